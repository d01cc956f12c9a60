import type pg from 'pg'
import { MediaFull, type RoomMedia } from './media-store.ts'
import { RoomGone } from './room-store.ts'

export const MEDIA_SCHEMA = `
  CREATE TABLE IF NOT EXISTS media (
    room text NOT NULL REFERENCES rooms (name) ON DELETE CASCADE, id text NOT NULL, size integer NOT NULL, bytes bytea NOT NULL,
    PRIMARY KEY (room, id)
  );
`
/** Holds the room, so that it cannot be erased in between. */
const PUT = `
  INSERT INTO media (room, id, size, bytes)
  SELECT name, $2::text, $3::integer, $4::bytea FROM rooms WHERE name = $1 FOR KEY SHARE
  ON CONFLICT DO NOTHING
`

/** Beside the updates of the rooms. The limit is looked at first: instances that write at once may pass it by what is on its way. */
export class PostgresMedia implements RoomMedia {
  constructor(private readonly pool: pg.Pool) {}

  async here(room: string, ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT id FROM media WHERE room = $1 AND id = ANY($2)',
      [room, ids],
    )
    return rows.map(({ id }) => id)
  }

  async usedBytes(room: string): Promise<number> {
    const { rows } = await this.pool.query<{ used: string }>(
      'SELECT COALESCE(SUM(size), 0) AS used FROM media WHERE room = $1',
      [room],
    )
    return Number(rows[0]?.used)
  }

  async get(room: string, id: string): Promise<Uint8Array | null> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'SELECT bytes FROM media WHERE room = $1 AND id = $2',
      [room, id],
    )
    return rows[0] ? new Uint8Array(rows[0].bytes) : null
  }

  async put(room: string, id: string, bytes: Uint8Array, mostBytes: number): Promise<void> {
    if ((await this.here(room, [id])).length > 0) return
    if ((await this.usedBytes(room)) + bytes.byteLength > mostBytes) throw new MediaFull()
    const { rowCount } = await this.pool.query(PUT, [room, id, bytes.byteLength, Buffer.from(bytes)])
    if (rowCount === 0 && (await this.here(room, [id])).length === 0) throw new RoomGone()
  }
}
