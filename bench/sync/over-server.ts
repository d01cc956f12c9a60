import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import type { AddEdit } from '../../src/document/edit.ts'
import { systemTimers } from '../../src/storage/timers.ts'
import { ServerLink } from '../../src/sync/server-link.ts'
import { startTold } from '../../tests/support/room-processes.ts'
import { type SyncClient, syncClient } from '../../tests/support/sync-client.ts'
import { countedSocket } from './counted-socket.ts'
import { Ours } from './ours.ts'
import { PlainYjs } from './plain-yjs.ts'
import type { SealedSide } from './sealed-side.ts'
import { type Subscribe, whenTrue } from './when-true.ts'
import { SIDES, type Side } from './work-apart.ts'

/** The real server in a process of its own, with its SQLite file in a folder of its own. */
export interface BenchServer {
  readonly url: string
  stop(): Promise<void>
}

export async function startBenchServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-bench-'))
  const server = await new Promise<{ url: string; kill: () => Promise<void> }>((resolve) => {
    const told = startTold('serve-rooms.ts', [folder], (url) => resolve({ url, kill: told.kill }))
  })
  return {
    url: server.url,
    stop: async () => {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A device that is connected to a server. */
export interface Connected {
  /** What is on its screen. */
  readonly doc: Y.Doc
  /** Everything here is stored there, and what was there is here. */
  isDone(): boolean
  readonly subscribe: Subscribe
  close(): void
}

export type Connect = (side: Side, Socket: unknown) => Connected

/** Both connect; resolves when the server stored all and both documents hold the same. @returns bytes of all four ways */
export async function meetOverServer(connect: Connect): Promise<number> {
  const { Socket, bytes } = countedSocket()
  const connected = SIDES.map((side) => connect(side, Socket))
  await whenTrue(() => connected.every((each) => each.isDone()) && isLevel(connected), sourcesOf(connected))
  for (const each of connected) each.close()
  return bytes()
}

/** Every change of this work brings structs, so what each has of every client tells. */
export function isLevel(connected: readonly Connected[]): boolean {
  const [first, ...others] = connected.map(({ doc }) => Y.decodeStateVector(Y.encodeStateVector(doc)))
  return others.every(
    (each) => each.size === first!.size && [...first!].every(([client, clock]) => each.get(client) === clock),
  )
}

export const sourcesOf = (connected: readonly Connected[]): Subscribe[] =>
  connected.flatMap(({ doc, subscribe }) => [
    subscribe,
    (listener: () => void) => {
      doc.on('update', listener)
      return () => doc.off('update', listener)
    },
  ])

export function connectSealed(url: string, side: SealedSide, Socket: unknown): Connected {
  const link = new ServerLink(side.project, {
    url: `${url.replace(/^http/, 'ws')}/sync`,
    WebSocketPolyfill: Socket,
    timers: systemTimers,
    now: () => Date.now(),
    random: () => Math.random(),
    role: () => 'analyst',
  })
  link.start()
  return {
    doc: side.doc,
    isDone: () => link.state.kind === 'on-server',
    subscribe: link.subscribe,
    close: () => link.stop(),
  }
}

export interface PlainRoom {
  readonly url: string
  readonly room: string
  readonly token: string
}

export const plainRoom = (url: string): PlainRoom => ({
  url,
  room: randomBytes(8).toString('hex'),
  token: randomBytes(32).toString('base64url'),
})

export function connectPlain(where: PlainRoom, doc: Y.Doc, Socket: unknown): Connected {
  const client: SyncClient = syncClient({ ...where, doc, WebSocketPolyfill: Socket })
  return {
    doc,
    isDone: () => client.isStored(),
    subscribe: (listener) => {
      client.provider.on('synced', listener)
      client.provider.on('unsyncedChanges', listener)
      return () => {
        client.provider.off('synced', listener)
        client.provider.off('unsyncedChanges', listener)
      }
    },
    close: () => client.close(),
  }
}

export class OursOverServer extends Ours {
  constructor(private readonly url: string) {
    super()
  }

  override meet(): Promise<number> {
    return meetOverServer((side, Socket) => this.connect(this.sides[side], Socket))
  }

  connect(side: SealedSide, Socket: unknown): Connected {
    return connectSealed(this.url, side, Socket)
  }
}

export class PlainOverServer extends PlainYjs {
  readonly #room: PlainRoom

  constructor(url: string) {
    super()
    this.#room = plainRoom(url)
  }

  override async start(base: readonly AddEdit[]): Promise<void> {
    await super.start(base)
    await this.meet()
  }

  override meet(): Promise<number> {
    return meetOverServer((side, Socket) => this.connect(this.docs[side], Socket))
  }

  connect(doc: Y.Doc, Socket: unknown): Connected {
    return connectPlain(this.#room, doc, Socket)
  }
}
