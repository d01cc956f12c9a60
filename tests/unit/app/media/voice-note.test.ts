import { beforeEach, describe, expect, test } from 'vitest'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { VoiceNote } from '../../../../src/app/media/voice-note.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const about = { kind: 'task', id: 't1' as TaskId } as const
const sound = (first: number) => Uint8Array.from({ length: 3_000 }, (_, at) => (at * first) % 251)

async function begin() {
  freshIndexedDb()
  const opened = await openTestSession()
  const store = new MediaStore()
  const media = new ProjectMedia('project', await makeTestRing(), store)
  const elapsed = { ms: 0 }
  const failed: unknown[] = []
  const note = new VoiceNote(
    { session: opened.session, departmentId: WARD, about },
    'audio/webm',
    Promise.resolve(media),
    () => failed.push(1),
    () => elapsed.ms,
  )
  /** A piece after that many seconds. */
  const speak = async (seconds: number) => {
    elapsed.ms = seconds * 1_000
    note.keep(sound(seconds))
    await expect.poll(() => record()?.seconds === seconds || failed.length > 0).toBe(true)
  }
  const record = () => opened.ward.media.get(note.id)
  return { ...opened, store, media, note, speak, record, failed }
}
let here: Awaited<ReturnType<typeof begin>>
beforeEach(async () => {
  here = await begin()
})

describe('a voice note', () => {
  test('has each piece as it comes, and says how it ended', async () => {
    const { note, speak, record, media, session } = here
    expect(record()).toMatchObject({ kind: 'voice', about, pieces: [], seconds: null, endedAt: null })
    await speak(5)
    await speak(10)
    expect(record()).toMatchObject({ seconds: 10, endedAt: null })
    expect(await (await media.load(record()!))!.arrayBuffer()).toEqual(
      Uint8Array.from([...sound(5), ...sound(10)]).buffer,
    )
    expect(await note.end()).toEqual({ seconds: 10, failure: null })
    expect(record()?.endedAt).toBe(session.now())
  })

  test('is one action, of which undo takes back all and redo brings all back', async () => {
    const { note, speak, record, session } = here
    await speak(5)
    await note.end()
    expect(session.undoStack.undo()).toMatchObject({ label: 'voiceNoteMade', left: 0 })
    expect(record()).toBeUndefined()
    session.undoStack.redo()
    expect(record()?.pieces).toHaveLength(1)
  })

  test('that is taken back while it is spoken stays away', async () => {
    const { note, speak, record, session } = here
    await speak(5)
    session.undoStack.undo()
    expect(note.isWanted()).toBe(false)
    note.keep(sound(10))
    await note.end()
    expect(record()).toBeUndefined()
  })

  test('ends where there is no room: what was kept stays, as cut off', async () => {
    const { note, speak, record, store, failed } = here
    await speak(5)
    store.put = () => Promise.reject(new StorageFailure('full', null))
    await speak(10)
    await speak(15)
    expect(failed).toHaveLength(1)
    expect(await note.end()).toMatchObject({ seconds: 5, failure: { reason: 'full' } })
    expect(record()).toMatchObject({ seconds: 5, endedAt: null })
    expect(record()?.pieces).toHaveLength(1)
  })

  test('on a device that only reads from then on has what was named, and says no more than that', async () => {
    const { note, speak, record, session, failed } = here
    await speak(5)
    Object.assign(session.parts, { isReader: () => true })
    await speak(30)
    expect(failed).toHaveLength(1)
    expect(await note.end()).toMatchObject({ seconds: 5, failure: { reason: 'closed' } })
    expect(record()).toMatchObject({ seconds: 5, endedAt: null })
    expect(record()?.pieces).toHaveLength(1)
  })

  test('of which nothing was kept leaves nothing, and nothing to undo', async () => {
    const { note, speak, record, store, session, ward } = here
    store.put = () => Promise.reject(new StorageFailure('full', null))
    await speak(5)
    expect(await note.end()).toMatchObject({ seconds: 0, failure: { reason: 'full' } })
    expect(record()).toBeUndefined()
    expect(ward.media.list()).toEqual([])
    expect(session.undoStack.last?.label).not.toBe('voiceNoteMade')
  })
})
