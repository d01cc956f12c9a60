import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readerTokenOf } from '../../../../server/sync/room-access.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { add, OTHER, ServedRooms, TOKEN, WAIT, words } from '../../../support/served-rooms.ts'

const rooms = ServedRooms.tidied()

test('erases a room for its token, and for no other', async () => {
  const { url } = await rooms().serve()
  const a = rooms().enter(url)
  add(a, 'gone soon')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  expect(await erase(url, 'room_1', OTHER)).toBe(403)
  expect(await erase(url, 'room_1', `reader:${readerTokenOf(TOKEN)}`)).toBe(403)
  expect(await erase(url, 'room_1', TOKEN)).toBe(204)
  expect(await erase(url, 'room_1', TOKEN)).toBe(404)
  const later = rooms().enter(url, OTHER)
  await expect.poll(() => later.isSynced(), WAIT).toBe(true)
  expect(words(later)).toEqual([])
})

test('has all that was open when another instance erased the room and it is made again', async () => {
  const [first, second] = [await rooms().serve(), await rooms().serve()]
  const [a, b] = [rooms().enter(first.url), rooms().enter(first.url)]
  add(a, 'before')
  await expect.poll(() => words(b), WAIT).toEqual(['before'])
  expect(await erase(second.url, 'room_1', TOKEN)).toBe(204)
  add(a, 'after')
  await expect.poll(() => words(b), WAIT).toEqual(['before', 'after'])
  await expect.poll(() => a.isStored() && b.isStored(), WAIT).toBe(true)
  const elsewhere = rooms().enter(second.url)
  await expect.poll(() => words(elsewhere), WAIT).toEqual(['before', 'after'])
})

test('puts out who is in a room that was erased and made again through another instance', async () => {
  const [first, second] = [await rooms().serve(), await rooms().serve()]
  const a = rooms().enter(first.url)
  add(a, 'before')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  expect(await erase(second.url, 'room_1', TOKEN)).toBe(204)
  const elsewhere = rooms().enter(second.url)
  await expect.poll(() => elsewhere.isSynced(), WAIT).toBe(true)
  elsewhere.close()
  const late = rooms().enter(first.url)
  await expect.poll(() => words(late), WAIT).toEqual(['before'])
  await expect.poll(() => a.isStored() && late.isStored(), WAIT).toBe(true)
  for (const each of [a, late]) each.close()
  await Promise.all([first.stop(), second.stop()])
  const again = rooms().enter((await rooms().serve()).url)
  await expect.poll(() => words(again), WAIT).toEqual(['before'])
})

test('erases rooms nobody opened since, and leaves the others', async () => {
  const store = new SqliteRoomStore(join(rooms().folder, 'data'))
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
