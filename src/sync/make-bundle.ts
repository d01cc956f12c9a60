import { documentOf, openEntries } from '../storage/open-entries.ts'
import { openMeta, sealMeta } from '../storage/project-meta.ts'
import {
  type DocumentState,
  joinStates,
  readState,
  type StateWords,
  wordsOfHash,
} from '../storage/state-words.ts'
import { type Backup, encodeBackup, parseBackup } from '../vault/backup.ts'
import type { Bytes } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { withInBundle } from './bundle-words.ts'
import { piecesNamedIn } from './media-pieces.ts'

export interface MakeBundleTask {
  /** The backup of what is stored. */
  readonly bytes: Bytes
  readonly ring: KeyRing
  /** In milliseconds since the epoch. */
  readonly at: number
  /** Name of who makes it; '' when none was given. */
  readonly by: string
  /** In pieces of the file. */
  readonly onProgress: (done: number, total: number) => void
}

export interface MadeBundle {
  readonly bytes: Bytes
  /** For what is in the file; null where this device has no key to look inside. */
  readonly words: StateWords | null
  /** Ids of the pieces of photos and sound its records name; null where not all of it could be looked into. */
  readonly pieces: readonly string[] | null
}

/** A backup that says of itself what is in it: the words are those of the entries in the file, not of the screen. */
export async function makeBundle({ bytes, ring, at, by, onProgress }: MakeBundleTask): Promise<MadeBundle> {
  const parsed = await parseBackup(bytes)
  if (!parsed.ok) throw new Error(`what was just written does not read: ${parsed.reason}`)
  const { backup } = parsed
  const { words, pieces } = await insideBackup(backup, ring, onProgress)
  const meta = await openMeta(backup.sealedMeta, ring)
  const sealedMeta = await sealMeta({ ...meta, ...withInBundle({ words, at, by }) }, ring)
  return { bytes: await encodeBackup({ ...backup, sealedMeta }), words, pieces }
}

/** One document after the other, so that no two are in memory at once. */
async function insideBackup(
  { documents }: Backup,
  ring: KeyRing,
  onProgress: MakeBundleTask['onProgress'],
): Promise<Pick<MadeBundle, 'pieces'> & { readonly words: StateWords }> {
  const total = documents.reduce((sum, { entries }) => sum + entries.length, 0)
  const states: DocumentState[] = []
  const pieces = new Set<string>()
  let isAllOpen = true
  let done = 0
  for (const { documentId, entries } of documents) {
    const sealed = await Promise.all(entries.map(entryOf))
    const { opened, damaged, closed } = await openEntries(sealed, ring, documentId)
    const { doc, refused } = documentOf(opened.map(({ update }) => update))
    isAllOpen &&= damaged.length + closed.length + refused === 0 && doc.store.pendingStructs === null
    states.push(await readState({ documentId, doc }))
    for (const id of piecesNamedIn(doc)) pieces.add(id)
    doc.destroy()
    done += entries.length
    onProgress(done, total)
  }
  const words = wordsOfHash(await joinStates(states))
  return { words, pieces: isAllOpen ? [...pieces] : null }
}
