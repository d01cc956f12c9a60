import type { ExactProgress, ExactResult } from '../analysis/exact-plan.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface ExactKind {
  readonly request: {
    readonly problem: GroupingProblem
    readonly seconds: number
    readonly start: Plan
  }
  readonly progress: ExactProgress
  readonly result: ExactResult
}

/** Loads the solver on first use; blocks the worker until it ends, so ending it early means ending the worker. */
export const exactJob: AnalysisJob<ExactKind> = async ({ problem, seconds, start }, { report }) => {
  const [{ default: loadHighs }, { default: wasm }, { exactPlan }] = await Promise.all([
    import('highs'),
    import('highs/runtime?url'),
    import('../analysis/exact-plan.ts'),
  ])
  const highs = await loadHighs({ locateFile: () => wasm })
  return exactPlan(problem, highs, { seconds, start, onProgress: report })
}
