import * as Y from 'yjs'
import { type ClientRange, includesRanges, makeRangeSet, type RangeSet, uniteRangeSets } from './range-set.ts'

/** What a Yjs update (version 1 encoding) holds, as ranges of clocks per client. */
export interface UpdateCoverage {
  /** Structs with their content. */
  readonly content: RangeSet
  /** Structs of which only the place is left, because what they held was deleted. */
  readonly gone: RangeSet
  /** The delete set. */
  readonly deleted: RangeSet
}

/** @throws Error for bytes that are no update. Cost: about 10 microseconds for a small one */
export function coverageOf(update: Uint8Array): UpdateCoverage {
  const { structs, ds } = Y.decodeUpdate(update)
  const content: ClientRange[] = []
  const gone: ClientRange[] = []
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const isGone = struct instanceof Y.GC || struct.content instanceof Y.ContentDeleted
    const range = { client, start: clock, end: clock + struct.length }
    if (isGone) gone.push(range)
    else content.push(range)
  }
  const deleted = [...ds.clients].flatMap(([client, items]) =>
    items.map(({ clock, len }) => ({ client, start: clock, end: clock + len })),
  )
  return { content: makeRangeSet(content), gone: makeRangeSet(gone), deleted: makeRangeSet(deleted) }
}

/** As `coverageOf`; null for bytes that are no update, which whoever has the key may have sealed. */
export function readCoverage(update: Uint8Array): UpdateCoverage | null {
  try {
    return coverageOf(update)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

export const uniteCoverage = (parts: readonly UpdateCoverage[]): UpdateCoverage => ({
  content: uniteRangeSets(parts.map((part) => part.content)),
  gone: uniteRangeSets(parts.map((part) => part.gone)),
  deleted: uniteRangeSets(parts.map((part) => part.deleted)),
})

/**
 * Whether `whole` holds everything `part` does: its structs, and its deletions.
 *
 * Where `part` still has content and `whole` has only the place left, that counts as held only if `whole`
 * also says it was deleted: garbage collection follows a deletion, never comes before it.
 */
export function holdsCoverage(whole: UpdateCoverage, part: UpdateCoverage): boolean {
  const places = uniteRangeSets([whole.content, whole.gone])
  const lawfullyGone = intersectRanges(whole.gone, whole.deleted)
  return (
    includesRanges(places, part.gone) &&
    includesRanges(uniteRangeSets([whole.content, lawfullyGone]), part.content) &&
    includesRanges(whole.deleted, part.deleted)
  )
}

function intersectRanges(a: RangeSet, b: RangeSet): RangeSet {
  const shared: ClientRange[] = []
  for (const [client, ranges] of a) {
    for (const [start, end] of ranges) {
      for (const other of b.get(client) ?? []) {
        shared.push({ client, start: Math.max(start, other[0]), end: Math.min(end, other[1]) })
      }
    }
  }
  return makeRangeSet(shared)
}
