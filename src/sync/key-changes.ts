import type { DeviceRecord, KeyChangeRecord } from '../records/device-record.ts'
import { compareText, type DeviceId } from '../records/ids.ts'
import {
  type DevicePair,
  isProof,
  type KeyChangeBinding,
  openForDevice,
  sealForDevice,
} from '../vault/device-pair.ts'
import { type KeyRing, makeProjectSecret, type ProjectSecret } from '../vault/keys.ts'
import { VaultFailure } from '../vault/vault-failure.ts'

/**
 * What this device believes about the keys of a project. Anybody who has or had a key can write in the document, so what was
 * once believed is kept here, and the document is never asked again about it.
 */
export interface KeyLedger {
  /** By key id: how many changes came before it. Keys that are not named are older than all that are. */
  readonly generations: Readonly<Record<string, number>>
  /** By key id: the devices it was sealed for when it was believed. */
  readonly holders: Readonly<Record<string, readonly string[]>>
  /** Devices that were taken off the list, with the generation of that change. */
  readonly removed: Readonly<Record<string, number>>
  /** Public keys of the devices that were seen to have the key that was current then. */
  readonly publicKeys: Readonly<Record<string, string>>
}

/** A device, and what it knows of the keys of a project. */
export interface KeyHolder {
  readonly deviceId: DeviceId
  readonly pair: DevicePair
  readonly ring: KeyRing
  readonly ledger: KeyLedger
}

/** The greatest generation that is believed. */
export const generationOf = ({ generations }: KeyLedger): number => Math.max(0, ...Object.values(generations))

/** The key all devices agree on: the greatest generation; of changes made apart, the greatest id. Null where none is named. */
export function currentKeyId({ generations }: KeyLedger): string | null {
  const [greatest] = Object.entries(generations).sort(([aId, a], [bId, b]) => b - a || compareText(bId, aId))
  return greatest?.[0] ?? null
}

/** In an order in which each comes after those its maker knew. */
export const inOrder = (changes: readonly KeyChangeRecord[]): KeyChangeRecord[] =>
  [...changes].sort((a, b) => a.generation - b.generation || compareText(a.id, b.id))

/** More changes than anybody makes while a device is away; a greater leap would leave no number for those to come. */
const FARTHEST_LEAP = 1_000

/**
 * The secret of a change of keys, when it is to be believed: it was sealed for this device, by a device whose public key is known
 * and that had not been removed by an earlier change. Else null.
 */
export async function openKeyChange(
  holder: KeyHolder,
  change: KeyChangeRecord,
): Promise<ProjectSecret | null> {
  const { deviceId, pair, ring, ledger } = holder
  const sealed = Object.hasOwn(change.sealed, deviceId) ? change.sealed[deviceId] : undefined
  const theirKey = change.by === deviceId ? pair.publicKey : ownValue(ledger.publicKeys, change.by)
  if (!sealed || !theirKey || change.generation > generationOf(ledger) + FARTHEST_LEAP) return null
  const removedAt = ownValue(ledger.removed, change.by)
  if (removedAt !== undefined && removedAt < change.generation) return null
  try {
    return await openForDevice(sealed, pair, theirKey, deviceId, bindingOf(ring.projectId, change))
  } catch (error) {
    if (error instanceof VaultFailure) return null
    throw error
  }
}

/** The ledger once a change of keys was believed. */
export function withKeyChange(ledger: KeyLedger, change: KeyChangeRecord): KeyLedger {
  const removed = { ...ledger.removed }
  for (const id of change.removes) removed[id] = Math.max(removed[id] ?? 0, change.generation)
  return {
    ...ledger,
    removed,
    generations: { ...ledger.generations, [change.id]: change.generation },
    holders: { ...ledger.holders, [change.id]: Object.keys(change.sealed) },
  }
}

/**
 * The ledger with the devices on the list that prove to have the current key. One that was removed is let in again when it has a
 * key it can only have of an invitation.
 */
export async function withDevices(
  { ring, ledger }: Pick<KeyHolder, 'ring' | 'ledger'>,
  devices: readonly DeviceRecord[],
): Promise<KeyLedger> {
  const removed = { ...ledger.removed }
  const publicKeys = { ...ledger.publicKeys }
  for (const { id, keyId, publicKey, proof } of devices) {
    const key = ring.keys.get(keyId)
    const removedBy = ownValue(removed, id)
    // Only who has the current key now is new here; who was removed shows an older one too.
    if (!key || !publicKey || (keyId !== ring.current.keyId && removedBy === undefined)) continue
    if (!(await isProof(proof, key, id, publicKey))) continue
    if (removedBy !== undefined) {
      const since = ownValue(ledger.generations, keyId) ?? 0
      const wasSealedForIt = ownValue(ledger.holders, keyId)?.includes(id) ?? false
      if (since < removedBy || (since === removedBy && wasSealedForIt)) continue
      delete removed[id]
    }
    publicKeys[id] = publicKey
  }
  return { ...ledger, removed, publicKeys }
}

/** Devices on the list that a new key may be sealed for. */
export const trustedDevices = (
  { removed, publicKeys }: KeyLedger,
  devices: readonly DeviceRecord[],
): DeviceRecord[] => devices.filter(({ id }) => !Object.hasOwn(removed, id) && Object.hasOwn(publicKeys, id))

/** Devices that are on the list though they were taken off it, and have no key that only an invitation gives. */
export const crossedOut = ({ removed }: KeyLedger, devices: readonly DeviceRecord[]): DeviceRecord[] =>
  devices.filter(({ id }) => Object.hasOwn(removed, id))

/**
 * Whether a key was sealed for a device that another change removed: two people did so apart. Then a new key is due.
 */
export const isKeyWithRemoved = ({ removed, holders }: KeyLedger, keyId: string): boolean =>
  (ownValue(holders, keyId) ?? []).some((id) => Object.hasOwn(removed, id))

/** A new key for the devices that stay, and the record that brings it to them. */
export async function makeKeyChange(
  holder: KeyHolder,
  { removes, staying, at }: { removes: readonly DeviceId[]; staying: readonly DeviceRecord[]; at: string },
): Promise<KeyChangeRecord> {
  const { deviceId, pair, ring, ledger } = holder
  const secret = makeProjectSecret()
  const bare = {
    id: secret.keyId,
    generation: generationOf(ledger) + 1,
    by: deviceId,
    at,
    removes: [...removes],
  }
  const binding = bindingOf(ring.projectId, bare)
  const publicKeys = new Map(staying.map(({ id }) => [id, ledger.publicKeys[id] ?? '']))
  publicKeys.set(deviceId, pair.publicKey)
  for (const id of removes) publicKeys.delete(id)
  const sealed = await Promise.all(
    [...publicKeys].map(async ([id, publicKey]) => [
      id,
      await sealForDevice(secret, pair, publicKey, id, binding),
    ]),
  )
  return { ...bare, sealed: Object.fromEntries(sealed) }
}

const bindingOf = (
  projectId: string,
  { id, generation, by, removes }: Omit<KeyChangeRecord, 'sealed' | 'at'>,
): KeyChangeBinding => ({ projectId, keyId: id, generation, by, removes })

/** Ids come out of a document: one named like a member of every object is one like others. */
const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
