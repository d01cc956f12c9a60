/** Words of people that may not be shown any more, found back in what others wrote. */
export interface WithheldWords {
  readonly isEmpty: boolean
  /** Whether the text is one of their lines, has one whole in it, or has six words of one in a row. */
  readonly isIn: (text: string) => boolean
  /** The text with those words taken out, each run as an ellipsis in brackets. */
  readonly without: (text: string) => string
}

/** What stands in the place of words that may not be shown. */
export const WORDS_GONE = '[…]'

/** So many words in a row are somebody's own. */
const RUN = 6
/** A line of fewer words is too common to be looked for within a text. */
const SHORTEST = 4

/**
 * @param lines what the people said
 * @param others what other people said: words they said as well are theirs to keep
 */
export function withheldWords(lines: readonly string[], others: readonly string[] = []): WithheldWords {
  const runs = new Map<number, Set<string>>()
  const whole = new Set<string>()
  for (const line of lines) {
    const words = wordsIn(line)
    if (words.length === 0) continue
    whole.add(words.join(' '))
    if (words.length < SHORTEST) continue
    const length = Math.min(words.length, RUN)
    const held = runs.get(length) ?? new Set<string>()
    runs.set(length, held)
    for (const run of runsOf(words, length)) held.add(run)
  }
  for (const line of others) {
    const words = wordsIn(line)
    whole.delete(words.join(' '))
    for (const [length, held] of runs) for (const run of runsOf(words, length)) held.delete(run)
  }
  const covered = (words: readonly string[]): ReadonlySet<number> => {
    const places = new Set<number>()
    for (const [length, held] of runs) {
      runsOf(words, length).forEach((run, at) => {
        if (held.has(run)) for (let place = at; place < at + length; place += 1) places.add(place)
      })
    }
    return places
  }
  return {
    isEmpty: whole.size === 0 && [...runs.values()].every(({ size }) => size === 0),
    isIn: (text) => {
      const words = wordsIn(text)
      return whole.has(words.join(' ')) || covered(words).size > 0
    },
    without: (text) => {
      const words = wordsIn(text)
      // A short line is looked for nowhere within a text, but it is theirs where it stands by itself.
      const isLine = words.length > 1 && whole.has(words.join(' '))
      return isLine ? WORDS_GONE : cut(text, covered(words))
    },
  }
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const wordsIn = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.normalize('NFKC').toLowerCase())

const runsOf = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  )

function cut(text: string, places: ReadonlySet<number>): string {
  if (places.size === 0) return text
  let result = ''
  let from = 0
  let isCut = false
  for (const [place, word] of [...text.matchAll(WORD)].entries()) {
    if (places.has(place)) {
      if (!isCut) result += `${text.slice(from, word.index)}${WORDS_GONE}`
      from = word.index + word[0].length
      isCut = true
    } else isCut = false
  }
  return result + text.slice(from)
}
