import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { HoursRange } from '../analysis/uncertainty/hours-range.ts'
import { LikelihoodRun, type PlanLikelihood } from '../analysis/uncertainty/plan-likelihood.ts'
import type { TaskId } from '../records/ids.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface LikelihoodKind {
  readonly request: {
    readonly problem: GroupingProblem
    readonly plan: Plan
    readonly ranges: ReadonlyMap<TaskId, HoursRange>
    readonly samples: number
    readonly seed: number
  }
  /** Samples done. */
  readonly progress: number
  readonly result: PlanLikelihood
}

const SLICE_MS = 50

/** Draws until all samples are done, or until it is asked to finish. */
export const likelihoodJob: AnalysisJob<LikelihoodKind> = async (
  { problem, plan, ranges, samples, seed },
  { report, isFinishing, pause, now },
) => {
  const run = new LikelihoodRun(problem, plan, ranges, { samples, seed })
  while (!isFinishing() && !run.isDone) {
    const sliceEnd = now() + SLICE_MS
    while (now() < sliceEnd && !run.isDone) run.advance(1)
    report(run.done)
    await pause()
  }
  return run.result()
}
