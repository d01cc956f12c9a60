import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepPhoto } from '../../../../src/app/media/photo-actions.ts'
import { isAbout } from '../../../../src/app/media/photo-items.tsx'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import type { MediaId, ObservationId, TaskId } from '../../../../src/records/ids.ts'
import type { MediaRecord } from '../../../../src/records/media.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
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

test('a task has its own photos and those of its observations', () => {
  const of = (next: MediaRecord['about']) => ({ id: 'm' as MediaId, about: next }) as MediaRecord
  const taskOf = (id: string) => (id === 'o1' ? 't1' : 't2')
  expect(isAbout(of(about), about, taskOf)).toBe(true)
  expect(isAbout(of({ kind: 'observation', id: 'o1' as ObservationId }), about, taskOf)).toBe(true)
  expect(isAbout(of({ kind: 'observation', id: 'o2' as ObservationId }), about, taskOf)).toBe(false)
  expect(isAbout(of(null), about, taskOf)).toBe(false)
})
