import { randomBytes } from './bytes.ts'
import { RECOVERY_WORDS } from './recovery-words.ts'

/** 50 bits: by the telephone five words are told and written down without a mistake. */
const WORDS = 5

/** A new code: words to be told by telephone. */
export function makeSpokenCode(): string {
  const numbers = new Uint16Array(randomBytes(WORDS * 2).buffer)
  return [...numbers].map((number) => RECOVERY_WORDS[number & 1023]!).join(' ')
}
