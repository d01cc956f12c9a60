import type { Job } from '../records/case-file.ts'
import type { JobId, TaskId } from '../records/ids.ts'
import type { Task } from '../records/task.ts'
import type { JobTime, TimeBudget } from './time-budget.ts'

/** Hours in a full-time week (one fte), the usual norm in Dutch collective agreements for offices and care. */
export const FULL_TIME_HOURS = 36

/** What observation says about a task's hours, to be shown beside what people told. */
export interface ObservedWeek {
  /** Decimal hours per week, all observed holders together. */
  readonly hoursPerWeek: number
  /** Turns of the task it rests on. */
  readonly turns: number
  /** Jobs of the task it could not be estimated for: where there are any, the hours are a least. */
  readonly missingJobs: readonly JobId[]
  /** From the differences between days, 95 %; null or absent where nobody worked that out, or too few days were watched. */
  readonly between?: { readonly low: number; readonly high: number } | null
}

type ToldTask = Pick<Task, 'id' | 'jobIds' | 'hoursPerWeek'>

/**
 * Hours per week as observation divides them. Within a job, observed time is scaled to a week so that its tasks
 * together keep the hours told for them, but never more than the job is staffed for (fte x `FULL_TIME_HOURS`); a job
 * of which nothing was told yet is scaled to its staffed hours. So observation corrects the division over the tasks,
 * not the total: recorded time says nothing about the time in which nothing was recorded.
 *
 * Assumes that the observed hours are like the job's other hours, and that a task's told hours are spread over its
 * jobs by fte (equally where an fte is unknown). Rough for rare tasks: show the number of intervals with it.
 *
 * @param tasks all tasks of the department: each is weighed against the others
 * @returns nothing for a task that was never seen (which does not make it zero), or was seen only without a job, in
 *   jobs with no other task seen to compare it with, or where neither told hours nor fte give a scale
 */
export function observedWeeks(
  tasks: readonly ToldTask[],
  jobs: readonly Job[],
  budget: TimeBudget,
): ReadonlyMap<TaskId, ObservedWeek> {
  const scaled = scaledJobs(tasks, jobs, budget)
  return new Map(tasks.flatMap((task) => weekOf(task, scaled).map((week) => [task.id, week] as const)))
}

/** What was seen of each job, with what makes a week of it; jobs that nothing gives a scale for are left out. */
export function scaledJobs(
  tasks: readonly ToldTask[],
  jobs: readonly Job[],
  budget: TimeBudget,
): ReadonlyMap<JobId, ScaledJob> {
  const told = toldByJob(tasks, jobs)
  const scaled = new Map<JobId, ScaledJob>()
  for (const job of jobs) {
    const time = budget.jobs.find(({ jobId }) => jobId === job.id)
    const scale = time && scaleOf(time, job, told.get(job.id) ?? new Map())
    if (time && scale) scaled.set(job.id, { time, scale })
  }
  return scaled
}

export interface ScaledJob {
  readonly time: JobTime
  /** Hours per week for each observed hour. */
  readonly scale: number
}

function weekOf(task: ToldTask, jobs: ReadonlyMap<JobId, ScaledJob>): ObservedWeek[] {
  let hoursPerWeek = 0
  let turns = 0
  for (const { time, scale } of jobs.values()) {
    const seen = time.tasks.find(({ taskId }) => taskId === task.id)
    hoursPerWeek += (seen?.personHours ?? 0) * scale
    turns += seen?.turns ?? 0
  }
  if (hoursPerWeek === 0) return []
  return [{ hoursPerWeek, turns, missingJobs: task.jobIds.filter((id) => !jobs.has(id)) }]
}

/** @returns null when nothing gives a scale, or fewer than two tasks were seen: one task cannot be weighed */
function scaleOf(time: JobTime, { fte }: Job, told: ReadonlyMap<TaskId, number>): number | null {
  const seen = time.tasks.flatMap(({ taskId, personHours }) =>
    taskId !== null && personHours > 0 ? [{ personHours, told: told.get(taskId) ?? 0 }] : [],
  )
  if (seen.length < 2) return null
  const withTold = seen.filter((task) => task.told > 0)
  const byTold = sum(withTold.map((task) => task.told)) / sum(withTold.map((task) => task.personHours))
  const byStaff = ((fte ?? 0) * FULL_TIME_HOURS) / sum(seen.map((task) => task.personHours))
  if (withTold.length === 0) return byStaff || null
  return fte == null ? byTold : Math.min(byTold, byStaff)
}

/** Told hours of each task spread over the jobs that do it; a job that is named twice does it once. */
export function toldByJob(tasks: readonly ToldTask[], jobs: readonly Job[]): Map<JobId, Map<TaskId, number>> {
  const fteOf = new Map(jobs.map(({ id, fte }) => [id, fte ?? 0]))
  const told = new Map(jobs.map(({ id }) => [id, new Map<TaskId, number>()]))
  for (const { id, hoursPerWeek, ...task } of tasks) {
    const jobIds = [...new Set(task.jobIds)]
    const fte = jobIds.map((jobId) => fteOf.get(jobId) ?? 0)
    const weights = fte.every((each) => each > 0) ? fte : jobIds.map(() => 1)
    jobIds.forEach((jobId, i) => {
      told.get(jobId)?.set(id, (hoursPerWeek * weights[i]!) / sum(weights))
    })
  }
  return told
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)
