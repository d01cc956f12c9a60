import { type Bytes, randomBytes, toArrayBuffer } from './bytes.ts'
import { openBytes, sealBytes } from './keys.ts'
import { VaultFailure } from './vault-failure.ts'

/** How a passcode was stretched: kept beside what it opens, so that later versions may choose otherwise. */
export interface Stretching {
  readonly algorithm: 'argon2id'
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: ArrayBuffer
}

/** Argon2id, version 1.3, to 32 bytes. Takes time on purpose, so it is done where that blocks nothing. */
export type Stretch = (passcode: string, how: Stretching) => Promise<Bytes>

/** A device key that only the passcode opens. Permanent shape: add, never rename. */
export interface WrappedDeviceKey {
  readonly stretching: Stretching
  readonly wrapped: ArrayBuffer
}

/**
 * At least what OWASP asks (19 MiB in two passes) and near RFC 9106's choice for devices with little memory (64 MiB, three passes).
 * Three to five tenths of a second on the machine it was measured on (docs/THREATS.md).
 *
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html, https://www.rfc-editor.org/rfc/rfc9106#section-4
 */
const CHOSEN = { algorithm: 'argon2id', memoryKib: 65_536, passes: 4, lanes: 1 } as const
const SALT_BYTES = 16
const KEY_BYTES = 32

export const chooseStretching = (): Stretching => ({
  ...CHOSEN,
  salt: toArrayBuffer(randomBytes(SALT_BYTES)),
})

/** A fresh device key. Its bytes exist only in here, until they are wrapped; the key itself is not extractable. */
export async function makeWrappedDeviceKey(
  passcode: string,
  stretch: Stretch,
): Promise<{ readonly key: CryptoKey; readonly kept: WrappedDeviceKey }> {
  const bytes = randomBytes(KEY_BYTES)
  const stretching = chooseStretching()
  const wrapping = await aesKey(await stretch(plainPasscode(passcode), stretching))
  const wrapped = toArrayBuffer(await sealBytes(bytes, wrapping, labelOf(stretching)))
  const key = await aesKey(bytes)
  bytes.fill(0)
  return { key, kept: { stretching, wrapped } }
}

/** Costs one stretching, whether the passcode is right or not. @returns null when it is not */
export async function openWrappedDeviceKey(
  { stretching, wrapped }: WrappedDeviceKey,
  passcode: string,
  stretch: Stretch,
): Promise<CryptoKey | null> {
  const wrapping = await aesKey(await stretch(plainPasscode(passcode), stretching))
  try {
    const bytes = await openBytes(new Uint8Array(wrapped), wrapping, labelOf(stretching))
    const key = await aesKey(bytes)
    bytes.fill(0)
    return key
  } catch (error) {
    if (error instanceof VaultFailure) return null
    throw error
  }
}

/**
 * What of a typed passcode counts: not its capitals, not how its signs were put together, not spaces around or double. Permanent, since
 * every passcode was stretched in this form.
 */
export const plainPasscode = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')

const labelOf = ({ algorithm, memoryKib, passes, lanes }: Stretching) =>
  JSON.stringify(['werkvloer device key 1', algorithm, memoryKib, passes, lanes])

const aesKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
