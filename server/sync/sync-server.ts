import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type beforeSyncPayload,
  type Document,
  Hocuspocus,
  type onAuthenticatePayload,
} from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { admit, Refusal } from './admission.ts'
import { FlowLimit } from './flow-limit.ts'
import { MediaDoor } from './media-door.ts'
import { isReadable } from './readable-message.ts'
import type { RoomRole } from './room-access.ts'
import { applyLog, compactWhenLong, isEmptyUpdate } from './room-log.ts'
import { RoomGone } from './room-store.ts'
import { DEFAULT_LIMITS, type SyncCounts, type SyncLimits, type SyncOptions } from './sync-options.ts'
import { asRequest, pathOf, refuse } from './upgrade-request.ts'
import { visitorAddress } from './visitor-address.ts'
import { WrongTokens } from './wrong-tokens.ts'

export type { SyncCounts, SyncLimits, SyncOptions } from './sync-options.ts'

/** Of a message in the sync protocol of Yjs: those that bring something. */
const BRINGS_UPDATE: ReadonlySet<number> = new Set([1, 2])
/** Of a WebSocket that is closed for what came in. */
const UNREADABLE = 1003
/** Of one that may come back at once. */
const COME_BACK = 1012
/** Until it is looked again whether everybody is out of a room, in ms. */
const PUT_OUT_MS = 10
/** A room that stays open is compacted after this many updates too. */
const COMPACT_EVERY = 5_000

interface Visitor {
  readonly address: string
  readonly flow: FlowLimit
}

/**
 * Rooms over WebSocket at one path, in the protocol of Hocuspocus: any client of it can use them. A room is a Yjs document
 * the server cannot read; it keeps the updates and hands them on.
 *
 * An update is in the store before its receipt (`SyncStatus`) is sent: stored means stored.
 */
export class SyncServer {
  /** Photos and voice notes of the rooms. */
  readonly media: MediaDoor
  readonly #options: Required<Omit<SyncOptions, 'limits' | 'extensions'>>
  readonly #limits: SyncLimits
  readonly #hocuspocus: Hocuspocus<Visitor>
  readonly #sockets: WebSocketServer
  readonly #perAddress = new Map<string, number>()
  readonly #wrongTokens = new WrongTokens(Date.now)
  /** Of an open room: when the room it was read from was made. */
  readonly #madeAt = new WeakMap<Document, number>()
  readonly #sinceCompacted = new Map<string, number>()
  #stored = { updates: 0, bytes: 0 }
  #refused = 0
  #onClosedRoom: () => void = () => undefined

  constructor(options: SyncOptions) {
    const { store, roomSecret = null, limits, isBehindProxy = false, extensions = [] } = options
    const log = options.log ?? (() => undefined)
    this.#options = { store, roomSecret, isBehindProxy, log }
    this.#limits = { ...DEFAULT_LIMITS, ...limits }
    this.media = new MediaDoor({
      media: store.media,
      flow: this.#limits.flow,
      mostBytes: this.#limits.mediaBytes,
      letIn: (room, token, request) => this.letIn(room, token, request),
      addressOf: (request) => this.#addressOf(request),
    })
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: this.#limits.messageBytes })
    this.#hocuspocus = new Hocuspocus<Visitor>({
      quiet: true,
      extensions: [...extensions],
      onAuthenticate: (payload) => this.#authenticate(payload),
      beforeHandleMessage: ({ context, update }) => this.#letWait(context.flow, update.byteLength),
      beforeSync: (payload) => this.#store(payload),
      onLoadDocument: async ({ document, documentName }) => {
        this.#madeAt.set(document, (await store.madeAt(documentName)) ?? 0)
        const log = await store.read(documentName)
        applyLog(document, log, () => this.#options.log('an update in the store cannot be read'))
        // What was just read waits to be handed on as if it were new, and the first client would get it all twice.
        document.flush()
        await store.touch(documentName, Date.now())
      },
      afterUnloadDocument: async ({ documentName }) => {
        await this.#compact(documentName)
        this.#onClosedRoom()
      },
    })
  }

  /** Answers upgrades at this path of an HTTP server; others are left to whoever else listens, or refused. */
  attach(http: Server, path = '/sync'): void {
    http.on('upgrade', (request, socket, head) => {
      if (pathOf(request) === path) this.#open(request, socket, head)
      else refuse(socket, '404 Not Found')
    })
  }

  get counts(): SyncCounts {
    return {
      openRooms: this.#hocuspocus.getDocumentsCount(),
      connections: this.#sockets.clients.size,
      storedUpdates: this.#stored.updates,
      storedBytes: this.#stored.bytes,
      storedMediaBytes: this.media.storedBytes,
      wrongTokens: this.#wrongTokens.total,
      refusedConnections: this.#refused,
    }
  }

  /**
   * Erases a room for who has its writer's token. Who is in it is put out.
   *
   * @param request that asks for it
   * @throws Refusal
   */
  async erase(room: string, token: string, request: IncomingMessage): Promise<void> {
    if ((await this.letIn(room, token, request)) !== 'writer') throw new Refusal('wrong-token')
    await this.#options.store.erase(room)
    this.#hocuspocus.closeConnections(room)
  }

  /** What a request may do in a room that is there. @throws Refusal */
  async letIn(room: string, token: string, request: IncomingMessage): Promise<RoomRole> {
    if (!(await this.#options.store.hashes(room))) throw new Refusal('no-such-room')
    return (await this.#admitOrSlow(room, token, this.#addressOf(request))).role
  }

  /** Notes in the store that the rooms somebody is in are open now. */
  async touchOpenRooms(): Promise<void> {
    for (const room of this.#hocuspocus.documents.keys()) await this.#options.store.touch(room, Date.now())
  }

  /** Ends every connection. What was acknowledged is stored already. */
  async stop(): Promise<void> {
    const allClosed = this.#whenEmpty()
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#sockets.close()
    await allClosed
    await this.#hocuspocus.hooks('onDestroy', { instance: this.#hocuspocus })
    await this.#options.store.close()
  }

  #open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const address = this.#addressOf(request)
    const here = this.#perAddress.get(address) ?? 0
    const { connections, connectionsPerAddress, flow } = this.#limits
    if (this.#sockets.clients.size >= connections || here >= connectionsPerAddress) {
      this.#refused++
      refuse(socket, '503 Service Unavailable')
      return
    }
    this.#perAddress.set(address, here + 1)
    socket.once('close', () => this.#leave(address))
    this.#sockets.handleUpgrade(request, socket, head, (websocket) => {
      const visitor: Visitor = { address, flow: new FlowLimit(flow, Date.now) }
      const client = this.#hocuspocus.handleConnection(websocket, asRequest(request), visitor)
      websocket.on('message', (data: Buffer) => {
        const message = new Uint8Array(data)
        if (isReadable(message)) client.handleMessage(message)
        else this.#putOut(websocket)
      })
      websocket.on('close', (code, reason) => client.handleClose({ code, reason: reason.toString() }))
      websocket.on('error', () => this.#options.log('a connection broke the protocol'))
    })
  }

  /** What it sent is no message: everything after it is in doubt. A client of good faith connects again. */
  #putOut(websocket: WebSocket): void {
    this.#options.log('a connection sent what is no message')
    websocket.close(UNREADABLE)
  }

  /** Every room is closed, so that nothing asks for the store any more. */
  #whenEmpty(): Promise<void> {
    return new Promise((resolve) => {
      this.#onClosedRoom = () => {
        if (this.#hocuspocus.getDocumentsCount() === 0) resolve()
      }
      this.#onClosedRoom()
    })
  }

  #addressOf(request: IncomingMessage): string {
    return visitorAddress(request, this.#options.isBehindProxy)
  }

  #leave(address: string): void {
    const left = (this.#perAddress.get(address) ?? 1) - 1
    if (left > 0) this.#perAddress.set(address, left)
    else this.#perAddress.delete(address)
  }

  async #authenticate(payload: onAuthenticatePayload<Visitor>): Promise<void> {
    const { documentName, token, context, connectionConfig } = payload
    const { role } = await this.#admitOrSlow(documentName, token, context.address)
    connectionConfig.readOnly = role === 'reader'
    await this.#closeStale(documentName)
  }

  /** Another instance erased the room, and one of its name was made since: what is open here is of the old one. */
  async #closeStale(room: string): Promise<void> {
    const open = this.#hocuspocus.documents.get(room)
    if (!open || this.#madeAt.get(open) === (await this.#options.store.madeAt(room))) return
    while (this.#hocuspocus.documents.get(room) === open) {
      putOutOf(open)
      await this.#hocuspocus.unloadDocument(open)
      await wait(PUT_OUT_MS)
    }
  }

  async #admitOrSlow(room: string, token: string, address: string) {
    const { store, roomSecret } = this.#options
    try {
      const admission = { store, roomSecret, mostRooms: this.#limits.rooms, now: Date.now }
      const credentials = await admit(admission, room, token)
      this.#wrongTokens.forget(address)
      return credentials
    } catch (error) {
      if (error instanceof Refusal) await wait(this.#wrongTokens.note(address))
      throw error
    }
  }

  async #letWait(flow: FlowLimit, bytes: number): Promise<void> {
    const milliseconds = flow.take(bytes)
    if (milliseconds > 0) await wait(milliseconds)
  }

  async #store(given: beforeSyncPayload<Visitor>): Promise<void> {
    const { type, payload, connection, document, documentName } = given
    if (!BRINGS_UPDATE.has(type) || connection.readOnly || isEmptyUpdate(payload)) return
    // Who comes back tells again what it deleted; its update begins with how many clients it has structs of. What is in the document is in the store.
    if (payload[0] === 0 && Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return
    await this.#append(document, payload)
    this.#stored = { updates: this.#stored.updates + 1, bytes: this.#stored.bytes + payload.byteLength }
    const since = (this.#sinceCompacted.get(documentName) ?? 0) + 1
    this.#sinceCompacted.set(documentName, since)
    if (since >= COMPACT_EVERY) await this.#compact(documentName)
  }

  async #append(document: Document, update: Uint8Array): Promise<void> {
    try {
      await this.#options.store.append(document.name, update, this.#madeAt.get(document) ?? 0)
    } catch (error) {
      // Nobody may go on as if the rest of what is open here were stored.
      if (error instanceof RoomGone) putOutOf(document)
      throw error
    }
  }

  async #compact(room: string): Promise<void> {
    this.#sinceCompacted.delete(room)
    try {
      if (await this.#options.store.hashes(room)) await compactWhenLong(this.#options.store, room)
    } catch (error) {
      // The log as it was is whole; it is tried again after the next use.
      this.#options.log(`a room could not be compacted: ${error instanceof Error ? error.message : error}`)
    }
  }
}

/** With their whole connections, so that also clients come back that do not ask for one room again. */
function putOutOf(document: Document): void {
  for (const connection of [...document.connections.keys()]) {
    connection.close()
    connection.webSocket.close(COME_BACK)
  }
}
