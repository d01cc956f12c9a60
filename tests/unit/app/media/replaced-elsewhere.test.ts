import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { keepPhoto, replacePhoto } from '../../../../src/app/media/photo-actions.ts'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { namedPieces } from '../../../../src/document/named-pieces.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
import { namedMedia } from '../../../../src/sync/media-pieces.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const KB = 1024
const photo = (fill: number, size: number) => ({
  ...{ about: null, note: '', mime: 'image/webp', width: 4, height: 3 },
  bytes: new Uint8Array(size).fill(fill),
})

/** Two tablets that have the same photo of three pieces, all of ones. */
async function begin() {
  freshIndexedDb()
  const media = new ProjectMedia('project', await makeTestRing(), new MediaStore())
  const a = await openTestSession()
  const b = await openTestSession()
  for (const { session } of [a, b]) Object.assign(session.parts, { openMedia: async () => media })
  const id = (await keepPhoto(a.session, WARD, photo(1, 300 * KB)))!
  // The ids of a test are counted: the second tablet is further than the first.
  b.session.newId()
  const docs = [a, b].map(({ session }) => session.documentOf(WARD)!)
  // What both wrote at once is what the second wrote.
  for (const [at, doc] of docs.entries()) doc.clientID = at + 1
  const meet = () => {
    const [first, second] = docs.map((doc) => Y.encodeStateAsUpdate(doc))
    Y.applyUpdate(docs[1]!, first!)
    Y.applyUpdate(docs[0]!, second!)
  }
  meet()
  return { a, b, id, docs, meet, media }
}

test.each([
  [100 * KB, 290 * KB],
  [290 * KB, 100 * KB],
])('two tablets that edit a photo before they meet leave the whole of one', async (sizeA, sizeB) => {
  const { a, b, id, docs, meet, media } = await begin()
  await replacePhoto(a.session, WARD, a.ward.media.get(id)!, photo(2, sizeA))
  await replacePhoto(b.session, WARD, b.ward.media.get(id)!, photo(3, sizeB))
  meet()
  const whole = [new Uint8Array(sizeA).fill(2), new Uint8Array(sizeB).fill(3)]
  for (const { ward } of [a, b]) {
    const record = ward.media.get(id)!
    expect(record.pieces).toEqual(a.ward.media.get(id)!.pieces)
    const bytes = new Uint8Array(await (await media.load(record))!.arrayBuffer())
    expect(whole.some((each) => Buffer.compare(each, bytes) === 0)).toBe(true)
    const ids = record.pieces.map((piece) => piece.id)
    expect(namedMedia(docs)[0]!.pieces).toEqual(ids)
    expect(namedPieces(docs[0]!).map(([piece]) => piece)).toEqual(ids)
  }
})

test('what a version before wrote after it counts, piece by piece', async () => {
  const { a, id, docs } = await begin()
  await replacePhoto(a.session, WARD, a.ward.media.get(id)!, photo(2, 290 * KB))
  const stored = docs[0]!.getMap('media').get(id) as Y.Map<unknown>
  expect(stored.get('piece.2')).toEqual(a.ward.media.get(id)!.pieces[2])
  stored.set('piece.0', { id: 'ab'.repeat(16), bytes: 9 })
  stored.delete('piece.1')
  stored.delete('piece.2')
  expect(a.ward.media.get(id)!.pieces).toEqual([{ id: 'ab'.repeat(16), bytes: 9 }])
})

test('what another tablet blurred while the editor was open is not put back by keeping', async () => {
  const { a, b, id, meet, media } = await begin()
  const opened = b.ward.media.get(id)!
  await replacePhoto(a.session, WARD, a.ward.media.get(id)!, photo(2, 1000))
  meet()
  const beside = (await replacePhoto(b.session, WARD, opened, photo(1, 1001)))!
  expect(beside).not.toBe(id)
  const kept = await Promise.all([id, beside].map(async (each) => media.load(b.ward.media.get(each)!)))
  expect(kept.map((blob) => blob!.size)).toEqual([1000, 1001])
  expect(b.session.undoStack.undo()).toMatchObject({ label: 'photoKept' })
})
