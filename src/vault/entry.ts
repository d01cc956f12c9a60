import { asBytes, type Bytes, fromHex, sha256, toHex } from './bytes.ts'
import { VaultFailure } from './vault-failure.ts'

/**
 * Something that left memory: sealed, self-contained, the same for journal, outer document, file and server.
 *
 * Layout, permanent for version 1: version (1 byte), key id (8), nonce (12), ciphertext with its 16-byte tag.
 */
export interface SealedEntry {
  /** First 16 bytes of SHA-256 over `bytes`, in hexadecimal: 32 signs. */
  readonly id: string
  readonly bytes: Bytes
}

export interface EntryParts {
  readonly version: number
  readonly keyId: string
  readonly nonce: Bytes
  readonly ciphertext: Bytes
}

export const ENTRY_VERSION = 1
export const KEY_ID_BYTES = 8
export const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES
const ID_BYTES = 16

export function encodeEntry({ version, keyId, nonce, ciphertext }: EntryParts): Bytes {
  const bytes = new Uint8Array(HEADER_BYTES + ciphertext.length)
  bytes[0] = version
  bytes.set(fromHex(keyId), 1)
  bytes.set(nonce, 1 + KEY_ID_BYTES)
  bytes.set(ciphertext, HEADER_BYTES)
  return bytes
}

/** @throws VaultFailure `damaged` for what is no entry, `newer-version` for what a later app wrote */
export function decodeEntry(input: Uint8Array): EntryParts {
  const bytes = asBytes(input)
  const version = bytes[0]
  if (version === undefined || version === 0) throw new VaultFailure('damaged')
  if (version > ENTRY_VERSION) throw new VaultFailure('newer-version')
  if (bytes.length < HEADER_BYTES + TAG_BYTES) throw new VaultFailure('damaged')
  return {
    version,
    keyId: toHex(bytes.subarray(1, 1 + KEY_ID_BYTES)),
    nonce: bytes.subarray(1 + KEY_ID_BYTES, HEADER_BYTES),
    ciphertext: bytes.subarray(HEADER_BYTES),
  }
}

/** Gives sealed bytes their id. Does not look inside them. */
export async function entryOf(bytes: Uint8Array): Promise<SealedEntry> {
  return { id: toHex((await sha256(bytes)).subarray(0, ID_BYTES)), bytes: asBytes(bytes) }
}

export const isEntryId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
