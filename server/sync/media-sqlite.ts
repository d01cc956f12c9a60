import type Database from 'libsql'
import { MediaFull, type RoomMedia } from './media-store.ts'
import { RoomGone } from './room-store.ts'

/** The index holds the sizes too, so that adding them up reads no pictures. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS media (
    room TEXT NOT NULL REFERENCES rooms (name) ON DELETE CASCADE, id TEXT NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL
  );
  CREATE UNIQUE INDEX IF NOT EXISTS media_of_room ON media (room, id, size);
`
const PUT = `
  INSERT INTO media (room, id, size, bytes)
  SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM rooms WHERE name = ?1)
`

/** In the file of the rooms, beside their updates. */
export class SqliteMedia implements RoomMedia {
  constructor(private readonly database: Database.Database) {
    database.exec(SCHEMA)
  }

  async here(room: string, ids: readonly string[]): Promise<readonly string[]> {
    const has = this.database.prepare('SELECT 1 FROM media WHERE room = ? AND id = ?')
    return ids.filter((id) => has.get(room, id) !== undefined)
  }

  async usedBytes(room: string): Promise<number> {
    const sum = this.database.prepare('SELECT COALESCE(SUM(size), 0) AS used FROM media WHERE room = ?')
    return (sum.get(room) as { used: number }).used
  }

  async get(room: string, id: string): Promise<Uint8Array | null> {
    const row = this.database.prepare('SELECT bytes FROM media WHERE room = ? AND id = ?').get(room, id)
    return row ? new Uint8Array((row as { bytes: Uint8Array }).bytes) : null
  }

  async put(room: string, id: string, bytes: Uint8Array, mostBytes: number): Promise<void> {
    if ((await this.here(room, [id])).length > 0) return
    if ((await this.usedBytes(room)) + bytes.byteLength > mostBytes) throw new MediaFull()
    const size = bytes.byteLength
    const { changes } = this.database.prepare(PUT).run(room, id, size, Buffer.from(bytes))
    if (changes === 0) throw new RoomGone()
  }
}
