import { fromBase64Url, toBase64Url } from './base64.ts'
import { asBytes, type Bytes, sameBytes, utf8 } from './bytes.ts'
import {
  deriveProjectBytes,
  hkdf,
  openBytes,
  type ProjectKey,
  type ProjectSecret,
  sealBytes,
} from './keys.ts'
import { VaultFailure } from './vault-failure.ts'

/** By what one device of a project gets new keys that others do not get. Its private half never leaves the device. */
export interface DevicePair {
  /** ECDH P-256, raw, base64url: 87 signs. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
}

/** A pair as it is kept, sealed, on its device. */
export interface KeptDevicePair {
  readonly publicKey: string
  /** PKCS 8, base64url. */
  readonly privateKey: string
}

/** What a sealed key is bound to: moved to another change of keys, project or device it does not open. */
export interface KeyChangeBinding {
  readonly projectId: string
  readonly keyId: string
  readonly generation: number
  readonly by: string
  readonly removes: readonly string[]
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

export async function makeDevicePair(): Promise<KeptDevicePair> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const [raw, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ])
  return {
    publicKey: toBase64Url(new Uint8Array(raw)),
    privateKey: toBase64Url(new Uint8Array(pkcs8)),
  }
}

/** @throws VaultFailure `damaged` */
export async function useDevicePair({ publicKey, privateKey }: KeptDevicePair): Promise<DevicePair> {
  try {
    const pkcs8 = asBytes(fromBase64Url(privateKey) ?? new Uint8Array())
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits'])
    return { publicKey, privateKey: key }
  } catch (error) {
    throw new VaultFailure('damaged', error)
  }
}

/**
 * A project secret for one device. Both pairs go into it, so whoever opens it knows which device made it.
 *
 * @param to id of the device it is for
 * @throws VaultFailure `damaged` when `theirPublicKey` is no key
 */
export async function sealForDevice(
  secret: ProjectSecret,
  own: DevicePair,
  theirPublicKey: string,
  to: string,
  binding: KeyChangeBinding,
): Promise<string> {
  const key = await sharedKey(own, theirPublicKey, labelOf(to, binding))
  return toBase64Url(await sealBytes(secret.bytes, key, labelOf(to, binding)))
}

/** @throws VaultFailure when it was not made by the device of `theirPublicKey` for this one, for this change of keys */
export async function openForDevice(
  sealed: string,
  own: DevicePair,
  theirPublicKey: string,
  to: string,
  binding: KeyChangeBinding,
): Promise<ProjectSecret> {
  const bytes = fromBase64Url(sealed)
  if (!bytes) throw new VaultFailure('damaged')
  const label = labelOf(to, binding)
  const opened = await openBytes(bytes, await sharedKey(own, theirPublicKey, label), label)
  if (opened.length !== 32) throw new VaultFailure('damaged')
  return { keyId: binding.keyId, bytes: opened }
}

const labelOf = (to: string, { projectId, keyId, generation, by, removes }: KeyChangeBinding) =>
  JSON.stringify(['werkvloer key for a device 1', projectId, keyId, generation, by, to, removes])

async function sharedKey(own: DevicePair, theirPublicKey: string, label: string): Promise<CryptoKey> {
  try {
    const raw = asBytes(fromBase64Url(theirPublicKey) ?? new Uint8Array())
    const theirs = await crypto.subtle.importKey('raw', raw, CURVE, false, [])
    const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256)
    const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
    // Neither half is new each time, so the label has to make the key another for each use.
    return await crypto.subtle.deriveKey(
      hkdf(utf8('werkvloer device pair 1'), label),
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    )
  } catch (error) {
    throw new VaultFailure('damaged', error)
  }
}

/** That a device of this id and public key had the project key. Says nothing about the key. */
export const proofOf = async (key: ProjectKey, deviceId: string, publicKey: string): Promise<string> =>
  toBase64Url(await proofBytes(key, deviceId, publicKey))

export async function isProof(
  proof: string,
  key: ProjectKey,
  deviceId: string,
  publicKey: string,
): Promise<boolean> {
  const bytes = fromBase64Url(proof)
  return bytes !== null && sameBytes(bytes, await proofBytes(key, deviceId, publicKey))
}

const proofBytes = (key: ProjectKey, deviceId: string, publicKey: string): Promise<Bytes> =>
  deriveProjectBytes(key, JSON.stringify(['werkvloer device proof 1', deviceId, publicKey]), 16)
