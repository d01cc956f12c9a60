import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type RunningServer, startServer } from '../../../server/start-server.ts'
import { SqliteRoomStore } from '../../../server/sync/sqlite-room-store.ts'
import { type SyncLimits, SyncServer } from '../../../server/sync/sync-server.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { DepartmentId } from '../../../src/records/ids.ts'
import { systemTimers, type Timers } from '../../../src/storage/timers.ts'
import { ServerLink, type ServerLinkOptions } from '../../../src/sync/server-link.ts'
import { makeKeyRing, makeProjectSecret, projectKeyOf } from '../../../src/vault/keys.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'
import { BrowserStorage, separateBrowsers } from '../../support/separate-browsers.ts'
import { newDevice, type SyncDevice, SyncTablet, type TestProject } from '../../support/sync-tablet.ts'

separateBrowsers()

const WAIT = { timeout: 20_000, interval: 20 }
/** As the real ones, a hundred times faster where a link waits to come back. */
const fast: Timers = { after: (ms, run) => systemTimers.after(ms >= 500 && ms < 60_000 ? ms / 50 : ms, run) }

let folder: string
let servers: RunningServer[]
let tablets: SyncTablet[]
let links: ServerLink[]
let project: TestProject

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-link-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  servers = []
  tablets = []
  links = []
  project = { ring: await makeTestRing(), documentId: 'doc-of-the-project' }
})

afterEach(async () => {
  for (const link of links) link.stop()
  for (const tablet of tablets) await tablet.kill()
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A store that takes its time: nothing is written while the gate is shut. */
class SlowStore extends SqliteRoomStore {
  gate: Promise<void> = Promise.resolve()
  override async append(room: string, update: Uint8Array): Promise<void> {
    await this.gate
    await super.append(room, update)
  }
}

interface Serving {
  readonly port?: number
  readonly roomSecret?: string
  readonly limits?: Partial<SyncLimits>
}

async function serve({ port = 0, ...options }: Serving = {}) {
  const store = new SlowStore(join(folder, 'data'))
  const sync = new SyncServer({ store, ...options })
  const server = await startServer({ siteDir: folder, port, sync })
  servers.push(server)
  const stop = async () => {
    servers = servers.filter((each) => each !== server)
    await server.stop()
  }
  return { url: server.url, sync, store, stop }
}

async function open(name: string, more: Partial<SyncDevice> = {}): Promise<SyncTablet> {
  const tablet = await SyncTablet.open(newDevice(name, project, new BrowserStorage(), more))
  tablets.push(tablet)
  return tablet
}

function linkOf(tablet: SyncTablet, url: string, more: Partial<ServerLinkOptions> = {}): ServerLink {
  const link = new ServerLink(tablet.shared, {
    url: `${url.replace(/^http/, 'ws')}/sync`,
    WebSocketPolyfill: WebSocket,
    timers: fast,
    now: Date.now,
    random: () => 0,
    role: () => 'analyst',
    ...more,
  })
  links.push(link)
  return link
}

function addDepartment(tablet: SyncTablet, name: string, more: object = {}): void {
  const id = randomBytes(8).toString('hex')
  const record = { id: id as DepartmentId, documentId: `doc-${id}`, name, rank: id, ...more }
  tablet.act({ project: [addRecordEdit('departments', record)] })
}

const namesOn = (tablet: SyncTablet) =>
  tablet.session.records.departments
    .list()
    .map(({ name }) => name)
    .toSorted()

const kindOf = (link: ServerLink) => link.state.kind

test('carries a project to a device that is empty, and says that it was filled', async () => {
  const { url } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const linkA = linkOf(a, url)
  expect(linkA.state).toEqual({ kind: 'paused' })
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const filled: number[] = []
  const linkB = linkOf(b, url, { onFilled: (count) => filled.push(count) })
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  await expect.poll(async () => b.state(), WAIT).toEqual(await a.state())
  expect(filled).toHaveLength(1)
  expect(filled[0]).toBeGreaterThan(0)
  addDepartment(b, 'Keuken')
  await expect.poll(() => namesOn(a), WAIT).toContain('Keuken')
  expect(a.incomplete()).toEqual([])
})

test('says on the server only when what was edited is sealed, saved and acknowledged', async () => {
  const { url } = await serve()
  const a = await open('ana')
  await a.makeProject()
  const link = linkOf(a, url)
  link.start()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  let letGo = () => {}
  a.journal.gate = new Promise((resolve) => {
    letGo = resolve
  })
  const seen: string[] = []
  link.subscribe(() => seen.push(kindOf(link)))
  a.session.nameAnalyst('Ana')
  expect(kindOf(link)).toBe('sending')
  expect(seen).toEqual(['sending'])
  letGo()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  expect(seen).toEqual(['sending', 'on-server'])
})

test('says on the server only when the server stored it', async () => {
  const { url, store, sync } = await serve()
  const a = await open('ana')
  await a.makeProject()
  let letGo = () => {}
  store.gate = new Promise((resolve) => {
    letGo = resolve
  })
  const link = linkOf(a, url)
  const seen: string[] = []
  link.subscribe(() => seen.push(kindOf(link)))
  link.start()
  await expect.poll(() => kindOf(link), WAIT).toBe('sending')
  a.session.nameAnalyst('Ana')
  await a.session.flush()
  await expect.poll(() => sync.counts.openRooms, WAIT).toBe(2)
  expect(sync.counts.storedUpdates).toBe(0)
  expect(seen).not.toContain('on-server')
  letGo()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  expect(sync.counts.storedUpdates).toBeGreaterThan(0)
})

test('works on while the server is away, and comes back by itself to the same truth', async () => {
  const first = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [linkOf(a, first.url), linkOf(b, first.url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  await first.stop()
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['unreachable', 'unreachable'])
  const since = linkA.state
  addDepartment(a, 'Keuken')
  addDepartment(b, 'Tuin')
  await a.session.flush()
  expect(linkA.state).toBe(since)
  await serve({ port: Number(new URL(first.url).port) })
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['on-server', 'on-server'])
  await expect.poll(async () => b.state(), WAIT).toEqual(await a.state())
})

test('sends and receives nothing while it is stopped', async () => {
  const { url, sync } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [linkOf(a, url), linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  linkB.stop()
  expect(linkB.state).toEqual({ kind: 'paused' })
  await expect.poll(() => sync.counts.connections, WAIT).toBe(1)
  addDepartment(a, 'Keuken')
  addDepartment(b, 'Tuin')
  await b.session.flush()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  expect(namesOn(a)).toEqual(['Floor', 'Keuken'])
  expect(namesOn(b)).toEqual(['Floor', 'Tuin'])
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
})

test('sends 12 MB to a server that takes 2 MB at once, and gets them from it', async () => {
  const { url } = await serve({ limits: { messageBytes: 2 * 1024 * 1024 } })
  // Without compaction, which makes one entry of them: a single one is never cut.
  const [a, b] = [await open('ana', { plan: () => [] }), await open('bram', { plan: () => [] })]
  await a.makeProject()
  for (let count = 0; count < 40; count++) {
    addDepartment(a, `${count} ${randomBytes(150_000).toString('hex')}`, { removedAt: '2026-01-01' })
    await a.session.flush()
  }
  const linkA = linkOf(a, url)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const linkB = linkOf(b, url)
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  expect(await b.state()).toEqual(await a.state())
})

test('opens more rooms than a server lets wait at its door', async () => {
  const { url, sync } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  for (let count = 0; count < 130; count++) addDepartment(a, `Afdeling ${count}`)
  await a.session.flush()
  await expect.poll(() => a.shared.isWhole?.(), WAIT).toBe(true)
  const [linkA, linkB] = [linkOf(a, url), linkOf(b, url)]
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  expect(sync.counts.openRooms).toBe(132)
  linkB.start()
  await expect.poll(() => namesOn(b).length, WAIT).toBe(131)
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
})

test('tells when something is missing that what came in builds on, and when it is not any more', async () => {
  const { url } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const linkB = linkOf(b, url)
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  // Only the second of two edits reaches the outer document, as when a server holds the first one back.
  addDepartment(a, 'Keuken')
  await a.session.flush()
  const first = a.shared.list()[0]!.outer.entries.toArray()
  addDepartment(a, 'Tuin')
  await a.session.flush()
  const later = a.shared
    .list()[0]!
    .outer.entries.toArray()
    .filter((entry) => !first.includes(entry))
  const ofB = b.shared.list()[0]!.outer
  ofB.doc.transact(() => ofB.entries.push(later), 'a server')
  await expect.poll(() => linkB.isIncomplete, WAIT).toBe(true)
  ofB.doc.transact(() => ofB.entries.push(first), 'a server')
  await expect.poll(() => linkB.isIncomplete, WAIT).toBe(false)
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
})

test('says what is too long for the server, and does not try it over and over', async () => {
  const { url, sync } = await serve({ limits: { messageBytes: 100_000 } })
  const a = await open('ana')
  await a.makeProject()
  addDepartment(a, randomBytes(100_000).toString('hex'))
  const link = linkOf(a, url, { pieceBytes: 50_000 })
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'too-long' })
  await expect.poll(() => sync.counts.connections, WAIT).toBe(0)
})

test('tells why it is refused, and gives the secret of the server when it has it', async () => {
  const { url } = await serve({ roomSecret: 'only ours' })
  const a = await open('ana')
  await a.makeProject()
  const held: { secret: string | null } = { secret: null }
  const link = linkOf(a, url, { serverSecret: () => held.secret })
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'room-secret-needed' })
  held.secret = 'only ours'
  link.retryNow()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
})

test('knows a server without rooms from one that is away', async () => {
  const server = await startServer({ siteDir: folder, port: 0 })
  servers.push(server)
  const a = await open('ana')
  const link = linkOf(a, server.url)
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'no-rooms' })
  const other = linkOf(a, 'http://127.0.0.1:9')
  other.start()
  await expect.poll(() => kindOf(other), WAIT).toBe('unreachable')
})

test('a reader gets what others write', async () => {
  const { url } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const linkB = linkOf(b, url, { role: () => 'reader' })
  linkB.start()
  await expect.poll(() => linkB.state, WAIT).toEqual({ kind: 'refused', reason: 'no-such-room' })
  const linkA = linkOf(a, url)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.retryNow()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
})

test('knows who is connected and where, and nobody who left', async () => {
  const { url } = await serve()
  const [a, b] = [await open('ana'), await open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [linkOf(a, url), linkOf(b, url)]
  const presence = (name: string, place: string) => ({
    ...{ device: `device ${name}`, analyst: name, name, place },
    ...{ recordId: '', words: '' },
  })
  linkA.present(presence('Ana', '/taken'))
  linkB.present(presence('Bram', ''))
  linkA.start()
  linkB.start()
  await expect.poll(() => linkA.peers, WAIT).toEqual([presence('Bram', '')])
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/taken')])
  linkA.present(presence('Ana', '/vloer'))
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/vloer')])
  linkA.stop()
  await expect.poll(() => linkB.peers, WAIT).toEqual([])
  linkA.start()
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/vloer')])
})

test('a new key moves the rooms, and who was away finds its way through the old one', async () => {
  const { url } = await serve()
  const [first, second] = [makeProjectSecret(), makeProjectSecret()]
  const keys = [await projectKeyOf(first), await projectKeyOf(second)]
  const ringOf = () => makeKeyRing('project', keys.slice(0, 1), first.keyId)
  const [ringA, ringB] = [ringOf(), ringOf()]
  const a = await open('ana', { project: { ...project, ring: ringA } })
  const b = await open('bram', { project: { ...project, ring: ringB } })
  await a.makeProject()
  const [linkA, linkB] = [linkOf(a, url), linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  linkA.stop()
  linkB.stop()
  // The last that is sealed with the old key, as a change of the key itself is: made where there is no network.
  addDepartment(a, 'Keuken')
  await a.session.flush()
  ringA.grow(keys, second.keyId)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken'])
  addDepartment(a, 'Tuin')
  await a.session.flush()
  ringB.grow(keys, second.keyId)
  addDepartment(b, 'Bibliotheek')
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Bibliotheek', 'Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['on-server', 'on-server'])
})

test('two that changed the key apart find what the other did in the room of the old one', async () => {
  const { url } = await serve()
  const secrets = [makeProjectSecret(), makeProjectSecret(), makeProjectSecret()] as const
  const [first, second, third] = secrets
  const [old, keyA, keyB] = await Promise.all(secrets.map(projectKeyOf))
  const ringOf = () => makeKeyRing('project', [old!], first.keyId)
  const [ringA, ringB] = [ringOf(), ringOf()]
  const a = await open('ana', { project: { ...project, ring: ringA } })
  const b = await open('bram', { project: { ...project, ring: ringB } })
  await a.makeProject()
  const [linkA, linkB] = [linkOf(a, url), linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  for (const link of [linkA, linkB]) await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  linkA.stop()
  linkB.stop()
  // What stands for the change is sealed with the old key; then the new one is the current one.
  addDepartment(a, 'Van Ana')
  addDepartment(b, 'Van Bram')
  for (const each of [a, b]) await each.session.flush()
  ringA.grow([keyA!], second.keyId)
  ringB.grow([keyB!], third.keyId)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Van Ana', 'Van Bram'])
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Van Ana', 'Van Bram'])
})

test('comes back to a server that cuts it off ever again, and not in a storm', async () => {
  let connections = 0
  const cutting = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  cutting.on('connection', (socket) => {
    connections++
    socket.terminate()
  })
  const waits: number[] = []
  const patient: Timers = {
    after: (ms, run) => {
      if (ms >= 500 && ms <= 30_000 && ms !== 15_000 && ms !== 2_000 && ms !== 5_000) waits.push(ms)
      return systemTimers.after(ms >= 500 ? ms / 500 : ms, run)
    },
  }
  const a = await open('ana')
  const port = (cutting.address() as AddressInfo).port
  const link = linkOf(a, `http://127.0.0.1:${port}`, {
    timers: patient,
    random: () => 0.5,
    hasRooms: async () => true,
  })
  link.start()
  await expect.poll(() => connections, WAIT).toBeGreaterThan(8)
  link.stop()
  cutting.close()
  expect(waits.slice(0, 7)).toEqual([750, 1500, 3000, 6000, 12_000, 22_500, 22_500])
})
