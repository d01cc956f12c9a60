import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText } from '../../records/ids.ts'
import { inMadeOrder } from './made-order.ts'
import { isRunning } from './observation-times.ts'
import { dayOf } from './wall-moment.ts'

/**
 * What happened on a day by the wall clock it was written with, newest first. What began the evening
 * before and ended, or still runs, on that day belongs to both.
 *
 * @param today the day it is now: where what runs reaches to
 */
export function logOfDay(
  observations: readonly ObservationRecord[],
  day: string,
  today: string,
): readonly ObservationRecord[] {
  const isOfDay = (observation: ObservationRecord) => {
    const last = lastDayOf(observation, today)
    // What runs began no later than today, whatever a clock that ran ahead wrote.
    const first = dayOf(observation.start) < last ? dayOf(observation.start) : last
    return first <= day && last >= day
  }
  return [...inMadeOrder(observations.filter(isOfDay))].reverse()
}

/** Days on which something began, oldest first, and today. */
export const daysOf = (observations: readonly ObservationRecord[], today: string): readonly string[] =>
  [...new Set([...observations.map(({ start }) => dayOf(start)), today])].sort(compareText)

function lastDayOf(observation: ObservationRecord, today: string): string {
  if (observation.kind === 'interval' && observation.end) return dayOf(observation.end)
  // Only on the device it runs on is a running one known to go on.
  return isRunning(observation) && observation.device ? today : dayOf(observation.start)
}
