import * as Y from 'yjs'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import type { BadRow, Journal, JournalEntry } from './journal.ts'
import { KnownEntries } from './known-entries.ts'
import { documentOf, openEntries } from './open-entries.ts'

export interface LoadedDocument {
  readonly doc: Y.Doc
  readonly known: KnownEntries
  /** What the journal alone gave: compared with, to see what a copy adds. */
  readonly snapshot: Y.Snapshot
  /** Rows that are no entry, or whose bytes are not what was sealed. */
  readonly badRows: readonly BadRow[]
  /** Entries kept that this device cannot open (other key, later version, or no update in them). */
  readonly unopened: number
}

/** The inner document as the journal has it. Needs nothing but the journal, so that opening waits for no copy. */
export async function loadDocument({
  journal,
  ring,
  documentId,
}: {
  readonly journal: Journal
  readonly ring: KeyRing
  readonly documentId: string
}): Promise<LoadedDocument> {
  const content = await journal.read(documentId)
  const { opened, damaged, closed: unopened } = await openEntries(content.entries, ring, documentId)
  const { closed, spoilt } = await tellApart(unopened)
  const { doc, refused } = documentOf(opened.map(({ update }) => update))
  const known = new KnownEntries()
  known.add(opened.map(({ entry }) => entry))
  known.addClosed(closed)
  return {
    doc,
    known,
    snapshot: Y.snapshot(doc),
    badRows: [...content.badRows, ...[...damaged, ...spoilt].map(({ seq, id }) => ({ seq, id }))],
    unopened: closed.length + refused,
  }
}

/** Random bytes look like an entry of a later version or another key; only a real one still has the id it was given. */
async function tellApart(unopened: readonly JournalEntry[]) {
  const closed: JournalEntry[] = []
  const spoilt: JournalEntry[] = []
  for (const entry of unopened) {
    const isAsWritten = (await entryOf(entry.bytes)).id === entry.id
    if (isAsWritten) closed.push(entry)
    else spoilt.push(entry)
  }
  return { closed, spoilt }
}
