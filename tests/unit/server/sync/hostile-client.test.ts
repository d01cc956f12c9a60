import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { type RunningServer, startServer } from '../../../../server/start-server.ts'
import { FlowLimit } from '../../../../server/sync/flow-limit.ts'
import { isReadable } from '../../../../server/sync/readable-message.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../../../server/sync/sync-server.ts'
import { WrongTokens } from '../../../../server/sync/wrong-tokens.ts'
import { syncClient } from '../../../support/sync-client.ts'

const TOKEN = randomBytes(32).toString('base64url')
const WAIT = { timeout: 10_000 }
let folder: string
let server: RunningServer
let sync: SyncServer
let lines: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-hostile-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  lines = []
  const store = new SqliteRoomStore(join(folder, 'data'))
  sync = new SyncServer({ store, log: (line) => lines.push(line) })
  server = await startServer({ siteDir: folder, port: 0, sync })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A message of Hocuspocus. */
function message(room: string, kind: number, ...parts: (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, kind)
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part)
    else if (typeof part === 'string') encoding.writeVarString(encoder, part)
    else encoding.writeVarUint8Array(encoder, part)
  }
  return encoding.toUint8Array(encoder)
}

const SECRET_ROOM = 'room_nobody_may_read'
const letIn = message(SECRET_ROOM, 2, 0, TOKEN)
const update = (() => {
  const doc = new Y.Doc()
  doc.getArray('entries').push(['one', 'two'])
  return Y.encodeStateAsUpdate(doc)
})()

/** Sends these and resolves with the code the server closes with. */
function closedAfter(...messages: Uint8Array[]): Promise<number> {
  const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}/sync`)
  return new Promise((resolve) => {
    socket.once('close', resolve)
    socket.once('open', () => {
      for (const each of messages) socket.send(each)
    })
  })
}

test.each([
  ['nothing', new Uint8Array(0)],
  ['random bytes', Buffer.from('f3ffffffffffffffffffff17', 'hex')],
  ['an update that ends before its time', message(SECRET_ROOM, 0, 2, update.slice(0, -3))],
  ['an update of random bytes', message(SECRET_ROOM, 0, 2, Buffer.from('09ff03a7', 'hex'))],
  ['who is there, in no JSON', message(SECRET_ROOM, 1, Buffer.from('010101027b7b', 'hex'))],
  ['a word among servers', message(SECRET_ROOM, 6, 'to all')],
])('puts out who sends %s, keeps nothing of it and writes nothing of it', async (_, garbage) => {
  const console_ = (['error', 'warn', 'log'] as const).map((name) => vi.spyOn(console, name))
  const witness = syncClient({ url: server.url, room: SECRET_ROOM, token: TOKEN })
  await expect.poll(() => witness.isStored(), WAIT).toBe(true)
  const before = sync.counts.storedUpdates
  expect(await closedAfter(letIn, garbage)).toBe(1003)
  witness.doc.getArray('entries').push(['goes on'])
  await expect.poll(() => witness.isStored(), WAIT).toBe(true)
  expect(sync.counts.storedUpdates).toBe(before + 1)
  expect(lines).toEqual(['a connection sent what is no message'])
  expect(console_.flatMap(({ mock }) => mock.calls)).toEqual([])
  witness.close()
})

test('reads what clients of good faith send', () => {
  const good = [letIn, message('r', 0, 0, new Uint8Array([0])), message('r', 0, 2, update), message('r', 3)]
  expect(good.map(isReadable)).toEqual([true, true, true, true])
  expect(isReadable(message('r', 42, 'of a later version'))).toBe(true)
})

test('lets a wrong token of one address wait ever longer, and forgets it for a right one and in time', () => {
  let now = 0
  const tokens = new WrongTokens(() => now)
  expect(Array.from({ length: 7 }, () => tokens.note('a'))).toEqual([0, 100, 250, 500, 1000, 2000, 2000])
  expect(tokens.note('b')).toBe(0)
  tokens.forget('a')
  expect(tokens.note('a')).toBe(0)
  tokens.note('b')
  now = 10 * 60_000
  expect(tokens.note('b')).toBe(0)
  expect(tokens.total).toBe(11)
})

test('lets a burst through, reads a flood more slowly, and no faster for having waited long', () => {
  let now = 0
  const perSecond = { burst: 100, perSecond: 10 }
  const limit = new FlowLimit({ messages: perSecond, bytes: { burst: 1000, perSecond: 100 } }, () => now)
  expect(Array.from({ length: 100 }, () => limit.take(1)).every((waits) => waits === 0)).toBe(true)
  expect(limit.take(1)).toBe(100)
  expect(limit.take(1)).toBe(200)
  now = 3_600_000
  expect(limit.take(1000)).toBe(0)
  expect(limit.take(500)).toBe(5000)
})
