import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { SqliteMedia } from './media-sqlite.ts'
import type { RoomHashes } from './room-access.ts'
import { RoomGone, type RoomLog, type RoomStore } from './room-store.ts'

/** `synchronous=FULL` in WAL mode: a commit returns after the log was flushed to the disk. */
const SETTINGS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rooms (
    name TEXT PRIMARY KEY, writer BLOB NOT NULL, reader BLOB NOT NULL, created INTEGER NOT NULL, opened INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS updates (
    room TEXT NOT NULL REFERENCES rooms (name) ON DELETE CASCADE, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (room, number)
  );
`

const APPEND = `
  INSERT INTO updates (room, number, bytes)
  SELECT ?1, (SELECT COALESCE(MAX(number), 0) + 1 FROM updates WHERE room = ?1), ?2
  WHERE EXISTS (SELECT 1 FROM rooms WHERE name = ?1 AND created = ?3)
`

interface UpdateRow {
  readonly number: number
  readonly bytes: Uint8Array
}

interface WaitingAppend {
  readonly room: string
  readonly bytes: Buffer
  readonly madeAt: number
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Rooms in one SQLite file, `rooms.db` in the folder given. Its calls block for as long as the disk takes (a millisecond or
 * so); that is what makes a receipt true. Group commit: what came in while the disk was busy is flushed together.
 */
export class SqliteRoomStore implements RoomStore {
  readonly media: SqliteMedia
  readonly #database: Database.Database
  readonly #append: Database.Statement
  #waiting: WaitingAppend[] = []

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true })
    this.#database = new Database(join(dataDir, 'rooms.db'))
    for (const setting of SETTINGS) this.#database.pragma(setting)
    this.#database.exec(SCHEMA)
    this.media = new SqliteMedia(this.#database)
    this.#append = this.#database.prepare(APPEND)
  }

  async hashes(room: string): Promise<RoomHashes | null> {
    const row = this.#database.prepare('SELECT writer, reader FROM rooms WHERE name = ?').get(room)
    return (row as RoomHashes | undefined) ?? null
  }

  async create(room: string, { writer, reader }: RoomHashes, at: number): Promise<RoomHashes> {
    this.#database
      .prepare('INSERT OR IGNORE INTO rooms (name, writer, reader, created, opened) VALUES (?, ?, ?, ?, ?)')
      .run(room, writer, reader, at, at)
    const kept = await this.hashes(room)
    if (!kept) throw new Error('a room that was just made is not there')
    return kept
  }

  async countRooms(): Promise<number> {
    return (this.#database.prepare('SELECT COUNT(*) AS count FROM rooms').get() as { count: number }).count
  }

  async madeAt(room: string): Promise<number | null> {
    const row = this.#database.prepare('SELECT created FROM rooms WHERE name = ?').get(room)
    return (row as { created: number } | undefined)?.created ?? null
  }

  append(room: string, update: Uint8Array, madeAt: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ room, bytes: Buffer.from(update), madeAt, resolve, reject })
      // After this turn's messages were read, so that those of other rooms come along.
      if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting())
    })
  }

  async read(room: string): Promise<RoomLog> {
    const rows = this.#database
      .prepare('SELECT number, bytes FROM updates WHERE room = ? ORDER BY number')
      .all(room) as UpdateRow[]
    return {
      updates: rows.map(({ bytes }) => new Uint8Array(bytes)),
      numbers: rows.map(({ number }) => number),
    }
  }

  async compact(room: string, numbers: readonly number[], whole: Uint8Array): Promise<void> {
    const upTo = Math.max(...numbers)
    this.#database.transaction(() => {
      // One process holds the file and appends in order: what is up to the last is what was read.
      this.#database.prepare('DELETE FROM updates WHERE room = ? AND number <= ?').run(room, upTo)
      this.#database
        .prepare('INSERT INTO updates (room, number, bytes) VALUES (?, ?, ?)')
        .run(room, upTo, Buffer.from(whole))
    })()
  }

  async touch(room: string, at: number): Promise<void> {
    this.#database.prepare('UPDATE rooms SET opened = ? WHERE name = ?').run(at, room)
  }

  async erase(room: string): Promise<void> {
    this.#database.prepare('DELETE FROM rooms WHERE name = ?').run(room)
  }

  async eraseUnopenedSince(at: number): Promise<number> {
    return this.#database.prepare('DELETE FROM rooms WHERE opened < ?').run(at).changes
  }

  async close(): Promise<void> {
    this.#commitWaiting()
    this.#database.close()
  }

  #commitWaiting(): void {
    const appends = this.#waiting
    if (appends.length === 0) return
    this.#waiting = []
    try {
      const gone = new Set<WaitingAppend>()
      this.#database.transaction(() => {
        for (const each of appends) {
          // Of a room that was erased meanwhile: the others have nothing to do with it.
          if (this.#append.run(each.room, each.bytes, each.madeAt).changes === 0) gone.add(each)
        }
      })()
      for (const each of appends) {
        if (gone.has(each)) each.reject(new RoomGone())
        else each.resolve()
      }
    } catch (error) {
      for (const each of appends) each.reject(error)
    }
  }
}
