import type { StateWords } from '../storage/state-words.ts'

/** What a file says about the moment it was made; sealed in it. */
export interface InBundle {
  readonly words: StateWords
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Name of who made it; '' when none was given. */
  readonly by: string
}

/** What taking in a file came to. */
export interface TakenIn {
  /** Pieces that brought something; 0 when everything in the file was here. */
  readonly pieces: number
  /** Pieces nobody can read; they stayed out. */
  readonly setAside: number
  /** Some of what is here builds on what did not come: another device still has it. */
  readonly isIncomplete: boolean
  /** For what is here now. */
  readonly words: StateWords
  /** What the maker had when the file was made; null for a file of an older version. */
  readonly inFile: InBundle | null
}

/** Field of the meta in a file. Permanent. */
const FIELD = 'inFile'

export const withInBundle = (said: InBundle): Readonly<Record<string, unknown>> => ({ [FIELD]: said })

/** Null for a file of an older version, or where it says something else. */
export function readInBundle(meta: Readonly<Record<string, unknown>>): InBundle | null {
  const said = meta[FIELD]
  if (typeof said !== 'object' || said === null) return null
  const { words, at, by } = said as Readonly<Record<string, unknown>>
  if (!Array.isArray(words) || words.length !== 3 || typeof at !== 'number') return null
  return { words: words.map(String) as unknown as StateWords, at, by: String(by ?? '') }
}
