import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepPhoto, replacePhoto, tieToFinding } from '../../../../src/app/media/photo-actions.ts'
import { isAbout } from '../../../../src/app/media/photo-items.tsx'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { namedPieces } from '../../../../src/document/named-pieces.ts'
import type { FindingId, MediaId, ObservationId, TaskId } from '../../../../src/records/ids.ts'
import type { MediaRecord } from '../../../../src/records/media.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { LOOSE_MS, MediaStore } from '../../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const about = { kind: 'task', id: 't1' as TaskId } as const
const photo = {
  ...{ about, note: 'Kast te hoog', mime: 'image/webp', width: 4, height: 3 },
  bytes: Uint8Array.from([1, 2, 3]),
}

async function begin() {
  freshIndexedDb()
  const opened = await openTestSession()
  const store = new MediaStore()
  const media = new ProjectMedia('project', await makeTestRing(), store)
  Object.assign(opened.session.parts, { openMedia: async () => media })
  return { ...opened, store, media }
}
let here: Awaited<ReturnType<typeof begin>>
beforeEach(async () => {
  here = await begin()
})

describe('a photo that is kept', () => {
  test('is one action: its bytes are there, undo takes it away and redo brings it back', async () => {
    const { session, ward, media } = here
    const id = (await keepPhoto(session, WARD, photo))!
    const record = ward.media.get(id)!
    expect(record).toMatchObject({ kind: 'photo', about, note: 'Kast te hoog', width: 4, by: 'ana' })
    expect(await (await media.load(record))!.arrayBuffer()).toEqual(photo.bytes.buffer)
    expect(session.undoStack.undo()).toMatchObject({ label: 'photoKept', left: 0 })
    expect(ward.media.get(id)).toBeUndefined()
    session.undoStack.redo()
    expect(ward.media.get(id)?.pieces).toHaveLength(1)
  })

  test('for which there is no room has no record', async () => {
    const { session, ward, store } = here
    vi.spyOn(store, 'put').mockRejectedValue(new StorageFailure('full', null))
    await expect(keepPhoto(session, WARD, photo)).rejects.toMatchObject({ reason: 'full' })
    expect(ward.media.list()).toEqual([])
  })

  test('is not kept where one only reads, which is said', async () => {
    const { session, ward, store } = here
    const onRefused = vi.fn()
    Object.assign(session.parts, { isReader: () => true, onRefused })
    expect(await keepPhoto(session, WARD, photo)).toBeNull()
    expect(onRefused).toHaveBeenCalledWith('reader')
    expect(ward.media.list()).toEqual([])
    expect(await store.usedBytes()).toBe(0)
  })
})

describe('a photo that is edited later', () => {
  const long = { ...photo, bytes: new Uint8Array(300 * 1024).fill(7) }
  const blurred = { ...photo, note: 'Kast', width: 2, height: 2, bytes: Uint8Array.from([9]) }
  const bytesOf = async (record: MediaRecord) =>
    new Uint8Array(await (await here.media.load(record))!.arrayBuffer())

  test('takes the place of the old one, which nothing names any more', async () => {
    const { session, ward, store } = here
    const id = (await keepPhoto(session, WARD, long))!
    const old = ward.media.get(id)!
    expect(await replacePhoto(session, WARD, old, blurred)).toBe(id)
    const record = ward.media.get(id)!
    expect(record).toEqual({ ...old, note: 'Kast', width: 2, height: 2, pieces: record.pieces })
    expect(await bytesOf(record)).toEqual(blurred.bytes)
    const named = namedPieces(session.documentOf(WARD)!).map(([piece]) => piece)
    expect(named).toEqual(record.pieces.map((piece) => piece.id))
    await store.sweep('project', new Set(named), 1)
    expect(await store.sweep('project', new Set(named), 1 + LOOSE_MS)).toHaveLength(3)
  })

  test('is brought back by no undo, also not by that of keeping it and doing that again', async () => {
    const { session, ward } = here
    const id = (await keepPhoto(session, WARD, long))!
    await replacePhoto(session, WARD, ward.media.get(id)!, blurred)
    for (const step of ['undo', 'redo', 'undo', 'redo'] as const) {
      session.undoStack[step]()
      const record = ward.media.get(id)
      if (record) expect(await bytesOf(record)).toEqual(blurred.bytes)
    }
    expect(ward.media.get(id)).toBeDefined()
  })

  test('is brought back by no taking back in the history', async () => {
    const { session, ward } = here
    const id = (await keepPhoto(session, WARD, long))!
    await replacePhoto(session, WARD, ward.media.get(id)!, blurred)
    const entry = session
      .historyOf(WARD)!
      .list()
      .find(({ what }) => what === 'photoReplaced')!
    expect(session.revert(entry.key)).toBeNull()
    expect(await bytesOf(ward.media.get(id)!)).toEqual(blurred.bytes)
  })

  test('stands as it was where there is no room, or it is gone', async () => {
    const { session, ward, store } = here
    const id = (await keepPhoto(session, WARD, long))!
    const old = ward.media.get(id)!
    vi.spyOn(store, 'put').mockRejectedValueOnce(new StorageFailure('full', null))
    await expect(replacePhoto(session, WARD, old, blurred)).rejects.toMatchObject({ reason: 'full' })
    expect(ward.media.get(id)).toEqual(old)
    session.undoStack.undo()
    expect(await replacePhoto(session, WARD, old, blurred)).toBeNull()
    expect(ward.media.get(id)).toBeUndefined()
  })
})

test('a photo of nothing yet that a finding is made of comes to belong to it', async () => {
  const { session, ward } = here
  const id = (await keepPhoto(session, WARD, { ...photo, about: null }))!
  tieToFinding(session, WARD, ward.media.get(id)!, 'f1' as FindingId)
  expect(ward.media.get(id)!.about).toEqual({ kind: 'finding', id: 'f1' })
  session.undoStack.undo()
  expect(ward.media.get(id)!.about).toBeNull()
})

test('a task has its own photos and those of its observations', () => {
  const of = (next: MediaRecord['about']) => ({ id: 'm' as MediaId, about: next }) as MediaRecord
  const taskOf = (id: string) => (id === 'o1' ? 't1' : 't2')
  expect(isAbout(of(about), about, taskOf)).toBe(true)
  expect(isAbout(of({ kind: 'observation', id: 'o1' as ObservationId }), about, taskOf)).toBe(true)
  expect(isAbout(of({ kind: 'observation', id: 'o2' as ObservationId }), about, taskOf)).toBe(false)
  expect(isAbout(of(null), about, taskOf)).toBe(false)
})
