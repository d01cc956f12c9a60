import type { Mark } from './milestone.ts'

/** Somebody read a wording and said that nothing of a person who withdrew is in it. */
export interface ReadAgain extends Mark {
  readonly wording: string
}

interface Read<Key> {
  /** The first words, and the later ones with the answers worked in, oldest first. */
  readonly text: string
  readonly revisions: readonly { readonly text: unknown; readonly answers: readonly Key[] }[]
  /** Which of the later ones are not withheld for what they are. */
  readonly stays: readonly boolean[]
  /** Who of those that withdrew said what it rests on, and who gave an answer; undefined for anybody else. */
  readonly speakers: readonly string[]
  /** All that withdrew. */
  readonly silent: Iterable<string>
  /** It comes from a file in which sources were taken out: who said what those were of is known no more. */
  readonly isLost: boolean
  readonly authorOf: (answer: Key) => string | undefined
  /** Per person what was said of it. */
  readonly readAgain: Readonly<Record<string, Pick<ReadAgain, 'wording'>>> | undefined
}

/** A finding in words of analysts, of whose speakers some withdrew: no machine can tell what of it is theirs. */
export interface Reading {
  /** Those who said something it was made of, and of whom nobody said yet that nothing is in the words that hold. */
  readonly unread: readonly string[]
  /** Whether somebody who withdrew said something it was made of. */
  readonly isMixed: boolean
  /** Whether a wording may be seen by others: once somebody read it, no other than the one that was read. */
  readonly keeps: (wording: unknown) => boolean
  /** The words that hold. */
  readonly wording: string
}

/** Until somebody read it the finding goes nowhere; then the words that were read do, and no earlier ones. */
export function readingOf<Key>({
  text,
  revisions,
  stays,
  speakers,
  silent,
  isLost,
  authorOf,
  readAgain = {},
}: Read<Key>): Reading {
  const last = stays.lastIndexOf(true)
  const wording = String(last < 0 ? text : revisions[last]!.text).trim()
  // What was worked in before the words that hold may be in them still.
  const authors = revisions
    .slice(0, last + 1)
    .flatMap(({ answers }) => answers.flatMap((key) => authorOf(key) ?? []))
  const isRead = (read?: Pick<ReadAgain, 'wording'>) => read?.wording.trim() === wording
  // Who spoke is not known of what was lost: it may be any of them, until somebody read these words.
  const isAnybody = isLost && !Object.values(readAgain).some(isRead)
  const people = [...new Set([...speakers, ...authors, ...(isAnybody ? silent : [])])]
  const isMixed = isLost || people.length > 0
  return {
    unread: people.filter((id) => !isRead(readAgain[id])),
    isMixed,
    keeps: (each) => !isMixed || (typeof each === 'string' && each.trim() === wording),
    wording,
  }
}
