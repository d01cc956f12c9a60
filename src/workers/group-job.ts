import type { GroupGiven, GroupProgress, GroupResult } from '../analysis/group-result.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import { GroupingRun } from '../analysis/grouping-run.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface GroupKind {
  readonly request: {
    readonly problem: GroupingProblem
    readonly seed: number
    readonly iterations: number
    readonly milliseconds: number
    readonly given: GroupGiven
  }
  readonly progress: GroupProgress
  readonly result: GroupResult
}

/** Between two slices the worker looks at its messages and tells how far it is. */
const SLICE_MS = 50
const SLICE_ITERATIONS = 50

export const groupJob: AnalysisJob<GroupKind> = async (request, { report, isFinishing, pause, now }) => {
  const end = now() + request.milliseconds
  const run = new GroupingRun(request.problem, request.seed, request.given)
  const left = () => request.iterations - run.progress.iterations
  while (!isFinishing() && !run.isDone && left() > 0 && now() < end) {
    const sliceEnd = Math.min(end, now() + SLICE_MS)
    while (now() < sliceEnd && left() > 0) run.advance(Math.min(SLICE_ITERATIONS, left()))
    report(run.progress)
    await pause()
  }
  return run.result()
}
