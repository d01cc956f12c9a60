import type { TaskId } from '../records/ids.ts'
import type { TimeBudget } from './time-budget.ts'

/** Mean minutes of one turn of each task that was seen from start to end. */
export const minutesSeen = ({ tasks }: TimeBudget): ReadonlyMap<TaskId, number> =>
  new Map(
    tasks.flatMap(({ taskId, meanMinutes }) =>
      taskId === null || meanMinutes === null ? [] : [[taskId, meanMinutes] as const],
    ),
  )
