import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'
import { type SeededRandom, seededRandom } from '../../src/analysis/grouping/seeded-random.ts'
import { roomOf } from '../../src/sync/room-keys.ts'
import { FaultProxy } from './fault-proxy.ts'
import { makeTestRing } from './sealed-entries.ts'
import { BrowserStorage } from './separate-browsers.ts'
import { type SyncClient, syncClient } from './sync-client.ts'
import { type Link, newDevice, type SyncDevice, SyncTablet, type TestProject } from './sync-tablet.ts'
import { linkToServer } from './tablet-link.ts'

/** A server with rooms, a faulty network before it, and tablets that share one project. */
export class SyncWorld {
  readonly tablets: SyncTablet[] = []
  /** In rooms, but no tablets. */
  readonly strangers: SyncClient[] = []
  server: RunningServer | null = null

  static async start(seed: number): Promise<SyncWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'werkvloer-world-'))
    writeFileSync(join(folder, 'index.html'), 'page')
    const random = seededRandom(seed)
    const proxy = await FaultProxy.start({ target: '', random })
    const project = { ring: await makeTestRing(), documentId: 'doc-of-the-project' }
    const world = new SyncWorld(folder, random, proxy, project)
    await world.startServer()
    return world
  }

  private constructor(
    readonly folder: string,
    readonly random: SeededRandom,
    readonly proxy: FaultProxy,
    readonly project: TestProject,
  ) {}

  async startServer(): Promise<void> {
    this.server = await this.#serve('data')
    this.proxy.target = this.server.url
  }

  /** While it is stopped: its disk is gone. */
  emptyServer(): void {
    rmSync(join(this.folder, 'data'), { recursive: true })
  }

  /** What the server holds now. @returns puts that in the place of what it holds then; call it while it is stopped */
  async copyServer(): Promise<() => void> {
    await this.#copyTo('copy')
    return () => {
      this.emptyServer()
      cpSync(join(this.folder, 'copy'), join(this.folder, 'data'), { recursive: true })
    }
  }

  /** A second server that begins with what the first holds and goes its own way. */
  async forkServer(): Promise<{
    readonly url: string
    link(tablet: SyncTablet): Link
    stop(): Promise<void>
  }> {
    await this.#copyTo('fork')
    const fork = await this.#serve('fork')
    const { url } = fork
    return { url, link: (tablet) => linkToServer(tablet.shared, url), stop: () => fork.stop() }
  }

  /** A server is stopped for it: a file of SQLite is copied while nobody writes. */
  async #copyTo(name: string): Promise<void> {
    await this.stopServer()
    cpSync(join(this.folder, 'data'), join(this.folder, name), { recursive: true })
    await this.startServer()
  }

  #serve(name: string): Promise<RunningServer> {
    const sync = new SyncServer({ store: new SqliteRoomStore(join(this.folder, name)) })
    return startServer({ siteDir: this.folder, port: 0, sync })
  }

  /** Every connection breaks at once; what was acknowledged is on the disk. */
  async stopServer(): Promise<void> {
    const server = this.server
    this.server = null
    await server?.stop()
  }

  /** A tablet of a new analyst that has nothing yet. */
  add(name: string, more: Partial<SyncDevice> = {}): Promise<SyncTablet> {
    return this.open(newDevice(name, this.project, new BrowserStorage(), more))
  }

  /** The app on a device, as it was left there. */
  async open(device: SyncDevice): Promise<SyncTablet> {
    const tablet = await SyncTablet.open(device)
    this.tablets.push(tablet)
    return tablet
  }

  async kill(tablet: SyncTablet): Promise<void> {
    this.tablets.splice(this.tablets.indexOf(tablet), 1)
    await tablet.kill()
  }

  connect(tablet: SyncTablet): void {
    tablet.connect(linkToServer(tablet.shared, this.proxy.url))
  }

  /** Somebody in the room of a document who can write there, and read nothing: a server, or who was given its token. */
  async enter(documentId: string, doc = new Y.Doc(), url = this.server!.url): Promise<SyncClient> {
    const { name, token } = await roomOf(this.project.ring.current, documentId)
    const stranger = syncClient({ url, room: name, token, doc })
    this.strangers.push(stranger)
    return stranger
  }

  async stop(): Promise<void> {
    for (const stranger of this.strangers) stranger.close()
    for (const tablet of [...this.tablets]) await this.kill(tablet)
    await this.proxy.stop()
    await this.stopServer()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
