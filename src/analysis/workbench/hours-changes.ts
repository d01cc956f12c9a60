import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'

/** Hours per week of a task in a function, before and after an edit; 0 where it was not or is no more. */
export interface HoursChange {
  /** Of the function. */
  readonly place: number
  readonly taskId: TaskId
  readonly from: number
  readonly to: number
}

/** Less than this is rounding, in hours. */
const NOTHING = 1e-4

/**
 * What an edit did to the hours of other tasks than the one it is about, most changed first.
 *
 * @param before functions at the same places as after; a function that was made since is left out
 */
export function hoursChanges(
  before: readonly DraftFunction[],
  after: readonly DraftFunction[],
  about: TaskId,
): readonly HoursChange[] {
  return before
    .flatMap((fn, place) => changesOf(fn, after[place] ?? fn, place))
    .filter(({ taskId, from, to }) => taskId !== about && Math.abs(to - from) > NOTHING)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
}

function changesOf(before: DraftFunction, after: DraftFunction, place: number): HoursChange[] {
  const had = new Map(before.allocations.map(({ taskId, hours }) => [taskId, hours]))
  const has = new Map(after.allocations.map(({ taskId, hours }) => [taskId, hours]))
  return [...new Set([...had.keys(), ...has.keys()])].map((taskId) => ({
    place,
    taskId,
    from: had.get(taskId) ?? 0,
    to: has.get(taskId) ?? 0,
  }))
}
