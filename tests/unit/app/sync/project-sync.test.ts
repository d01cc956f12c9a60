import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type RunningServer, startServer } from '../../../../server/start-server.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../../../server/sync/sync-server.ts'
import { type Membership, ProjectSync } from '../../../../src/app/sync/project-sync.ts'
import { systemTimers } from '../../../../src/storage/timers.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'
import { BrowserStorage, separateBrowsers } from '../../../support/separate-browsers.ts'
import { newDevice, SyncTablet, type TestProject } from '../../../support/sync-tablet.ts'

separateBrowsers()
const WAIT = { timeout: 20_000, interval: 20 }

let folder: string
let server: RunningServer
let sync: SyncServer
let project: TestProject
let desks: TestDesk[]

beforeEach(async () => {
  // As in a browser.
  Object.assign(globalThis, { WebSocket })
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-desk-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  sync = new SyncServer({ store: new SqliteRoomStore(join(folder, 'data')) })
  server = await startServer({ siteDir: folder, port: 0, sync })
  project = { ring: await makeTestRing(), documentId: 'doc-of-the-project' }
  desks = []
})

afterEach(async () => {
  for (const { tablet } of desks) await tablet.kill()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Something that a test changes. */
class Told<T> {
  readonly #listeners = new Set<() => void>()
  constructor(public value: T) {}
  readonly read = () => this.value
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  tell(value: T): void {
    this.value = value
    for (const listener of this.#listeners) listener()
  }
}

/** A desk over one tablet with its real session. */
class TestDesk {
  meta: Record<string, unknown> = {}
  readonly refilled: number[] = []
  readonly place = new Told({ place: '/', recordId: '' })
  readonly membership = new Told<Membership>('in')
  readonly isOnline = new Told(true)
  readonly isHere = new Told(true)
  readonly desk = new ProjectSync({
    url: `${server.url.replace(/^http/, 'ws')}/sync`,
    timers: systemTimers,
    now: Date.now,
    random: Math.random,
    open: async () => this.tablet.session,
    readMeta: async () => this.meta,
    saveMeta: async (_, change) => {
      this.meta = { ...this.meta, ...change }
    },
    roleIn: () => 'analyst',
    place: this.place,
    membership: this.membership,
    isOnline: this.isOnline,
    isShown: new Told(true),
    isHere: this.isHere,
    onRefilled: (parts) => this.refilled.push(parts),
    onTrouble: (error) => {
      throw error
    },
  })

  constructor(readonly tablet: SyncTablet) {
    desks.push(this)
  }

  get id() {
    return this.tablet.session.id
  }

  get kind() {
    return this.desk.state(this.id).kind
  }
}

async function deskOf(name: string, storage = new BrowserStorage()): Promise<TestDesk> {
  return new TestDesk(await SyncTablet.open(newDevice(name, project, storage)))
}

test('is off until it is turned on, keeps that, and goes on as it was left', async () => {
  const a = await deskOf('ana')
  await a.tablet.makeProject()
  a.desk.noteOpened(a.tablet.session, a.meta)
  expect(a.kind).toBe('local')
  expect(sync.counts.connections).toBe(0)
  await a.desk.turnOn(a.id)
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  expect(a.meta).toMatchObject({ sync: 'on', wasOnServer: true })
  await a.desk.pause(a.id)
  expect(a.kind).toBe('paused')
  await expect.poll(() => sync.counts.connections, WAIT).toBe(0)
  expect(a.meta.sync).toBe('paused')
  a.desk.noteOpened(a.tablet.session, a.meta)
  expect(a.kind).toBe('paused')
  a.desk.noteOpened(a.tablet.session, { ...a.meta, sync: 'on' })
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  await a.desk.turnOff(a.id)
  expect(a.kind).toBe('local')
})

test('a pause while the departments are still opened is a pause', async () => {
  const a = await deskOf('ana')
  await a.tablet.makeProject()
  const turning = a.desk.turnOn(a.id)
  await Promise.resolve()
  await a.desk.pause(a.id)
  await turning
  expect(a.kind).toBe('paused')
  expect(sync.counts.connections).toBe(0)
})

test('devices that show the same have the same words, and know where the other is', async () => {
  const [a, b] = [await deskOf('ana'), await deskOf('bram')]
  await a.tablet.makeProject()
  await a.desk.turnOn(a.id)
  await b.desk.turnOn(b.id)
  await expect.poll(() => b.desk.words(b.id).split(' '), WAIT).toHaveLength(3)
  await expect.poll(() => [a.desk.words(a.id)], WAIT).toEqual([b.desk.words(b.id)])
  await expect.poll(() => a.desk.peers(a.id).map(({ words }) => words), WAIT).toEqual([a.desk.words(a.id)])
  const before = a.desk.words(a.id)
  b.place.tell({ place: '/tasks/ward/t1', recordId: 't1' })
  await expect.poll(() => a.desk.peers(a.id)[0]?.recordId, WAIT).toBe('t1')
  const seenByA = new Set<string>()
  a.desk.subscribe(() => seenByA.add(a.desk.peers(a.id)[0]?.words ?? 'gone'))
  b.tablet.session.nameAnalyst('Bram')
  // Not those of a moment ago: the two differ now.
  expect(b.desk.words(b.id)).toBe('')
  await expect.poll(() => a.desk.words(a.id), WAIT).not.toBe(before)
  await expect.poll(() => [a.desk.peers(a.id)[0]?.words], WAIT).toEqual([a.desk.words(a.id)])
  expect(seenByA).toContain('')
  expect(a.desk.peers(a.id)).toBe(a.desk.peers(a.id))
  for (const each of [a, b]) await each.desk.pause(each.id)
})

test('a device that had lost its copy says that it has it again, a new one does not', async () => {
  const a = await deskOf('ana')
  await a.tablet.makeProject()
  await a.desk.turnOn(a.id)
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  const fresh = await deskOf('bram')
  await fresh.desk.turnOn(fresh.id)
  const lost = await deskOf('carla')
  lost.meta = { wasOnServer: true }
  await lost.desk.turnOn(lost.id)
  await expect.poll(() => lost.refilled, WAIT).toHaveLength(1)
  await expect.poll(() => fresh.kind, WAIT).toBe('on-server')
  expect(fresh.refilled).toEqual([])
  await expect.poll(async () => lost.tablet.state(), WAIT).toEqual(await a.tablet.state())
  for (const each of [a, fresh, lost]) await each.desk.pause(each.id)
})

test('who is out sends nothing more; who leaves sends that first', async () => {
  const [a, b] = [await deskOf('ana'), await deskOf('bram')]
  await a.tablet.makeProject()
  for (const each of [a, b]) await each.desk.turnOn(each.id)
  for (const each of [a, b]) await expect.poll(() => each.kind, WAIT).toBe('on-server')
  b.tablet.session.nameAnalyst('Bram, gone')
  b.membership.tell('leaving')
  await expect.poll(() => b.kind, WAIT).toBe('local')
  const names = () => a.tablet.session.records.analysts.list().map(({ name }) => name)
  await expect.poll(names, WAIT).toContain('Bram, gone')
  a.membership.tell('out')
  expect(a.kind).toBe('local')
  await expect.poll(() => sync.counts.connections, WAIT).toBe(0)
})

test('without a network it says so at once; another tab that works here keeps this one still', async () => {
  const a = await deskOf('ana')
  await a.tablet.makeProject()
  await a.desk.turnOn(a.id)
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  a.isOnline.tell(false)
  expect(a.kind).toBe('unreachable')
  a.isOnline.tell(true)
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  a.isHere.tell(false)
  await expect.poll(() => sync.counts.connections, WAIT).toBe(0)
  a.isHere.tell(true)
  await expect.poll(() => a.kind, WAIT).toBe('on-server')
  await a.tablet.session.discard()
  expect(a.kind).toBe('local')
})
