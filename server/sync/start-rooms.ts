import type { Extension } from '@hocuspocus/server'
import { keepRetention } from './retention.ts'
import type { RoomStore } from './room-store.ts'
import { type SyncLimits, SyncServer } from './sync-server.ts'

/** From the environment. */
export interface RoomSettings {
  /** Where the SQLite file lies when there is no database. */
  readonly dataDir: string
  /** `postgres://…`: rooms are kept there instead, and several instances may share them. */
  readonly databaseUrl: string | null
  /** `redis://…`: instances tell each other what comes in. */
  readonly redisUrl: string | null
  readonly roomSecret: string | null
  /** Null keeps rooms for ever. */
  readonly retentionDays: number | null
  readonly limits?: Partial<SyncLimits>
  /** Connections come from a proxy of our own, which tells where they come from. */
  readonly isBehindProxy?: boolean
  readonly log: (line: string) => void
}

/** The rooms with their store. Database and Redis are loaded only when asked for. */
export async function startRooms(settings: RoomSettings): Promise<SyncServer> {
  const { roomSecret, retentionDays, redisUrl, limits = {}, isBehindProxy = false, log } = settings
  const store = await openStore(settings)
  const extensions = redisUrl === null ? [] : [await joinedByRedis(redisUrl)]
  const sync = new SyncServer({ store, roomSecret, limits, isBehindProxy, extensions, log })
  if (retentionDays !== null) await keepRetention(store, retentionDays, () => sync.touchOpenRooms())
  return sync
}

async function openStore({ dataDir, databaseUrl, log }: RoomSettings): Promise<RoomStore> {
  if (databaseUrl === null) {
    const { SqliteRoomStore } = await import('./sqlite-room-store.ts')
    return new SqliteRoomStore(dataDir)
  }
  const { PostgresRoomStore } = await import('./postgres-room-store.ts')
  return PostgresRoomStore.open(databaseUrl, () => log('a connection to the database broke'))
}

async function joinedByRedis(url: string): Promise<Extension> {
  const { Redis } = await import('@hocuspocus/extension-redis')
  const { hostname, port, username, password, pathname, protocol } = new URL(url)
  const redis = new Redis({
    host: hostname,
    port: Number(port || 6379),
    options: {
      ...(username && { username: decodeURIComponent(username) }),
      ...(password && { password: decodeURIComponent(password) }),
      ...(pathname.length > 1 && { db: Number(pathname.slice(1)) }),
      ...(protocol === 'rediss:' && { tls: {} }),
    },
  })
  // Nothing is stored from memory here, so its lock around storing would be taken for nothing.
  return Object.assign(redis, { onStoreDocument: undefined, afterStoreDocument: undefined })
}
