import { foldWords, queryWords } from './fold-words.ts'
import type { SearchItem, SearchKind } from './search-item.ts'

interface Entry {
  readonly item: SearchItem
  /** A space, the folded title, a line end, the folded text: one string, so that a query reads it once. */
  readonly folded: string
  readonly titleEnd: number
}

export interface Found {
  readonly item: SearchItem
  /** Where the first word stands in the item's text; null when it is in the title. */
  readonly place: number | null
}

/** What was found of one kind, best first. */
export interface FoundKind {
  readonly count: number
  readonly found: readonly Found[]
}
export type FoundKinds = Readonly<Partial<Record<SearchKind, FoundKind>>>

/**
 * Every word of everything, folded, in one string per record, and read from end to end for each query: 10,000 records of
 * a few sentences take some milliseconds, less than keeping an index of words would cost, and words within Dutch
 * compounds are found too ("verzorging" in "dagverzorging").
 */
export class SearchIndex {
  private readonly entries = new Map<string, Entry>()

  get size(): number {
    return this.entries.size
  }

  /** @param item null takes it out */
  put(key: string, item: SearchItem | null): void {
    if (!item) {
      this.entries.delete(key)
      return
    }
    const title = foldWords(item.title)
    this.entries.set(key, {
      item,
      folded: ` ${title} \n ${foldWords(item.text)}`,
      titleEnd: title.length + 1,
    })
  }

  get(key: string): SearchItem | undefined {
    return this.entries.get(key)?.item
  }

  clear(): void {
    this.entries.clear()
  }

  /** Records in which every word of the query begins a word or, from three letters, stands in one. Cost: a read of all. */
  find(query: string, most: number): FoundKinds {
    const words = queryWords(query)
    if (words.length === 0) return {}
    const kinds: Partial<Record<SearchKind, Best>> = {}
    const starts = words.map((word) => ` ${word}`)
    for (const entry of this.entries.values()) {
      const match = matchOf(entry, words, starts)
      if (!match) continue
      const { kind } = entry.item
      kinds[kind] ??= { count: 0, matches: [] }
      kinds[kind].count += 1
      keepBest(kinds[kind].matches, match, most)
    }
    return Object.fromEntries(
      Object.entries(kinds).map(([kind, { count, matches }]) => [
        kind,
        { count, found: matches.map(foundOf) },
      ]),
    )
  }
}

interface Best {
  count: number
  readonly matches: Match[]
}

/** From three letters a word is also looked for within words. */
const WITHIN = 3

interface Match {
  readonly entry: Entry
  /** Lower is better. */
  readonly score: number
  readonly place: number
}

function matchOf(entry: Entry, words: readonly string[], starts: readonly string[]): Match | null {
  const { folded, titleEnd } = entry
  let score = 0
  let first = folded.length
  for (let each = 0; each < words.length; each++) {
    const word = words[each]!
    const start = folded.indexOf(starts[each]!)
    let place = start < 0 ? -1 : start + 1
    // Inside a word of the title beats the start of a word far down in the text.
    if ((place < 0 || place > titleEnd) && word.length >= WITHIN) {
      const within = folded.indexOf(word)
      if (within >= 0 && (place < 0 || within <= titleEnd)) place = within
    }
    if (place < 0) return null
    score += scoreAt(place, folded, titleEnd)
    if (place < first) first = place
  }
  return { entry, score, place: first }
}

function scoreAt(place: number, folded: string, titleEnd: number): number {
  if (place === 1) return 0
  const isStart = folded[place - 1] === ' '
  if (place <= titleEnd) return isStart ? 1 : 2
  return isStart ? 4 : 5
}

/** Puts a match where it belongs among the best few. Sorting thousands to show four would cost more than finding them. */
function keepBest(matches: Match[], match: Match, most: number): void {
  const last = matches[most - 1]
  if (last && compareMatches(match, last) >= 0) return
  let place = matches.length
  while (place > 0 && compareMatches(match, matches[place - 1]!) < 0) place -= 1
  matches.splice(place, 0, match)
  if (matches.length > most) matches.pop()
}

/** Better first; of equal ones the latest, then as they came. */
const compareMatches = (a: Match, b: Match) =>
  a.score - b.score || compareDates(b.entry.item.date ?? '', a.entry.item.date ?? '')

const compareDates = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function foundOf({ entry: { item, titleEnd }, place }: Match): Found {
  // Behind the title stand a space, a line end and a space.
  return { item, place: place <= titleEnd ? null : place - titleEnd - 3 }
}
