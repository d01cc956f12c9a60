import { asBytes, type Bytes, utf8 } from './bytes.ts'
import { hkdf, openBytes, type ProjectSecret, sealBytes, unwrapSecret } from './keys.ts'
import { VaultFailure } from './vault-failure.ts'

/**
 * Where secrets of a project can be put in without the recovery code, and got out only with it: so a code that was written
 * down also opens the keys that came after it.
 */
export interface RecoveryBox {
  /** ECDH P-256, raw. */
  readonly publicKey: Bytes
  /** Its private half, sealed with the recovery key. */
  readonly sealedPrivate: Bytes
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const PUBLIC_BYTES = 65
/** Of a secret that the recovery key wraps itself: nonce, secret, tag. */
const PLAIN_WRAP_BYTES = 12 + 32 + 16

export async function makeRecoveryBox(recoveryKey: CryptoKey, projectId: string): Promise<RecoveryBox> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  return { publicKey: raw, sealedPrivate: await sealBytes(pkcs8, recoveryKey, boxLabel(projectId)) }
}

/**
 * Layout, permanent: length of the sealed private half (2 bytes), that half, a public key made for this once (65), the sealed
 * secret (60). It holds all that is needed beside the code, so that a backup opens by itself.
 */
export async function putInBox(secret: ProjectSecret, box: RecoveryBox, projectId: string): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const theirs = await crypto.subtle.importKey('raw', box.publicKey, CURVE, false, [])
  const label = secretLabel(projectId, secret.keyId)
  const sealed = await sealBytes(secret.bytes, await agreedKey(once.privateKey, theirs, label), label)
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey))
  const bytes = new Uint8Array(2 + box.sealedPrivate.length + raw.length + sealed.length)
  new DataView(bytes.buffer).setUint16(0, box.sealedPrivate.length)
  bytes.set(box.sealedPrivate, 2)
  bytes.set(raw, 2 + box.sealedPrivate.length)
  bytes.set(sealed, 2 + box.sealedPrivate.length + raw.length)
  return bytes
}

/** A secret of either form: wrapped by the recovery key itself, or put in its box. @throws VaultFailure as `unwrapSecret` */
export async function unwrapByRecovery(
  wrapped: Uint8Array,
  recoveryKey: CryptoKey,
  of: { readonly projectId: string; readonly keyId: string },
): Promise<ProjectSecret> {
  if (wrapped.length === PLAIN_WRAP_BYTES) return unwrapSecret(wrapped, recoveryKey, of)
  const bytes = asBytes(wrapped)
  if (bytes.length < 2) throw new VaultFailure('damaged')
  const onceAt = 2 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(0)
  const sealedAt = onceAt + PUBLIC_BYTES
  if (bytes.length <= sealedAt) throw new VaultFailure('damaged')
  const pkcs8 = await openBytes(bytes.slice(2, onceAt), recoveryKey, boxLabel(of.projectId))
  const label = secretLabel(of.projectId, of.keyId)
  const secret = await openBytes(
    bytes.slice(sealedAt),
    await keyOf(pkcs8, bytes.slice(onceAt, sealedAt)),
    label,
  )
  if (secret.length !== 32) throw new VaultFailure('damaged')
  return { keyId: of.keyId, bytes: secret }

  async function keyOf(privateHalf: Bytes, raw: Bytes): Promise<CryptoKey> {
    try {
      const own = await crypto.subtle.importKey('pkcs8', privateHalf, CURVE, false, ['deriveBits'])
      return await agreedKey(own, await crypto.subtle.importKey('raw', raw, CURVE, false, []), label)
    } catch (error) {
      throw new VaultFailure('damaged', error)
    }
  }
}

async function agreedKey(own: CryptoKey, theirs: CryptoKey, label: string): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256)
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const params = hkdf(utf8('werkvloer recovery box 1'), label)
  return crypto.subtle.deriveKey(params, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

const boxLabel = (projectId: string) => JSON.stringify(['werkvloer recovery box 1', projectId])
const secretLabel = (projectId: string, keyId: string) =>
  JSON.stringify(['werkvloer secret in a recovery box 1', projectId, keyId])
