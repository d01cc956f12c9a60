import { get, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { toArrayBuffer, utf8 } from '../vault/bytes.ts'
import { openBytes, sealBytes } from '../vault/keys.ts'
import {
  makeWrappedDeviceKey,
  openWrappedDeviceKey,
  type Stretch,
  type WrappedDeviceKey,
} from '../vault/passcode.ts'
import { settingsStore } from './device-settings.ts'
import { asStorageFailure } from './failure.ts'
import { TryCounter } from './try-counter.ts'

/** Which validation the device is handed over for: random ids, so kept as they are. */
export interface HandedFor {
  readonly projectId: string
  readonly departmentId: string
  readonly sessionId: string
}

/** Permanent shape: add, never rename. */
interface StoredHandover extends HandedFor {
  /** What the code chosen for it opens; the key in it opens nothing else. Null: the passcode of the device ends it. */
  readonly code: WrappedDeviceKey | null
}

/** What came of a code. */
export type CodeTried = 'opened' | 'wrong' | 'wait'

interface Options {
  readonly stretch: Stretch
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
}

const HANDOVER = 'handover'
const PLACE = 'handoverPlace'
const TRIES = 'handoverTries'
const PLACE_LABEL = 'werkvloer handover place 1'

/** That this device is in the hands of somebody who may see one validation and no more. Outlives a reload. */
export class HandoverGate {
  readonly #store: UseStore = settingsStore()
  readonly #options: Options
  readonly #tries: TryCounter
  #writing: Promise<void> = Promise.resolve()
  #next: object | null = null

  constructor(options: Options) {
    this.#options = options
    this.#tries = new TryCounter(this.#store, TRIES, options.clock)
  }

  /** Null: nothing is handed over. @throws StorageFailure */
  async read(): Promise<(HandedFor & { readonly hasCode: boolean }) | null> {
    const held = await this.#held()
    if (!held) return null
    const { projectId, departmentId, sessionId, code } = held
    return { projectId, departmentId, sessionId, hasCode: code !== null }
  }

  /** @param code null where the passcode of the device ends it @throws StorageFailure; then nothing is handed over */
  async close(what: HandedFor, code: string | null): Promise<void> {
    const kept = code === null ? null : (await makeWrappedDeviceKey(code, this.#options.stretch)).kept
    const handover: StoredHandover = { ...what, code: kept }
    await this.#change((settings) => {
      settings.put(handover, HANDOVER)
      settings.delete(PLACE)
      settings.delete(TRIES)
    })
  }

  /** Tries the code it was closed with. Counted before it is known to be wrong, as a passcode is. @throws StorageFailure */
  async tryCode(code: string): Promise<CodeTried> {
    const held = await this.#held()
    if (!held?.code) throw new Error('this hand-over has no code of its own')
    if ((await this.#tries.take()) > 0) return 'wait'
    const key = await openWrappedDeviceKey(held.code, code, this.#options.stretch)
    return key ? 'opened' : 'wrong'
  }

  waitMs(): Promise<number> {
    return this.#tries.waitMs()
  }

  /** The device is back with its analyst. @throws StorageFailure; then it is handed over still */
  async open(): Promise<void> {
    await this.#writing
    await this.#change((settings) => {
      for (const key of [HANDOVER, PLACE, TRIES]) settings.delete(key)
    })
  }

  /** Where the person is, and what is half typed: sealed, since it may be their words. @returns null for nothing that opens */
  async readPlace(deviceKey: CryptoKey): Promise<unknown> {
    try {
      const sealed = await get<ArrayBuffer>(PLACE, this.#store)
      if (!sealed) return null
      const bytes = await openBytes(new Uint8Array(sealed), deviceKey, PLACE_LABEL)
      return JSON.parse(new TextDecoder().decode(bytes))
    } catch {
      // Sealed by a key that is gone, or unreadable: the person begins at the first statement; their answers are elsewhere.
      return null
    }
  }

  /**
   * Keeps the latest; while one is written, only the last of those that come counts. Each resolves once it or a later one is kept.
   *
   * @throws StorageFailure, also for a device that is full: it may be words that are nowhere else
   */
  keepPlace(place: object, deviceKey: CryptoKey): Promise<void> {
    this.#next = place
    const write = async () => {
      const next = this.#next
      if (!next || !(await this.#held())) return
      // Sealed within the turn: a long one takes longer than the short one after it.
      const sealed = await sealBytes(utf8(JSON.stringify(next)), deviceKey, PLACE_LABEL)
      await set(PLACE, toArrayBuffer(sealed), this.#store).catch((error) => {
        throw asStorageFailure(error)
      })
      if (this.#next === next) this.#next = null
    }
    const writing = this.#writing.then(write)
    this.#writing = writing.catch(() => undefined)
    return writing
  }

  async #held(): Promise<StoredHandover | undefined> {
    try {
      return await get<StoredHandover>(HANDOVER, this.#store)
    } catch (error) {
      throw asStorageFailure(error)
    }
  }

  async #change(change: (settings: IDBObjectStore) => void): Promise<void> {
    try {
      await this.#store('readwrite', (settings) => {
        change(settings)
        return promisifyRequest(settings.transaction)
      })
    } catch (error) {
      throw asStorageFailure(error)
    }
  }
}
