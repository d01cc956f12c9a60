import { join } from 'node:path'
import { inject } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'

/** Rooms and site in one process, on one port, that can be stopped and started again. */
export class StoppableServer {
  #running: RunningServer | null = null
  #port = 0

  /** @param folder in which the rooms are kept */
  constructor(private readonly folder: string) {}

  /** @returns its address, the same after each start */
  async start(): Promise<string> {
    const sync = new SyncServer({ store: new SqliteRoomStore(join(this.folder, 'rooms')) })
    this.#running = await startServer({ siteDir: inject('siteDir'), port: this.#port, sync })
    this.#port = Number(new URL(this.#running.url).port)
    return this.#running.url
  }

  async stop(): Promise<void> {
    await this.#running?.stop()
    this.#running = null
  }
}
