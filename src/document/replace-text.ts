import type * as Y from 'yjs'

/** The one stretch in which two texts differ. */
export interface TextDifference {
  /** UTF-16 units before it, the same in both. */
  readonly start: number
  readonly removed: string
  readonly added: string
}

/** A surrogate pair is one sign: never cut between its halves. */
export function textDifference(before: string, after: string): TextDifference {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  }
}

/** Replaces only the stretch that differs, so that two people typing in one note keep both their words. */
export function replaceText(held: Y.Text, before: string, after: string): void {
  const { start, removed, added } = textDifference(before, after)
  held.delete(start, removed.length)
  held.insert(start, added)
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff
