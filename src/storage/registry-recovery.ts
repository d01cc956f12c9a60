import type { ProjectId } from '../records/ids.ts'
import { type LiveKeyRing, makeKeyRing, type ProjectSecret, projectKeyOf } from '../vault/keys.ts'
import type { ProjectRow, RecoveryBoxRow, WrappedKeyRow } from './database.ts'
import { wrappedForNext } from './device-wrapped.ts'
import { asStorageFailure } from './failure.ts'
import { recoverSecrets, recoveryKeyOfCode } from './recover-secrets.ts'
import { settleDeviceKey } from './registry-device-key.ts'
import { RegistryFailure } from './registry-failure.ts'
import type { RegistryRows } from './registry-rows.ts'
import { newBox } from './registry-sharing.ts'

export interface LockedKeys {
  readonly currentKeyId: string
  readonly keys: readonly { readonly keyId: string; readonly byRecovery: ArrayBuffer }[]
}

/** What a recovery code opened. */
export interface Unlocked {
  readonly rows: readonly WrappedKeyRow[]
  readonly secrets: readonly ProjectSecret[]
  /** A box of that code for keys to come. */
  readonly recovery: RecoveryBoxRow
  readonly ring: LiveKeyRing
}

/** The keys a code opens, wrapped for this device. @throws RegistryFailure `bad-code` or `wrong-code` */
export async function unlock(
  rows: RegistryRows,
  projectId: ProjectId,
  { keys, currentKeyId }: LockedKeys,
  code: string,
): Promise<Unlocked> {
  const sealed = keys.map(({ keyId, byRecovery }) => ({ keyId, byRecovery: new Uint8Array(byRecovery) }))
  const secrets = await recoverSecrets(projectId, sealed, code)
  const wrapped = await Promise.all(secrets.map((secret) => rows.wrapByDevice(secret, projectId)))
  return {
    rows: keys.map((key, i) => ({ ...key, byDevice: wrapped[i]! })),
    secrets,
    recovery: await newBox(await recoveryKeyOfCode(projectId, code), projectId),
    ring: makeKeyRing(projectId, await Promise.all(secrets.map(projectKeyOf)), currentKeyId),
  }
}

/** As `Registry.unlockProject`; to be called in turn. */
export async function unlockProject(
  rows: RegistryRows,
  projectId: ProjectId,
  code: string,
): Promise<LiveKeyRing> {
  const row = await rows.get(projectId)
  const { rows: keys, recovery, ring } = await unlock(rows, projectId, row, code)
  await rows.change(projectId, { keys, recovery: row.recovery ?? recovery })
  return ring
}

/** As `Registry.changeDeviceKey`; to be called in turn. */
export async function changeDeviceKey(
  rows: RegistryRows,
  next: CryptoKey,
  commit: () => Promise<void>,
): Promise<void> {
  await settleDeviceKey(rows)
  for (const row of await rows.all()) {
    const keys = await wrappedForNext(row, rows.deviceKey, next)
    if (keys) await rows.change(row.id, { keys })
  }
  await commit()
  rows.useDeviceKey(next)
  // The new key holds already; what this leaves, the next start finishes.
  await settleDeviceKey(rows).catch(asStorageFailure)
}

/** As `Registry.prepareRecovery`; to be called in turn. */
export async function prepareRecovery(rows: RegistryRows, code: string): Promise<ProjectId> {
  for (const row of await rows.all()) {
    const found = await tryUnlock(rows, row, code)
    if (!found) continue
    const keys = row.keys.map((key, i) => ({ ...key, byNextDevice: found[i]!.byDevice }))
    await rows.change(row.id, { keys })
    return row.id as ProjectId
  }
  throw new RegistryFailure('wrong-code')
}

async function tryUnlock(
  rows: RegistryRows,
  row: ProjectRow,
  code: string,
): Promise<readonly WrappedKeyRow[] | null> {
  try {
    return (await unlock(rows, row.id as ProjectId, row, code)).rows
  } catch (error) {
    if (error instanceof RegistryFailure && error.reason === 'wrong-code') return null
    throw error
  }
}
