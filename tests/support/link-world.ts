import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { WebSocket } from 'ws'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { type SyncLimits, SyncServer } from '../../server/sync/sync-server.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import type { DepartmentId } from '../../src/records/ids.ts'
import { systemTimers, type Timers } from '../../src/storage/timers.ts'
import { ServerLink, type ServerLinkOptions } from '../../src/sync/server-link.ts'
import { makeTestRing } from './sealed-entries.ts'
import { BrowserStorage, separateBrowsers } from './separate-browsers.ts'
import { newDevice, type SyncDevice, SyncTablet, type TestProject } from './sync-tablet.ts'

export const WAIT = { timeout: 20_000, interval: 20 }

/** As the real ones, a hundred times faster where a link waits to come back. */
const fast: Timers = { after: (ms, run) => systemTimers.after(ms >= 500 && ms < 60_000 ? ms / 50 : ms, run) }

/** A store that takes its time: nothing is written while the gate is shut. */
class SlowStore extends SqliteRoomStore {
  gate: Promise<void> = Promise.resolve()
  override async append(room: string, update: Uint8Array, madeAt: number): Promise<void> {
    await this.gate
    await super.append(room, update, madeAt)
  }
}

interface Serving {
  readonly port?: number
  readonly roomSecret?: string
  readonly limits?: Partial<SyncLimits>
}

/** Real servers, tablets and links between them. Call `tidied` in a file's top level: each test gets one, and leaves nothing. */
export class LinkWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'werkvloer-link-'))
  #servers: RunningServer[] = []
  readonly #tablets: SyncTablet[] = []
  readonly #links: ServerLink[] = []

  private constructor(readonly project: TestProject) {
    writeFileSync(join(this.folder, 'index.html'), 'page')
  }

  /** @returns the one of the test that runs */
  static tidied(): () => LinkWorld {
    separateBrowsers()
    let world: LinkWorld | null = null
    beforeEach(async () => {
      world = new LinkWorld({ ring: await makeTestRing(), documentId: 'doc-of-the-project' })
    })
    afterEach(() => world?.stop())
    return () => world!
  }

  async serve({ port = 0, ...options }: Serving = {}) {
    const store = new SlowStore(join(this.folder, 'data'))
    const sync = new SyncServer({ store, ...options })
    const server = await this.listen(sync, port)
    const stop = async () => {
      this.#servers = this.#servers.filter((each) => each !== server)
      await server.stop()
    }
    return { url: server.url, sync, store, stop }
  }

  /** @param sync left out: a host of files */
  async listen(sync?: SyncServer, port = 0): Promise<RunningServer> {
    const server = await startServer({ siteDir: this.folder, port, ...(sync && { sync }) })
    this.#servers.push(server)
    return server
  }

  async open(name: string, more: Partial<SyncDevice> = {}): Promise<SyncTablet> {
    const tablet = await SyncTablet.open(newDevice(name, this.project, new BrowserStorage(), more))
    this.#tablets.push(tablet)
    return tablet
  }

  linkOf(tablet: SyncTablet, url: string, more: Partial<ServerLinkOptions> = {}): ServerLink {
    const link = new ServerLink(tablet.shared, {
      url: `${url.replace(/^http/, 'ws')}/sync`,
      WebSocketPolyfill: WebSocket,
      timers: fast,
      now: Date.now,
      random: () => 0,
      role: () => 'analyst',
      ...more,
    })
    this.#links.push(link)
    return link
  }

  private async stop(): Promise<void> {
    for (const link of this.#links) link.stop()
    for (const tablet of this.#tablets) await tablet.kill()
    for (const server of this.#servers) await server.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export function addDepartment(tablet: SyncTablet, name: string, more: object = {}): void {
  const id = randomBytes(8).toString('hex')
  const record = { id: id as DepartmentId, documentId: `doc-${id}`, name, rank: id, ...more }
  tablet.act({ project: [addRecordEdit('departments', record)] })
}

export const namesOn = (tablet: SyncTablet) =>
  tablet.session.records.departments
    .list()
    .map(({ name }) => name)
    .toSorted()

export const kindOf = (link: ServerLink) => link.state.kind
