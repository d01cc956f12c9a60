import type { ProjectId } from '../records/ids.ts'
import { toArrayBuffer, utf8 } from '../vault/bytes.ts'
import { type DevicePair, type KeptDevicePair, makeDevicePair, useDevicePair } from '../vault/device-pair.ts'
import { entryOf } from '../vault/entry.ts'
import {
  type KeyRing,
  type LiveKeyRing,
  makeKeyRing,
  type ProjectKey,
  type ProjectSecret,
  projectKeyOf,
  recoveryKeyOf,
  wrapSecret,
} from '../vault/keys.ts'
import { makeRecoveryBox, putInBox } from '../vault/recovery-box.ts'
import { makeRecoveryEntropy, wordsOf } from '../vault/recovery-code.ts'
import { openEntry, sealEntry } from '../vault/seal.ts'
import type { ProjectRow, RecoveryBoxRow, WrappedKeyRow } from './database.ts'
import { openMeta, type ProjectMeta, sealMeta } from './project-meta.ts'
import type { RegistryRows } from './registry-rows.ts'

export interface ProjectToJoin {
  readonly projectId: ProjectId
  /** The current one last. */
  readonly secrets: readonly ProjectSecret[]
  readonly meta: { readonly name: string; readonly [field: string]: unknown }
}

export type JoinedProject =
  | { readonly kind: 'joined'; readonly ring: LiveKeyRing; readonly recoveryWords: readonly string[] }
  /** @property added what this device did not have; its last is the current one from now on */
  | { readonly kind: 'already-here'; readonly added: readonly ProjectKey[] }

/** Stands in the place of a document id. No document has it: ids have no colon. */
const PAIR_PLACE = 'registry:device'

/** Keys of a project under a new recovery code, with the box for keys to come. */
export async function wrapUnderNewCode(
  rows: RegistryRows,
  projectId: string,
  secrets: readonly ProjectSecret[],
): Promise<{ keys: WrappedKeyRow[]; recovery: RecoveryBoxRow; words: string[] }> {
  const entropy = makeRecoveryEntropy()
  const recoveryKey = await recoveryKeyOf(entropy, projectId)
  const keys = await Promise.all(
    secrets.map(async (secret) => ({
      keyId: secret.keyId,
      byDevice: await rows.wrapByDevice(secret, projectId),
      byRecovery: toArrayBuffer(await wrapSecret(secret, recoveryKey, projectId)),
    })),
  )
  return { keys, recovery: await newBox(recoveryKey, projectId), words: await wordsOf(entropy) }
}

export async function newBox(recoveryKey: CryptoKey, projectId: string): Promise<RecoveryBoxRow> {
  const box = await makeRecoveryBox(recoveryKey, projectId)
  return { publicKey: toArrayBuffer(box.publicKey), sealedPrivate: toArrayBuffer(box.sealedPrivate) }
}

/** To be called in turn. A project that is here gets the keys it lacks, and nothing else. */
export async function joinProject(
  rows: RegistryRows,
  { projectId, secrets, meta }: ProjectToJoin,
  now: number,
): Promise<JoinedProject> {
  const current = secrets.at(-1)
  if (!current) throw new Error('an invitation holds a key')
  const here = await rows.find(projectId)
  if (here) return { kind: 'already-here', added: await addMissing(rows, here, secrets) }
  const { keys, recovery, words } = await wrapUnderNewCode(rows, projectId, secrets)
  const ring = makeKeyRing(projectId, await Promise.all(secrets.map(projectKeyOf)), current.keyId)
  const whole: ProjectMeta = { codeShown: false, ...meta, name: meta.name, createdAt: now }
  await rows.put({
    id: projectId,
    currentKeyId: current.keyId,
    keys,
    recovery,
    sealedMeta: toArrayBuffer(await sealMeta(whole, ring)),
    lastUsedAt: now,
  })
  return { kind: 'joined', ring, recoveryWords: words }
}

async function addMissing(
  rows: RegistryRows,
  row: ProjectRow,
  secrets: readonly ProjectSecret[],
): Promise<ProjectKey[]> {
  const missing = secrets.filter(({ keyId }) => row.keys.every((key) => key.keyId !== keyId))
  // An invitation older than what is here changes nothing about which key is current.
  const isNewest = missing.at(-1) === secrets.at(-1)
  const currentKeyId = isNewest ? (secrets.at(-1)?.keyId ?? row.currentKeyId) : row.currentKeyId
  return addSecrets(rows, row.id as ProjectId, missing, currentKeyId)
}

/**
 * New keys of a project, in one step with which of them is current. The recovery code that was written down opens them too. To
 * be called in turn.
 */
export async function addSecrets(
  rows: RegistryRows,
  projectId: ProjectId,
  secrets: readonly ProjectSecret[],
  currentKeyId: string,
): Promise<ProjectKey[]> {
  const row = await withBox(rows, await rows.get(projectId))
  const isKnown = (keyId: string) => row.keys.some((key) => key.keyId === keyId)
  const missing = secrets.filter(({ keyId }) => !isKnown(keyId))
  if (missing.length === 0 && row.currentKeyId === currentKeyId) return []
  const added = await Promise.all(missing.map((secret) => wrapForBox(rows, row, secret)))
  const changed = { ...row, keys: [...row.keys, ...added], currentKeyId }
  const ring = await rows.ringOf(changed)
  const pair = row.device && (await openPair(row.device, ring))
  // Sealed again: who was removed has the key it was sealed with.
  const device = pair && (await sealPair(pair, ring))
  await rows.change(projectId, { keys: changed.keys, currentKeyId, ...(device && { device }) })
  return Promise.all(missing.map(projectKeyOf))
}

/** A key that came later, opened by the recovery code of the project on this device. @param row with its box */
export async function wrapForBox(
  rows: RegistryRows,
  row: ProjectRow,
  secret: ProjectSecret,
): Promise<WrappedKeyRow> {
  if (!row.recovery) throw new Error('the project has no box for new keys')
  const box = {
    publicKey: new Uint8Array(row.recovery.publicKey),
    sealedPrivate: new Uint8Array(row.recovery.sealedPrivate),
  }
  return {
    keyId: secret.keyId,
    byDevice: await rows.wrapByDevice(secret, row.id),
    byRecovery: toArrayBuffer(await putInBox(secret, box, row.id)),
  }
}

/**
 * A project that was made by an older version has no box, and nobody has its code here: it gets a new code, and is marked so
 * that the app shows one before long.
 */
async function withBox(rows: RegistryRows, row: ProjectRow): Promise<ProjectRow> {
  if (row.recovery) return row
  const ring = await rows.ringOf(row)
  const { keys, recovery } = await wrapUnderNewCode(rows, row.id, await rows.secretsOf(row))
  const meta = await openMeta(new Uint8Array(row.sealedMeta), ring)
  const sealedMeta = toArrayBuffer(await sealMeta({ ...meta, codeShown: false }, ring))
  await rows.change(row.id, { keys, recovery, sealedMeta })
  return { ...row, keys, recovery, sealedMeta }
}

/** By what this device gets keys that others do not get; made when first asked for. To be called in turn. */
export async function devicePair(rows: RegistryRows, projectId: ProjectId): Promise<DevicePair> {
  const row = await rows.get(projectId)
  const ring = await rows.ringOf(row)
  if (row.device) return useDevicePair(await openPair(row.device, ring))
  const pair = await makeDevicePair()
  await rows.change(projectId, { device: await sealPair(pair, ring) })
  return useDevicePair(pair)
}

const sealPair = async (pair: KeptDevicePair, ring: KeyRing): Promise<ArrayBuffer> =>
  toArrayBuffer((await sealEntry(utf8(JSON.stringify(pair)), ring, PAIR_PLACE)).bytes)

async function openPair(sealed: ArrayBuffer, ring: KeyRing): Promise<KeptDevicePair> {
  const plain = await openEntry(await entryOf(new Uint8Array(sealed)), ring, PAIR_PLACE)
  const { publicKey, privateKey }: Partial<KeptDevicePair> = JSON.parse(new TextDecoder().decode(plain))
  return { publicKey: String(publicKey), privateKey: String(privateKey) }
}
