import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import type { Arrival } from '../storage/merge-moments.ts'
import type { Timers } from '../storage/timers.ts'
import { RoomProvider } from './room-provider.ts'

/** Why a connection ended. */
export type ConnectionEnd =
  /** The network, the server, or something between went away. `code` of the WebSocket; 1009: a message was too long. */
  | { readonly kind: 'lost'; readonly code: number | null }
  /** The server does not let this device into a room: its word. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface ConnectionOptions {
  /** `ws:` or `wss:`. */
  readonly url: string
  /** In Node: the class of `ws`. */
  readonly WebSocketPolyfill?: unknown
  readonly timers: Timers
  readonly pieceBytes: number
  /** What comes in belongs to. */
  readonly arrival: Arrival
  readonly onChange: () => void
  /** Called once; nothing of the connection is left then. */
  readonly onEnd: (end: ConnectionEnd) => void
}

export interface RoomToOpen {
  readonly room: string
  readonly token: string
  readonly doc: Y.Doc
  readonly hasPresence: boolean
  /** Where the server does not know it, the connection goes on without, and it is asked for again later. */
  readonly mayBeAbsent: boolean
}

/** A room of this connection. */
export interface OpenedRoom {
  /** Null while others are let in first. */
  readonly provider: RoomProvider | null
  /** The server did not know it when it was asked last. */
  readonly isAbsent: boolean
  close(): void
}

/** The server ends a connection that waits with more than a hundred rooms to be let in. */
const MOST_WAITING = 40
/** Whoever does not let anybody in within this is not there, in ms. */
const ADMISSION_MS = 15_000
/** A room the server does not know is asked for again after this, in ms. */
const ABSENT_MS = 30_000
const ABSENT = 'no-such-room'

/**
 * One socket with its rooms, from the first attempt until it is cut off; then it is over and another is made. So nothing that waited
 * in it is sent later, out of its place, and when to try again is decided in one place.
 */
export class RoomConnection {
  readonly #options: ConnectionOptions
  readonly #socket: HocuspocusProviderWebsocket
  readonly #rooms = new Set<Room>()
  readonly #stopWaiting: () => void
  #isAdmitted = false
  #isOver = false

  constructor(options: ConnectionOptions) {
    this.#options = options
    const { url, WebSocketPolyfill, timers } = options
    this.#socket = new HocuspocusProviderWebsocket({
      url,
      ...(WebSocketPolyfill !== undefined && { WebSocketPolyfill }),
      maxAttempts: 1,
      onClose: ({ event }) => this.#end({ kind: 'lost', code: event?.code ?? null }),
      onMaxAttemptsFailed: () => this.#end({ kind: 'lost', code: null }),
    })
    this.#stopWaiting = timers.after(ADMISSION_MS, () => {
      if (!this.#isAdmitted) this.#end({ kind: 'lost', code: null })
    })
  }

  /** The server let this device into a room. */
  get isAdmitted(): boolean {
    return this.#isAdmitted
  }

  open(wanted: RoomToOpen): OpenedRoom {
    const room = new Room(wanted, () => this.#rooms.delete(room))
    this.#rooms.add(room)
    this.#openWaiting()
    return room
  }

  /** Ends it without a word to `onEnd`. */
  close(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#stopWaiting()
    for (const room of [...this.#rooms]) room.close()
    // In Node a socket that is closed before it opened tells so as an error, and an error nobody hears ends the process.
    this.#socket.webSocket?.addEventListener('error', () => undefined)
    this.#socket.destroy()
  }

  #openWaiting(): void {
    let free = MOST_WAITING
    for (const room of this.#rooms) if (room.isWaiting) free--
    for (const room of this.#rooms) {
      if (free <= 0) return
      if (room.provider) continue
      free--
      room.provider = this.#provide(room)
    }
  }

  #provide(room: Room): RoomProvider {
    return new RoomProvider({
      ...room.wanted,
      socket: this.#socket,
      pieceBytes: this.#options.pieceBytes,
      arrival: this.#options.arrival,
      onChange: () => this.#noteChange(),
      onRefused: (reason) => this.#onRefused(room, reason),
      onBroken: () => this.#end({ kind: 'lost', code: null }),
      onClosed: () => this.#end({ kind: 'lost', code: null }),
    })
  }

  #onRefused(room: Room, reason: string): void {
    if (reason !== ABSENT || !room.wanted.mayBeAbsent) {
      this.#end({ kind: 'refused', reason })
      return
    }
    room.wasAbsent = true
    room.stopAsking = this.#options.timers.after(ABSENT_MS, () => {
      room.provider?.askIn().catch(() => this.#end({ kind: 'lost', code: null }))
    })
    this.#noteChange()
  }

  #noteChange(): void {
    if (this.#isOver) return
    for (const { provider } of this.#rooms) if (provider?.isAuthenticated) this.#isAdmitted = true
    this.#openWaiting()
    this.#options.onChange()
  }

  #end(end: ConnectionEnd): void {
    if (this.#isOver) return
    this.close()
    this.#options.onEnd(end)
  }
}

class Room implements OpenedRoom {
  provider: RoomProvider | null = null
  wasAbsent = false
  stopAsking: () => void = () => undefined

  constructor(
    readonly wanted: RoomToOpen,
    private readonly onClosed: () => void,
  ) {}

  /** Until the server lets this device in, also while it is asked again. */
  get isAbsent(): boolean {
    return this.wasAbsent && this.provider?.isAuthenticated !== true
  }

  /** The server has yet to say whether it lets this device in. */
  get isWaiting(): boolean {
    return this.provider !== null && !this.provider.isAuthenticated && !this.isAbsent
  }

  close(): void {
    this.stopAsking()
    this.onClosed()
    this.provider?.destroy()
    this.provider = null
  }
}
