import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import { applyEdits } from '../../src/document/edit.ts'
import { sharedWork } from '../sync/work-apart.ts'
import type { Instance, Usage } from './instance.ts'
import { LightClient } from './light-client.ts'

/** What a room holds. */
export interface Content {
  readonly name: string
  readonly update: Uint8Array
  /** Rooms that are filled with it. */
  readonly rooms: number
}

/** Sizes of what 10,000 records become: saved one by one, and compacted by their devices. */
const RECORDS = 10_000
const SMALL_BYTES = 470
const LARGE = { count: 16, bytes: 262_000 }

export function contents(): Content[] {
  const plain = new Y.Doc()
  applyEdits(plain, sharedWork(RECORDS).base)
  return [
    {
      name: '10,000 records, compacted by their devices',
      update: entries(LARGE.count, LARGE.bytes),
      rooms: 8,
    },
    { name: '10,000 small entries, not compacted', update: entries(RECORDS, SMALL_BYTES), rooms: 8 },
    { name: 'an empty room', update: Y.encodeStateAsUpdate(new Y.Doc()), rooms: 200 },
    { name: 'the same records unsealed, for comparison', update: Y.encodeStateAsUpdate(plain), rooms: 3 },
  ]
}

/** Sealed bytes are random to who has no key. */
function entries(count: number, bytes: number): Uint8Array {
  const doc = new Y.Doc()
  for (let i = 0; i < count; i++) doc.getArray('entries').push([new Uint8Array(randomBytes(bytes))])
  return Y.encodeStateAsUpdate(doc)
}

export interface MemoryOfRoom {
  /** Of one room with its one connection, in bytes. */
  readonly received: number
  /** The same after all left and came back: read from the store, where it is one update. */
  readonly opened: number
  readonly rssOpened: number
  /** What stays when everybody left, in bytes for each room. */
  readonly left: number
}

export async function measureMemory(instance: Instance, { update, rooms }: Content): Promise<MemoryOfRoom> {
  const names = Array.from({ length: rooms }, () => randomBytes(8).toString('hex'))
  const token = randomBytes(32).toString('base64url')
  const before = await instance.usage()
  const enter = async (fill: boolean) => {
    const clients: LightClient[] = []
    for (const name of names) {
      const client = await LightClient.connect(instance.url, name, token)
      if (fill) client.sendUpdate(update)
      await client.stored()
      clients.push(client)
    }
    return clients
  }
  const leave = async (clients: readonly LightClient[]) => {
    for (const client of clients) client.close()
    return whenRooms(instance, before.openRooms)
  }
  const first = await enter(true)
  const received = await whenRooms(instance, before.openRooms + rooms)
  await leave(first)
  const second = await enter(false)
  const opened = await whenRooms(instance, before.openRooms + rooms)
  const left = await leave(second)
  const each = (from: Usage, what: 'heldBytes' | 'rssBytes') => (from[what] - before[what]) / rooms
  return {
    received: each(received, 'heldBytes'),
    opened: each(opened, 'heldBytes'),
    rssOpened: each(opened, 'rssBytes'),
    left: each(left, 'heldBytes'),
  }
}

async function whenRooms(instance: Instance, count: number): Promise<Usage> {
  for (;;) {
    const usage = await instance.usage()
    if (usage.openRooms === count) return usage
  }
}
