import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { type RunningServer, startServer } from '../../../../server/start-server.ts'
import { readerTokenOf } from '../../../../server/sync/room-access.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { type SyncLimits, SyncServer } from '../../../../server/sync/sync-server.ts'
import { type SyncClient, syncClient } from '../../../support/sync-client.ts'

const TOKEN = randomBytes(32).toString('base64url')
const OTHER = randomBytes(32).toString('base64url')
const WAIT = { timeout: 10_000 }

let folder: string
let lines: string[]
let running: RunningServer[]
let clients: SyncClient[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-sync-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  lines = []
  running = []
  clients = []
})

afterEach(async () => {
  for (const client of clients) client.close()
  for (const server of running) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function serve(
  more: { roomSecret?: string; limits?: Partial<SyncLimits>; isBehindProxy?: boolean } = {},
) {
  const store = new SqliteRoomStore(join(folder, 'data'))
  const sync = new SyncServer({ store, log: (line) => lines.push(line), ...more })
  const server = await startServer({ siteDir: folder, port: 0, sync })
  running.push(server)
  return { url: server.url, sync, stop: () => stop(server) }
}

async function stop(server: RunningServer) {
  running = running.filter((each) => each !== server)
  await server.stop()
}

function enter(url: string, token = TOKEN, room = 'room_1', doc?: Y.Doc) {
  const client = syncClient({ url, room, token, ...(doc && { doc }) })
  clients.push(client)
  return client
}

const words = ({ doc }: SyncClient) => doc.getArray<string>('entries').toArray()
const add = ({ doc }: SyncClient, ...entries: string[]) => doc.getArray<string>('entries').push(entries)

test('carries what one client adds to another', async () => {
  const { url } = await serve()
  const [a, b] = [enter(url), enter(url)]
  add(a, 'from a')
  add(b, 'from b')
  await expect.poll(() => words(a).toSorted(), WAIT).toEqual(['from a', 'from b'])
  await expect.poll(() => words(b), WAIT).toEqual(words(a))
})

test('has what it acknowledged after a restart, and hands it to who comes later', async () => {
  const { url, stop } = await serve()
  const a = enter(url)
  for (let count = 0; count < 300; count++) add(a, `entry ${count}`)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const again = await serve()
  const b = enter(again.url)
  await expect.poll(() => words(b).length, WAIT).toBe(300)
})

test('hands what it has to who comes once, and no second time as if it were new', async () => {
  const { url, stop } = await serve()
  const a = enter(url)
  const words = randomBytes(100_000).toString('base64')
  add(a, words)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const { url: again } = await serve()
  const b = enter(again)
  let bytes = 0
  b.provider.on('message', ({ event }: { event: { data: ArrayBuffer } }) => {
    bytes += event.data.byteLength
  })
  await expect.poll(() => b.doc.getArray('entries').length, WAIT).toBe(1)
  add(b, 'more')
  await expect.poll(() => b.isStored(), WAIT).toBe(true)
  expect(bytes).toBeLessThan(1.5 * words.length)
})

test('keeps nothing again of who comes back with nothing new', async () => {
  const { url, stop } = await serve()
  const a = enter(url)
  add(a, 'stays', 'goes')
  a.doc.getArray('entries').delete(1, 1)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const { url: later, sync } = await serve()
  const again = enter(later, TOKEN, 'room_1', a.doc)
  await expect.poll(() => again.isStored(), WAIT).toBe(true)
  expect(sync.counts.storedUpdates).toBe(0)
  again.doc.getArray('entries').delete(0, 1)
  await expect.poll(() => sync.counts.storedUpdates, WAIT).toBe(1)
})

test('lets in who has the token of the first, and nobody else', async () => {
  const { url, sync } = await serve()
  const a = enter(url)
  add(a, 'secret')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const stranger = enter(url, OTHER)
  await expect.poll(() => stranger.refusal(), WAIT).toBe('wrong-token')
  expect(words(stranger)).toEqual([])
  expect(sync.counts.wrongTokens).toBe(1)
})

test('lets a reader read, refuses what he writes, and never makes him the first', async () => {
  const { url } = await serve()
  const reading = `reader:${readerTokenOf(TOKEN)}`
  const early = enter(url, reading)
  await expect.poll(() => early.refusal(), WAIT).toBe('no-such-room')
  const writer = enter(url)
  add(writer, 'written')
  await expect.poll(() => writer.isStored(), WAIT).toBe(true)
  const reader = enter(url, reading)
  await expect.poll(() => words(reader), WAIT).toEqual(['written'])
  add(reader, 'scribbled')
  const witness = enter(url)
  add(witness, 'after')
  await expect.poll(() => witness.isStored(), WAIT).toBe(true)
  expect(words(witness).toSorted()).toEqual(['after', 'written'])
  // The writer's token without the word is no reader's, and the reader's opens nothing for writing.
  const cheat = enter(url, readerTokenOf(TOKEN))
  await expect.poll(() => cheat.refusal(), WAIT).toBe('wrong-token')
})

test('asks for the secret of the server where one is set, of the first only', async () => {
  const { url } = await serve({ roomSecret: 'only ours' })
  const without = enter(url)
  await expect.poll(() => without.refusal(), WAIT).toBe('room-secret-needed')
  const wrong = enter(url, `${TOKEN}.not ours`)
  await expect.poll(() => wrong.refusal(), WAIT).toBe('room-secret-needed')
  const first = enter(url, `${TOKEN}.only ours`)
  await expect.poll(() => first.isSynced(), WAIT).toBe(true)
  const second = enter(url)
  await expect.poll(() => second.isSynced(), WAIT).toBe(true)
})

test.each(['a room', 'x'.repeat(65), '../up'])('refuses "%s" as a name', async (name) => {
  const { url, sync } = await serve()
  const client = enter(url, TOKEN, name)
  await expect.poll(() => client.refusal(), WAIT).toBe('bad-room-name')
  expect(sync.counts.openRooms).toBe(0)
})

test('makes no more rooms than it may', async () => {
  const { url } = await serve({ limits: { rooms: 1 } })
  const first = enter(url, TOKEN, 'one')
  await expect.poll(() => first.isSynced(), WAIT).toBe(true)
  const second = enter(url, TOKEN, 'two')
  await expect.poll(() => second.refusal(), WAIT).toBe('too-many-rooms')
})

test('takes no more connections than it may, from one address and from all', async () => {
  const { url, sync } = await serve({ limits: { connectionsPerAddress: 1 }, isBehindProxy: true })
  const from = (...addresses: string[]) => connected(url, { 'x-forwarded-for': addresses.join(', ') })
  expect(await from('192.0.2.1')).toBe(true)
  expect(await from('192.0.2.1')).toBe(false)
  expect(await from('192.0.2.2')).toBe(true)
  // What the proxy added stands last; the rest anybody can make up.
  expect(await from('192.0.2.3', '192.0.2.1')).toBe(false)
  expect(sync.counts.refusedConnections).toBe(2)
  const other = await serve({ limits: { connectionsPerAddress: 1 } })
  expect(await connected(other.url, { 'x-forwarded-for': '192.0.2.1' })).toBe(true)
  expect(await connected(other.url, { 'x-forwarded-for': '192.0.2.2' })).toBe(false)
})

test('closes a connection that sends more at once than it takes, and says why', async () => {
  const { url } = await serve({ limits: { messageBytes: 1000 } })
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync`)
  const code = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.once('open', () => socket.send(randomBytes(1001)))
  expect(await code).toBe(1009)
})

test('takes a burst of hundreds of updates without putting the client out', async () => {
  const { url, sync } = await serve()
  const a = enter(url)
  await expect.poll(() => a.isSynced(), WAIT).toBe(true)
  let cuts = 0
  a.provider.on('disconnect', () => cuts++)
  for (let count = 0; count < 800; count++) add(a, `entry ${count}`)
  // Each is flushed to the disk before the next is read, which a busy disk makes long.
  await expect.poll(() => sync.counts.storedUpdates >= 800 && a.isStored(), { timeout: 45_000 }).toBe(true)
  expect(cuts).toBe(0)
}, 60_000)

test('keeps no token and writes no content, token or room into its log', async () => {
  const { url, stop } = await serve()
  const a = enter(url, TOKEN, 'room_secret_name')
  add(a, 'what somebody said')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const stranger = enter(url, OTHER, 'room_secret_name')
  await expect.poll(() => stranger.refusal(), WAIT).toBe('wrong-token')
  await stop()
  const kept = readFileSync(join(folder, 'data/rooms.db')).toString('latin1')
  expect(kept).not.toContain(TOKEN)
  expect(kept).not.toContain(readerTokenOf(TOKEN))
  expect(lines.join('\n')).not.toMatch(/said|room_secret|[A-Za-z0-9_-]{43}/)
})

test('erases a room for its token, and for no other', async () => {
  const { url } = await serve()
  const a = enter(url)
  add(a, 'gone soon')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  expect(await erase(url, 'room_1', OTHER)).toBe(403)
  expect(await erase(url, 'room_1', `reader:${readerTokenOf(TOKEN)}`)).toBe(403)
  expect(await erase(url, 'room_1', TOKEN)).toBe(204)
  expect(await erase(url, 'room_1', TOKEN)).toBe(404)
  const later = enter(url, OTHER)
  await expect.poll(() => later.isSynced(), WAIT).toBe(true)
  expect(words(later)).toEqual([])
})

test('has all that was open when another instance erased the room and it is made again', async () => {
  const [first, second] = [await serve(), await serve()]
  const [a, b] = [enter(first.url), enter(first.url)]
  add(a, 'before')
  await expect.poll(() => words(b), WAIT).toEqual(['before'])
  expect(await erase(second.url, 'room_1', TOKEN)).toBe(204)
  add(a, 'after')
  await expect.poll(() => words(b), WAIT).toEqual(['before', 'after'])
  await expect.poll(() => a.isStored() && b.isStored(), WAIT).toBe(true)
  const elsewhere = enter(second.url)
  await expect.poll(() => words(elsewhere), WAIT).toEqual(['before', 'after'])
})

test('puts out who is in a room that was erased and made again through another instance', async () => {
  const [first, second] = [await serve(), await serve()]
  const a = enter(first.url)
  add(a, 'before')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  expect(await erase(second.url, 'room_1', TOKEN)).toBe(204)
  const elsewhere = enter(second.url)
  await expect.poll(() => elsewhere.isSynced(), WAIT).toBe(true)
  elsewhere.close()
  const late = enter(first.url)
  await expect.poll(() => words(late), WAIT).toEqual(['before'])
  await expect.poll(() => a.isStored() && late.isStored(), WAIT).toBe(true)
  for (const each of [a, late]) each.close()
  await Promise.all([first.stop(), second.stop()])
  const again = enter((await serve()).url)
  await expect.poll(() => words(again), WAIT).toEqual(['before'])
})

test('erases rooms nobody opened since, and leaves the others', async () => {
  const store = new SqliteRoomStore(join(folder, 'data'))
  const hashes = { writer: new Uint8Array(32), reader: new Uint8Array(32) }
  await store.create('old', hashes, 1_000)
  await store.append('old', Y.encodeStateAsUpdate(new Y.Doc()), 1_000)
  await store.create('used', hashes, 1_000)
  await store.touch('used', 5_000)
  expect(await store.eraseUnopenedSince(4_000)).toBe(1)
  expect(await store.hashes('old')).toBeNull()
  expect((await store.read('old')).updates).toEqual([])
  expect(await store.hashes('used')).not.toBeNull()
  await store.close()
})

test('says over plain HTTP that it has rooms, where a host of files says that there is nothing', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}/sync?p=sign`)).status).toBe(426)
  const files = await startServer({ siteDir: folder, port: 0 })
  running.push(files)
  expect((await fetch(`${files.url}/sync?p=sign`)).status).toBe(404)
})

test('tells its counts', async () => {
  const { url } = await serve()
  const a = enter(url)
  add(a, 'one')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const text = await (await fetch(`${url}/sync/metrics`)).text()
  expect(text).toContain('werkvloer_open_rooms 1\n')
  expect(text).toMatch(/werkvloer_stored_updates_total [1-9]/)
})

test('says that it has rooms to who asks without a WebSocket', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}/sync?p=1`)).status).toBe(426)
})

/** Whether a WebSocket opens there; it is closed with the server. */
function connected(url: string, headers: Record<string, string>): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync`, { headers })
    socket.once('open', () => resolve(true)).once('error', () => resolve(false))
  })
}

function erase(url: string, room: string, token: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` }
    request(`${url}/sync/rooms/${room}`, { method: 'DELETE', headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end()
  })
}
