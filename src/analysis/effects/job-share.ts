import type { JobId, TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { Plan } from '../plan.ts'

/** Less than this is rounding, in hours. */
export const NO_HOURS = 0.01

/** What one job has of a task, in decimal hours per week. */
export interface JobShare {
  readonly task: Task
  /** The job's part of the task; of work that nobody gets to it is what would be the job's. */
  readonly hours: number
  /** The part of it that goes into functions of a plan. */
  readonly given: number
}

/**
 * The tasks of a job with its part of their hours. A task's hours are divided equally over the jobs that do it: who
 * does how much of it is not recorded.
 *
 * @param given hours per week of each task in the functions of a plan, as `hoursGiven` tells them
 */
export function jobShares(
  tasks: readonly Task[],
  jobId: JobId,
  given: ReadonlyMap<TaskId, number>,
): JobShare[] {
  return tasks.flatMap((task) => {
    const jobs = new Set(task.jobIds)
    if (!jobs.has(jobId)) return []
    return [{ task, hours: task.hoursPerWeek / jobs.size, given: (given.get(task.id) ?? 0) / jobs.size }]
  })
}

/** Hours per week of each task over all functions of a plan; a task in no function is absent. */
export function hoursGiven({ functions }: Plan): Map<TaskId, number> {
  const given = new Map<TaskId, number>()
  for (const { taskId, hours } of functions.flatMap(({ allocations }) => allocations)) {
    given.set(taskId, (given.get(taskId) ?? 0) + hours)
  }
  return given
}

/** Somebody does it now: work that nobody gets to takes no hours of a job, and giving it away frees none. */
export const isDoneNow = ({ task }: Pick<JobShare, 'task'>): boolean => task.origin !== 'undone'

export const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0)
