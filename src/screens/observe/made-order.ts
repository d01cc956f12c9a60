import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText } from '../../records/ids.ts'
import { instantOf } from './wall-moment.ts'

interface Placed {
  readonly observation: ObservationRecord
  /** Milliseconds since the epoch: no later than what the same device made after it. */
  readonly at: number
}

/**
 * Oldest first, in the order they were made: by start, except that what a device made later never comes before what
 * it made earlier. So a clock that was set back or forward moves nothing. What carries no count goes by its start
 * alone: it was imported, or somebody put its start right by hand.
 *
 * Cost: a sort of the list.
 */
export const inMadeOrder = (observations: readonly ObservationRecord[]): readonly ObservationRecord[] =>
  place(observations)
    .sort((a, b) => a.at - b.at || compareMade(a.observation, b.observation))
    .map(({ observation }) => observation)

export const lastMade = (observations: readonly ObservationRecord[]): ObservationRecord | undefined =>
  inMadeOrder(observations).at(-1)

function place(observations: readonly ObservationRecord[]): Placed[] {
  const earliestLater = new Map<string | undefined, number>()
  return [...observations]
    .sort((a, b) => countOf(b) - countOf(a))
    .map((observation) => {
      const start = instantOf(observation.start)
      if (observation.count === undefined) return { observation, at: start }
      const at = Math.min(start, earliestLater.get(observation.device) ?? start)
      earliestLater.set(observation.device, at)
      return { observation, at }
    })
}

const compareMade = (a: ObservationRecord, b: ObservationRecord): number =>
  compareText(a.device ?? '', b.device ?? '') ||
  countOf(a) - countOf(b) ||
  instantOf(a.start) - instantOf(b.start) ||
  compareText(a.id, b.id)

const countOf = ({ count }: ObservationRecord): number => count ?? -1
