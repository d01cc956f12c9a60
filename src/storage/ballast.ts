import { toArrayBuffer } from '../vault/bytes.ts'
import type { WerkvloerDatabase } from './database.ts'

/** Room held back, to be given up piece by piece when the device is full, so that the last notes can still be saved. */
export interface Ballast {
  /** Fills up the reserve as far as there is room. Quietly does less when there is not. For idle moments. */
  lay(): Promise<void>
  /** Gives up one piece. @returns false when there is none left */
  free(): Promise<boolean>
}

/** Random, because Chromium compresses what it keeps, and a piece of zeros would free nothing. */
const PIECE_BYTES = 512 * 1024
const PIECES = 8

export class DexieBallast implements Ballast {
  readonly #database: WerkvloerDatabase

  constructor(database: WerkvloerDatabase) {
    this.#database = database
  }

  async lay(): Promise<void> {
    const { ballast } = this.#database
    try {
      const kept = await this.#database.attempt(() => ballast.count())
      for (let piece = kept; piece < PIECES; piece++) {
        await this.#database.attempt(() => ballast.add({ bytes: toArrayBuffer(makePiece()) }))
      }
    } catch {
      // No room for more: what there is will have to do.
    }
  }

  async free(): Promise<boolean> {
    const { ballast } = this.#database
    const seq = await this.#database.attempt(() => ballast.toCollection().primaryKeys())
    if (seq.length === 0) return false
    await this.#database.attempt(() => ballast.delete(seq[0]!))
    return true
  }
}

/** getRandomValues gives at most 64 KiB a call. */
function makePiece(): Uint8Array {
  const bytes = new Uint8Array(PIECE_BYTES)
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}
