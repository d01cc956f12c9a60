import { type Bytes, toHex } from '../../vault/bytes.ts'
import { deriveProjectBytes, type KeyRing } from '../../vault/keys.ts'
import type { Side } from './frames.ts'

/** One greeting: what both sides said, and what they both see of the connection. */
export interface Greeting {
  readonly projectId: string
  /** Random, of each side. */
  readonly nonces: Readonly<Record<Side, Bytes>>
  /** What both ends know of this very connection; a third one in between would have two of them. */
  readonly binding: string
}

const PROOF_BYTES = 32

/** The key both have by which they prove it: the first of those they share, so that both choose the same. Null when none is. */
export function sharedKeyId(ring: KeyRing, theirs: readonly string[]): string | null {
  return [...theirs].sort().find((keyId) => ring.keys.has(keyId)) ?? null
}

/**
 * Shows that a side has the key, without saying anything about it: HKDF over what both said. It holds for one greeting and
 * one side, so it cannot be used again or sent back.
 */
export async function proofOf(
  ring: KeyRing,
  keyId: string,
  side: Side,
  { projectId, nonces, binding }: Greeting,
): Promise<Bytes> {
  const key = ring.keys.get(keyId)
  if (!key) throw new Error('a key is proven that is not there')
  const said = [projectId, side, toHex(nonces.first), toHex(nonces.second), binding]
  return deriveProjectBytes(key, `werkvloer direct link 1 ${JSON.stringify(said)}`, PROOF_BYTES)
}
