import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { hashesOf } from '../../server/sync/room-access.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'
import { systemTimers } from '../../src/storage/timers.ts'
import { MediaLink, type MediaLinkOptions } from '../../src/sync/media-link.ts'
import { ALL_THERE } from '../../src/sync/media-state.ts'
import { roomOf } from '../../src/sync/room-keys.ts'
import type { KeyRing, ProjectKey } from '../../src/vault/keys.ts'
import { freshIndexedDb } from './indexed-db.ts'
import { FLOOR, MediaDevice } from './media-device.ts'
import { makeTestRing } from './sealed-entries.ts'

export const SOON = { timeout: 10_000 }

/** All waits fifty times as fast. */
export const hurried = { after: (ms: number, run: () => void) => systemTimers.after(ms / 50, run) }

/** Two devices with photos and sound, their links, and servers that hold them or say that they do. */
export class MediaWorld {
  readonly ana: MediaDevice
  readonly ben: MediaDevice
  readonly #folder = mkdtempSync(join(tmpdir(), 'werkvloer-media-link-'))
  readonly #links: MediaLink[] = []
  readonly #ends: (() => unknown)[] = []

  /** Another for each test of the file; all of it ends with the test. */
  static tidied(): () => MediaWorld {
    let world: MediaWorld
    beforeEach(async () => {
      freshIndexedDb()
      world = new MediaWorld(await makeTestRing())
    })
    afterEach(() => world.#end())
    return () => world
  }

  private constructor(readonly ring: KeyRing) {
    writeFileSync(join(this.#folder, 'index.html'), 'page')
    this.ana = new MediaDevice(ring)
    this.ben = new MediaDevice(ring)
  }

  async serve(
    more: { port?: number; mediaBytes?: number; keys?: readonly ProjectKey[] } = {},
  ): Promise<RunningServer> {
    const store = new SqliteRoomStore(join(this.#folder, 'data'))
    for (const key of more.keys ?? [this.ring.current]) {
      const { name, token } = await roomOf(key, FLOOR)
      await store.create(name, hashesOf(token), 1)
    }
    const limits = more.mediaBytes === undefined ? {} : { mediaBytes: more.mediaBytes }
    const sync = new SyncServer({ store, limits })
    const server = await startServer({ siteDir: this.#folder, port: more.port ?? 0, sync })
    this.#ends.push(() => server.stop().catch(() => undefined))
    return server
  }

  /** Something else that listens there. */
  async pretend(answer: RequestListener): Promise<string> {
    const server: Server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#ends.push(() => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  join(device: MediaDevice, url: string, more: Partial<MediaLinkOptions> = {}): MediaLink {
    const options = { url: `${url}/sync`, timers: hurried, random: () => 0.5, role: () => 'analyst' as const }
    const link = new MediaLink(device, { ...options, ...more })
    this.#links.push(link)
    link.start()
    return link
  }

  async #end(): Promise<void> {
    for (const link of this.#links) link.stop()
    for (const end of this.#ends.reverse()) await end()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** True of a link that has not begun as well: only after something that shows that it had. */
export const whenAllThere = (link: MediaLink) => expect.poll(() => link.standing, SOON).toEqual(ALL_THERE)
