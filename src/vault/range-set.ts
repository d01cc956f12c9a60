/** Half-open ranges of clock values of one client, sorted and apart: `[start, end)`. */
export type Ranges = readonly (readonly [start: number, end: number])[]

/** Ranges per Yjs client id. */
export type RangeSet = ReadonlyMap<number, Ranges>

/** One range as found, before joining. */
export interface ClientRange {
  readonly client: number
  readonly start: number
  readonly end: number
}

/** Joins what overlaps or touches. */
export function makeRangeSet(found: Iterable<ClientRange>): RangeSet {
  const byClient = new Map<number, [number, number][]>()
  for (const { client, start, end } of found) {
    if (end <= start) continue
    const ranges = byClient.get(client)
    if (ranges) ranges.push([start, end])
    else byClient.set(client, [[start, end]])
  }
  const joined = new Map<number, Ranges>()
  for (const [client, ranges] of byClient) joined.set(client, joinRanges(ranges))
  return joined
}

function joinRanges(ranges: [number, number][]): Ranges {
  ranges.sort((a, b) => a[0] - b[0])
  const joined: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

export const uniteRangeSets = (sets: readonly RangeSet[]): RangeSet => makeRangeSet(sets.flatMap(listRanges))

export const listRanges = (set: RangeSet): ClientRange[] =>
  [...set].flatMap(([client, ranges]) => ranges.map(([start, end]) => ({ client, start, end })))

/** Whether every clock of `part` is in `whole`. */
export function includesRanges(whole: RangeSet, part: RangeSet): boolean {
  for (const [client, ranges] of part) {
    const held = whole.get(client) ?? []
    if (!ranges.every(([start, end]) => held.some((range) => range[0] <= start && end <= range[1])))
      return false
  }
  return true
}
