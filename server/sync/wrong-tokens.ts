/** Wait after the n-th wrong token of an address, in ms; the longest stays. */
const WAITS = [0, 100, 250, 500, 1000, 2000]
/** Forgotten after this, in ms. */
const MEMORY = 10 * 60_000
const MOST_ADDRESSES = 10_000

/** Counts wrong tokens per address and says how long to let the next answer wait. In memory: nothing outlives a restart. */
export class WrongTokens {
  readonly #counts = new Map<string, { count: number; at: number }>()
  #total = 0

  constructor(private readonly now: () => number) {}

  /** Since the start. */
  get total(): number {
    return this.#total
  }

  /** @returns how long to wait before saying so, in ms */
  note(address: string): number {
    this.#total++
    const now = this.now()
    const before = this.#counts.get(address)
    const count = before && now - before.at < MEMORY ? before.count + 1 : 1
    this.#counts.delete(address)
    this.#counts.set(address, { count, at: now })
    if (this.#counts.size > MOST_ADDRESSES) this.#counts.delete(this.#counts.keys().next().value!)
    return WAITS[Math.min(count - 1, WAITS.length - 1)]!
  }

  /** A right token: the address is nobody to wait for. */
  forget(address: string): void {
    this.#counts.delete(address)
  }
}
