import type { Observation } from './case-file.ts'
import type { SituationRecord } from './observing.ts'

/** Longer than this nothing of the floor holds by itself: nobody said that it was over. */
const FORGOTTEN_MS = 12 * 3_600_000

type Held = Pick<SituationRecord, 'start' | 'end'>

/** Nobody ended it, and it began more than half a day ago. @param now milliseconds since the epoch */
export const isForgotten = ({ start, end }: Held, now: number): boolean =>
  end === null && now - Date.parse(start) > FORGOTTEN_MS

/**
 * Situations as they count. One that nobody ended ends with the last that was recorded of its half day, or it would hold for
 * ever; the record stays as it is, for whoever knows better.
 *
 * @param now milliseconds since the epoch; infinity where nothing goes on any more
 */
export function countedSituations<T extends Held>(
  situations: readonly T[],
  observations: readonly Pick<Observation, 'kind' | 'start' | 'end'>[],
  now: number,
): readonly T[] {
  if (!situations.some((each) => isForgotten(each, now))) return situations
  return situations.map((each) =>
    isForgotten(each, now) ? { ...each, end: lastRecorded(each, observations) } : each,
  )
}

function lastRecorded(
  { start }: Held,
  observations: readonly Pick<Observation, 'kind' | 'start' | 'end'>[],
): string {
  const from = Date.parse(start)
  let last = start
  for (const each of observations) {
    const began = Date.parse(each.start)
    if (began < from || began > from + FORGOTTEN_MS) continue
    const moment = (each.kind === 'interval' && each.end) || each.start
    const at = Date.parse(moment)
    // An end that was itself forgotten says nothing.
    if (at > Date.parse(last) && at <= from + FORGOTTEN_MS) last = moment
  }
  return last
}
