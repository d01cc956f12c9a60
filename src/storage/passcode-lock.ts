import { get, type UseStore } from 'idb-keyval'
import { openWrappedDeviceKey, type Stretch } from '../vault/passcode.ts'
import { settingsStore } from './device-settings.ts'
import { asStorageFailure } from './failure.ts'
import type { PasscodeForm, StoredLock } from './stored-lock.ts'
import { keepUnlessFull, TryCounter } from './try-counter.ts'

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
  readonly #tries: TryCounter

  constructor(options: Options) {
    this.#options = options
    this.#tries = new TryCounter(this.#store, 'tries', options.clock)
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
    const wait = await this.#tries.take()
    if (wait > 0) return { kind: 'wait', waitMs: wait }
    const key = await openWrappedDeviceKey(lock, passcode, this.#options.stretch)
    if (!key) return { kind: 'wrong', waitMs: await this.waitMs() }
    await this.#tries.forget()
    return { kind: 'opened', key }
  }

  /** Milliseconds until a passcode may be tried; 0 when now. */
  waitMs(): Promise<number> {
    return this.#tries.waitMs()
  }

  /** What is recorded under the lock; null for nothing. Kept unsealed, so it says when and no more. */
  async recording(): Promise<UnderLock | null> {
    return (await this.#read<UnderLock>('recording')) ?? null
  }

  async keepRecording(recording: UnderLock | null): Promise<void> {
    await keepUnlessFull(this.#store, 'recording', recording ?? undefined)
  }

  #lock(): Promise<StoredLock | undefined> {
    return this.#read<StoredLock>('lock')
  }

  async #read<T>(key: string): Promise<T | undefined> {
    try {
      return await get<T>(key, this.#store)
    } catch (error) {
      throw asStorageFailure(error)
    }
  }
}
