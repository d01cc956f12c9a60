import type { ObservationRecord } from '../../records/document-records.ts'
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
    // A moment sorts before every later day's text: most of a project is out at one look.
    if (observation.end && observation.end < day) return false
    const last = lastDayOf(observation, today)
    // What runs began no later than today, whatever a clock that ran ahead wrote.
    const first = dayOf(observation.start) < last ? dayOf(observation.start) : last
    return first <= day && last >= day
  }
  return [...inMadeOrder(observations.filter(isOfDay))].reverse()
}

/**
 * The nearest days before and after on which something began; today counts as one.
 *
 * Cost: one pass; a day's text is cut out only of what is later, so today's log of 10,000 is read in a millisecond.
 */
export function neighbourDays(
  observations: readonly ObservationRecord[],
  day: string,
  today: string,
): { readonly before: string | undefined; readonly after: string | undefined } {
  let before = today < day ? today : ''
  let after = today > day ? today : ''
  for (const { start } of observations) {
    if (start < day) {
      if (start > before) before = start
    } else if (dayOf(start) !== day && (after === '' || start < after)) after = start
  }
  return { before: dayOf(before) || undefined, after: dayOf(after) || undefined }
}

function lastDayOf(observation: ObservationRecord, today: string): string {
  if (observation.kind === 'interval' && observation.end) return dayOf(observation.end)
  // Only on the device it runs on is a running one known to go on.
  return isRunning(observation) && observation.device ? today : dayOf(observation.start)
}
