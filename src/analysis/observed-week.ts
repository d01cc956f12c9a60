import type { Job } from '../records/case-file.ts'
import type { JobId } from '../records/ids.ts'
import type { Task } from '../records/task.ts'
import type { TimeBudget } from './time-budget.ts'

/** Hours in a full-time week (one fte), the usual norm in Dutch collective agreements for offices and care. */
export const FULL_TIME_HOURS = 36

/** What observation says about a task's hours, to be shown beside what people told. */
export interface ObservedWeek {
  /** Decimal hours per week, all observed holders together. */
  readonly hoursPerWeek: number
  /** Finished intervals of the task it rests on. */
  readonly intervals: number
  /** Observed hours of the jobs it rests on. */
  readonly observedHours: number
  /** Jobs of the task that were not observed or have no fte: where there are any, the hours are a least. */
  readonly missingJobs: readonly JobId[]
}

/**
 * Extrapolates observed time to a week: for each job that does the task, the task's share of that job's observed time
 * (parallel work divided equally), times the job's staffed hours (fte x `fullTimeHours`), summed over the jobs.
 *
 * Assumes that the observed hours are like the job's other hours: all times of day and all days were as likely to be
 * observed, and whoever was observed works as the colleagues do. So it is rough, rests on few intervals for rare
 * tasks, and says nothing about time nobody recorded.
 *
 * @param task its jobs, and any other job it was seen in, count
 * @param fullTimeHours hours per week of one fte, above 0
 * @returns null when it cannot be said: the task was never seen (which does not make it zero), or only where no job
 *   was noted, or only in jobs whose fte is unknown
 */
export function observedHoursPerWeek(
  task: Pick<Task, 'id' | 'jobIds'>,
  jobs: readonly Job[],
  budget: TimeBudget,
  fullTimeHours = FULL_TIME_HOURS,
): ObservedWeek | null {
  const sightings = jobs.flatMap((job) => sighting(task, job, budget, fullTimeHours) ?? [])
  const intervals = sum(sightings.map((each) => each.intervals))
  if (intervals === 0) return null
  const known = new Set(sightings.map(({ jobId }) => jobId))
  return {
    hoursPerWeek: sum(sightings.map((each) => each.hoursPerWeek)),
    intervals,
    observedHours: sum(sightings.map((each) => each.observedHours)),
    missingJobs: task.jobIds.filter((jobId) => !known.has(jobId)),
  }
}

interface Sighting {
  readonly jobId: JobId
  readonly hoursPerWeek: number
  readonly intervals: number
  readonly observedHours: number
}

/** A job of the task in which it was never seen counts too: its observed hours had none of it. */
function sighting(
  task: Pick<Task, 'id' | 'jobIds'>,
  { id, fte }: Job,
  budget: TimeBudget,
  fullTimeHours: number,
): Sighting | null {
  const job = budget.jobs.find(({ jobId }) => jobId === id)
  const seen = job?.tasks.find(({ taskId }) => taskId === task.id)
  if (fte == null || !job || job.personHours === 0 || !(seen || task.jobIds.includes(id))) return null
  return {
    jobId: id,
    hoursPerWeek: (seen?.share ?? 0) * fte * fullTimeHours,
    intervals: seen?.intervals ?? 0,
    observedHours: job.personHours,
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)
