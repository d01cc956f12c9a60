import { changeBetween } from './text-change.ts'

/** A paragraph that became several. */
export interface Pieces {
  /** Two or more; none but the first and the last is blank. */
  readonly pieces: readonly string[]
  /** Where the caret belongs in the last piece. */
  readonly caret: number
}

/** Longest paragraph, in UTF-16 units: what a field of a case file may hold. */
export const MAX_LINE = 20_000

const LINE_END = /\r\n?|\n/

/**
 * What a field made of its text when lines came into it (Enter, a paste, a dictated new line). Line ends that were there
 * before stay inside the paragraph.
 *
 * @returns null when no line came in
 */
export function splitTyped(before: string, typed: string): Pieces | null {
  const { at, inserted } = changeBetween(before, typed)
  if (!LINE_END.test(inserted)) return null
  return insertLines(typed.slice(0, at), inserted, typed.slice(at + inserted.length))
}

/** @returns null when the text in between is one line that fits */
export function insertLines(head: string, between: string, tail: string): Pieces | null {
  const lines = between.split(LINE_END)
  const given = [head + lines[0]!, ...lines.slice(1)]
  const caret = given.length === 1 ? given[0]!.length : given.at(-1)!.length
  given[given.length - 1] += tail
  if (given.length === 1 && given[0]!.length <= MAX_LINE) return null
  const kept = given.filter((line, place) => place === 0 || place === given.length - 1 || /\S/.test(line))
  return fitted(kept, caret)
}

/** Longer pieces than a paragraph may be go on in the next one: no word is cut off. */
function fitted(lines: readonly string[], caret: number): Pieces {
  const last = lines.at(-1)!
  const pieces = lines.slice(0, -1).flatMap(inPieces)
  const ends = inPieces(last)
  let place = caret
  while (ends.length > 1 && place > ends[0]!.length) {
    place -= ends[0]!.length
    pieces.push(ends.shift()!)
  }
  return { pieces: [...pieces, ...ends], caret: ends.length > 1 ? ends.at(-1)!.length : place }
}

function inPieces(line: string): string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > MAX_LINE) {
    const space = rest.lastIndexOf(' ', MAX_LINE)
    // Without a space near, between two signs, never within one.
    const half = rest.charCodeAt(MAX_LINE - 1)
    const hard = half >= 0xd800 && half <= 0xdbff ? MAX_LINE - 1 : MAX_LINE
    const end = space > MAX_LINE / 2 ? space + 1 : hard
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}
