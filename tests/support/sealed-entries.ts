import * as Y from 'yjs'
import { entryOf, type SealedEntry } from '../../src/vault/entry.ts'
import { type KeyRing, makeKeyRing, makeProjectSecret, projectKeyOf } from '../../src/vault/keys.ts'
import { sealEntry } from '../../src/vault/seal.ts'

export async function makeTestRing(projectId = 'project'): Promise<KeyRing> {
  const secret = makeProjectSecret()
  return makeKeyRing(projectId, [await projectKeyOf(secret)], secret.keyId)
}

/** Bytes with the id of an entry, for what never looks inside. */
export const entryFrom = (text: string): Promise<SealedEntry> => entryOf(new TextEncoder().encode(text))

/** The updates of edits done one after the other on one device. */
export function updatesOf(edits: readonly ((doc: Y.Doc) => void)[], doc = new Y.Doc()): Uint8Array[] {
  const updates: Uint8Array[] = []
  const collect = (update: Uint8Array) => updates.push(update)
  doc.on('update', collect)
  for (const edit of edits) doc.transact(() => edit(doc))
  doc.off('update', collect)
  return updates
}

export const sealAll = (
  updates: readonly Uint8Array[],
  ring: KeyRing,
  documentId: string,
): Promise<SealedEntry[]> => Promise.all(updates.map((update) => sealEntry(update, ring, documentId)))

/** Everything a document holds, for comparing two of them. */
export const contentOf = (doc: Y.Doc): unknown => ({
  records: doc.getMap('records').toJSON(),
  note: doc.getText('note').toString(),
})

export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}
