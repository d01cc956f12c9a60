import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { takeInBundle } from '../../../../src/app/files/take-in-bundle.ts'
import { keepDocument } from '../../../../src/app/projects/keep-document.ts'
import { ProjectSession } from '../../../../src/app/session/project-session.ts'
import type { Edit } from '../../../../src/document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import type { AnalystId, DepartmentId, DeviceId, ProjectId } from '../../../../src/records/ids.ts'
import type { MediaPiece, MediaRecord } from '../../../../src/records/media.ts'
import { asOne } from '../../../../src/records/media-pieces.ts'
import { DexieBallast } from '../../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../../src/storage/database.ts'
import { DexieJournal } from '../../../../src/storage/dexie-journal.ts'
import { sealMeta } from '../../../../src/storage/project-meta.ts'
import { RestorePoints } from '../../../../src/storage/restore-points.ts'
import { stateWordsOf } from '../../../../src/storage/state-words.ts'
import { BundleFailure } from '../../../../src/sync/bundle-failure.ts'
import { makeBundle } from '../../../../src/sync/make-bundle.ts'
import { encodeBackup, parseBackup } from '../../../../src/vault/backup.ts'
import { randomBytes } from '../../../../src/vault/bytes.ts'
import {
  type KeyRing,
  type LiveKeyRing,
  makeKeyRing,
  makeProjectSecret,
  type ProjectSecret,
  projectKeyOf,
} from '../../../../src/vault/keys.ts'
import { readBundle } from '../../../../src/vault/read-bundle.ts'
import { sealEntry } from '../../../../src/vault/seal.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'
import { BrowserStorage, separateBrowsers } from '../../../support/separate-browsers.ts'
import { taskRecord } from '../../../support/task-record.ts'

const PROJECT = 'PROJECT' as ProjectId
const WARD = 'ward' as DepartmentId
let secret: ProjectSecret

beforeEach(() => {
  separateBrowsers()
  secret = makeProjectSecret()
})

const ringOf = async (of = secret): Promise<KeyRing> =>
  makeKeyRing(PROJECT, [await projectKeyOf(of)], of.keyId)

/** One analyst's device with the project open. */
async function openDevice(name: string, ring: KeyRing) {
  const storage = new BrowserStorage()
  return storage.inside(async () => {
    const database = new WerkvloerDatabase()
    const journal = new DexieJournal(database)
    const failed = (error: unknown) => {
      throw error
    }
    const clock = { now: () => Date.UTC(2026, 10, 22, 14), offsetMinutes: () => 60 }
    const keep = (documentId: string) =>
      keepDocument({
        projectId: PROJECT,
        documentId,
        ring,
        journal,
        ballast: new DexieBallast(database),
        restorePoints: new RestorePoints(database),
        clock,
        timers: new ManualTimers(),
        onTrouble: failed,
        onReconciled: () => undefined,
      })
    let count = 0
    const session = new ProjectSession(
      {
        projectId: PROJECT,
        ring,
        analyst: name as AnalystId,
        device: name as DeviceId,
        nextCount: () => count++,
        clock,
        randomBytes,
        openDocument: keep,
      },
      await keep('doc-project'),
    )
    return {
      storage,
      session,
      journal,
      database,
      addWard: async () => {
        const record = { id: WARD, documentId: 'doc-ward', name: 'Woongroepen', rank: 'a0' }
        session.act('departmentAdded', { project: [addRecordEdit('departments', record)] })
        await session.openDepartment(WARD)
      },
      addTask: (id: string) =>
        session.act('taskAdded', { departments: { [WARD]: [addRecordEdit('tasks', taskRecord(id))] } }),
      tasks: () => (session.department(WARD)?.tasks.list() ?? []).map(({ id }) => id as string).sort(),
      words: () => stateWordsOf(session.keptDocuments()),
      bundle: (meta: object = { name: 'Zorghuis', createdAt: 1 }) =>
        storage.inside(async () => {
          await session.flush()
          const ids = await journal.listDocuments(PROJECT)
          const documents = await Promise.all(
            ids.map(async (documentId) => ({
              documentId,
              entries: (await journal.read(documentId)).entries.map(({ bytes }) => bytes),
            })),
          )
          const sealedMeta = await sealMeta(meta as never, ring)
          const currentKeyId = ring.current.keyId
          const backup = { projectId: PROJECT, currentKeyId, keys: [], sealedMeta, documents }
          const onProgress = () => undefined
          return makeBundle({ bytes: await encodeBackup(backup), ring, at: 5, by: name, onProgress })
        }),
      takeIn: (bytes: Uint8Array) =>
        storage.inside(() =>
          takeInBundle({
            session,
            journal,
            bytes,
            read: readBundle,
            onProgress: () => undefined,
            onTrouble: failed,
          }),
        ),
    }
  })
}

type Device = Awaited<ReturnType<typeof openDevice>>

async function twoDevices(): Promise<[Device, Device]> {
  const [ana, bob] = [await openDevice('ana', await ringOf()), await openDevice('bob', await ringOf())]
  await ana.storage.inside(() => ana.addWard())
  ana.addTask('t1')
  await bob.takeIn((await ana.bundle()).bytes)
  return [ana, bob]
}

const reasonOf = (taking: Promise<unknown>) =>
  taking.then(
    () => 'taken in',
    (error: unknown) => (error instanceof BundleFailure ? error.reason : error),
  )

test('two devices that worked apart are equal after a file each way, and say the same words', async () => {
  const [ana, bob] = await twoDevices()
  expect(bob.tasks()).toEqual(['t1'])
  ana.addTask('t2')
  bob.addTask('t3')
  const first = await bob.takeIn((await ana.bundle()).bytes)
  expect(bob.tasks()).toEqual(['t1', 't2', 't3'])
  // Bob has more than the file: not equal yet.
  expect(first.inFile).toEqual({ words: await ana.words(), at: 5, by: 'ana' })
  expect(first.words).not.toEqual(first.inFile?.words)
  const second = await ana.takeIn((await bob.bundle()).bytes)
  expect(ana.tasks()).toEqual(['t1', 't2', 't3'])
  expect(second.words).toEqual(second.inFile?.words)
  expect(await ana.words()).toEqual(await bob.words())
})

test('a restore point is kept before a file, and none before one without news', async () => {
  const [ana, bob] = await twoDevices()
  ana.addTask('t2')
  const { bytes } = await ana.bundle()
  await bob.takeIn(bytes)
  const merges = () => bob.storage.inside(() => bob.session.listRestorePoints(WARD))
  expect((await merges()).map(({ merge }) => merge?.way)).toEqual(['file'])
  const again = await bob.takeIn(bytes)
  expect(again.pieces).toBe(0)
  expect(await merges()).toHaveLength(1)
})

test('work of a department that is new here comes in with its document, kept', async () => {
  const [ana, bob] = await twoDevices()
  const lab = 'lab' as DepartmentId
  await ana.storage.inside(async () => {
    const record = { id: lab, documentId: 'doc-lab', name: 'Lab', rank: 'a1' }
    ana.session.act('departmentAdded', { project: [addRecordEdit('departments', record)] })
    await ana.session.openDepartment(lab)
  })
  ana.session.act('taskAdded', { departments: { [lab]: [addRecordEdit('tasks', taskRecord('tl'))] } })
  await bob.takeIn((await ana.bundle()).bytes)
  expect(bob.session.department(lab)?.tasks.list()).toHaveLength(1)
  const kept = await bob.storage.inside(() => bob.journal.read('doc-lab'))
  expect(kept.entries.length).toBeGreaterThan(0)
})

describe('a file that cannot be taken in says why and changes nothing:', () => {
  test.each<[string, (bytes: Uint8Array, ring: KeyRing) => Promise<Uint8Array> | Uint8Array, string]>([
    ['some other file', () => new TextEncoder().encode('{"format":"werkvloer-case"}'), 'not-a-bundle'],
    ['an empty one', () => new Uint8Array(), 'not-a-bundle'],
    ['the end is missing', (bytes) => bytes.slice(0, -1), 'truncated'],
    ['only the beginning is there', (bytes) => bytes.slice(0, 30), 'truncated'],
    [
      'one byte is another',
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
      'altered',
    ],
    ['a later version', (bytes) => bytes.map((byte, at) => (at === 16 ? 2 : byte)), 'newer-version'],
    ['another project', async (bytes) => remade(bytes, { projectId: 'OTHER' }), 'other-project'],
    [
      'a key this device does not have',
      async (bytes) => {
        const later = await ringOf(makeProjectSecret())
        return remade(bytes, { sealedMeta: await sealMeta({ name: 'x', createdAt: 1 }, later) })
      },
      'wrong-key',
    ],
  ])('%s', async (_, spoil, reason) => {
    const [ana, bob] = await twoDevices()
    ana.addTask('t2')
    const before = await bob.words()
    const file = await spoil((await ana.bundle()).bytes, await ringOf())
    expect(await reasonOf(bob.takeIn(file))).toBe(reason)
    expect(await bob.words()).toEqual(before)
    expect(bob.tasks()).toEqual(['t1'])
  })
})

test('the key of a file made after a change of keys is found in the file itself', async () => {
  const [ana, bob] = await twoDevices()
  const later = await projectKeyOf(makeProjectSecret())
  const ringOfBob = bob.session.parts.ring as LiveKeyRing
  const ringOfAna = ana.session.parts.ring as LiveKeyRing
  // Opening a change that was sealed for this device is another part; here the key itself is handed over.
  bob.session.records.keyChanges.subscribe(() => ringOfBob.grow([later], later.keyId))
  const change = { id: later.keyId, generation: 1, by: 'ana', at: 'now', removes: [], sealed: {} }
  ana.session.act('x', {
    project: [{ kind: 'add', root: 'keyChanges', id: later.keyId, fields: { values: change } } as never],
  })
  await ana.storage.inside(() => ana.session.flush())
  ringOfAna.grow([later], later.keyId)
  ana.addTask('t2')
  await bob.takeIn((await ana.bundle()).bytes)
  expect(bob.tasks()).toEqual(['t1', 't2'])
  expect(await bob.words()).toEqual(await ana.words())
})

test('pieces nobody can read stay out, and the rest comes in', async () => {
  const [ana, bob] = await twoDevices()
  ana.addTask('t2')
  const { bytes } = await ana.bundle()
  const garbage = (await sealEntry(new Uint8Array([1, 2, 3]), await ringOf(), 'doc-ward')).bytes
  const parsed = await parseBackup(bytes)
  if (!parsed.ok) throw new Error('the bundle is not whole')
  const documents = parsed.backup.documents.map((each) => ({
    ...each,
    entries: [...each.entries, garbage, new Uint8Array([9])],
  }))
  const taken = await bob.takeIn(await encodeBackup({ ...parsed.backup, documents }))
  expect(taken.setAside).toBe(4)
  expect(bob.tasks()).toEqual(['t1', 't2'])
  expect(bob.session.keptDocuments().every(({ doc }) => doc.store.pendingStructs === null)).toBe(true)
})

test('a file of a version that said nothing of itself comes in without words to compare', async () => {
  const [ana, bob] = await twoDevices()
  ana.addTask('t2')
  const old = await remade((await ana.bundle()).bytes, {
    sealedMeta: await sealMeta({ name: 'Zorghuis', createdAt: 1 }, await ringOf()),
  })
  expect(await bob.takeIn(old)).toMatchObject({ inFile: null, setAside: 0 })
  expect(bob.tasks()).toEqual(['t1', 't2'])
})

test('what came in by file goes on by the outer document', async () => {
  const [ana, bob] = await twoDevices()
  ana.addTask('t2')
  const outer = await bob.storage.inside(() => bob.session.keptDocuments()[1]!.outer())
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(outer.doc))
  outer.doc.on('update', (update: Uint8Array) => Y.applyUpdate(other, update))
  const before = other.getArray('entries').length
  await bob.takeIn((await ana.bundle()).bytes)
  expect(other.getArray('entries').length).toBeGreaterThan(before)
})

async function remade(bytes: Uint8Array, change: object): Promise<Uint8Array> {
  const parsed = await parseBackup(bytes)
  if (!parsed.ok) throw new Error('the bundle is not whole')
  return encodeBackup({ ...parsed.backup, ...change })
}

test('a file tells which pieces its records name: of a photo that was replaced the new ones, of one that was removed none', async () => {
  const [ana] = await twoDevices()
  const id = (sign: string) => sign.repeat(32)
  const photo = (name: string, pieces: readonly MediaPiece[]) =>
    ({ ...{ id: name, kind: 'photo', note: '' }, pieces }) as unknown as MediaRecord
  const kept = photo('kept', [{ id: id('a'), bytes: 1 }])
  const act = (...edits: Edit[]) => ana.session.act('changed', { departments: { [WARD]: edits } })
  act(addRecordEdit('media', kept), addRecordEdit('media', photo('gone', [{ id: id('c'), bytes: 1 }])))
  expect((await ana.bundle()).pieces).toEqual([id('a'), id('c')])
  act(
    ...updateEdits('media', kept, { pieces: asOne([{ id: id('b'), bytes: 1 }]) }),
    removeEdit('media', 'gone', 'ana' as AnalystId, 'now'),
  )
  expect((await ana.bundle()).pieces).toEqual([id('b')])
})
