import type { ProjectId } from '../records/ids.ts'
import { documentOf, openEntries } from '../storage/open-entries.ts'
import { openMeta, sealMeta } from '../storage/project-meta.ts'
import { type StateDocument, type StateWords, stateWordsOf } from '../storage/state-words.ts'
import { type Backup, parseBackup } from '../vault/backup.ts'
import type { Bytes } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { withInBundle } from './bundle-words.ts'

export interface MakeBundleTask {
  readonly id: ProjectId
  /** The backup of what is stored; rejects as the registry does. */
  readonly exportBackup: (id: ProjectId) => Promise<Bytes>
  readonly openRing: (id: ProjectId) => Promise<KeyRing>
  readonly write: (backup: Backup) => Promise<Bytes>
  readonly at: number
  readonly by: string
}

export interface MadeBundle {
  readonly bytes: Bytes
  /** For what is in the file; null where this device has no key to look inside. */
  readonly words: StateWords | null
}

/** A backup that says of itself what is in it: the words are those of the entries in the file, not of the screen. */
export async function makeBundle(task: MakeBundleTask): Promise<MadeBundle> {
  const bytes = await task.exportBackup(task.id)
  const parsed = await parseBackup(bytes)
  const ring = await task.openRing(task.id).catch(() => null)
  if (!ring || !parsed.ok) return { bytes, words: null }
  const { backup } = parsed
  const words = await wordsInBackup(backup, ring)
  const meta = await openMeta(backup.sealedMeta, ring)
  const sealedMeta = await sealMeta({ ...meta, ...withInBundle({ words, at: task.at, by: task.by }) }, ring)
  return { bytes: await task.write({ ...backup, sealedMeta }), words }
}

async function wordsInBackup({ documents }: Backup, ring: KeyRing): Promise<StateWords> {
  const opened: StateDocument[] = []
  for (const { documentId, entries } of documents) {
    const found = await openEntries(await Promise.all(entries.map(entryOf)), ring, documentId)
    opened.push({ documentId, doc: documentOf(found.opened.map(({ update }) => update)).doc })
  }
  const words = await stateWordsOf(opened)
  for (const { doc } of opened) doc.destroy()
  return words
}
