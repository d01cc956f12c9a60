import { del, get, set, type UseStore, update } from 'idb-keyval'
import { openWrappedDeviceKey, type Stretch } from '../vault/passcode.ts'
import { settingsStore } from './device-settings.ts'
import { asStorageFailure } from './failure.ts'
import type { PasscodeForm, StoredLock } from './stored-lock.ts'
import { type WrongTries, waitLeft } from './try-delay.ts'

export type Opening =
  | { readonly kind: 'opened'; readonly key: CryptoKey }
  | { readonly kind: 'wrong'; readonly waitMs: number }
  /** Not tried: too soon after wrong tries. */
  | { readonly kind: 'wait'; readonly waitMs: number }

/** Recordings that go on while the app is locked. */
export interface UnderLock {
  /** When the first of them began, in ms since the Unix epoch. */
  readonly since: number
  /** Their ids, which are random, by department. */
  readonly observations: Readonly<Record<string, readonly string[]>>
}

interface Options {
  readonly stretch: Stretch
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
}

/** The passcode of this device: whether there is one, and trying it. */
export class PasscodeLock {
  readonly #store: UseStore = settingsStore()
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  /** Null without a passcode. @throws StorageFailure */
  async form(): Promise<PasscodeForm | null> {
    return (await this.#lock())?.form ?? null
  }

  /**
   * Tries a passcode; takes the time of one stretching. A wrong try is counted before it is known to be wrong, so that
   * ending the app halfway gives no free tries.
   *
   * @throws StorageFailure
   */
  async open(passcode: string): Promise<Opening> {
    const lock = await this.#lock()
    if (!lock) throw new Error('this device has no passcode')
    const wait = await this.#takeTry()
    if (wait > 0) return { kind: 'wait', waitMs: wait }
    const key = await openWrappedDeviceKey(lock, passcode, this.#options.stretch)
    if (!key) return { kind: 'wrong', waitMs: await this.waitMs() }
    await this.#keep('tries', undefined)
    return { kind: 'opened', key }
  }

  /** Milliseconds until a passcode may be tried; 0 when now. */
  async waitMs(): Promise<number> {
    const now = this.#options.clock()
    const tries = await this.#tries()
    // The clock was set back since: from here on it counts again, or the wait would last until it caught up.
    if (tries && tries.lastAt > now) await this.#keep('tries', { ...tries, lastAt: now })
    return waitLeft(tries, now)
  }

  /** What is recorded under the lock; null for nothing. Kept unsealed, so it says when and no more. */
  async recording(): Promise<UnderLock | null> {
    return (await this.#read<UnderLock>('recording')) ?? null
  }

  async keepRecording(recording: UnderLock | null): Promise<void> {
    await this.#keep('recording', recording ?? undefined)
  }

  #lock(): Promise<StoredLock | undefined> {
    return this.#read<StoredLock>('lock')
  }

  async #tries(): Promise<WrongTries | null> {
    return (await this.#read<WrongTries>('tries')) ?? null
  }

  /** Counts a try, in one step with looking whether there is one: ten tabs get no more of them than one. @returns ms to wait */
  async #takeTry(): Promise<number> {
    let wait = await this.waitMs()
    const now = this.#options.clock()
    const take = (held: WrongTries | undefined): WrongTries => {
      wait = waitLeft(held ?? null, now)
      return held && wait > 0 ? held : { count: (held?.count ?? 0) + 1, lastAt: now }
    }
    if (wait === 0) await update('tries', take, this.#store).catch(throwUnlessFull)
    return wait
  }

  async #read<T>(key: string): Promise<T | undefined> {
    try {
      return await get<T>(key, this.#store)
    } catch (error) {
      throw asStorageFailure(error)
    }
  }

  async #keep(key: string, value: unknown): Promise<void> {
    try {
      if (value !== undefined) await set(key, value, this.#store)
      else await del(key, this.#store)
    } catch (error) {
      throwUnlessFull(error)
    }
  }
}

/** On a device that is full the passcode must still open what it holds, so that failure is none here. */
function throwUnlessFull(error: unknown): void {
  const failure = asStorageFailure(error)
  if (failure.reason !== 'full') throw failure
}
