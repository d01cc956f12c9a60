import { type HoursBetween, observedBetween } from '../analysis/seen/observed-between.ts'
import type { SeenSource } from '../analysis/seen/seen-summary.ts'
import type { TaskId } from '../records/ids.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface HoursKind {
  readonly request: Pick<SeenSource, 'observations' | 'jobs'> & {
    readonly tasks: readonly Pick<SeenSource['tasks'][number], 'id' | 'jobIds' | 'hoursPerWeek'>[]
  }
  /** Told once, when it begins. */
  readonly progress: number
  readonly result: ReadonlyMap<TaskId, HoursBetween>
}

export const hoursJob: AnalysisJob<HoursKind> = async ({ observations, jobs, tasks }, { report, pause }) => {
  report(0)
  await pause()
  return observedBetween(tasks, jobs, observations)
}
