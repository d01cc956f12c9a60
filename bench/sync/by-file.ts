import * as Y from 'yjs'
import { newsOf } from '../../src/sync/bundle-news.ts'
import { encodeBackup } from '../../src/vault/backup.ts'
import { asBytes } from '../../src/vault/bytes.ts'
import { readBundle } from '../../src/vault/read-bundle.ts'
import { Ours } from './ours.ts'
import { PlainYjs } from './plain-yjs.ts'
import type { SealedSide } from './sealed-side.ts'

/** A file holds everything: whoever gets it may have nothing. A makes one for B, and B one for A. */
export class OursByFile extends Ours {
  override readonly name = 'ours, sealed'

  override async meet(): Promise<number> {
    const { a, b } = this.sides
    const toB = await fileOf(a)
    await takeIn(b, toB)
    const toA = await fileOf(b)
    await takeIn(a, toA)
    return toA.byteLength + toB.byteLength
  }

  /** Apart again: what one merges travels with the next file. */
  override async rest(): Promise<number> {
    for (const side of [this.sides.a, this.sides.b]) await side.keeper.compact()
    return 0
  }
}

export class PlainByFile extends PlainYjs {
  override async meet(): Promise<number> {
    const { a, b } = this.docs
    const toB = Y.encodeStateAsUpdate(a)
    Y.applyUpdate(b, toB)
    const toA = Y.encodeStateAsUpdate(b)
    Y.applyUpdate(a, toA)
    return toA.byteLength + toB.byteLength
  }
}

async function fileOf(side: SealedSide): Promise<Uint8Array> {
  const { projectId, ring } = side.project
  return encodeBackup({
    projectId,
    currentKeyId: ring.current.keyId,
    keys: [],
    sealedMeta: asBytes(new Uint8Array(0)),
    documents: [{ documentId: side.documentId, entries: await side.listStored() }],
  })
}

async function takeIn(side: SealedSide, file: Uint8Array): Promise<void> {
  const reading = await readBundle(file, () => undefined)
  if (!reading.ok) throw new Error(reading.reason)
  const known = new Set(await side.listStoredIds())
  for (const document of reading.bundle.documents) {
    const { entries } = await newsOf(document, { doc: side.doc, known }, side.project.ring)
    if (entries.length === 0) continue
    const { doc, entries: list } = side.outer
    doc.transact(() => list.push(entries.map(({ bytes }) => bytes)), 'file')
  }
  await side.keeper.flushReceived()
}
