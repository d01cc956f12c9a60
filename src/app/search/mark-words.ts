import type { MarkedPart, MarkedText } from '../../screens/search/marked-text.ts'
import { foldWords } from './fold-words.ts'

/** Marks where the words of a query stand: at the start of words and, from three letters, within them. */
export function markWords(text: string, words: readonly string[]): MarkedText {
  const { folded, places } = foldedPlaces(text)
  const marked = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (word.length < 3 && at > 0 && folded[at - 1] !== ' ') continue
      marked.fill(true, places[at], (places[at + word.length - 1] ?? 0) + 1)
    }
  }
  return inParts(text, marked)
}

/** The text folded sign by sign, with the place in the text of each folded sign. */
function foldedPlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    for (const sign of foldWords(text[at]!)) {
      folded += sign
      places.push(at)
    }
  }
  return { folded, places }
}

function inParts(text: string, marked: readonly boolean[]): MarkedText {
  const parts: MarkedPart[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[from]) continue
    parts.push({ text: text.slice(from, at), isMatch: marked[from] ?? false })
    from = at
  }
  return parts
}

/** Signs of a text shown before and after what was found in it. */
const BEFORE = 40
const AFTER = 120

/** The part of a text around a place in it, from word to word, with … where it goes on. */
export function excerptAt(text: string, place: number): string {
  const flat = text.replace(/\s/g, ' ')
  const start = place <= BEFORE ? 0 : flat.indexOf(' ', place - BEFORE) + 1
  const from = start > place || start === 0 ? Math.max(0, place <= BEFORE ? 0 : place - BEFORE) : start
  const end = flat.length <= place + AFTER ? flat.length : flat.lastIndexOf(' ', place + AFTER)
  const to = end > place ? end : Math.min(flat.length, place + AFTER)
  return `${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`
}
