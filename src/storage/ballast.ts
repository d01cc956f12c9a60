import type { WerkvloerDatabase } from './database.ts'

/** Room held back, to be given up piece by piece when the device is full, so that the last notes can still be saved. */
export interface Ballast {
  /** Fills up the reserve as far as there is room. Quietly does less when there is not. For idle moments. */
  lay(): Promise<void>
  /** Gives up one piece. @returns false when there is none left */
  free(): Promise<boolean>
}

/** Room for some thousand notes; 0.1 % of what even a small tablet has. */
const TOTAL_BYTES = 4 * 1024 * 1024
const PIECES = 8
/**
 * Chromium keeps values above 64 KiB as files of their own, and deleting one frees its room at once. Measured in Chromium
 * 156 at a quota of 3 MB: 32 rows of 32 KiB freed nothing, as the log only grew; rows of 128 and 512 KiB freed their size;
 * small databases deleted whole made the usage grow from 3.5 to 5.9 MB before anything was freed.
 */
const LEAST_PIECE_BYTES = 96 * 1024
/** Of a small quota the reserve takes no more than a quarter: records come first. */
const SHARE_OF_QUOTA = 0.25

export class DexieBallast implements Ballast {
  readonly #database: WerkvloerDatabase

  constructor(database: WerkvloerDatabase) {
    this.#database = database
  }

  async lay(): Promise<void> {
    const { ballast } = this.#database
    try {
      const { pieceBytes, isRoomy } = await planReserve()
      const kept = await this.#database.attempt(() => ballast.count())
      for (let piece = kept; isRoomy && piece < PIECES; piece++) {
        const bytes = makePiece(pieceBytes)
        await this.#database.attempt(() => ballast.add({ bytes }))
      }
    } catch {
      // No room for more: what there is will have to do. Anything else the next write of a record tells better.
    }
  }

  async free(): Promise<boolean> {
    const { ballast } = this.#database
    const [first] = await this.#database.attempt(() => ballast.toCollection().limit(1).primaryKeys())
    if (first === undefined) return false
    await this.#database.attempt(() => ballast.delete(first))
    return true
  }
}

/** The browser's estimate is known to be generous, so it only ever makes the reserve smaller. */
async function planReserve(): Promise<{ pieceBytes: number; isRoomy: boolean }> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate()) ?? {}
  const totalBytes = Math.min(TOTAL_BYTES, quota * SHARE_OF_QUOTA)
  const pieceBytes = Math.max(LEAST_PIECE_BYTES, Math.floor(totalBytes / PIECES))
  return { pieceBytes, isRoomy: quota - usage > 2 * totalBytes }
}

/** Random, because Chromium compresses what it keeps. A call of getRandomValues gives at most 64 KiB. */
function makePiece(sizeBytes: number): ArrayBuffer {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes.buffer
}
