import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

interface Ranked {
  readonly id: string
  readonly rank: string
}

/** A rank behind the last of a list in its order. A list with unreadable ranks gets one that sorts behind them all. */
export function rankAtEnd(list: readonly Ranked[]): string {
  return between(list.at(-1)?.rank ?? null, null) ?? `${list.at(-1)?.rank ?? ''}V`
}

/** Ranks for `count` new records behind the last of a list in its order. */
export function ranksAtEnd(list: readonly Ranked[], count: number): string[] {
  try {
    return generateNKeysBetween(list.at(-1)?.rank ?? null, null, count)
  } catch {
    // Its last rank is unreadable: behind it by length, in order among themselves.
    const from = rankAtEnd(list)
    return generateNKeysBetween(null, null, count).map((rank) => `${from}${rank}`)
  }
}

/** Ranks to write so that `id` stands at `place` (from 0); one where that can be, all where ranks tie or are unreadable. */
export function ranksForMove(list: readonly Ranked[], id: string, place: number): Map<string, string> {
  const moved = list.find((each) => each.id === id)
  if (!moved) return new Map()
  const order = list.filter((each) => each !== moved)
  const at = Math.max(0, Math.min(order.length, place))
  const rank = between(order[at - 1]?.rank ?? null, order[at]?.rank ?? null)
  if (rank !== null) return new Map([[id, rank]])
  order.splice(at, 0, moved)
  const ranks = generateNKeysBetween(null, null, order.length)
  return new Map(order.map((each, index) => [each.id, ranks[index]!]))
}

function between(before: string | null, after: string | null): string | null {
  try {
    return generateKeyBetween(before, after)
  } catch {
    // Not a fractional index, or no room between two equal ones: the caller ranks anew.
    return null
  }
}

/** A list that has no ranks yet, each record with one, in the order of the list. */
export const ranked = <T>(records: readonly T[]): [T, string][] => {
  const ranks = generateNKeysBetween(null, null, records.length)
  return records.map((record, place) => [record, ranks[place]!])
}
