import type { ObservationId } from '../../records/ids.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'

/** A piece of time in which one thing was done, until something else was. */
export interface WorkSpell {
  readonly key: string | null
  /** The observed person's time it took, milliseconds. */
  readonly time: number
}

/** The same thing after a longer gap in what was seen is another spell. */
const LONGEST_GAP_MS = 900_000

/**
 * What was done in one go: turns of the same that follow each other without anything else in between, and all pieces of one turn,
 * are one spell. What a person does in a spell is one choice, however long it lasts; the next spell is another.
 *
 * @param keyOf what it counts under
 */
export function workSpells(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
): readonly WorkSpell[] {
  const spells: { key: string | null; time: number }[] = []
  for (const stream of streams) {
    const ofTurn = new Map<ObservationId, (typeof spells)[number]>()
    let before = new Map<string | null, (typeof spells)[number]>()
    let until = Number.NEGATIVE_INFINITY
    for (const { from, to, running } of segmentsOf(stream)) {
      const now: typeof before = new Map()
      for (const { observation, turn } of running) {
        const key = keyOf(observation)
        const last = from - until <= LONGEST_GAP_MS ? before.get(key) : undefined
        const turned = ofTurn.get(turn)
        const known = now.get(key) ?? last ?? (turned?.key === key ? turned : undefined)
        const spell = known ?? { key, time: 0 }
        if (!known) spells.push(spell)
        spell.time += (to - from) / running.length
        now.set(key, spell)
        ofTurn.set(turn, spell)
      }
      before = now
      until = to
    }
  }
  return spells
}
