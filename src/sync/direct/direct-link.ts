import type { Timers } from '../../storage/timers.ts'
import { DirectMedia } from '../media-direct.ts'
import type { MediaUnderWay } from '../media-state.ts'
import type { SharedProject } from '../shared-project.ts'
import { DirectFailure, type EndReason } from './direct-failure.ts'
import { type DirectMemory, Exchange } from './exchange.ts'
import { type ByeReason, decodeFrame, encodeFrame, type Frame, isMedia, type Side } from './frames.ts'
import { Handshake } from './handshake.ts'
import { IncomingParts } from './incoming.ts'
import { OutgoingTransfers } from './outgoing.ts'
import type { Pipe } from './pipe.ts'
import { type Compared, Sameness } from './sameness.ts'

/** Where a link between two devices stands. */
export type DirectState =
  /** Connected; the other has not shown yet that it has this project. */
  | { readonly kind: 'greeting' }
  /** @see Exchange; `secondsLeft` is null until there is something to reckon with */
  | {
      readonly kind: 'exchanging'
      readonly doneBytes: number
      readonly totalBytes: number
      readonly secondsLeft: number | null
    }
  /** Everything is there; whether both say the same is being compared. */
  | { readonly kind: 'checking' }
  /** Both say the same, and all of it is kept on both. `hash` is the state hash, in hexadecimal. */
  | { readonly kind: 'equal'; readonly hash: string }
  /** Everything is there and the two do not say the same. */
  | { readonly kind: 'different' }
  | { readonly kind: 'ended'; readonly reason: EndReason }

export interface DirectLinkOptions {
  readonly project: SharedProject
  readonly pipe: Pipe
  readonly side: Side
  /** What both ends know of this connection: the fingerprints of both, in one order. */
  readonly binding: string
  /** Of what the project says now, all that was received and edited included. */
  readonly stateHash: () => Promise<Uint8Array>
  readonly memory: DirectMemory
  /** In milliseconds, of any clock that only goes forward. */
  readonly now: () => number
  readonly timers: Timers
}

export type { DirectMemory }

/** For one project on this device, as long as the page lives. */
export const newDirectMemory = (): DirectMemory => ({
  incoming: new IncomingParts(),
  outgoing: new OutgoingTransfers(),
})

/** A device that is connected and says nothing for so long is no Werkvloer. */
const SILENT_MS = 15_000

/** From the open connection to its end: greeting, exchange, and whether both say the same. */
export class DirectLink {
  readonly #options: DirectLinkOptions
  readonly #handshake: Handshake
  readonly #exchange: Exchange
  readonly #sameness: Sameness
  readonly #media: DirectMedia
  readonly #listeners = new Set<() => void>()
  readonly #stopWaiting: () => void
  readonly #unfollow: () => void
  #state: DirectState = { kind: 'greeting' }
  #taking: Promise<void> = Promise.resolve()
  #isProven = false
  #startedAt = 0

  constructor(options: DirectLinkOptions) {
    const { project, pipe, side, binding, memory, timers } = options
    this.#options = options
    const send = (message: Uint8Array) => pipe.send(message)
    this.#handshake = new Handshake({ projectId: project.projectId, ring: project.ring, side, binding, send })
    const onChange = () => this.#look()
    const onFailure = (error: unknown) => this.#fail(error)
    this.#exchange = new Exchange({ project, pipe, memory, onChange, onFailure })
    this.#sameness = new Sameness({ ...options, onChange, onFailure })
    this.#media = new DirectMedia({
      project,
      pipe,
      areRecordsThere: () => this.#isProven && this.#exchange.isDone,
      onChange: () => this.#tell(),
    })
    pipe.onMessage((message) => {
      this.#taking = this.#taking.then(() => this.#take(message)).catch(onFailure)
    })
    // What arrived before the cut is taken in first: it may be the other's last word, and it need not be sent again.
    pipe.onClose(() => {
      this.#taking = this.#taking.then(() => this.#end('cut'))
    })
    this.#stopWaiting = timers.after(SILENT_MS, () => {
      if (!this.#isProven) this.#fail(new DirectFailure('silent'))
    })
    this.#unfollow = this.#endWithProject()
    this.#handshake.start()
  }

  /** The same object until it changes. */
  get state(): DirectState {
    return this.#state
  }

  /** Photos and sound that are on their way: they come after the records, and hold up nothing that is said of those. */
  get underWay(): MediaUnderWay {
    return this.#media.underWay
  }

  /** @returns stops calling `listener` */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Says goodbye and cuts the connection; what was received is kept. */
  stop(): void {
    this.#say('stopped')
    this.#end('stopped')
  }

  async #take(message: Uint8Array): Promise<void> {
    if (this.#state.kind === 'ended') return
    const frame = decodeFrame(message)
    if (frame.kind === 'unknown') return
    if (frame.kind === 'bye') return this.#end(frame.reason === 'stopped' ? 'peer-stopped' : frame.reason)
    if (!this.#isProven) return this.#greet(frame)
    if (isMedia(frame)) this.#media.take(frame)
    else if (frame.kind === 'state') this.#sameness.take(frame.hash)
    else await this.#exchange.take(frame)
  }

  async #greet(frame: Frame): Promise<void> {
    if (!(await this.#handshake.take(frame))) return
    this.#isProven = true
    this.#stopWaiting()
    this.#startedAt = this.#options.now()
    this.#exchange.start()
    this.#look()
  }

  #look(): void {
    if (this.#state.kind === 'ended' || !this.#isProven) return
    if (!this.#exchange.isDone || this.#exchange.askForWhole()) {
      this.#sameness.pause()
      this.#become(this.#progress())
      return
    }
    const compared = this.#sameness.look()
    if (!isSame(compared, this.#state)) this.#become(compared)
    this.#media.look()
  }

  #progress(): DirectState {
    const { doneBytes, totalBytes } = this.#exchange
    const passedMs = this.#options.now() - this.#startedAt
    const isReckoned = doneBytes > 0 && passedMs > 500
    const secondsLeft = isReckoned ? ((totalBytes - doneBytes) * passedMs) / doneBytes / 1_000 : null
    return { kind: 'exchanging', doneBytes, totalBytes, secondsLeft }
  }

  #fail(error: unknown): void {
    const { reason } = error instanceof DirectFailure ? error : new DirectFailure('not-kept', error)
    if (reason !== 'cut' && reason !== 'peer-stopped') this.#say(reason)
    this.#end(reason)
  }

  #say(reason: ByeReason): void {
    if (this.#state.kind !== 'ended') this.#options.pipe.send(encodeFrame({ kind: 'bye', reason }))
  }

  #end(reason: EndReason): void {
    if (this.#state.kind === 'ended') return
    this.#become({ kind: 'ended', reason })
    this.#stopWaiting()
    this.#unfollow()
    this.#exchange.stop()
    this.#media.stop()
    this.#sameness.stop()
    this.#options.pipe.close()
  }

  /** The project is closed on this device, or locked: nothing more can be kept. */
  #endWithProject(): () => void {
    const docs = this.#options.project.list().map(({ outer }) => outer.doc)
    const end = () => this.stop()
    for (const doc of docs) doc.on('destroy', end)
    return () => {
      for (const doc of docs) doc.off('destroy', end)
    }
  }

  #become(state: DirectState): void {
    this.#state = state
    this.#tell()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

const isSame = (compared: Compared, state: DirectState): boolean =>
  compared.kind === 'equal'
    ? state.kind === 'equal' && state.hash === compared.hash
    : state.kind === compared.kind
