import { fromBase64Url, toBase64Url } from './base64.ts'
import { asBytes, type Bytes, randomBytes, utf8 } from './bytes.ts'
import { VaultFailure } from './vault-failure.ts'

/** What a page without our wasm can do: OWASP asks for 600,000 rounds of PBKDF2 with SHA-256. */
export const CODE_ROUNDS = 600_000
/** A file that asks for more would only keep the device busy. */
const MOST_ROUNDS = 10_000_000

const SALT_BYTES = 16
const NONCE_BYTES = 12
/** Of a word, as in recovery codes. Not imported: the list of words would come along into every page. */
const SIGNS_THAT_COUNT = 4

/** Something sealed under a code, as text (base64url). */
export interface SealedByCode {
  readonly salt: string
  readonly rounds: number
  readonly nonce: string
  readonly sealed: string
}

export interface CodeKey {
  readonly salt: Bytes
  readonly rounds: number
  /** AES-256-GCM, not extractable. */
  readonly key: CryptoKey
}

/** A typed code as it counts: capitals, commas and all after the fourth letter of a word do not matter. */
const normalCode = (typed: string): string =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, SIGNS_THAT_COUNT))
    .join(' ')

/** Cost: 0.1 to 0.5 s. @param salt fresh for each page; its answer is sealed under the same */
export async function keyOfCode(
  code: string,
  salt: Bytes = randomBytes(SALT_BYTES),
  rounds = CODE_ROUNDS,
): Promise<CodeKey> {
  const material = await crypto.subtle.importKey('raw', utf8(normalCode(code)), 'PBKDF2', false, [
    'deriveKey',
  ])
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  return { salt, rounds, key }
}

/** @param purpose what it is and what it belongs to; it opens for no other */
export async function sealWithCode(
  plain: Uint8Array,
  codeKey: CodeKey,
  purpose: string,
): Promise<SealedByCode> {
  const iv = randomBytes(NONCE_BYTES)
  const params = { name: 'AES-GCM', iv, additionalData: utf8(purpose) }
  const sealed = await crypto.subtle.encrypt(params, codeKey.key, asBytes(plain))
  return {
    salt: toBase64Url(codeKey.salt),
    rounds: codeKey.rounds,
    nonce: toBase64Url(iv),
    sealed: toBase64Url(new Uint8Array(sealed)),
  }
}

/** The salt and rounds its key is made with; null for what `sealWithCode` never made. */
export function readSealed(value: Partial<Record<keyof SealedByCode, unknown>>): {
  readonly salt: Bytes
  readonly rounds: number
  readonly nonce: Bytes
  readonly sealed: Bytes
} | null {
  const { rounds } = value
  const salt = bytesOf(value.salt)
  const nonce = bytesOf(value.nonce)
  const sealed = bytesOf(value.sealed)
  const isSound =
    salt?.length === SALT_BYTES &&
    nonce?.length === NONCE_BYTES &&
    sealed !== null &&
    typeof rounds === 'number' &&
    Number.isInteger(rounds) &&
    rounds >= CODE_ROUNDS &&
    rounds <= MOST_ROUNDS
  return isSound ? { salt, nonce, sealed, rounds } : null
}

const bytesOf = (text: unknown): Bytes | null => (typeof text === 'string' ? fromBase64Url(text) : null)

/** @throws VaultFailure `wrong-code`: another code, another purpose, or not the bytes that were sealed */
export async function openWithCode(
  { nonce, sealed }: { readonly nonce: Bytes; readonly sealed: Bytes },
  { key }: CodeKey,
  purpose: string,
): Promise<Bytes> {
  try {
    const params = { name: 'AES-GCM', iv: nonce, additionalData: utf8(purpose) }
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed))
  } catch (error) {
    throw new VaultFailure('wrong-code', error)
  }
}
