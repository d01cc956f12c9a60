import type { TaskId } from '../../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import { isDoneNow, type JobShare, NO_HOURS, sumOf } from './job-share.ts'

/** A demand that weighs on a job once its light tasks are gone. Levels are means over the job's hours, 0-4. */
export interface RecoveryLoss {
  readonly demand: Demand
  readonly before: number
  readonly after: number
  /** The light tasks that a plan takes away, most hours taken first; never empty. */
  readonly taskIds: readonly TaskId[]
}

/** A mean from here is nearer to heavy (3) than to the step below. */
export const HEAVY_MEAN = 2.5
/** At most this level of a demand gives rest from it. */
export const LIGHT: Level = 1
/** A rise of less than this is no news, in levels. */
const LEAST_RISE = 0.1

/**
 * The demands on which a plan leaves a job heavy by taking tasks that were its rest. Heavy work is borne when lighter
 * work comes between, as effort needs recovery within the day too (Meijman and Mulder, "Psychological aspects of
 * workload", 1998): so the mean level over the hours that stay is compared with that over all hours now.
 *
 * @param shares of one job; work nobody gets to is left aside, as it loads nobody
 */
export function recoveryLosses(shares: readonly JobShare[]): RecoveryLoss[] {
  const done = shares.filter(isDoneNow)
  return DEMANDS.flatMap((demand) => {
    const before = meanLevel(done, demand, ({ hours }) => hours)
    const after = meanLevel(done, demand, ({ hours, given }) => Math.max(0, hours - given))
    const taken = done
      .filter(({ task, given }) => given > NO_HOURS && task.demands[demand] <= LIGHT)
      .sort((a, b) => b.given - a.given)
    if (after < HEAVY_MEAN || after - before < LEAST_RISE || taken.length === 0) return []
    return [{ demand, before, after, taskIds: taken.map(({ task }) => task.id) }]
  })
}

/** Mean level over the hours; 0 without hours. */
function meanLevel(
  shares: readonly JobShare[],
  demand: Demand,
  hoursOf: (share: JobShare) => number,
): number {
  const hours = sumOf(shares, hoursOf)
  if (hours <= NO_HOURS) return 0
  return sumOf(shares, (share) => hoursOf(share) * share.task.demands[demand]) / hours
}
