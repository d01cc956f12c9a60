import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasDatabases } from '../../../../bin/setup/databases.mjs'
import { MediaFull } from '../../../../server/sync/media-store.ts'
import { PostgresRoomStore } from '../../../../server/sync/postgres-room-store.ts'
import { RoomGone, type RoomStore } from '../../../../server/sync/room-store.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { ownPostgres } from '../../../support/own-services/own-postgres.ts'
import type { OwnService } from '../../../support/own-services/run-service.ts'

const hashes = { writer: Buffer.alloc(32), reader: Buffer.alloc(32) }
const MUCH = 1_000_000
const idOf = (sign: string) => sign.repeat(32)
const bytes = (count: number, fill = 7) => new Uint8Array(count).fill(fill)

interface Kind {
  readonly name: string
  readonly isHere: () => boolean
  open(): Promise<RoomStore>
  drop(): Promise<void>
}

function sqlite(): Kind {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-media-'))
  return {
    name: 'SQLite',
    isHere: () => true,
    open: async () => new SqliteRoomStore(folder),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function postgres(): Kind {
  let service: OwnService | null = null
  return {
    name: 'PostgreSQL',
    isHere: hasDatabases,
    open: async () => {
      service ??= await ownPostgres()
      return PostgresRoomStore.open(service.url, () => undefined)
    },
    drop: async () => service?.stop(),
  }
}

for (const kind of [sqlite(), postgres()]) {
  describe.skipIf(!kind.isHere())(`pieces of photos and sound in ${kind.name}`, () => {
    let store: RoomStore
    beforeAll(async () => {
      store = await kind.open()
    }, 60_000)
    afterAll(async () => {
      await store?.close()
      await kind.drop()
    })

    test('come back as they were, of each room its own, also after it was closed', async () => {
      await store.create('one', hashes, 1)
      await store.create('two', hashes, 1)
      await store.media.put('one', idOf('a'), bytes(300), MUCH)
      await store.close()
      store = await kind.open()
      expect(await store.media.get('one', idOf('a'))).toEqual(bytes(300))
      expect(await store.media.get('two', idOf('a'))).toBeNull()
      expect(await store.media.here('one', [idOf('b'), idOf('a')])).toEqual([idOf('a')])
      expect(await store.media.here('one', [])).toEqual([])
      expect(await store.media.usedBytes('one')).toBe(300)
      expect(await store.media.usedBytes('two')).toBe(0)
    })

    test('are kept once, and stay as they were first', async () => {
      await store.create('again', hashes, 1)
      await store.media.put('again', idOf('a'), bytes(10, 1), MUCH)
      await store.media.put('again', idOf('a'), bytes(10, 2), MUCH)
      expect(await store.media.get('again', idOf('a'))).toEqual(bytes(10, 1))
      expect(await store.media.usedBytes('again')).toBe(10)
    })

    test('stop at what a room may have, and what is there may come again', async () => {
      await store.create('full', hashes, 1)
      await store.media.put('full', idOf('a'), bytes(60), 100)
      await expect(store.media.put('full', idOf('b'), bytes(41), 100)).rejects.toBeInstanceOf(MediaFull)
      await store.media.put('full', idOf('a'), bytes(60), 60)
      await store.media.put('full', idOf('c'), bytes(40), 100)
      expect(await store.media.usedBytes('full')).toBe(100)
    })

    test('go with their room, and come in no room that is gone', async () => {
      await store.create('gone', hashes, 1)
      await store.media.put('gone', idOf('a'), bytes(10), MUCH)
      await store.erase('gone')
      await expect(store.media.put('gone', idOf('b'), bytes(10), MUCH)).rejects.toBeInstanceOf(RoomGone)
      await store.create('gone', hashes, 1_000)
      expect(await store.media.usedBytes('gone')).toBe(0)
      await store.media.put('gone', idOf('a'), bytes(10), MUCH)
      await store.eraseUnopenedSince(2_000)
      expect(await store.media.get('gone', idOf('a'))).toBeNull()
    })
  })
}
