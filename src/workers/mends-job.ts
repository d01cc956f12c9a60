import { type QualityMend, qualityMends } from '../analysis/effects/quality-mends.ts'
import type { QualitySource } from '../analysis/effects/work-quality.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { AskedAnswers } from '../records/work-quality.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface MendsKind {
  readonly request: {
    readonly source: QualitySource
    readonly problem: GroupingProblem
    readonly plan: Plan
    /** As the plan's functions. */
    readonly asked: readonly AskedAnswers[]
  }
  /** Functions looked at. */
  readonly progress: number
  /** As the plan's functions. */
  readonly result: readonly (readonly QualityMend[])[]
}

/** Tries what mends each function in turn; functions it did not come to have none. */
export const mendsJob: AnalysisJob<MendsKind> = async (
  { source, problem, plan, asked },
  { report, isFinishing, pause },
) => {
  const mends: QualityMend[][] = plan.functions.map(() => [])
  for (let place = 0; place < mends.length && !isFinishing(); place++) {
    mends[place] = qualityMends(source, problem, plan, place, asked[place])
    report(place + 1)
    await pause()
  }
  return mends
}
