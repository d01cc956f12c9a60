import { expect, test } from 'vitest'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { sweepMedia } from '../../../../src/app/media/sweep-media.ts'
import { addRecordEdit, removeEdit } from '../../../../src/document/new-record.ts'
import type { MediaId } from '../../../../src/records/ids.ts'
import type { MediaPiece } from '../../../../src/records/media.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const DAY = 24 * 3_600_000
const photo = (id: string, pieces: readonly MediaPiece[]) =>
  addRecordEdit('media', {
    id: id as MediaId,
    kind: 'photo',
    mime: 'image/jpeg',
    pieces,
    about: null,
    width: 4,
    height: 3,
    seconds: null,
    at: '2026-09-09T10:00:00+02:00',
    endedAt: null,
    note: '',
    by: 'ana' as never,
    device: 'tablet',
  })

async function world() {
  freshIndexedDb()
  const { session } = await openTestSession()
  const store = new MediaStore()
  const media = new ProjectMedia(session.id, await makeTestRing(), store)
  const keep = async (id: string) => {
    const pieces = await media.keep(id as MediaId, new TextEncoder().encode(id))
    session.act('photoKept', { departments: { [WARD]: [photo(id, pieces)] } })
    return pieces[0]!.id
  }
  const sweepAt = (now: number, projects: readonly string[] = [session.id]) =>
    sweepMedia({ session, store, now, projects: async () => projects })
  return { session, store, media, keep, sweepAt }
}

test('a removed photo goes after ninety days, one that is named stays', async () => {
  const { session, media, keep, sweepAt } = await world()
  const [stays, goes] = [await keep('stays'), await keep('goes')]
  session.act('removed', {
    departments: { [WARD]: [removeEdit('media', 'goes', session.analyst, session.now())] },
  })
  await sweepAt(0)
  expect(await media.ids()).toEqual(new Set([stays, goes]))
  await sweepAt(90 * DAY)
  expect(await media.ids()).toEqual(new Set([stays]))
})

test('a photo that was brought back in time stays', async () => {
  const { session, media, keep, sweepAt } = await world()
  const id = await keep('back')
  session.undoStack.undo()
  await sweepAt(0)
  session.undoStack.redo()
  await sweepAt(89 * DAY)
  session.undoStack.undo()
  await sweepAt(91 * DAY)
  expect(await media.ids()).toEqual(new Set([id]))
})

test('a photo of a removed department stays, as the department may be brought back', async () => {
  const { session, media, keep, sweepAt } = await world()
  const id = await keep('there')
  session.act('removed', { project: [removeEdit('departments', WARD, session.analyst, session.now())] })
  await sweepAt(0)
  await sweepAt(180 * DAY)
  expect(await media.ids()).toEqual(new Set([id]))
})

test('nothing is touched where a department does not open', async () => {
  const { session, media, sweepAt, keep } = await world()
  await keep('gone')
  session.undoStack.undo()
  session.act('departmentAdded', {
    project: [addRecordEdit('departments', { id: 'd2' as never, documentId: 'bad', name: '', rank: 'a1' })],
  })
  const openDocument = () => Promise.reject(new Error('does not open'))
  Object.assign(session.parts, { openDocument })
  await expect(sweepAt(0)).rejects.toThrow()
  await expect(sweepAt(180 * DAY)).rejects.toThrow()
  expect((await media.ids()).size).toBe(1)
})

test('what came from another device is known as photo or sound once it was seen in a record', async () => {
  const { session, store, media, sweepAt, keep } = await world()
  const id = await keep('sent')
  const piece = (await media.sealed(id))!
  await store.remove(session.id, [id])
  await media.receive([piece])
  expect(await store.sizesByKind(session.id)).toMatchObject({ photo: 0, other: piece.bytes.length })
  await sweepAt(0)
  expect(await store.sizesByKind(session.id)).toMatchObject({ photo: piece.bytes.length, other: 0 })
})

test('pieces of a project that is gone go too', async () => {
  const { store, sweepAt, media, keep } = await world()
  const id = await keep('here')
  await store.put('left', [(await media.sealed(id))!])
  await sweepAt(0)
  await sweepAt(90 * DAY)
  expect(await store.projects()).toEqual(['project'])
})
