import { asStorageFailure, type StorageFailure } from './failure.ts'
import type { SavedState } from './saved-state.ts'
import type { Timers } from './timers.ts'

export interface CommitQueueOptions<T> {
  /** Keeps all of `items`, or rejects. May be handed the same items again after it rejected. */
  readonly write: (items: readonly T[]) => Promise<void>
  /** Makes room on a full device. @returns whether it is worth trying again at once */
  readonly makeRoom: () => Promise<boolean>
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
  readonly timers: Timers
}

/** The first wait after a failure; doubled each time up to the last. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000

/**
 * Group commit: what was added while the previous write ran is written together; an idle queue writes at once.
 *
 * Items leave memory only after `write` resolved, in the order they were added. After a failure they are tried again
 * after a while, on `retry()` and on `flush()`.
 */
export class CommitQueue<T> {
  readonly #options: CommitQueueOptions<T>
  #pending: { readonly item: T; readonly at: number }[] = []
  #added = 0
  #written = 0
  #isWriting = false
  #failures = 0
  #stopRetry: (() => void) | null = null
  #stoppedBy: StorageFailure | null = null
  #state: SavedState
  #savedAt: number | null = null
  #usedReserve = false
  readonly #listeners = new Set<() => void>()
  #waiters: Waiter[] = []

  constructor(options: CommitQueueOptions<T>) {
    this.#options = options
    this.#state = { kind: 'saved', at: null, onReserve: false }
  }

  get state(): SavedState {
    return this.#state
  }

  /** @returns stops calling `listener` */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(item: T): void {
    const at = this.#options.clock()
    this.#pending.push({ item, at })
    this.#added++
    const state = this.#state
    if (state.kind === 'not-saved') this.#become({ ...state, pendingEdits: this.#pending.length })
    else if (state.kind === 'saved') this.#become({ kind: 'saving', since: at })
    if (this.#stopRetry === null) this.#start()
  }

  /** Resolves once everything added so far is kept; rejects with the failure when an attempt to keep it fails. */
  flush(): Promise<void> {
    if (this.#written === this.#added) return Promise.resolve()
    if (this.#stoppedBy) return Promise.reject(this.#stoppedBy)
    const done = new Promise<void>((resolve, reject) => {
      this.#waiters.push({ upTo: this.#added, resolve, reject })
    })
    this.retry()
    return done
  }

  /** Tries at once what waits for another attempt. */
  retry(): void {
    this.#stopRetry?.()
    this.#stopRetry = null
    this.#start()
  }

  /** Writes nothing more until `resume`. What is pending stays in memory and is told as not saved. */
  stop(failure: StorageFailure): void {
    this.#stoppedBy = failure
    this.#stopRetry?.()
    this.#stopRetry = null
    this.#fail(failure)
  }

  resume(): void {
    this.#stoppedBy = null
    if (this.#pending.length === 0) this.#becomeSaved()
    else this.#start()
  }

  #start(): void {
    if (this.#isWriting || this.#stoppedBy || this.#pending.length === 0) return
    this.#isWriting = true
    void this.#writeAll()
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0 && !this.#stoppedBy) {
      const count = this.#pending.length
      try {
        await this.#options.write(this.#pending.map(({ item }) => item))
      } catch (error) {
        if (await this.#hasRoomAfter(asStorageFailure(error))) continue
        break
      }
      this.#pending = this.#pending.slice(count)
      this.#written += count
      this.#succeed()
    }
    this.#isWriting = false
    // Asked to retry while the failure was still being dealt with: nobody else would.
    if (this.#stopRetry === null) this.#start()
  }

  #succeed(): void {
    this.#failures = 0
    this.#savedAt = this.#options.clock()
    const oldest = this.#pending[0]
    if (this.#stoppedBy) this.#fail(this.#stoppedBy)
    else if (oldest) this.#become({ kind: 'saving', since: oldest.at })
    else this.#becomeSaved()
    const done = this.#waiters.filter(({ upTo }) => upTo <= this.#written)
    this.#waiters = this.#waiters.filter(({ upTo }) => upTo > this.#written)
    for (const { resolve } of done) resolve()
  }

  /** Tells the failure first, so that nobody believes in a save that only the reserve may still make true. */
  async #hasRoomAfter(failure: StorageFailure): Promise<boolean> {
    this.#become({ kind: 'not-saved', reason: failure.reason, pendingEdits: this.#pending.length })
    if (failure.reason === 'full' && (await this.#madeRoom())) {
      this.#usedReserve = true
      return true
    }
    this.#fail(this.#stoppedBy ?? failure)
    if (!this.#stoppedBy) this.#retryLater()
    return false
  }

  async #madeRoom(): Promise<boolean> {
    try {
      return await this.#options.makeRoom()
    } catch (error) {
      // Making room may itself need room; then the first failure stands and is retried later.
      asStorageFailure(error)
      return false
    }
  }

  #fail(failure: StorageFailure): void {
    this.#become({ kind: 'not-saved', reason: failure.reason, pendingEdits: this.#pending.length })
    const waiting = this.#waiters
    this.#waiters = []
    for (const { reject } of waiting) reject(failure)
  }

  #retryLater(): void {
    const delayMs = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LAST_RETRY_MS)
    this.#failures++
    this.#stopRetry = this.#options.timers.after(delayMs, () => this.retry())
  }

  #becomeSaved(): void {
    this.#become({ kind: 'saved', at: this.#savedAt, onReserve: this.#usedReserve })
  }

  #become(state: SavedState): void {
    this.#state = state
    for (const listener of [...this.#listeners]) listener()
  }
}

interface Waiter {
  readonly upTo: number
  readonly resolve: () => void
  readonly reject: (failure: StorageFailure) => void
}
