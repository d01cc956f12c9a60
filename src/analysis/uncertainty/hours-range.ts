import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { ObservedWeek } from '../observed-week.ts'

/**
 * What the hours of a task may be: least, likeliest and most, in decimal hours per week; they ascend. With where they
 * come from.
 */
export interface HoursRange {
  readonly taskId: TaskId
  readonly least: number
  readonly likely: number
  readonly most: number
  /** Hours the calculations use, as told: where analysts heard different hours, the fewest. */
  readonly told: number
  /** Hours as observation divides them; null when the task was not seen, or not in all of its jobs. */
  readonly observed: number | null
  /** Observed turns it rests on; 0 when it was not seen. */
  readonly turns: number
}

/** How far hours that were only told may be off, as a part of them. An assumption, to be shown. */
export const TOLD_SPREAD = 0.25
/** So many observations weigh as much as what was told. */
const AS_GOOD_AS_TOLD = 10
/** From so many on differences between days say more than a count: before, their interval reaches far beyond what anybody told. */
export const ENOUGH_TURNS = 10

/**
 * The range of a task's hours from what was told and what was seen.
 *
 * Only told: a quarter either way, of the fewest and of the most where analysts heard different hours. Also seen: from the lower to the higher of the two, the observed end widened to
 * its interval from the differences between days, or, seen fewer than ten times or on too few days for that, by the counting
 * error of so many observations (one over the root of their number, as for any count); the likeliest value
 * lies between them, nearer to observation the more there is of it. Seen in some of its jobs only: observation is a
 * lower bound, which raises the least to the low end of what was seen, and the most, but says nothing against what was told above
 * it. So more observations that agree with
 * what was told close the range around it.
 *
 * @param heard the hours each analyst heard; absent: only those of the task
 */
export function hoursRange(
  { id, hoursPerWeek: told }: Pick<Task, 'id' | 'hoursPerWeek'>,
  seen: ObservedWeek | undefined,
  heard: readonly number[] = [],
): HoursRange {
  const known = { taskId: id, told, observed: null, turns: seen?.turns ?? 0 }
  const [fewest, highest] = [Math.min(told, ...heard), Math.max(told, ...heard)]
  const [least, most] = [fewest * (1 - TOLD_SPREAD), highest * (1 + TOLD_SPREAD)]
  if (!seen || seen.turns === 0) return { ...known, least, likely: told, most }
  const { hoursPerWeek: observed, turns } = seen
  const between = turns >= ENOUGH_TURNS ? seen.between : null
  const error = 1 / Math.sqrt(turns)
  const leastSeen = between ? Math.min(observed, between.low) : observed * (1 - error)
  const mostSeen = between ? Math.max(observed, between.high) : observed * (1 + error)
  if (seen.missingJobs.length > 0) {
    const surely = Math.max(least, leastSeen)
    return { ...known, least: surely, likely: Math.max(told, surely), most: Math.max(most, mostSeen) }
  }
  return {
    ...known,
    observed,
    least: Math.min(fewest, leastSeen),
    likely: told + ((observed - told) * turns) / (turns + AS_GOOD_AS_TOLD),
    most: Math.max(highest, mostSeen),
  }
}
