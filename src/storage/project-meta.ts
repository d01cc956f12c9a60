import { type Bytes, utf8 } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { openEntry, sealEntry } from '../vault/seal.ts'
import { VaultFailure } from '../vault/vault-failure.ts'

/** What the list of projects shows. Kept sealed; fields of later versions survive. */
export interface ProjectMeta {
  readonly name: string
  /** In milliseconds since the Unix epoch. */
  readonly createdAt: number
  readonly [field: string]: unknown
}

/** Stands in the place of a document id, so that meta opens nowhere else. No document has it: ids have no colon. */
const PLACE = 'registry:meta'

export const sealMeta = async (meta: ProjectMeta, ring: KeyRing): Promise<Bytes> =>
  (await sealEntry(utf8(JSON.stringify(meta)), ring, PLACE)).bytes

/** @throws VaultFailure */
export async function openMeta(sealed: Uint8Array, ring: KeyRing): Promise<ProjectMeta> {
  const plain = await openEntry(await entryOf(sealed), ring, PLACE)
  const meta: Partial<ProjectMeta> = JSON.parse(new TextDecoder().decode(plain))
  return { ...meta, name: String(meta.name ?? ''), createdAt: Number(meta.createdAt ?? 0) }
}

/**
 * What one device chose, was told and saw: `sync`, `wasOnServer`, `serverSecret`, `seenActivity`, what it was recording (`recording`), and
 * what the file it came in says of itself. Of what is kept under `sharing` all stays: role, having left and what is believed about keys go with the project.
 */
const OF_ONE_DEVICE: ReadonlySet<string> = new Set([
  'sync',
  'wasOnServer',
  'serverSecret',
  'seenActivity',
  'recording',
  'inFile',
])

/** For a device that never had the project. @returns as it was where nobody can read it */
export async function sealedMetaElsewhere(sealed: Uint8Array, ring: KeyRing): Promise<Uint8Array> {
  try {
    const meta = await openMeta(sealed, ring)
    const kept = Object.entries(meta).filter(([field]) => !OF_ONE_DEVICE.has(field))
    return await sealMeta(Object.fromEntries(kept) as ProjectMeta, ring)
  } catch (error) {
    if (error instanceof VaultFailure) return sealed
    throw error
  }
}
