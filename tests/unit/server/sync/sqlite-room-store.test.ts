import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyLog } from '../../../../server/sync/room-log.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hashes = { writer: new Uint8Array(32), reader: new Uint8Array(32) }

function updateOf(entry: string): Uint8Array {
  const document = new Y.Doc()
  document.getArray('entries').push([entry])
  return Y.encodeStateAsUpdate(document)
}

async function entriesOf(store: SqliteRoomStore, room: string): Promise<string[]> {
  const document = new Y.Doc()
  applyLog(document, await store.read(room), (error) => {
    throw error
  })
  return document.getArray<string>('entries').toArray().toSorted()
}

test('has every update it was given at once, of each room its own, also after it was closed', async () => {
  const store = new SqliteRoomStore(folder)
  await Promise.all(['one', 'two'].map((room) => store.create(room, hashes, 1)))
  const given = Array.from({ length: 50 }, (_, count) => `entry ${String(count).padStart(2, '0')}`)
  const appended = given.map((entry, count) => store.append(count % 2 ? 'one' : 'two', updateOf(entry), 1))
  // Closing does not wait for a turn, and drops nothing.
  await store.close()
  await Promise.all(appended)
  const again = new SqliteRoomStore(folder)
  expect(await entriesOf(again, 'one')).toEqual(given.filter((_, count) => count % 2))
  expect(await entriesOf(again, 'two')).toEqual(given.filter((_, count) => count % 2 === 0))
  await again.close()
})

test('refuses what is for a room that is gone, and keeps what came with it', async () => {
  const store = new SqliteRoomStore(folder)
  await store.create('here', hashes, 1)
  const given = ['here', 'gone', 'here'].map((room, count) =>
    store.append(room, updateOf(`entry ${count}`), 1),
  )
  const settled = await Promise.allSettled(given)
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await entriesOf(store, 'here')).toEqual(['entry 0', 'entry 2'])
  await store.close()
})

test('can be copied while it is written, and the copy has what was stored before', async () => {
  const store = new SqliteRoomStore(folder)
  await store.create('here', hashes, 1)
  await store.append('here', updateOf('before'), 1)
  const later = [store.append('here', updateOf('meanwhile'), 1)]
  const copies = join(folder, 'copy')
  mkdirSync(copies)
  const other = new Database(join(folder, 'rooms.db'))
  other.exec(`VACUUM INTO '${join(copies, 'rooms.db')}'`)
  other.close()
  await Promise.all(later)
  const copy = new SqliteRoomStore(copies)
  expect(await entriesOf(copy, 'here')).toContain('before')
  await copy.append('here', updateOf('after'), 1)
  expect(await entriesOf(copy, 'here')).toContain('after')
  await Promise.all([store.close(), copy.close()])
})

test('says that nothing is kept when it cannot write', async () => {
  const store = new SqliteRoomStore(folder)
  await store.create('here', hashes, 1)
  await store.close()
  await expect(store.append('here', updateOf('late'), 1)).rejects.toThrow()
})
