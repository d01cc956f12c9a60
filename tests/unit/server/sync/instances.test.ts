import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { hasDatabases } from '../../../../bin/setup/databases.mjs'
import { type RunningServer, startServer } from '../../../../server/start-server.ts'
import { PostgresRoomStore } from '../../../../server/sync/postgres-room-store.ts'
import { applyLog, compactWhenLong } from '../../../../server/sync/room-log.ts'
import { startRooms } from '../../../../server/sync/start-rooms.ts'
import { ownPostgres } from '../../../support/own-services/own-postgres.ts'
import { ownRedis } from '../../../support/own-services/own-redis.ts'
import type { OwnService } from '../../../support/own-services/run-service.ts'
import { startTold, type ToldProcess } from '../../../support/room-processes.ts'
import { type SyncClient, syncClient } from '../../../support/sync-client.ts'

const WAIT = { timeout: 15_000 }
const words = ({ doc }: SyncClient) => doc.getArray<string>('entries').toArray().toSorted()
const add = ({ doc }: SyncClient, ...entries: string[]) => doc.getArray<string>('entries').push(entries)

describe.skipIf(!hasDatabases())('several instances over one database', () => {
  let postgres: OwnService
  let redis: OwnService
  let folder: string
  let token: string
  let room: string
  let running: RunningServer[]
  let clients: SyncClient[]
  let processes: ToldProcess[]

  beforeAll(async () => {
    ;[postgres, redis] = await Promise.all([ownPostgres(), ownRedis()])
    folder = mkdtempSync(join(tmpdir(), 'werkvloer-instances-'))
    writeFileSync(join(folder, 'index.html'), 'page')
  }, 60_000)

  afterAll(async () => {
    await Promise.all([postgres?.stop(), redis?.stop()])
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(() => {
    token = randomBytes(32).toString('base64url')
    room = randomBytes(8).toString('hex')
    running = []
    clients = []
    processes = []
  })

  afterEach(async () => {
    for (const client of clients) client.close()
    for (const server of running) await server.stop()
    for (const each of processes) await each.kill()
  })

  async function instance(port = 0): Promise<RunningServer> {
    const sync = await startRooms({
      dataDir: folder,
      databaseUrl: postgres.url,
      redisUrl: redis.url,
      roomSecret: null,
      retentionDays: null,
      log: () => undefined,
    })
    const server = await startServer({ siteDir: folder, port, sync })
    running.push(server)
    return server
  }

  /** In a process of its own. */
  async function process(): Promise<ToldProcess & { readonly url: string }> {
    const told = startTold('serve-rooms.ts', [folder, '0', postgres.url, redis.url])
    processes.push(told)
    await expect.poll(() => told.lines[0], WAIT).toBeDefined()
    return { ...told, url: told.lines[0]! }
  }

  function enter({ url }: { readonly url: string }): SyncClient {
    const client = syncClient({ url, room, token })
    clients.push(client)
    return client
  }

  test('carry what a client of one adds to the clients of the other', async () => {
    const [first, second] = await Promise.all([instance(), instance()])
    const [a, b] = [enter(first), enter(second)]
    add(a, 'from a')
    add(b, 'from b')
    await expect.poll(() => words(a), WAIT).toEqual(['from a', 'from b'])
    await expect.poll(() => words(b), WAIT).toEqual(['from a', 'from b'])
    add(b, 'later')
    await expect.poll(() => words(a), WAIT).toEqual(['from a', 'from b', 'later'])
  })

  test('one dies and comes back, and its clients lack nothing', async () => {
    const [first, second] = await Promise.all([instance(), instance()])
    const [a, b] = [enter(first), enter(second)]
    add(a, 'before')
    await expect.poll(() => words(b), WAIT).toEqual(['before'])
    running = running.filter((each) => each !== second)
    await second.stop()
    add(a, 'meanwhile')
    add(b, 'without a server')
    await instance(Number(new URL(second.url).port))
    await expect.poll(() => words(b), WAIT).toEqual(['before', 'meanwhile', 'without a server'])
    await expect.poll(() => words(a), WAIT).toEqual(['before', 'meanwhile', 'without a server'])
  })

  test('one is killed among acknowledgements, and the other has all it acknowledged', async () => {
    const [first, second] = await Promise.all([process(), process()])
    const a = enter(first)
    // What is added before the room is entered has two receipts, of which the second counts for a later entry.
    await expect.poll(() => a.isStored(), WAIT).toBe(true)
    const acknowledged: string[] = []
    for (let count = 0; count < 20; count++) {
      add(a, `entry ${count}`)
      await expect.poll(() => a.isStored(), { ...WAIT, interval: 1 }).toBe(true)
      acknowledged.push(`entry ${count}`)
    }
    add(a, 'on the way')
    await first.kill()
    a.close()
    // Nobody was in the room there, so what it has comes from the database.
    const b = enter(second)
    await expect.poll(() => words(b), WAIT).toEqual(expect.arrayContaining(acknowledged))
    add(b, 'after')
    await expect.poll(() => b.isStored(), WAIT).toBe(true)
  }, 60_000)

  test('keep each update once, and a room with the token of its first client', async () => {
    const [first, second] = await Promise.all([instance(), instance()])
    const [a, b] = [enter(first), enter(second)]
    await expect.poll(() => a.isSynced() && b.isSynced(), WAIT).toBe(true)
    for (let count = 0; count < 20; count++) add(a, `entry ${count}`)
    await expect.poll(() => a.isStored() && words(b).length === 20, WAIT).toBe(true)
    const store = await PostgresRoomStore.open(postgres.url, () => undefined)
    expect((await store.read(room)).updates.length).toBe(20)
    await store.close()
    const stranger = syncClient({ url: second.url, room, token: randomBytes(32).toString('base64url') })
    clients.push(stranger)
    await expect.poll(() => stranger.refusal(), WAIT).toBe('wrong-token')
  })

  test('compact at the same time as they append, and lose nothing', async () => {
    const open = () => PostgresRoomStore.open(postgres.url, () => undefined)
    const stores = await Promise.all([open(), open(), open()])
    const hashes = { writer: new Uint8Array(32), reader: new Uint8Array(32) }
    await stores[0]!.create(room, hashes, 1)
    const written: string[] = []
    const write = async (store: PostgresRoomStore, name: string) => {
      for (let count = 0; count < 40; count++) {
        const document = new Y.Doc()
        document.getArray('entries').push([`${name}-${count}`])
        await store.append(room, Y.encodeStateAsUpdate(document), 1)
        written.push(`${name}-${count}`)
      }
    }
    let isWriting = true
    const compact = async (store: PostgresRoomStore) => {
      // Two that compact at once may fail on one number; the next turn takes it up.
      while (isWriting) await compactWhenLong(store, room, true).catch(() => false)
    }
    const compacting = Promise.all([compact(stores[1]!), compact(stores[2]!)])
    await Promise.all([write(stores[0]!, 'a'), write(stores[1]!, 'b'), write(stores[2]!, 'c')])
    isWriting = false
    await compacting
    await compactWhenLong(stores[0]!, room, true)
    const document = new Y.Doc()
    const log = await stores[0]!.read(room)
    applyLog(document, log, (error) => {
      throw error
    })
    expect(document.getArray<string>('entries').toArray().toSorted()).toEqual(written.toSorted())
    expect(log.updates.length).toBe(1)
    for (const store of stores) await store.close()
  })
})
