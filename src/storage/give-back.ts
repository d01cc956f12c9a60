import type { Timers } from './timers.ts'

/** The first wait; doubled after each time something was given back, up to the last: who goes on deleting is not raced. */
const FIRST_WAIT_MS = 2_000
const LAST_WAIT_MS = 10 * 60_000

export interface GiveBackOptions {
  readonly timers: Timers
  /** Gives back what is missing. @returns how many entries that was; must not reject */
  readonly run: () => Promise<number>
}

/** Looks, a while after others took entries out of the outer document, whether all of them are still in others. */
export class GiveBack {
  readonly #options: GiveBackOptions
  #times = 0
  #stopWaiting: (() => void) | null = null

  constructor(options: GiveBackOptions) {
    this.#options = options
  }

  /** Something was taken out. */
  ask(): void {
    const { timers, run } = this.#options
    if (this.#stopWaiting) return
    const leastMs = Math.min(FIRST_WAIT_MS * 2 ** this.#times, LAST_WAIT_MS)
    // By chance up to twice as long: of several devices that saw it, one is first and the others find it done.
    const waitMs = leastMs * (1 + Math.random())
    this.#stopWaiting = timers.after(waitMs, () => {
      this.#stopWaiting = null
      void run().then((given) => {
        if (given > 0) this.#times++
      })
    })
  }

  stop(): void {
    this.#stopWaiting?.()
    this.#stopWaiting = null
  }
}
