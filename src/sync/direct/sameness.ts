import type { Doc } from 'yjs'
import type { Timers } from '../../storage/timers.ts'
import { toHex } from '../../vault/bytes.ts'
import type { SharedProject } from '../shared-project.ts'
import { DirectFailure } from './direct-failure.ts'
import { encodeFrame } from './frames.ts'
import type { Pipe } from './pipe.ts'

export interface SamenessOptions {
  readonly project: Pick<SharedProject, 'list' | 'isWhole'>
  readonly pipe: Pipe
  readonly stateHash: () => Promise<Uint8Array>
  readonly timers: Timers
  readonly onChange: () => void
  readonly onFailure: (error: unknown) => void
}

export type Compared =
  | { readonly kind: 'checking' }
  | { readonly kind: 'equal'; readonly hash: string }
  | { readonly kind: 'different' }

/** A burst of changes is hashed once. In milliseconds. */
const REST_MS = 150
/** A change takes a moment to be sealed, sent, kept and hashed; before that nobody is told that the two differ. */
const DIFFERENT_MS = 5_000

/** Compares what the project says here with what it says on the other device, by the hash of each. */
export class Sameness {
  readonly #options: SamenessOptions
  readonly #followed = new Map<Doc, () => void>()
  /** Of this device as it is now; null while it is not known. */
  #mine: string | null = null
  #told: string | null = null
  #theirs: string | null = null
  #isDifferent = false
  #stopRest: (() => void) | null = null
  #stopPatience: (() => void) | null = null
  #isReading = false
  #isStale = false
  #isStopped = false

  constructor(options: SamenessOptions) {
    this.#options = options
  }

  /** What the other says now. */
  take(hash: string): void {
    this.#theirs = hash
    this.#options.onChange()
  }

  /** What is known now; reads what is not. Call it again whenever `onChange` was called. */
  look(): Compared {
    this.#followDocuments()
    if (this.#mine === null) this.#readSoon()
    const isEqual = this.#mine !== null && this.#mine === this.#theirs
    if (isEqual) {
      this.pause()
      return { kind: 'equal', hash: this.#mine ?? '' }
    }
    if (this.#mine === null || this.#theirs === null) {
      this.pause()
      return { kind: 'checking' }
    }
    if (this.#isDifferent) return { kind: 'different' }
    this.#stopPatience ??= this.#options.timers.after(DIFFERENT_MS, () => {
      this.#isDifferent = true
      this.#options.onChange()
    })
    return { kind: 'checking' }
  }

  /** More is coming: two that differ now say nothing yet. */
  pause(): void {
    this.#stopPatience?.()
    this.#stopPatience = null
    this.#isDifferent = false
  }

  stop(): void {
    this.#isStopped = true
    this.pause()
    this.#stopRest?.()
    for (const unfollow of this.#followed.values()) unfollow()
  }

  #followDocuments(): void {
    for (const { doc } of this.#options.project.list()) {
      if (this.#followed.has(doc)) continue
      const onUpdate = () => {
        this.#mine = null
        this.#isStale = true
        this.#options.onChange()
      }
      doc.on('update', onUpdate)
      this.#followed.set(doc, () => doc.off('update', onUpdate))
      this.#mine = null
    }
  }

  #readSoon(): void {
    if (this.#stopRest || this.#isReading || this.#isStopped) return
    this.#stopRest = this.#options.timers.after(REST_MS, () => {
      this.#stopRest = null
      this.#read().catch(this.#options.onFailure)
    })
  }

  async #read(): Promise<void> {
    this.#isReading = true
    this.#isStale = false
    try {
      await this.#kept()
      // A department that is not open here is in the words of the other: it is read again once it is.
      if (this.#options.project.isWhole?.() === false) return
      const hash = toHex(await this.#options.stateHash())
      if (this.#isStopped) return
      if (!this.#isStale) this.#mine = hash
      if (this.#mine !== null && this.#mine !== this.#told) {
        this.#told = this.#mine
        this.#options.pipe.send(encodeFrame({ kind: 'state', hash: this.#mine }))
      }
    } finally {
      this.#isReading = false
    }
    this.#options.onChange()
  }

  /** Only what is kept on this device counts. */
  async #kept(): Promise<void> {
    try {
      await Promise.all(this.#options.project.list().flatMap((each) => [each.flush(), each.flushReceived()]))
    } catch (error) {
      throw new DirectFailure('not-kept', error)
    }
  }
}
