/** How one text became another: one stretch replaced. Offsets in UTF-16 units, as fields count. */
export interface TextChange {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/** The shortest single replacement that makes `after` of `before`. */
export function changeBetween(before: string, after: string): TextChange {
  const shortest = Math.min(before.length, after.length)
  let at = 0
  while (at < shortest && before[at] === after[at]) at += 1
  let tail = 0
  while (tail < shortest - at && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1
  return { at, removed: before.length - at - tail, inserted: after.slice(at, after.length - tail) }
}

/** Where a caret stands after a change: words that came before it push it along, it never jumps. */
export function moveCaret(caret: number, { at, removed, inserted }: TextChange): number {
  if (caret <= at) return caret
  if (caret >= at + removed) return caret + inserted.length - removed
  return at + inserted.length
}

/**
 * What a text becomes when somebody typed in a field that did not yet show the latest words of another: the words of
 * both stay.
 *
 * @param base what the field showed before the typing
 * @param typed what it shows now
 * @param held what the document holds
 */
export function mergeTyped(base: string, typed: string, held: string): string {
  if (base === held) return typed
  const mine = changeBetween(base, typed)
  const theirs = changeBetween(base, held)
  const [mineEnd, theirsEnd] = [mine.at + mine.removed, theirs.at + theirs.removed]
  const shift = theirs.inserted.length - theirs.removed
  if (mineEnd <= theirs.at) return replaced(held, mine.at, mineEnd, mine.inserted)
  if (mine.at >= theirsEnd) return replaced(held, mine.at + shift, mineEnd + shift, mine.inserted)
  // They wrote in the same stretch: what only one of them removed goes, what both wrote stays.
  const before = base.slice(0, Math.min(mine.at, theirs.at))
  const after = base.slice(Math.max(mineEnd, theirsEnd))
  const [first, second] =
    mine.at < theirs.at ? [mine.inserted, theirs.inserted] : [theirs.inserted, mine.inserted]
  return before + first + second + after
}

const replaced = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to)
