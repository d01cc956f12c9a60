import { asStorageFailure, type StorageFailure } from './failure.ts'
import type { OuterDocument } from './outer-document.ts'
import type { SavedState } from './saved-state.ts'
import type { Timers } from './timers.ts'

export interface HousekeepingOptions {
  readonly timers: Timers
  /** False when nothing may be written any more. */
  readonly mayRun: () => boolean
  readonly compact: () => Promise<unknown>
  /** Null until it is open. */
  readonly outer: () => OuterDocument | null
  readonly saved: () => SavedState
  /** One after the other with what else goes on behind the edits. */
  readonly inBackground: (work: () => Promise<unknown>) => Promise<unknown>
  readonly onTrouble: (failure: StorageFailure) => void
}

/** Compaction, and a copy that is behind: they wait until nothing was saved for so long. */
const IDLE_MS = 2_000

/** What a kept document has done to it while nobody edits. What fails is tried after the next edit. */
export class Housekeeping {
  readonly #options: HousekeepingOptions
  #stopIdle: (() => void) | null = null

  constructor(options: HousekeepingOptions) {
    this.#options = options
  }

  /** Once it has been quiet from now on. */
  whenIdle(): void {
    this.stop()
    const { timers, mayRun } = this.#options
    if (!mayRun()) return
    // By chance up to twice as long: of several devices that rest at once one merges, and the others take that over.
    this.#stopIdle = timers.after(IDLE_MS * (1 + Math.random()), () => void this.#tidy())
  }

  /** What was asked for is not done; what runs is not broken off. */
  stop(): void {
    this.#stopIdle?.()
  }

  async #tidy(): Promise<void> {
    const { compact, outer, inBackground, onTrouble } = this.#options
    try {
      await compact()
      if (outer()?.isBehind && !this.#isOnReserve()) await inBackground(async () => outer()?.catchUp())
    } catch (error) {
      onTrouble(asStorageFailure(error))
    }
  }

  /** The room the reserve gave is for last notes, not for copies of what is kept already. */
  #isOnReserve(): boolean {
    const state = this.#options.saved()
    return state.kind === 'not-saved' || (state.kind === 'saved' && state.onReserve)
  }
}
