import { type SeenSource, type SeenSummary, seenSummary } from '../analysis/seen/seen-summary.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface SeenKind {
  readonly request: SeenSource
  /** Told once, when it begins. */
  readonly progress: number
  readonly result: SeenSummary
}

export const seenJob: AnalysisJob<SeenKind> = async (source, { report, pause }) => {
  report(0)
  await pause()
  return seenSummary(source)
}
