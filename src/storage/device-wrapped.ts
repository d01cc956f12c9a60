import { toArrayBuffer } from '../vault/bytes.ts'
import { type ProjectSecret, unwrapSecret, wrapSecret } from '../vault/keys.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import type { ProjectRow, WrappedKeyRow } from './database.ts'

/** The secret, by whichever of its wrapped forms this device key opens. @throws VaultFailure */
export async function openByDevice(
  projectId: string,
  { keyId, byDevice, byNextDevice }: WrappedKeyRow,
  deviceKey: CryptoKey,
): Promise<ProjectSecret> {
  const of = { projectId, keyId }
  try {
    return await unwrapSecret(new Uint8Array(byDevice), deviceKey, of)
  } catch (error) {
    if (!byNextDevice) throw error
    return await unwrapSecret(new Uint8Array(byNextDevice), deviceKey, of)
  }
}

/** @returns null when `present` does not open them */
export async function wrappedForNext(
  row: ProjectRow,
  present: CryptoKey,
  next: CryptoKey,
): Promise<WrappedKeyRow[] | null> {
  try {
    return await Promise.all(
      row.keys.map(async (key) => {
        const secret = await openByDevice(row.id, key, present)
        return { ...key, byNextDevice: toArrayBuffer(await wrapSecret(secret, next, row.id)) }
      }),
    )
  } catch (error) {
    if (error instanceof VaultFailure) return null
    throw error
  }
}

/** One wrapped form, the one that `deviceKey` opens; as it was when neither opens. */
export async function settled(
  projectId: string,
  key: WrappedKeyRow,
  deviceKey: CryptoKey,
): Promise<WrappedKeyRow> {
  const { keyId, byRecovery, byDevice, byNextDevice = byDevice } = key
  const of = { projectId, keyId }
  const opens = (wrapped: ArrayBuffer) =>
    unwrapSecret(new Uint8Array(wrapped), deviceKey, of).then(
      () => true,
      (error) => {
        if (error instanceof VaultFailure) return false
        throw error
      },
    )
  if (await opens(byDevice)) return { keyId, byRecovery, byDevice }
  return (await opens(byNextDevice)) ? { keyId, byRecovery, byDevice: byNextDevice } : key
}
