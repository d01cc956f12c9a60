import { get, promisifyRequest, set, type UseStore, update } from 'idb-keyval'
import { type AnalystId, type DeviceId, mintId } from '../records/ids.ts'
import { type Bytes, randomBytes, toArrayBuffer, utf8 } from '../vault/bytes.ts'
import { makeDeviceKey, openBytes, sealBytes } from '../vault/keys.ts'
import { asStorageFailure } from './failure.ts'
import type { StoredLock } from './stored-lock.ts'

/** Who uses this device. Personal, so it is kept sealed. */
export interface Analyst {
  readonly name: string
  readonly initials: string
}

const DATABASE = 'werkvloer-device'
const STORE = 'settings'
const ANALYST_LABEL = 'werkvloer analyst 1'
/** Numbers taken at a time: a start skips what the last one did not use, an edit never waits for the disk. */
const COUNTER_BLOCK = 1_000

/** What belongs to this browser and not to a project: its key, its ids, who works with it. */
export class DeviceSettings {
  readonly deviceId: DeviceId
  readonly analystId: AnalystId
  #heldKey: CryptoKey | null
  #analyst: Analyst | null
  #next: number
  #reservedTo: number
  readonly #store: UseStore

  private constructor(store: UseStore, loaded: Loaded) {
    this.#store = store
    this.#heldKey = loaded.deviceKey
    this.deviceId = loaded.deviceId
    this.analystId = loaded.analystId
    this.#analyst = loaded.analyst
    this.#next = loaded.counter
    this.#reservedTo = loaded.counter + COUNTER_BLOCK
  }

  /**
   * Makes on the first start what is not there yet.
   *
   * @param opened the device key, where a passcode keeps it
   * @throws StorageFailure; Error where a passcode keeps the key and it was not given
   */
  static async open(opened?: CryptoKey): Promise<DeviceSettings> {
    const store = settingsStore()
    try {
      // Side by side: a start waits for them, and none needs another.
      const [deviceKey, deviceId, analystId] = await Promise.all([
        opened ?? plainKey(store),
        getOrMake(store, 'deviceId', mintId<DeviceId>(randomBytes)),
        getOrMake(store, 'analystId', mintId<AnalystId>(randomBytes)),
      ])
      const analyst = await readAnalyst(store, deviceKey)
      // By itself: on a full device this is the write that fails, and nothing may fail with it.
      const counter = await reserve(store)
      return new DeviceSettings(store, { deviceKey, deviceId, analystId, analyst, counter })
    } catch (error) {
      throw asStorageFailure(error)
    }
  }

  /** Wraps project keys; never leaves this browser as bytes. */
  get deviceKey(): CryptoKey {
    if (!this.#heldKey) throw new Error('the app is locked')
    return this.#heldKey
  }

  /** Forgets the key, and who works here with it; for while the app is locked. */
  forgetKey(): void {
    this.#heldKey = null
    this.#analyst = null
  }

  /** After `forgetKey`: as at a start. @param opened as for `open` @throws StorageFailure */
  async takeKey(opened?: CryptoKey): Promise<void> {
    try {
      const key = opened ?? (await plainKey(this.#store))
      this.#analyst = await readAnalyst(this.#store, key)
      this.#heldKey = key
    } catch (error) {
      throw asStorageFailure(error)
    }
  }

  /**
   * Puts another device key in the place of this one, with what only this one opened; all of it at once or nothing.
   *
   * @throws StorageFailure
   */
  async changeKey(next: NextDeviceKey): Promise<void> {
    const { key } = next
    const analyst = this.#analyst && toArrayBuffer(await sealAnalyst(this.#analyst, key))
    await keepDeviceKey(this.#store, next, analyst)
    this.#heldKey = key
  }

  /**
   * The same where nothing opens the old key any more; who works here is asked again.
   *
   * @throws StorageFailure
   */
  static replaceLostKey(key: CryptoKey): Promise<void> {
    return keepDeviceKey(settingsStore(), { key, lock: null }, null)
  }

  /** Null until given; also when it was sealed with a device key that is gone. */
  get analyst(): Analyst | null {
    return this.#analyst
  }

  /** @throws StorageFailure */
  async saveAnalyst(analyst: Analyst): Promise<void> {
    const sealed = await sealAnalyst(analyst, this.deviceKey)
    try {
      await set('analyst', toArrayBuffer(sealed), this.#store)
    } catch (error) {
      throw asStorageFailure(error)
    }
    this.#analyst = analyst
  }

  /** Greater each time, also after a restart; orders what this device did when its clock was changed. */
  nextCount(): number {
    const count = this.#next++
    if (this.#next + COUNTER_BLOCK / 2 > this.#reservedTo) this.#reserveMore()
    return count
  }

  #reserveMore(): void {
    this.#reservedTo += COUNTER_BLOCK
    const upTo = this.#reservedTo
    update<number>('counter', (old) => Math.max(old ?? 0, upTo), this.#store).catch(() => {
      // Counting goes on; the next call asks again.
      this.#reservedTo -= COUNTER_BLOCK
    })
  }
}

/** A device key as it will be kept: as itself, or only wrapped. */
export interface NextDeviceKey {
  readonly key: CryptoKey
  /** Null: no passcode. */
  readonly lock: StoredLock | null
}

/** One transaction, so that there is always a key that is kept whole: the old one or the new one. */
async function keepDeviceKey(
  store: UseStore,
  { key, lock }: NextDeviceKey,
  analyst: ArrayBuffer | null,
): Promise<void> {
  try {
    await store('readwrite', (settings) => {
      if (lock) {
        settings.put(lock, 'lock')
        settings.delete('deviceKey')
      } else {
        settings.put(key, 'deviceKey')
        settings.delete('lock')
        // Nothing would be left to end it with: whoever took the passcode away is no stranger.
        settings.delete('handover')
      }
      if (analyst) settings.put(analyst, 'analyst')
      else settings.delete('analyst')
      settings.delete('tries')
      return promisifyRequest(settings.transaction)
    })
  } catch (error) {
    throw asStorageFailure(error)
  }
}

/** @throws Error where a passcode keeps the key: a second one would open nothing */
async function plainKey(store: UseStore): Promise<CryptoKey> {
  if (await get('lock', store)) throw new Error('a passcode keeps the key of this device')
  return getOrMake(store, 'deviceKey', await makeDeviceKey())
}

const sealAnalyst = (analyst: Analyst, key: CryptoKey): Promise<Bytes> =>
  sealBytes(utf8(JSON.stringify(analyst)), key, ANALYST_LABEL)

interface Loaded {
  readonly deviceKey: CryptoKey
  readonly deviceId: DeviceId
  readonly analystId: AnalystId
  readonly analyst: Analyst | null
  readonly counter: number
}

/**
 * Two tabs may start at once: only the first one's value is kept, and both get that. Nothing is written where it is
 * there: a device that is full must still open what it holds.
 */
async function getOrMake<T>(store: UseStore, key: string, made: T): Promise<T> {
  const held = await get<T>(key, store)
  if (held !== undefined) return held
  await update<T>(key, (old) => old ?? made, store)
  return (await get<T>(key, store)) ?? made
}

/** Takes the next block of numbers; on a device that is full the last one again. @returns the first of it */
async function reserve(store: UseStore): Promise<number> {
  let start = 0
  const take = (old = 0) => {
    start = old
    return start + COUNTER_BLOCK
  }
  try {
    await update<number>('counter', take, store)
  } catch (error) {
    if (asStorageFailure(error).reason !== 'full') throw error
  }
  return start
}

async function readAnalyst(store: UseStore, deviceKey: CryptoKey): Promise<Analyst | null> {
  const sealed = await get<ArrayBuffer>('analyst', store)
  if (!sealed) return null
  try {
    const { name, initials } = JSON.parse(
      textOf(await openBytes(new Uint8Array(sealed), deviceKey, ANALYST_LABEL)),
    )
    return { name: String(name), initials: String(initials) }
  } catch {
    // Sealed by a key that is gone: the person is asked again.
    return null
  }
}

const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes)

/**
 * A store for idb-keyval whose writes are on the disk when they are done, unlike its own: losing the device key
 * would lock every project. Opens again when the browser closed the connection.
 */
export function settingsStore(): UseStore {
  let opening: Promise<IDBDatabase> | null = null
  const open = () => {
    opening ??= openSettings(() => {
      opening = null
    })
    return opening
  }
  const start = (db: IDBDatabase, mode: IDBTransactionMode) =>
    db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE)
  return async (mode, callback) => {
    let store: IDBObjectStore
    try {
      store = start(await open(), mode)
    } catch {
      opening = null
      store = start(await open(), mode)
    }
    return callback(store)
  }
}

function openSettings(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => {
      onGone()
      reject(request.error)
    }
    request.onsuccess = () => {
      request.result.onclose = onGone
      request.result.onversionchange = (event) => {
        // A deletion from elsewhere waits: without the device key every project here is locked.
        if (event.newVersion === null) return
        request.result.close()
        onGone()
      }
      resolve(request.result)
    }
  })
}
