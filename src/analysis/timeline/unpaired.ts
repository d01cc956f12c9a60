import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import { byStart, LONGEST_MS, laneKey } from './lanes.ts'

/** Why an interval needs somebody to look at it. */
export type UnpairedReason = 'noEnd' | 'endBeforeStart' | 'tooLong' | 'double'

export interface Unpaired {
  readonly observation: ObservationRecord
  readonly reason: UnpairedReason
  /** Of a double: the earlier one. */
  readonly beside: ObservationId | null
}

/**
 * Intervals that cannot be as they stand: without an end for half a day, an end before the start, longer than half a day, or
 * beside the same work of the same person, as when two tablets each cut, joined or took up the same.
 *
 * @param now milliseconds since the epoch
 */
export function unpairedIn(observations: readonly ObservationRecord[], now: number): readonly Unpaired[] {
  const intervals = observations.filter(({ kind }) => kind === 'interval')
  const doubles = doublesIn(
    intervals.filter((each) => !unpairedReason(each, now)),
    now,
  )
  return intervals
    .flatMap((observation): Unpaired[] => {
      const reason = unpairedReason(observation, now)
      const double = doubles.get(observation.id)
      if (reason) return [{ observation, reason, beside: null }]
      return double ? [{ observation, reason: 'double', beside: double }] : []
    })
    .sort((a, b) => byStart(a.observation, b.observation))
}

function unpairedReason({ start, end }: ObservationRecord, now: number): UnpairedReason | null {
  const length = (end ? Date.parse(end) : now) - Date.parse(start)
  // A start ahead of the clock of this device is no end before it.
  if (length < 0) return end ? 'endBeforeStart' : null
  return length <= LONGEST_MS ? null : end ? 'tooLong' : 'noEnd'
}

/** What one person does twice at once: the earlier per later one. Of nobody in particular only what one device recorded. */
function doublesIn(
  intervals: readonly ObservationRecord[],
  now: number,
): ReadonlyMap<ObservationId, ObservationId> {
  const longest = new Map<string, { readonly id: ObservationId; readonly end: number }>()
  const found = new Map<ObservationId, ObservationId>()
  for (const each of [...intervals].sort(byStart)) {
    const { device, personId, taskId } = each
    if (!taskId || !(personId || device)) continue
    const key = JSON.stringify([laneKey(each), taskId, personId ? '' : device])
    const start = Date.parse(each.start)
    const end = each.end ? Date.parse(each.end) : Math.min(now, start + LONGEST_MS)
    const before = longest.get(key)
    if (before && start < before.end && end > start) found.set(each.id, before.id)
    if (!before || end > before.end) longest.set(key, { id: each.id, end })
  }
  return found
}
