import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readerTokenOf } from '../../../../server/sync/room-access.ts'
import { add, OTHER, ServedRooms, TOKEN, WAIT, words } from '../../../support/served-rooms.ts'

const rooms = ServedRooms.tidied()

test('carries what one client adds to another', async () => {
  const { url } = await rooms().serve()
  const [a, b] = [rooms().enter(url), rooms().enter(url)]
  add(a, 'from a')
  add(b, 'from b')
  await expect.poll(() => words(a).toSorted(), WAIT).toEqual(['from a', 'from b'])
  await expect.poll(() => words(b), WAIT).toEqual(words(a))
})

test('has what it acknowledged after a restart, and hands it to who comes later', async () => {
  const { url, stop } = await rooms().serve()
  const a = rooms().enter(url)
  for (let count = 0; count < 300; count++) add(a, `entry ${count}`)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const again = await rooms().serve()
  const b = rooms().enter(again.url)
  await expect.poll(() => words(b).length, WAIT).toBe(300)
})

test('hands what it has to who comes once, and no second time as if it were new', async () => {
  const { url, stop } = await rooms().serve()
  const a = rooms().enter(url)
  const words = randomBytes(100_000).toString('base64')
  add(a, words)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const { url: again } = await rooms().serve()
  const b = rooms().enter(again)
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
  const { url, stop } = await rooms().serve()
  const a = rooms().enter(url)
  add(a, 'stays', 'goes')
  a.doc.getArray('entries').delete(1, 1)
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  a.close()
  await stop()
  const { url: later, sync } = await rooms().serve()
  const again = rooms().enter(later, TOKEN, 'room_1', a.doc)
  await expect.poll(() => again.isStored(), WAIT).toBe(true)
  expect(sync.counts.storedUpdates).toBe(0)
  again.doc.getArray('entries').delete(0, 1)
  await expect.poll(() => sync.counts.storedUpdates, WAIT).toBe(1)
})

test('lets in who has the token of the first, and nobody else', async () => {
  const { url, sync } = await rooms().serve()
  const a = rooms().enter(url)
  add(a, 'secret')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const stranger = rooms().enter(url, OTHER)
  await expect.poll(() => stranger.refusal(), WAIT).toBe('wrong-token')
  expect(words(stranger)).toEqual([])
  expect(sync.counts.wrongTokens).toBe(1)
})

test('lets a reader read, refuses what he writes, and never makes him the first', async () => {
  const { url } = await rooms().serve()
  const reading = `reader:${readerTokenOf(TOKEN)}`
  const early = rooms().enter(url, reading)
  await expect.poll(() => early.refusal(), WAIT).toBe('no-such-room')
  const writer = rooms().enter(url)
  add(writer, 'written')
  await expect.poll(() => writer.isStored(), WAIT).toBe(true)
  const reader = rooms().enter(url, reading)
  await expect.poll(() => words(reader), WAIT).toEqual(['written'])
  add(reader, 'scribbled')
  const witness = rooms().enter(url)
  add(witness, 'after')
  await expect.poll(() => witness.isStored(), WAIT).toBe(true)
  expect(words(witness).toSorted()).toEqual(['after', 'written'])
  // The writer's token without the word is no reader's, and the reader's opens nothing for writing.
  const cheat = rooms().enter(url, readerTokenOf(TOKEN))
  await expect.poll(() => cheat.refusal(), WAIT).toBe('wrong-token')
})

test('asks for the secret of the server where one is set, of the first only', async () => {
  const { url } = await rooms().serve({ roomSecret: 'only ours' })
  const without = rooms().enter(url)
  await expect.poll(() => without.refusal(), WAIT).toBe('room-secret-needed')
  const wrong = rooms().enter(url, `${TOKEN}.not ours`)
  await expect.poll(() => wrong.refusal(), WAIT).toBe('room-secret-needed')
  const first = rooms().enter(url, `${TOKEN}.only ours`)
  await expect.poll(() => first.isSynced(), WAIT).toBe(true)
  const second = rooms().enter(url)
  await expect.poll(() => second.isSynced(), WAIT).toBe(true)
})

test.each(['a room', 'x'.repeat(65), '../up'])('refuses "%s" as a name', async (name) => {
  const { url, sync } = await rooms().serve()
  const client = rooms().enter(url, TOKEN, name)
  await expect.poll(() => client.refusal(), WAIT).toBe('bad-room-name')
  expect(sync.counts.openRooms).toBe(0)
})

test('makes no more rooms than it may', async () => {
  const { url } = await rooms().serve({ limits: { rooms: 1 } })
  const first = rooms().enter(url, TOKEN, 'one')
  await expect.poll(() => first.isSynced(), WAIT).toBe(true)
  const second = rooms().enter(url, TOKEN, 'two')
  await expect.poll(() => second.refusal(), WAIT).toBe('too-many-rooms')
})

test('takes no more connections than it may, from one address and from all', async () => {
  const { url, sync } = await rooms().serve({ limits: { connectionsPerAddress: 1 }, isBehindProxy: true })
  const from = (...addresses: string[]) => connected(url, { 'x-forwarded-for': addresses.join(', ') })
  expect(await from('192.0.2.1')).toBe(true)
  expect(await from('192.0.2.1')).toBe(false)
  expect(await from('192.0.2.2')).toBe(true)
  // What the proxy added stands last; the rest anybody can make up.
  expect(await from('192.0.2.3', '192.0.2.1')).toBe(false)
  expect(sync.counts.refusedConnections).toBe(2)
  const other = await rooms().serve({ limits: { connectionsPerAddress: 1 } })
  expect(await connected(other.url, { 'x-forwarded-for': '192.0.2.1' })).toBe(true)
  expect(await connected(other.url, { 'x-forwarded-for': '192.0.2.2' })).toBe(false)
})

test('closes a connection that sends more at once than it takes, and says why', async () => {
  const { url } = await rooms().serve({ limits: { messageBytes: 1000 } })
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync`)
  const code = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.once('open', () => socket.send(randomBytes(1001)))
  expect(await code).toBe(1009)
})

test('takes a burst of hundreds of updates without putting the client out', async () => {
  const { url, sync } = await rooms().serve()
  const a = rooms().enter(url)
  await expect.poll(() => a.isSynced(), WAIT).toBe(true)
  let cuts = 0
  a.provider.on('disconnect', () => cuts++)
  for (let count = 0; count < 800; count++) add(a, `entry ${count}`)
  // Each is flushed to the disk before the next is read, which a busy disk makes long.
  await expect.poll(() => sync.counts.storedUpdates >= 800 && a.isStored(), { timeout: 45_000 }).toBe(true)
  expect(cuts).toBe(0)
}, 60_000)

test('keeps no token and writes no content, token or room into its log', async () => {
  const { url, stop } = await rooms().serve()
  const a = rooms().enter(url, TOKEN, 'room_secret_name')
  add(a, 'what somebody said')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const stranger = rooms().enter(url, OTHER, 'room_secret_name')
  await expect.poll(() => stranger.refusal(), WAIT).toBe('wrong-token')
  await stop()
  const kept = readFileSync(join(rooms().folder, 'data/rooms.db')).toString('latin1')
  expect(kept).not.toContain(TOKEN)
  expect(kept).not.toContain(readerTokenOf(TOKEN))
  expect(rooms().lines.join('\n')).not.toMatch(/said|room_secret|[A-Za-z0-9_-]{43}/)
})

/** Whether a WebSocket opens there; it is closed with the server. */
function connected(url: string, headers: Record<string, string>): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync`, { headers })
    socket.once('open', () => resolve(true)).once('error', () => resolve(false))
  })
}
