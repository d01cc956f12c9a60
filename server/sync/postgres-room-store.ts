import pg from 'pg'
import { MEDIA_SCHEMA, PostgresMedia } from './media-postgres.ts'
import type { RoomHashes } from './room-access.ts'
import { RoomGone, type RoomLog, type RoomStore } from './room-store.ts'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rooms (
    name text PRIMARY KEY, writer bytea NOT NULL, reader bytea NOT NULL, created bigint NOT NULL, opened bigint NOT NULL
  );
  CREATE TABLE IF NOT EXISTS updates (
    number bigserial PRIMARY KEY, room text NOT NULL REFERENCES rooms (name) ON DELETE CASCADE, bytes bytea NOT NULL
  );
  CREATE INDEX IF NOT EXISTS updates_of_room ON updates (room, number);
`
/** Holds the room, so that it cannot be erased and made again in between. */
const APPEND = `
  INSERT INTO updates (room, bytes)
  SELECT name, $2::bytea FROM rooms WHERE name = $1 AND created = $3::bigint FOR KEY SHARE
`
/** Two instances that start at once make the tables one after the other. Any number will do. */
const SCHEMA_LOCK = 5_172_026

interface UpdateRow {
  /** A bigint comes as text. */
  readonly number: string
  readonly bytes: Buffer
}

/**
 * Rooms in PostgreSQL, for several instances at once. A commit is on its disk unless the database was told otherwise
 * (`synchronous_commit`).
 */
export class PostgresRoomStore implements RoomStore {
  readonly media: PostgresMedia
  readonly #pool: pg.Pool

  private constructor(pool: pg.Pool) {
    this.#pool = pool
    this.media = new PostgresMedia(pool)
  }

  /**
   * Connects, and makes the tables where they are not there.
   *
   * @param onTrouble a connection that was at rest broke; the next question makes another
   */
  static async open(url: string, onTrouble: (error: Error) => void): Promise<PostgresRoomStore> {
    const store = new PostgresRoomStore(new pg.Pool({ connectionString: url }))
    store.#pool.on('error', onTrouble)
    await store.#inTransaction(async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [SCHEMA_LOCK])
      await client.query(SCHEMA + MEDIA_SCHEMA)
    })
    return store
  }

  async hashes(room: string): Promise<RoomHashes | null> {
    const { rows } = await this.#pool.query<RoomHashes>('SELECT writer, reader FROM rooms WHERE name = $1', [
      room,
    ])
    return rows[0] ?? null
  }

  async create(room: string, { writer, reader }: RoomHashes, at: number): Promise<RoomHashes> {
    await this.#pool.query(
      'INSERT INTO rooms (name, writer, reader, created, opened) VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING',
      [room, writer, reader, at],
    )
    const kept = await this.hashes(room)
    if (!kept) throw new Error('a room that was just made is not there')
    return kept
  }

  async countRooms(): Promise<number> {
    const { rows } = await this.#pool.query<{ count: string }>('SELECT COUNT(*) AS count FROM rooms')
    return Number(rows[0]?.count)
  }

  async madeAt(room: string): Promise<number | null> {
    const { rows } = await this.#pool.query<{ created: string }>(
      'SELECT created FROM rooms WHERE name = $1',
      [room],
    )
    return rows[0] ? Number(rows[0].created) : null
  }

  async append(room: string, update: Uint8Array, madeAt: number): Promise<void> {
    const { rowCount } = await this.#pool.query(APPEND, [room, Buffer.from(update), madeAt])
    if (rowCount === 0) throw new RoomGone()
  }

  async read(room: string): Promise<RoomLog> {
    const { rows } = await this.#pool.query<UpdateRow>(
      'SELECT number, bytes FROM updates WHERE room = $1 ORDER BY number',
      [room],
    )
    return {
      updates: rows.map(({ bytes }) => new Uint8Array(bytes)),
      numbers: rows.map(({ number }) => Number(number)),
    }
  }

  /** Of two instances that compact at once one fails on the number they both write, and leaves what the other wrote. */
  async compact(room: string, numbers: readonly number[], whole: Uint8Array): Promise<void> {
    await this.#inTransaction(async (client) => {
      // By number, not up to one: an append that began earlier may still get a lower number into the table later.
      await client.query('DELETE FROM updates WHERE number = ANY($1)', [numbers])
      await client.query('INSERT INTO updates (number, room, bytes) VALUES ($1, $2, $3)', [
        numbers.at(-1),
        room,
        Buffer.from(whole),
      ])
    })
  }

  async touch(room: string, at: number): Promise<void> {
    await this.#pool.query('UPDATE rooms SET opened = $1 WHERE name = $2', [at, room])
  }

  async erase(room: string): Promise<void> {
    await this.#pool.query('DELETE FROM rooms WHERE name = $1', [room])
  }

  async eraseUnopenedSince(at: number): Promise<number> {
    return (await this.#pool.query('DELETE FROM rooms WHERE opened < $1', [at])).rowCount ?? 0
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #inTransaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.#pool.connect()
    try {
      await client.query('BEGIN')
      await work(client)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }
}
