import { Arrival } from '../storage/merge-moments.ts'
import { sha256, toHex, utf8 } from '../vault/bytes.ts'
import { askWhetherRooms } from './ask-whether-rooms.ts'
import { LinkDocuments } from './link-documents.ts'
import { asRefusal, isSame, type LinkRefusal, type LinkState } from './link-state.ts'
import { ProjectRooms } from './project-rooms.ts'
import { GOOD_MS, REFUSED_MS, reconnectDelay } from './reconnect-delay.ts'
import { type ConnectionEnd, RoomConnection } from './room-connection.ts'
import { roomOf } from './room-keys.ts'
import type { Presence } from './room-presence.ts'
import type { ServerLinkOptions } from './server-link-options.ts'
import type { SharedProject } from './shared-project.ts'

export type { LinkRefusal, LinkState } from './link-state.ts'

export type { ServerLinkOptions } from './server-link-options.ts'

/** Well under what servers take (32 MiB here), and large enough that a project is a few dozen receipts. */
const PIECE_BYTES = 1024 * 1024
const TOO_LONG_CODE = 1009
/** A shorter outage is a connection that comes and goes: what arrives then is no merge of its own. In milliseconds. */
const OUTAGE_MS = 30_000

/**
 * A project on a server: follows its documents and its current key, comes back after a cut, and says what is stored there only
 * when the server said so for all of it.
 */
export class ServerLink {
  readonly #options: ServerLinkOptions
  readonly #documents: LinkDocuments
  readonly #listeners = new Set<() => void>()
  #stopFollowing: () => void = () => undefined
  #stopTimer: () => void = () => undefined
  #connection: RoomConnection | null = null
  #rooms: ProjectRooms | null = null
  #isRunning = false
  /** Each attempt and each stop is another: what an older one still finds out is of no use. */
  #attempt = 0
  #failed = 0
  #round = 0
  #syncedRound = 0
  #unreachableSince: number | null = null
  #refusal: LinkRefusal | null = null
  /** Until the devices were apart again: the state before it can be gone back to. */
  #arrival = new Arrival('server')
  /** Since this device is in no room, in ms; null while it is, and before it ever was. */
  #apartSince: number | null = null
  #presence: Presence | null = null
  #state: LinkState = { kind: 'paused' }
  #peers: readonly Presence[] = []
  #wasIncomplete = false
  /** When something came in last. */
  #receivedAt = 0

  constructor(
    readonly project: SharedProject,
    options: ServerLinkOptions,
  ) {
    this.#options = options
    this.#documents = new LinkDocuments(project, {
      timers: options.timers,
      onChange: () => this.#update(),
      onReceived: () => this.#noteReceived(),
      onGone: () => {
        this.stop()
        options.onGone?.()
      },
    })
  }

  /** The same object until it changes. */
  get state(): LinkState {
    return this.#state
  }

  /** Other devices that are connected now; the same array until that changes. */
  get peers(): readonly Presence[] {
    return this.#peers
  }

  /** Some of what came in builds on what did not come: another device still has it. */
  get isIncomplete(): boolean {
    return this.#documents.isIncomplete
  }

  /** @returns stops calling `listener` */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  start(): void {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#arrival = new Arrival('server')
    this.#apartSince = null
    this.#documents.start()
    this.#stopFollowing = this.project.subscribe(() => this.#followDocuments())
    this.#connectNow()
  }

  /** Sends and receives nothing until it is started again. */
  stop(): void {
    if (!this.#isRunning) return
    this.#isRunning = false
    this.#stopFollowing()
    this.#documents.stop()
    this.#disconnect()
    this.#failed = 0
    this.#unreachableSince = null
    this.#refusal = null
    this.#update()
  }

  /** Tries at once, whatever it waits for: the network came back, or somebody asks. */
  retryNow(): void {
    if (!this.#isRunning || this.#connection?.isAdmitted) return
    this.#failed = 0
    this.#connectNow()
  }

  /** The device says that it has no network: no use in waiting until that is noticed. */
  noteOffline(): void {
    if (!this.#isRunning) return
    this.#disconnect()
    this.#unreachableSince ??= this.#options.now()
    this.#refusal = null
    this.#retryAfter(reconnectDelay(this.#failed++, this.#options.random()))
    this.#update()
  }

  /** Where this device is, for the others. */
  present(presence: Presence): void {
    this.#presence = presence
    this.#rooms?.present(presence)
  }

  #connectNow(): void {
    this.#disconnect()
    this.#update()
    const attempt = this.#attempt
    void this.#connect(attempt).catch(() => this.#onLost(attempt, null))
  }

  async #connect(attempt: number): Promise<void> {
    const { WebSocketPolyfill, timers, pieceBytes = PIECE_BYTES } = this.#options
    const url = await this.#address()
    if (attempt !== this.#attempt) return
    this.#round++
    const startedAt = this.#options.now()
    if (this.#apartSince !== null && startedAt - this.#apartSince >= OUTAGE_MS) {
      this.#arrival = new Arrival('server')
    }
    const connection = new RoomConnection({
      url,
      WebSocketPolyfill,
      timers,
      pieceBytes,
      arrival: this.#arrival,
      onChange: () => this.#noteChange(),
      onEnd: (end) => this.#onEnd(attempt, end, startedAt),
    })
    this.#connection = connection
    this.#rooms = new ProjectRooms({
      project: this.project,
      connection,
      role: this.#options.role(),
      serverSecret: this.#options.serverSecret?.() ?? null,
      round: this.#round,
      presence: this.#presence,
      onChange: () => this.#noteChange(),
    })
    await this.#rooms.follow()
  }

  /** With a sign of the project, so that servers beside each other can keep its rooms together. It says nothing else. */
  async #address(): Promise<string> {
    const first = this.project.list()[0]
    if (!first) return this.#options.url
    const { name } = await roomOf(this.project.ring.current, first.documentId)
    const sign = toHex((await sha256(utf8(name))).subarray(0, 8))
    return `${this.#options.url}?p=${sign}`
  }

  #followDocuments(): void {
    this.#documents.follow()
    if (this.#rooms?.isOfOldKey) this.#reconnect()
    else this.#rooms?.follow().catch(() => this.#reconnect())
    this.#update()
  }

  #noteChange(): void {
    if (this.#connection?.isAdmitted) {
      this.#unreachableSince = null
      this.#refusal = null
      this.#apartSince = null
    }
    if (this.#rooms?.isSynced && this.#syncedRound !== this.#round) {
      this.#syncedRound = this.#round
      void this.#afterSync()
    }
    this.#update()
  }

  async #afterSync(): Promise<void> {
    await this.#documents.takeIn()
    if (this.#documents.shouldAskAll()) this.#rooms?.askAll()
    const filled = this.#documents.takeFilled()
    if (filled > 0) this.#options.onFilled?.(filled)
  }

  /** What came in, or was done here, may have been another key: then the rooms are others. */
  #noteReceived(): void {
    this.#receivedAt = this.#options.now()
    if (this.#rooms?.isOfOldKey) this.#reconnect()
    else this.#update()
  }

  #reconnect(): void {
    if (this.#isRunning) this.#connectNow()
  }

  #onEnd(attempt: number, end: ConnectionEnd, startedAt: number): void {
    if (attempt !== this.#attempt) return
    const wasAdmitted = this.#connection?.isAdmitted === true
    if (wasAdmitted && this.#options.now() - startedAt >= GOOD_MS) this.#failed = 0
    this.#disconnect()
    if (end.kind === 'refused') this.#onRefused(asRefusal(end.reason))
    else if (end.code === TOO_LONG_CODE) this.#onRefused('too-long')
    else this.#onLost(this.#attempt, wasAdmitted ? null : this.#options.url)
  }

  #onRefused(reason: LinkRefusal): void {
    this.#refusal = reason
    this.#unreachableSince = null
    this.#retryAfter(REFUSED_MS)
    this.#update()
  }

  /** @param unanswered where nobody let this device in: there may be no rooms at all */
  #onLost(attempt: number, unanswered: string | null): void {
    if (attempt !== this.#attempt || !this.#isRunning) return
    this.#unreachableSince ??= this.#options.now()
    this.#refusal = null
    this.#retryAfter(reconnectDelay(this.#failed++, this.#options.random()))
    this.#update()
    if (unanswered !== null) void this.#askForRooms(this.#attempt, unanswered)
  }

  async #askForRooms(attempt: number, url: string): Promise<void> {
    const hasRooms = await (this.#options.hasRooms ?? askWhetherRooms)(url)
    if (!hasRooms && attempt === this.#attempt) this.#onRefused('no-rooms')
  }

  #retryAfter(delayMs: number): void {
    this.#stopTimer()
    this.#stopTimer = this.#options.timers.after(delayMs, () => this.#reconnect())
  }

  #disconnect(): void {
    if (this.#connection?.isAdmitted) this.#apartSince = this.#options.now()
    this.#attempt++
    this.#stopTimer()
    this.#rooms?.close()
    this.#connection?.close()
    this.#rooms = null
    this.#connection = null
  }

  #update(): void {
    const state = this.#stateNow()
    const peers = this.#rooms?.peers ?? NOBODY
    const { isIncomplete } = this.#documents
    if (isSame(state, this.#state) && peers === this.#peers && isIncomplete === this.#wasIncomplete) return
    this.#wasIncomplete = isIncomplete
    if (!isSame(state, this.#state)) this.#state = state
    this.#peers = peers
    for (const listener of [...this.#listeners]) listener()
  }

  #stateNow(): LinkState {
    if (!this.#isRunning) return { kind: 'paused' }
    if (this.#refusal) return { kind: 'refused', reason: this.#refusal }
    if (this.#unreachableSince !== null) return { kind: 'unreachable', since: this.#unreachableSince }
    if (!this.#rooms || !this.#connection?.isAdmitted) return { kind: 'connecting' }
    if (this.#rooms.isReadOnly) return this.#readingState(this.#rooms.isUpToDate)
    if (!this.#rooms.isStored || !this.#documents.isClean) return { kind: 'sending' }
    return this.#state.kind === 'on-server' ? this.#state : { kind: 'on-server', at: this.#options.now() }
  }

  #readingState(isUpToDate: boolean): LinkState {
    if (!isUpToDate || !this.#documents.isClean) return { kind: 'connecting' }
    const since = this.#state.kind === 'up-to-date' ? this.#state.at : this.#options.now()
    return { kind: 'up-to-date', at: Math.max(since, this.#receivedAt) }
  }
}

const NOBODY: readonly Presence[] = []
