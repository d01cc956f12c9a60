import Dexie, { type Table } from 'dexie'
import type { MediaKind } from '../records/media.ts'
import { entryOf, type SealedEntry } from '../vault/entry.ts'
import { asStorageFailure } from './failure.ts'

const MEDIA_DATABASE = 'werkvloer-media'

/** Whether there ever was a photo or voice note on this device: looking makes no store. */
export const isMediaStoreHere = async (): Promise<boolean> =>
  (await Dexie.getDatabaseNames()).includes(MEDIA_DATABASE)

export interface MediaPieceRow {
  readonly projectId: string
  /** Of the sealed bytes: `SealedEntry.id`. */
  readonly id: string
  /** Sealed. Never a Blob or a view: WebKit keeps only plain buffers reliably. */
  readonly bytes: ArrayBuffer
  /** Length of them, so that what all take is known without reading any. */
  readonly size: number
  /** Photo or sound, where whoever kept it knew: for what each takes. */
  readonly kind?: MediaKind
  /** When no record was found that names it, in milliseconds since the Unix epoch; absent while one does. */
  readonly looseSince?: number
}

/** Photos and voice notes, in sealed pieces: a database beside the one of records, so that neither waits for the other. Its shape is permanent. */
class MediaDatabase extends Dexie {
  declare readonly pieces: Table<MediaPieceRow, [string, string]>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      pieces: '[projectId+id], projectId, [projectId+id+size], [projectId+kind+size], [projectId+looseSince]',
    })
    this.on('versionchange', (event) => event.newVersion !== null)
  }
}

/** Restore points go back ten days of use and the history further: what is taken back within a season still has its photos. */
export const LOOSE_MS = 90 * 24 * 3_600_000

/** In no project: what is only tried. */
const NOBODY = ''
/** More than a record's reserve frees at once. */
const MARGIN_BYTES = 1024 * 1024

/** Random, because what compresses says nothing. */
function noise(length: number): ArrayBuffer {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes.buffer
}

const within = ({ pieces }: MediaDatabase, index: string, projectId: string) => {
  const rest = index.split('+').length - 1
  const all = (key: unknown) => [projectId, ...Array.from({ length: rest }, () => key)]
  return pieces.where(index).between(all(Dexie.minKey), all(Dexie.maxKey))
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

  constructor(name = MEDIA_DATABASE) {
    this.#database = new MediaDatabase(name)
  }

  /** Resolves when all are on the disk, or none is. What is there already stays as it is. */
  async put(projectId: string, pieces: readonly SealedEntry[], kind?: MediaKind): Promise<void> {
    const rows = pieces.map(({ id, bytes }): MediaPieceRow => {
      return { projectId, id, bytes: new Uint8Array(bytes).buffer, size: bytes.length, ...(kind && { kind }) }
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

  /** What each piece of a project takes, sealed, in bytes. */
  async sizes(projectId: string): Promise<ReadonlyMap<string, number>> {
    const keys = await this.#attempt(() => within(this.#database, '[projectId+id+size]', projectId).keys())
    return new Map((keys as unknown as [string, string, number][]).map(([, id, size]) => [id, size]))
  }

  /** What the pieces of a project take, sealed, in bytes; of all projects without one. */
  async usedBytes(projectId?: string): Promise<number> {
    const projects = projectId === undefined ? await this.projects() : [projectId]
    const sizes = await Promise.all(projects.map((each) => this.sizes(each)))
    return sizes.flatMap((each) => [...each.values()]).reduce((sum, each) => sum + each, 0)
  }

  /** What photos and what sound of a project take; `other` is what came without its kind being known. */
  async sizesByKind(projectId: string): Promise<Readonly<Record<MediaKind | 'other', number>>> {
    const all = await this.usedBytes(projectId)
    const keys = await this.#attempt(() => within(this.#database, '[projectId+kind+size]', projectId).keys())
    const used = { photo: 0, voice: 0 }
    for (const [, kind, size] of keys as unknown as [string, MediaKind, number][]) used[kind] += size
    return { ...used, other: all - used.photo - used.voice }
  }

  /** Tells which kind pieces are that came from elsewhere. */
  async learnKinds(projectId: string, kinds: ReadonlyMap<string, MediaKind>): Promise<void> {
    const known = await this.#attempt(() =>
      within(this.#database, '[projectId+kind+size]', projectId).primaryKeys(),
    )
    const told = new Set(known.map(([, id]) => id))
    for (const id of await this.ids(projectId)) {
      const kind = kinds.get(id)
      if (!kind || told.has(id)) continue
      await this.#attempt(() => this.#database.pieces.update([projectId, id], { kind }))
    }
  }

  /** Whose pieces are here. */
  async projects(): Promise<readonly string[]> {
    const ids = await this.#attempt(() => this.#database.pieces.orderBy('projectId').uniqueKeys())
    return (ids as string[]).filter((id) => id !== NOBODY)
  }

  /** Whether so much fits that records, which live on their reserve by now, go short of nothing. Tries it. */
  async hasMargin(): Promise<boolean> {
    const probe = { projectId: NOBODY, id: 'margin', bytes: noise(MARGIN_BYTES), size: MARGIN_BYTES }
    const fits = await this.#attempt(() => this.#database.pieces.put(probe)).then(
      () => true,
      () => false,
    )
    await this.#attempt(() => this.#database.pieces.delete([NOBODY, 'margin']))
    return fits
  }

  /**
   * Pieces that no record names are given a while, because records may come back (undo, restore points, another tablet); then they go.
   * One that is named again starts anew.
   *
   * @param named ids that a record of any department names
   * @param now in milliseconds since the epoch
   * @returns ids that went
   */
  async sweep(projectId: string, named: ReadonlySet<string>, now: number): Promise<readonly string[]> {
    const { pieces } = this.#database
    const here = await this.ids(projectId)
    const marked = await this.#attempt(() =>
      this.#database.transaction('r', pieces, async () => {
        const loose = () => within(this.#database, '[projectId+looseSince]', projectId)
        const [keys, since] = await Promise.all([loose().primaryKeys(), loose().keys()])
        const moments = since as unknown as [string, number][]
        return new Map(keys.map(([, id], place) => [id, moments[place]![1]]))
      }),
    )
    const mark = (id: string, looseSince: number | undefined) =>
      this.#attempt(() => pieces.update([projectId, id], { looseSince }))
    const gone: string[] = []
    for (const id of here) {
      const since = marked.get(id)
      if (named.has(id)) {
        if (since !== undefined) await mark(id, undefined)
      } else if (since === undefined || since > now) await mark(id, now)
      else if (now - since >= LOOSE_MS) gone.push(id)
    }
    await this.remove(projectId, gone)
    return gone
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
