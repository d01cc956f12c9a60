import { type Bytes, randomBytes, sha256 } from './bytes.ts'
import { RECOVERY_WORDS, SIGNS_THAT_COUNT } from './recovery-words.ts'

/** 128 random bits; whoever has them opens the project. Shown once as words, never stored. */
export type RecoveryEntropy = Bytes

export type ParsedCode =
  | { readonly ok: true; readonly entropy: RecoveryEntropy }
  | { readonly ok: false; readonly problem: CodeProblem }

export type CodeProblem =
  /** The word in this place (from 1) is not in the list. */
  | { readonly kind: 'unknown-word'; readonly place: number; readonly word: string }
  | { readonly kind: 'count'; readonly found: number; readonly expected: number }
  /** All words exist, but together they are no code: one was swapped or misread. */
  | { readonly kind: 'checksum' }

const ENTROPY_BYTES = 16
const WORD_BITS = 10
const CHECKSUM_BITS = 12
/** 128 bits and 12 of checksum, ten to a word: one in 4,096 wrong codes passes the check, and then opens nothing. */
export const CODE_WORDS = (ENTROPY_BYTES * 8 + CHECKSUM_BITS) / WORD_BITS

export const makeRecoveryEntropy = (): RecoveryEntropy => randomBytes(ENTROPY_BYTES)

/** The 14 words; joined by spaces they are also what the QR code holds. */
export async function wordsOf(entropy: RecoveryEntropy): Promise<string[]> {
  let bits = (asNumber(entropy) << BigInt(CHECKSUM_BITS)) | (await checksumOf(entropy))
  const words: string[] = []
  for (let i = 0; i < CODE_WORDS; i++) {
    words.unshift(RECOVERY_WORDS[Number(bits & 1023n)]!)
    bits >>= BigInt(WORD_BITS)
  }
  return words
}

/** Reads a typed or scanned code: capitals, numbering, commas, line ends and all after the fourth letter of a word do not matter. */
export async function parseRecoveryCode(text: string): Promise<ParsedCode> {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  let bits = 0n
  for (const [i, word] of words.entries()) {
    const index = INDEX_OF.get(word.slice(0, SIGNS_THAT_COUNT))
    if (index === undefined) {
      return { ok: false, problem: { kind: 'unknown-word', place: i + 1, word } }
    }
    bits = (bits << BigInt(WORD_BITS)) | BigInt(index)
  }
  if (words.length !== CODE_WORDS) {
    return { ok: false, problem: { kind: 'count', found: words.length, expected: CODE_WORDS } }
  }
  const entropy = asBytes16(bits >> BigInt(CHECKSUM_BITS))
  const isWhole = (bits & BigInt((1 << CHECKSUM_BITS) - 1)) === (await checksumOf(entropy))
  return isWhole ? { ok: true, entropy } : { ok: false, problem: { kind: 'checksum' } }
}

const INDEX_OF = new Map(RECOVERY_WORDS.map((word, i) => [word.slice(0, SIGNS_THAT_COUNT), i]))

async function checksumOf(entropy: Bytes): Promise<bigint> {
  const hash = await sha256(entropy)
  return (BigInt(hash[0]!) << 4n) | BigInt(hash[1]! >> 4)
}

const asNumber = (bytes: Uint8Array) => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

function asBytes16(value: bigint): Bytes {
  const bytes = new Uint8Array(ENTROPY_BYTES)
  for (let i = ENTROPY_BYTES - 1, rest = value; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 255n)
  return bytes
}
