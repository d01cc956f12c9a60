import type * as Y from 'yjs'
import type { KeyRing } from '../vault/keys.ts'
import type { Journal } from './journal.ts'
import type { KnownEntries } from './known-entries.ts'
import { applyUpdates, openEntries } from './open-entries.ts'

/** What was kept closed for want of a key, and opens now, goes into the document. @throws StorageFailure */
export async function openClosed({
  doc,
  documentId,
  ring,
  journal,
  known,
}: {
  readonly doc: Y.Doc
  readonly documentId: string
  readonly ring: KeyRing
  readonly journal: Journal
  readonly known: KnownEntries
}): Promise<void> {
  if (known.closed.size === 0) return
  const { entries } = await journal.read(documentId)
  const closed = entries.filter(({ id }) => known.closed.has(id))
  const { opened } = await openEntries(closed, ring, documentId)
  known.noteOpened(opened.map(({ entry }) => entry.id))
  applyUpdates(
    doc,
    opened.map(({ update }) => update),
  )
}
