import { del, get, set, type UseStore, update } from 'idb-keyval'
import { asStorageFailure } from './failure.ts'
import { type WrongTries, waitLeft } from './try-delay.ts'

/** Wrong tries at one secret, kept on the device so that neither a reload nor another tab gives free ones. */
export class TryCounter {
  readonly #store: UseStore
  readonly #key: string
  readonly #clock: () => number

  /** @param clock now, in ms since the Unix epoch */
  constructor(store: UseStore, key: string, clock: () => number) {
    this.#store = store
    this.#key = key
    this.#clock = clock
  }

  /** Milliseconds until the next try; 0 when now. @throws StorageFailure */
  async waitMs(): Promise<number> {
    const now = this.#clock()
    const tries = await this.#read()
    // The clock was set back since: from here on it counts again, or the wait would last until it caught up.
    if (tries && tries.lastAt > now) await keepUnlessFull(this.#store, this.#key, { ...tries, lastAt: now })
    return waitLeft(tries, now)
  }

  /** Counts a try, in one step with looking whether there is one: ten tabs get no more of them than one. @returns ms to wait */
  async take(): Promise<number> {
    let wait = await this.waitMs()
    const now = this.#clock()
    const take = (held: WrongTries | undefined): WrongTries => {
      wait = waitLeft(held ?? null, now)
      return held && wait > 0 ? held : { count: (held?.count ?? 0) + 1, lastAt: now }
    }
    if (wait === 0) await update(this.#key, take, this.#store).catch(throwUnlessFull)
    return wait
  }

  /** The secret was right. */
  forget(): Promise<void> {
    return keepUnlessFull(this.#store, this.#key, undefined)
  }

  async #read(): Promise<WrongTries | null> {
    try {
      return (await get<WrongTries>(this.#key, this.#store)) ?? null
    } catch (error) {
      throw asStorageFailure(error)
    }
  }
}

/** @param value undefined deletes @throws StorageFailure, but none for a device that is full */
export async function keepUnlessFull(store: UseStore, key: string, value: unknown): Promise<void> {
  try {
    if (value !== undefined) await set(key, value, store)
    else await del(key, store)
  } catch (error) {
    throwUnlessFull(error)
  }
}

/** On a device that is full a secret must still open what it holds, so that failure is none here. */
function throwUnlessFull(error: unknown): void {
  const failure = asStorageFailure(error)
  if (failure.reason !== 'full') throw failure
}
