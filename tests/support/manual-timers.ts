import type { Timers } from '../../src/storage/timers.ts'

/** Waits that end when the test says so. */
export class ManualTimers implements Timers {
  #waiting: { readonly delayMs: number; readonly run: () => void }[] = []

  after(delayMs: number, run: () => void): () => void {
    const wait = { delayMs, run }
    this.#waiting.push(wait)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== wait)
    }
  }

  get delaysMs(): number[] {
    return this.#waiting.map(({ delayMs }) => delayMs)
  }

  /** Ends every wait there is now. */
  fire(): void {
    const due = this.#waiting
    this.#waiting = []
    for (const { run } of due) run()
  }
}
