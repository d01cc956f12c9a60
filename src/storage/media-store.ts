import Dexie, { type Table } from 'dexie'
import { entryOf, type SealedEntry } from '../vault/entry.ts'
import { asStorageFailure } from './failure.ts'

export interface MediaPieceRow {
  readonly projectId: string
  /** Of the sealed bytes: `SealedEntry.id`. */
  readonly id: string
  /** Sealed. Never a Blob or a view: WebKit keeps only plain buffers reliably. */
  readonly bytes: ArrayBuffer
  /** When no record was found that names it, in milliseconds since the Unix epoch; absent while one does. */
  readonly looseSince?: number
}

/** Photos and voice notes, in sealed pieces: a database beside the one of records, so that neither waits for the other. Its shape is permanent. */
class MediaDatabase extends Dexie {
  declare readonly pieces: Table<MediaPieceRow, [string, string]>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ pieces: '[projectId+id], projectId' })
    this.on('versionchange', (event) => event.newVersion !== null)
  }
}

/**
 * The bytes of photos and voice notes of all projects. What it holds is named by its own hash, so a piece is right or it is not there.
 * It gives up none of the room that is held back for records (the ballast): when the device is full, `put` fails and records still save.
 *
 * Every call rejects with a StorageFailure and nothing else.
 */
export class MediaStore {
  readonly #database: MediaDatabase
  readonly #listeners = new Set<(projectId: string, ids: readonly string[]) => void>()

  constructor(name = 'werkvloer-media') {
    this.#database = new MediaDatabase(name)
  }

  /** Resolves when all are on the disk, or none is. What is there already stays as it is. */
  async put(projectId: string, pieces: readonly SealedEntry[]): Promise<void> {
    const rows = pieces.map(({ id, bytes }): MediaPieceRow => {
      return { projectId, id, bytes: new Uint8Array(bytes).buffer }
    })
    await this.#attempt(() => this.#database.pieces.bulkPut(rows))
    const ids = pieces.map(({ id }) => id)
    for (const listener of [...this.#listeners]) listener(projectId, ids)
  }

  /** The sealed bytes; null when it is not here, or is not what its name says any more. */
  async get(projectId: string, id: string): Promise<SealedEntry | null> {
    const row = await this.#attempt(() => this.#database.pieces.get([projectId, id]))
    if (!row) return null
    const found = await entryOf(new Uint8Array(row.bytes))
    return found.id === id ? found : null
  }

  /** What is here of a project. */
  async ids(projectId: string): Promise<ReadonlySet<string>> {
    const keys = await this.#attempt(() =>
      this.#database.pieces.where('projectId').equals(projectId).primaryKeys(),
    )
    return new Set(keys.map(([, id]) => id))
  }

  /** What the pieces of a project take, sealed, in bytes; of all projects without one. */
  async usedBytes(projectId?: string): Promise<number> {
    const { pieces } = this.#database
    let total = 0
    await this.#attempt(() =>
      (projectId === undefined ? pieces.toCollection() : pieces.where('projectId').equals(projectId)).each(
        ({ bytes }) => {
          total += bytes.byteLength
        },
      ),
    )
    return total
  }

  async remove(projectId: string, ids: readonly string[]): Promise<void> {
    await this.#attempt(() => this.#database.pieces.bulkDelete(ids.map((id) => [projectId, id])))
  }

  async removeProject(projectId: string): Promise<void> {
    await this.#attempt(() => this.#database.pieces.where('projectId').equals(projectId).delete())
  }

  /** Told of pieces that are on the disk now, recorded here or arrived. @returns stops telling */
  subscribe(listener: (projectId: string, ids: readonly string[]) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Again on a fresh connection when the browser took the old one away. */
  async #attempt<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const failure = asStorageFailure(error)
      if (failure.reason !== 'closed' && failure.reason !== 'lost') throw failure
    }
    try {
      this.#database.close({ disableAutoOpen: false })
      await this.#database.open()
      return await work()
    } catch (error) {
      throw asStorageFailure(error)
    }
  }
}
