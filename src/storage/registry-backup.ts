import type { ProjectId } from '../records/ids.ts'
import { type Backup, encodeBackup, parseBackup } from '../vault/backup.ts'
import { type Bytes, toArrayBuffer } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import type { Journal } from './journal.ts'
import { sealedMetaElsewhere } from './project-meta.ts'
import { RegistryFailure } from './registry-failure.ts'
import { type Unlocked, unlock } from './registry-recovery.ts'
import type { RegistryRows } from './registry-rows.ts'
import { addSecrets } from './registry-sharing.ts'

export interface RestoredProject {
  readonly projectId: ProjectId
  readonly ring: KeyRing
  readonly documentIds: readonly string[]
  /** The project was not on this device before. */
  readonly isNew: boolean
  /** Set when the file was damaged: what could be read of it is restored. */
  readonly damage: 'truncated' | 'altered' | null
}

/** One file that opens on any device with the recovery code. */
export async function exportBackup(
  rows: RegistryRows,
  journal: Journal,
  projectId: ProjectId,
): Promise<Bytes> {
  const row = await rows.get(projectId)
  const documents: Backup['documents'][number][] = []
  for (const documentId of await journal.listDocuments(projectId)) {
    const { entries } = await journal.read(documentId)
    documents.push({ documentId, entries: entries.map(({ bytes }) => bytes) })
  }
  return encodeBackup({
    projectId,
    currentKeyId: row.currentKeyId,
    keys: row.keys.map(({ keyId, byRecovery }) => ({ keyId, wrapped: new Uint8Array(byRecovery) })),
    sealedMeta: new Uint8Array(row.sealedMeta),
    documents,
  })
}

/** Restores on an empty device, or adds to what is here; nothing that is here is lost. @throws RegistryFailure */
export async function importBackup(
  rows: RegistryRows,
  { journal, clock }: { readonly journal: Journal; readonly clock: () => number },
  file: Uint8Array,
  code: string,
): Promise<RestoredProject> {
  const parsed = await parseBackup(file)
  const backup = parsed.ok ? parsed.backup : parsed.readable
  if (!backup) throw new RegistryFailure(parsed.ok ? 'altered' : parsed.reason)
  const projectId = backup.projectId as ProjectId
  const keys = backup.keys.map(({ keyId, wrapped }) => ({ keyId, byRecovery: toArrayBuffer(wrapped) }))
  const { ring, isNew } = await rows.inTurn(async () => {
    const unlocked = await unlock(rows, projectId, { keys, currentKeyId: backup.currentKeyId }, code)
    return { ring: unlocked.ring, isNew: await addProject(rows, backup, unlocked, clock()) }
  })
  for (const { documentId, entries } of backup.documents) {
    await journal.addDocument(projectId, documentId)
    await journal.append(documentId, await Promise.all(entries.map(entryOf)))
  }
  const documentIds = backup.documents.map(({ documentId }) => documentId)
  const damage =
    parsed.ok || parsed.reason === 'not-a-backup' || parsed.reason === 'newer-version' ? null : parsed.reason
  return { projectId, ring, documentIds, isNew, damage }
}

/**
 * What is here already keeps its name, its place and the keys this device opens, with the recovery code they have here. @returns is it new
 */
async function addProject(
  rows: RegistryRows,
  backup: Backup,
  unlocked: Unlocked,
  now: number,
): Promise<boolean> {
  const here = await rows.find(backup.projectId)
  if (here && (await rows.opens(here))) {
    await addSecrets(rows, backup.projectId as ProjectId, unlocked.secrets, here.currentKeyId)
    await rows.change(here.id, { lastUsedAt: now })
    return false
  }
  const others = (here?.keys ?? []).filter(({ keyId }) => unlocked.rows.every((key) => key.keyId !== keyId))
  await rows.put({
    ...here,
    id: backup.projectId,
    currentKeyId: here?.currentKeyId ?? backup.currentKeyId,
    keys: [...unlocked.rows, ...others],
    recovery: here?.recovery ?? unlocked.recovery,
    sealedMeta:
      here?.sealedMeta ?? toArrayBuffer(await sealedMetaElsewhere(backup.sealedMeta, unlocked.ring)),
    lastUsedAt: now,
  })
  return here === undefined
}
