import type * as Y from 'yjs'
import { StorageFailure } from '../storage/failure.ts'
import type { Timers } from '../storage/timers.ts'
import type { SharingRole } from './invitation.ts'
import { type MediaPieces, mediaRootOf, type NamedMedia, namedMedia } from './media-pieces.ts'
import { MediaRefusal, type MediaRoom, MediaServer } from './media-server.ts'
import { standingOf } from './media-standing.ts'
import { ALL_THERE, type MediaStanding, type MediaTrouble } from './media-state.ts'
import { REFUSED_MS, reconnectDelay } from './reconnect-delay.ts'
import { roomOf } from './room-keys.ts'
import type { SharedProject } from './shared-project.ts'

export interface MediaLinkOptions {
  /** Of the rooms, over HTTP: `https://…/sync`. */
  readonly url: string
  readonly timers: Timers
  /** At least 0, below 1. */
  readonly random: () => number
  readonly role: () => SharingRole
}

/** At once: one that is slow does not hold up the rest, and records keep their share of the line. */
const AT_ONCE = 2
const ASKED_AT_ONCE = 500
/** A burst of changes is looked at once. In milliseconds. */
const REST_MS = 300
/** Looks for what nobody has sent yet, until it is looked for seldom. */
const MANY = 10

/**
 * Photos and voice notes of a project by the server, after its records: sends what the server lacks, fetches what records here name, a few at a
 * time, and comes back after whatever went wrong. A piece is there or it is not, so nothing is ever half.
 */
export class MediaLink {
  readonly #options: MediaLinkOptions
  readonly #server: MediaServer
  readonly #listeners = new Set<() => void>()
  readonly #followed = new Map<Y.Doc, () => void>()
  readonly #onServer = new Set<string>()
  /** Refused by the server, or not what they should be: not tried again before the next start. */
  readonly #bad = new Set<string>()
  readonly #troubles = new Set<MediaTrouble>()
  #pieces: MediaPieces | null = null
  #mine = new Set<string>()
  #standing = ALL_THERE
  #room = ''
  /** Each start and stop is another: what an older round still finds out is of no use. */
  #run = 0
  #isRunning = false
  #isBusy = false
  #isDue = false
  #failed = 0
  #stopTimer: () => void = () => undefined
  #unfollow: (() => void)[] = []

  constructor(
    readonly project: SharedProject,
    options: MediaLinkOptions,
  ) {
    this.#options = options
    this.#server = new MediaServer(options)
  }

  /** The same object until it changes. */
  get standing(): MediaStanding {
    return this.#standing
  }

  /** @returns stops calling `listener` */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The records are on the server: the rest may follow. */
  start(): void {
    if (this.#isRunning || !this.project.openMedia) return
    this.#isRunning = true
    this.#run++
    this.#failed = 0
    this.#bad.clear()
    if (this.#unfollow.length === 0) this.#follow()
    this.#lookAfter(0)
  }

  /** Sends and fetches nothing until it is started again, and still tells what is to go and to come. */
  rest(): void {
    if (!this.#isRunning) return
    this.#isRunning = false
    this.#run++
    this.#stopTimer()
  }

  stop(): void {
    this.rest()
    for (const unfollow of [...this.#unfollow.splice(0), ...this.#followed.values()]) unfollow()
    this.#followed.clear()
  }

  #follow(): void {
    this.#unfollow.push(this.project.subscribe(() => this.#followDocuments()))
    this.#followDocuments()
    if (this.#pieces) this.#followPieces(this.#pieces)
  }

  #followDocuments(): void {
    for (const { doc } of this.project.list()) {
      if (this.#followed.has(doc)) continue
      const root = mediaRootOf(doc)
      const look = () => this.#lookSoon()
      root.observeDeep(look)
      this.#followed.set(doc, () => root.unobserveDeep(look))
    }
    this.#lookSoon()
  }

  #followPieces(pieces: MediaPieces): void {
    const unfollow = pieces.subscribe((ids) => {
      for (const id of ids) this.#mine.add(id)
      this.#lookSoon()
    })
    this.#unfollow.push(unfollow)
  }

  /** Something changed here: what was waited for may be there now. */
  #lookSoon(): void {
    this.#failed = 0
    this.#lookAfter(REST_MS)
  }

  #lookAfter(delayMs: number): void {
    if (!this.#isRunning) {
      this.#tell()
      return
    }
    this.#isDue = true
    if (this.#isBusy) return
    this.#stopTimer()
    this.#stopTimer = this.#options.timers.after(delayMs, () => void this.#look())
  }

  async #look(): Promise<void> {
    const run = this.#run
    this.#isBusy = true
    this.#isDue = false
    const wait = await this.#round(run).catch((error: unknown) => this.#waitAfter(error))
    this.#isBusy = false
    if (run === this.#run) this.#tell()
    if (!this.#isRunning) return
    if (this.#isDue || run !== this.#run) this.#lookAfter(REST_MS)
    else if (wait !== null) {
      this.#stopTimer()
      this.#stopTimer = this.#options.timers.after(wait, () => void this.#look())
    }
  }

  #waitAfter(error: unknown): number {
    const isAnswered = error instanceof MediaRefusal && error.reason !== 'unreachable'
    const reason = error instanceof MediaRefusal ? error.reason : null
    if (reason === 'refused' || reason === 'no-media') this.#troubles.add(reason)
    // Nothing changes that by itself: an older server, or one that does not let this device in.
    return isAnswered && error.reason !== 'no-room' ? REFUSED_MS : this.#waitAgain()
  }

  #waitAgain(): number {
    const delayMs = reconnectDelay(this.#failed++, this.#options.random())
    return this.#failed > MANY ? REFUSED_MS : delayMs
  }

  /** @returns after how long to look again for what is still to come; null when all is there */
  async #round(run: number): Promise<number | null> {
    const pieces = await this.#open()
    const first = this.project.list()[0]
    if (!pieces || !first) return null
    const { name, token, readerToken } = await roomOf(this.project.ring.current, first.documentId)
    const mayWrite = this.#options.role() === 'analyst'
    if (name !== this.#room) this.#onServer.clear()
    this.#room = name
    this.#troubles.clear()
    const room = { name, token: mayWrite ? token : readerToken }
    const wanted = idsOf(this.#named())
    this.#mine = new Set(await pieces.ids())
    const good = wanted.filter((id) => !this.#bad.has(id))
    await this.#ask(
      room,
      good.filter((id) => !(this.#mine.has(id) && this.#onServer.has(id))),
      run,
    )
    this.#tell()
    const fetching = good.filter((id) => !this.#mine.has(id) && this.#onServer.has(id))
    const sending = mayWrite ? good.filter((id) => this.#mine.has(id) && !this.#onServer.has(id)) : []
    await this.#allOf(run, [
      ...fetching.map((id) => () => this.#fetch(pieces, room, id)),
      ...sending.map((id) => () => this.#send(pieces, room, id)),
    ])
    const left = wanted.filter((id) => !this.#mine.has(id) || (mayWrite && !this.#onServer.has(id)))
    if (left.length === 0) return null
    if (this.#troubles.size === 0 && left.some((id) => !this.#bad.has(id))) return this.#waitAgain()
    // What was wrong may be right by then.
    this.#bad.clear()
    return REFUSED_MS
  }

  async #ask(room: MediaRoom, ids: readonly string[], run: number): Promise<void> {
    for (let at = 0; at < ids.length && run === this.#run; at += ASKED_AT_ONCE) {
      const asked = ids.slice(at, at + ASKED_AT_ONCE)
      const here = new Set(await this.#server.which(room, asked))
      for (const id of asked) {
        if (here.has(id)) this.#onServer.add(id)
        else this.#onServer.delete(id)
      }
    }
  }

  /** A few at a time; the first that shows that the rest has no use either ends it. */
  async #allOf(run: number, works: readonly (() => Promise<void>)[]): Promise<void> {
    const left = [...works]
    const next = async () => {
      for (let work = left.shift(); work && run === this.#run; work = left.shift()) {
        try {
          await work()
          this.#tell()
        } catch (error) {
          left.length = 0
          throw error
        }
      }
    }
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, next))
    for (const each of ended) if (each.status === 'rejected') throw each.reason
  }

  async #fetch(pieces: MediaPieces, room: MediaRoom, id: string): Promise<void> {
    if (this.#troubles.has('device-full')) return
    try {
      await pieces.receive([await this.#server.get(room, id)])
      this.#failed = 0
    } catch (error) {
      if (error instanceof StorageFailure) {
        if (error.reason === 'full') this.#troubles.add('device-full')
      } else if (!this.#isAboutPiece(error, id)) throw error
    }
  }

  async #send(pieces: MediaPieces, room: MediaRoom, id: string): Promise<void> {
    if (this.#troubles.has('server-full')) return
    const piece = await pieces.sealed(id)
    if (!piece) return void this.#bad.add(id)
    try {
      await this.#server.put(room, piece)
      this.#onServer.add(id)
      this.#failed = 0
    } catch (error) {
      if (error instanceof MediaRefusal && error.reason === 'full') this.#troubles.add('server-full')
      else if (!this.#isAboutPiece(error, id)) throw error
    }
  }

  /** The others may still go. */
  #isAboutPiece(error: unknown, id: string): boolean {
    if (!(error instanceof MediaRefusal)) return false
    if (error.reason === 'bad-piece') this.#bad.add(id)
    if (error.reason === 'no-piece') this.#onServer.delete(id)
    return error.reason === 'bad-piece' || error.reason === 'no-piece'
  }

  async #open(): Promise<MediaPieces | null> {
    if (!this.#pieces && this.project.openMedia) {
      this.#pieces = await this.project.openMedia()
      if (this.#unfollow.length > 0) this.#followPieces(this.#pieces)
    }
    return this.#pieces
  }

  #named(): NamedMedia[] {
    return namedMedia(this.project.list().map(({ doc }) => doc))
  }

  #tell(): void {
    // Before the server was asked nothing is known of what it has.
    if (this.#room === '') return
    const standing = standingOf(this.#named(), {
      mine: this.#mine,
      onServer: this.#onServer,
      mayWrite: this.#options.role() === 'analyst',
      trouble: [...this.#troubles][0] ?? null,
    })
    if (JSON.stringify(standing) === JSON.stringify(this.#standing)) return
    this.#standing = standing
    for (const listener of [...this.#listeners]) listener()
  }
}

const idsOf = (named: readonly NamedMedia[]): string[] => [...new Set(named.flatMap(({ pieces }) => pieces))]
