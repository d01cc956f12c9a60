import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { DocumentKeeper } from '../../../src/storage/document-keeper.ts'
import { APART_MS, Arrival } from '../../../src/storage/merge-moments.ts'
import { pointBeforeMerge } from '../../../src/storage/point-before-merge.ts'
import { RESTORE_POINTS_KEPT, RestorePoints } from '../../../src/storage/restore-points.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import type { KeyRing } from '../../../src/vault/keys.ts'
import { sealEntry } from '../../../src/vault/seal.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { docOf, makeTestRing } from '../../support/sealed-entries.ts'

let ring: KeyRing
let database: WerkvloerDatabase
let at: number
const SERVER = { way: 'server' }

beforeEach(async () => {
  freshIndexedDb()
  ring = await makeTestRing()
  database = new WerkvloerDatabase()
  at = Date.UTC(2026, 10, 22, 14)
})

const wall = () => `${new Date(at).toISOString().slice(0, 19)}+00:00`

async function open(documentId: string) {
  const points = new RestorePoints(database)
  const failed = (failure: unknown) => {
    throw failure
  }
  const own = { projectId: 'project', documentId, ring, points, onTrouble: failed }
  const keeper = await DocumentKeeper.open({
    ...own,
    journal: new DexieJournal(database),
    ballast: { free: async () => false } as never,
    clock: () => at,
    timers: systemTimers,
    beforeMerge: pointBeforeMerge({ ...own, now: () => ({ at, wall: wall() }) }),
  })
  await keeper.whenReconciled
  return { keeper, points }
}

/** Work of another device, sealed, as a transport brings it. */
async function arrive(keeper: DocumentKeeper, documentId: string, field: string, origin: unknown) {
  const other = new Y.Doc()
  other.getMap('records').set(field, 1)
  const { bytes } = await sealEntry(Y.encodeStateAsUpdate(other), ring, documentId)
  keeper.outer!.doc.transact(() => keeper.outer!.entries.push([bytes]), origin)
  await keeper.flushReceived()
}

const named = async (points: RestorePoints, id = 'doc') =>
  (await points.list(id)).map(({ merge }) => `${merge?.at} ${merge?.way}`)

test('the state before a merge is kept once, and live edits after it make no more', async () => {
  const { keeper, points } = await open('doc')
  keeper.doc.getMap('records').set('own', 1)
  for (const field of ['a', 'b', 'c']) {
    await arrive(keeper, 'doc', field, SERVER)
    at += 60_000
  }
  expect(await named(points)).toEqual(['2026-11-22T14:00:00+00:00 server'])
  const [point] = await points.list('doc')
  const state = await points.read('doc', point!.key, ring)
  expect(docOf([state!]).getMap('records').toJSON()).toEqual({ own: 1 })
  expect(point!.day).toBe('2026-11-22')
  at += APART_MS
  await arrive(keeper, 'doc', 'd', SERVER)
  expect(await named(points)).toHaveLength(2)
  await keeper.discard()
})

test('each file is a merge of its own, however soon; what is known already is none', async () => {
  const { keeper, points } = await open('doc')
  keeper.doc.getMap('records').set('own', 1)
  await arrive(keeper, 'doc', 'a', SERVER)
  at += 1_000
  await arrive(keeper, 'doc', 'b', new Arrival('file'))
  expect((await named(points))[0]).toBe('2026-11-22T14:00:01+00:00 file')
  at += APART_MS
  const { bytes } = await sealEntry(Y.encodeStateAsUpdate(keeper.doc), ring, 'doc')
  keeper.outer!.doc.transact(() => keeper.outer!.entries.push([bytes]), SERVER)
  await keeper.flushReceived()
  expect(await named(points)).toHaveLength(2)
  await keeper.discard()
})

test('a live way begins once each time it begins, also while another goes on beside it', async () => {
  const { keeper, points } = await open('doc')
  keeper.doc.getMap('records').set('own', 1)
  const server = { way: 'server', arrival: new Arrival('server') }
  const direct = new Arrival('direct')
  for (const [field, origin] of Object.entries({ a: server, b: direct, c: server, d: direct })) {
    at += 1_000
    await arrive(keeper, 'doc', field, origin)
  }
  const two = ['2026-11-22T14:00:02+00:00 direct', '2026-11-22T14:00:01+00:00 server']
  expect(await named(points)).toEqual(two)
  at += 1_000
  // Another connection of the same time together, and then one after a time apart.
  await arrive(keeper, 'doc', 'e', { ...server })
  expect(await named(points)).toEqual(two)
  await arrive(keeper, 'doc', 'f', { way: 'server', arrival: new Arrival('server') })
  expect(await named(points)).toEqual(['2026-11-22T14:00:05+00:00 server', ...two])
  await keeper.discard()
})

test('all documents of a project share the moment; an empty one has nothing to keep', async () => {
  const one = await open('doc')
  const other = await open('other')
  const empty = await open('empty')
  one.keeper.doc.getMap('records').set('own', 1)
  other.keeper.doc.getMap('records').set('own', 1)
  const file = new Arrival('file')
  await arrive(one.keeper, 'doc', 'a', file)
  at += 5_000
  await arrive(other.keeper, 'other', 'a', file)
  await arrive(empty.keeper, 'empty', 'a', file)
  expect(await named(other.points, 'other')).toEqual(await named(one.points))
  expect(await named(empty.points, 'empty')).toEqual([])
  await Promise.all([one, other, empty].map(({ keeper }) => keeper.discard()))
})

test('a device that just joined has nothing to go back to', async () => {
  const { keeper, points } = await open('doc')
  keeper.doc.getMap('devices').set('own', 1)
  keeper.doc.getMap('analysts').set('own', 1)
  await arrive(keeper, 'doc', 'a', SERVER)
  expect(await named(points)).toEqual([])
  await keeper.discard()
})

test('the last ten merges stay, beside the last ten days', async () => {
  const points = new RestorePoints(database)
  const state = Y.encodeStateAsUpdate(new Y.Doc())
  for (let no = 1; no <= 14; no++) {
    const day = `2026-09-${String(no).padStart(2, '0')}`
    await points.add({ documentId: 'doc', day, state, ring })
    await points.add({ documentId: 'doc', day: `${day}T10:00:00+02:00~direct`, state, ring })
  }
  const list = await points.list('doc')
  expect(list.filter(({ merge }) => merge)).toHaveLength(RESTORE_POINTS_KEPT)
  expect(list.filter(({ merge }) => !merge)).toHaveLength(RESTORE_POINTS_KEPT)
  expect(list[0]).toMatchObject({ day: '2026-09-14', merge: { way: 'direct' } })
})

test('work of others comes in also where the point cannot be kept', async () => {
  const { keeper, points } = await open('doc')
  keeper.doc.getMap('records').set('own', 1)
  await keeper.flush()
  const told: unknown[] = []
  const before = pointBeforeMerge({
    projectId: 'project',
    documentId: 'doc',
    ring,
    points: { merges: points.merges, add: () => Promise.reject(new Error('full')) } as never,
    now: () => ({ at, wall: wall() }),
    onTrouble: (failure) => told.push(failure),
  })
  const other = new Y.Doc()
  other.getMap('records').set('a', 1)
  await before(keeper.doc, [Y.encodeStateAsUpdate(other)], SERVER)
  expect(told).toHaveLength(1)
  await keeper.discard()
})
