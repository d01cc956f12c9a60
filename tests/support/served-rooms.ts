import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type * as Y from 'yjs'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { type SyncLimits, SyncServer } from '../../server/sync/sync-server.ts'
import { type SyncClient, syncClient } from './sync-client.ts'

export const TOKEN = randomBytes(32).toString('base64url')
export const OTHER = randomBytes(32).toString('base64url')
export const WAIT = { timeout: 10_000 }

/** Servers of rooms over one folder, and clients in them. */
export class ServedRooms {
  readonly folder = mkdtempSync(join(tmpdir(), 'werkvloer-sync-'))
  /** What the servers wrote into their log. */
  readonly lines: string[] = []
  #running: RunningServer[] = []
  readonly #clients: SyncClient[] = []

  /** Another for each test of the file; all of it ends with the test. */
  static tidied(): () => ServedRooms {
    let rooms: ServedRooms
    beforeEach(() => {
      rooms = new ServedRooms()
    })
    afterEach(() => rooms.#end())
    return () => rooms
  }

  private constructor() {
    writeFileSync(join(this.folder, 'index.html'), 'page')
  }

  async serve(
    more: { roomSecret?: string; limits?: Partial<SyncLimits>; isBehindProxy?: boolean } = {},
  ): Promise<{ url: string; sync: SyncServer; stop: () => Promise<void> }> {
    const store = new SqliteRoomStore(join(this.folder, 'data'))
    const sync = new SyncServer({ store, log: (line) => this.lines.push(line), ...more })
    const { url, stop } = await this.#keep(startServer({ siteDir: this.folder, port: 0, sync }))
    return { url, sync, stop }
  }

  /** One that has no rooms. */
  serveFiles(): Promise<{ url: string; stop: () => Promise<void> }> {
    return this.#keep(startServer({ siteDir: this.folder, port: 0 }))
  }

  enter(url: string, token = TOKEN, room = 'room_1', doc?: Y.Doc): SyncClient {
    const client = syncClient({ url, room, token, ...(doc && { doc }) })
    this.#clients.push(client)
    return client
  }

  async #keep(starting: Promise<RunningServer>): Promise<{ url: string; stop: () => Promise<void> }> {
    const server = await starting
    this.#running.push(server)
    const stop = async () => {
      this.#running = this.#running.filter((each) => each !== server)
      await server.stop()
    }
    return { url: server.url, stop }
  }

  async #end(): Promise<void> {
    for (const client of this.#clients) client.close()
    for (const server of this.#running) await server.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export const words = ({ doc }: SyncClient) => doc.getArray<string>('entries').toArray()
export const add = ({ doc }: SyncClient, ...entries: string[]) =>
  doc.getArray<string>('entries').push(entries)
