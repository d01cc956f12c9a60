import type { Job } from '../../records/case-file.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { ObservedWeek } from '../observed-week.ts'
import { compareHours } from './compare-hours.ts'
import { onceSeen } from './once-seen.ts'
import type { SeenObservation } from './streams.ts'

/** Hours a week between which a task's hours lie, 95 %, as far as watching goes. */
export interface HoursBetween {
  readonly low: number
  readonly high: number
}

/** By task; nothing for one that was seen on too few days to say so of a week. Cost: n log n. */
export function observedBetween(
  tasks: readonly Pick<Task, 'id' | 'jobIds' | 'hoursPerWeek'>[],
  jobs: readonly Job[],
  observations: readonly SeenObservation[],
): ReadonlyMap<TaskId, HoursBetween> {
  const compared = compareHours(tasks, jobs, onceSeen(observations)).tasks
  return new Map(
    compared.flatMap(({ taskId, seen }) =>
      seen && seen.low !== null && seen.high !== null && seen.differs !== null
        ? [[taskId, { low: seen.low, high: seen.high }] as const]
        : [],
    ),
  )
}

/** What was seen of a week, with between what it lies. */
export const withBetween = (
  weeks: ReadonlyMap<TaskId, ObservedWeek>,
  between: ReadonlyMap<TaskId, HoursBetween>,
): ReadonlyMap<TaskId, ObservedWeek> =>
  new Map([...weeks].map(([id, week]) => [id, { ...week, between: between.get(id) ?? null }] as const))
