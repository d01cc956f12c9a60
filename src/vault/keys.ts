import { type Bytes, fromHex, randomBytes, toHex, utf8 } from './bytes.ts'
import { KEY_ID_BYTES, NONCE_BYTES } from './entry.ts'
import { VaultFailure } from './vault-failure.ts'

/** The 32 random bytes a project's keys are derived from. In memory only while wrapping or unwrapping. */
export interface ProjectSecret {
  /** Random, says nothing about the secret. 16 hexadecimal signs. */
  readonly keyId: string
  readonly bytes: Bytes
}

export interface ProjectKey {
  readonly keyId: string
  /** AES-256-GCM, not extractable. */
  readonly entryKey: CryptoKey
  /** HKDF material, not extractable: other keys (a room token, media) are derived from it by another label. */
  readonly material: CryptoKey
}

/** The keys of one project: entries are sealed with the current one, older ones still open theirs. */
export interface KeyRing {
  readonly projectId: string
  readonly current: ProjectKey
  readonly keys: ReadonlyMap<string, ProjectKey>
  /** Called after it has grown, where it can grow. @returns stops calling */
  readonly subscribe?: (listener: () => void) => () => void
}

const SECRET_BYTES = 32
const ENTRY_LABEL = 'werkvloer entry key 1'

export const makeProjectSecret = (): ProjectSecret => ({
  keyId: toHex(randomBytes(KEY_ID_BYTES)),
  bytes: randomBytes(SECRET_BYTES),
})

export async function projectKeyOf({ keyId, bytes }: ProjectSecret): Promise<ProjectKey> {
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const entryKey = await crypto.subtle.deriveKey(
    hkdf(fromHex(keyId), ENTRY_LABEL),
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  return { keyId, entryKey, material }
}

/** Bytes for another purpose than sealing entries (such as the token of a shared room), by its own label. */
export async function deriveProjectBytes(key: ProjectKey, label: string, count: number): Promise<Bytes> {
  const bits = await crypto.subtle.deriveBits(hkdf(fromHex(key.keyId), label), key.material, count * 8)
  return new Uint8Array(bits)
}

/** The keys of an opened project. It grows when the project gets a new key, for everybody who holds it. */
export class LiveKeyRing implements KeyRing {
  readonly #keys: Map<string, ProjectKey>
  readonly #listeners = new Set<() => void>()
  #current: ProjectKey

  /** @throws VaultFailure `unknown-key` when the current key is none of them */
  constructor(
    readonly projectId: string,
    keys: readonly ProjectKey[],
    currentKeyId: string,
  ) {
    this.#keys = new Map(keys.map((key) => [key.keyId, key]))
    this.#current = this.#get(currentKeyId)
  }

  get current(): ProjectKey {
    return this.#current
  }

  get keys(): ReadonlyMap<string, ProjectKey> {
    return this.#keys
  }

  /** @param currentKeyId what is sealed from now on is sealed with that one @throws VaultFailure `unknown-key` */
  grow(keys: readonly ProjectKey[], currentKeyId: string): void {
    for (const key of keys) if (!this.#keys.has(key.keyId)) this.#keys.set(key.keyId, key)
    this.#current = this.#get(currentKeyId)
    for (const listener of [...this.#listeners]) listener()
  }

  /** Called after it has grown. @returns stops calling */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #get(keyId: string): ProjectKey {
    const key = this.#keys.get(keyId)
    if (!key) throw new VaultFailure('unknown-key')
    return key
  }
}

export const makeKeyRing = (
  projectId: string,
  keys: readonly ProjectKey[],
  currentKeyId: string,
): LiveKeyRing => new LiveKeyRing(projectId, keys, currentKeyId)

/** A key that never leaves this browser as bytes; IndexedDB can keep the object. Wraps project secrets. */
export const makeDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** The key a recovery code stands for. 128 random bits need no stretching. */
export async function recoveryKeyOf(entropy: Bytes, projectId: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', entropy, 'HKDF', false, ['deriveKey'])
  const params = hkdf(utf8(projectId), 'werkvloer recovery key 1')
  return crypto.subtle.deriveKey(params, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/** A project secret under a device or recovery key, bound to project and key id. */
export const wrapSecret = (secret: ProjectSecret, key: CryptoKey, projectId: string): Promise<Bytes> =>
  sealBytes(secret.bytes, key, wrapLabel(projectId, secret.keyId))

/** @throws VaultFailure `unknown-key` when `key` is not the one it was wrapped with, or the bytes changed */
export async function unwrapSecret(
  wrapped: Uint8Array,
  key: CryptoKey,
  of: { readonly projectId: string; readonly keyId: string },
): Promise<ProjectSecret> {
  const bytes = await openBytes(wrapped, key, wrapLabel(of.projectId, of.keyId))
  if (bytes.length !== SECRET_BYTES) throw new VaultFailure('damaged')
  return { keyId: of.keyId, bytes }
}

/** Random nonce, then ciphertext. @param label authenticated with it, not kept in it */
export async function sealBytes(plain: Bytes, key: CryptoKey, label: string): Promise<Bytes> {
  const iv = randomBytes(NONCE_BYTES)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(label) }, key, plain)
  const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength)
  bytes.set(iv)
  bytes.set(new Uint8Array(sealed), NONCE_BYTES)
  return bytes
}

/** @throws VaultFailure `unknown-key` when key, label or bytes do not belong together */
export async function openBytes(sealed: Uint8Array, key: CryptoKey, label: string): Promise<Bytes> {
  const bytes = new Uint8Array(sealed)
  try {
    const params = {
      name: 'AES-GCM',
      iv: bytes.subarray(0, NONCE_BYTES),
      additionalData: utf8(label),
    }
    return new Uint8Array(await crypto.subtle.decrypt(params, key, bytes.subarray(NONCE_BYTES)))
  } catch (error) {
    throw new VaultFailure('unknown-key', error)
  }
}

const wrapLabel = (projectId: string, keyId: string) =>
  JSON.stringify(['werkvloer wrapped key 1', projectId, keyId])

/** Parameters of a derivation by HKDF with SHA-256. */
export const hkdf = (salt: Bytes, label: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt,
  info: utf8(label),
})
