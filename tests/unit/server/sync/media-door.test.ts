import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../../../server/start-server.ts'
import { hashesOf, readerTokenOf } from '../../../../server/sync/room-access.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../../../server/sync/sync-server.ts'

const TOKEN = randomBytes(32).toString('base64url')
const READER = `reader:${readerTokenOf(TOKEN)}`
const MOST = 400_000

let folder: string
let server: RunningServer
let sync: SyncServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-media-door-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  const store = new SqliteRoomStore(join(folder, 'data'))
  await store.create('room', hashesOf(TOKEN), 1)
  sync = new SyncServer({ store, limits: { mediaBytes: MOST } })
  server = await startServer({ siteDir: folder, port: 0, sync })
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const pieceOf = (count: number) => {
  const bytes = Buffer.concat([Buffer.of(1), randomBytes(count - 1)])
  return { bytes, id: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
}

interface Asking {
  readonly method: string
  readonly token?: string
  readonly body?: BodyInit
  readonly room?: string
}

async function ask(id: string | null, { method, token = TOKEN, body, room = 'room' }: Asking) {
  const response = await fetch(`${server.url}/sync/media/${room}${id === null ? '' : `/${id}`}`, {
    method,
    headers: { Authorization: `Bearer ${token}` },
    ...(body !== undefined && { body }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, bytes, text: bytes.toString().trim(), headers: response.headers }
}
const put = (id: string, body: Buffer, token = TOKEN) =>
  ask(id, { method: 'PUT', body: new Uint8Array(body), token })
const which = (ids: unknown, token = TOKEN) =>
  ask(null, { method: 'POST', body: JSON.stringify({ ids }), token })

test('keeps a piece and gives it back, to who writes and who reads, and no cache keeps it', async () => {
  const { id, bytes } = pieceOf(131_109)
  const other = pieceOf(500)
  expect((await put(id, bytes)).status).toBe(204)
  expect((await put(id, bytes)).status).toBe(204)
  for (const token of [TOKEN, READER]) {
    const given = await ask(id, { method: 'GET', token })
    expect(given.bytes.equals(bytes)).toBe(true)
    expect(given.headers.get('cache-control')).toBe('no-store')
    const told = await which([other.id, id], token)
    expect(JSON.parse(told.text)).toEqual({ here: [id], usedBytes: bytes.length, mostBytes: MOST })
  }
  const head = await ask(id, { method: 'HEAD' })
  expect([head.status, head.bytes.length]).toEqual([200, 0])
  expect((await ask(other.id, { method: 'HEAD' })).status).toBe(404)
  expect((await ask(other.id, { method: 'GET' })).text).toBe('no-such-piece')
  expect(sync.counts.storedMediaBytes).toBe(bytes.length * 2)
})

test('takes nothing from who reads, and lets nobody in without the token of the room', async () => {
  const { id, bytes } = pieceOf(500)
  expect((await put(id, bytes, READER)).status).toBe(403)
  const wrong = randomBytes(32).toString('base64url')
  for (const token of [wrong, `reader:${wrong}`, 'x']) {
    expect((await put(id, bytes, token)).text).toBe('wrong-token')
    expect((await which([id], token)).status).toBe(403)
  }
  expect(sync.counts.wrongTokens).toBe(6)
  expect((await ask(id, { method: 'GET', room: 'other' })).text).toBe('no-such-room')
  expect(await sync.counts.storedMediaBytes).toBe(0)
  expect(JSON.parse((await which([id])).text).here).toEqual([])
})

test('keeps only what its name says, sealed, and not more than a piece or a room may be', async () => {
  const { id, bytes } = pieceOf(500)
  expect((await put(id, Buffer.concat([bytes, Buffer.of(0)]))).text).toBe('wrong-hash')
  const bare = Buffer.from('no')
  expect((await put(createHash('sha256').update(bare).digest('hex').slice(0, 32), bare)).text).toBe(
    'not-sealed',
  )
  const large = pieceOf(200_001)
  expect((await put(large.id, large.bytes)).status).toBe(413)
  for (let left = 2; left > 0; left--) {
    const each = pieceOf(200_000)
    expect((await put(each.id, each.bytes)).status).toBe(204)
  }
  const tooMuch = await put(id, bytes)
  expect([tooMuch.status, tooMuch.text]).toEqual([507, 'media-full'])
})

test('does not trust what is told about the length', async () => {
  const { id } = pieceOf(500)
  const url = new URL(`${server.url}/sync/media/room/${id}`)
  const asked = request(url, { method: 'PUT', headers: { Authorization: `Bearer ${TOKEN}` } })
  const answered = new Promise<number>((resolve) => {
    asked.once('response', ({ statusCode = 0 }) => resolve(statusCode))
    asked.once('error', () => resolve(0))
  })
  const ended = new Promise((resolve) => asked.once('close', resolve))
  const sending = setInterval(() => asked.write(Buffer.alloc(65_536, 1)), 1)
  expect(await answered).toBe(413)
  await ended
  clearInterval(sending)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('counts what is read of a body in chunks as what tells its length', async () => {
  await server.stop()
  const flow = {
    messages: { burst: 2_000, perSecond: 200 },
    bytes: { burst: 10_000, perSecond: 200_000 },
  }
  const store = new SqliteRoomStore(join(folder, 'data'))
  sync = new SyncServer({ store, limits: { mediaBytes: MOST, flow } })
  server = await startServer({ siteDir: folder, port: 0, sync })
  const { id, bytes } = pieceOf(150_000)
  const startedAt = performance.now()
  const status = await new Promise<number>((resolve, reject) => {
    const asked = request(new URL(`${server.url}/sync/media/room/${id}`), {
      method: 'PUT',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Transfer-Encoding': 'chunked' },
    })
    asked.once('response', ({ statusCode = 0 }) => resolve(statusCode))
    asked.once('error', reject)
    asked.end(bytes)
  })
  expect(status).toBe(204)
  expect(performance.now() - startedAt).toBeGreaterThan(600)
})

test('says no to what is no question', async () => {
  for (const ids of [null, ['../x'], Array.from({ length: 1_001 }, () => 'a'.repeat(32))]) {
    expect((await which(ids)).status).toBe(400)
  }
  expect((await ask(null, { method: 'POST', body: '{' })).status).toBe(400)
  expect((await ask(null, { method: 'GET' })).status).toBe(405)
  expect((await ask('a'.repeat(31), { method: 'GET' })).status).toBe(404)
})
