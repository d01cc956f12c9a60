import * as Y from 'yjs'
import { REMOTE } from '../document/origin.ts'
import { toArrayBuffer } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { openEntry, sealEntry } from '../vault/seal.ts'
import type { WerkvloerDatabase } from './database.ts'
import { asStorageFailure, type StorageFailure } from './failure.ts'
import { MergeMoments, type MergeWay, readMergeKey } from './merge-moments.ts'

/** The state of a document before the first edit of a day it was used, or before work of others was merged into it. */
export interface RestorePoint {
  /** Under which it is read. */
  readonly key: string
  /** Local calendar day, e.g. `2026-03-14`. */
  readonly day: string
  /** Set when it was made before a merge: wall time with offset, and on which way that came; null when the way is not known. */
  readonly merge: { readonly at: string; readonly way: MergeWay | null } | null
  readonly sizeBytes: number
}

/** Two working weeks of a department; and beside them so many merges. */
export const RESTORE_POINTS_KEPT = 10

/** Binds a state to its purpose: as an entry of the document it does not open. */
const placeOf = (documentId: string) => `${documentId}:restore`

export class RestorePoints {
  readonly #database: WerkvloerDatabase

  constructor(database: WerkvloerDatabase) {
    this.#database = database
  }

  /** When merges began, over all documents of this database. */
  get merges(): MergeMoments {
    const known = mergesOf.get(this.#database) ?? new MergeMoments()
    mergesOf.set(this.#database, known)
    return known
  }

  /** Newest first. */
  async list(documentId: string): Promise<RestorePoint[]> {
    const rows = await this.#database.attempt(() =>
      this.#database.restorePoints.where('documentId').equals(documentId).toArray(),
    )
    return rows
      .map(({ day: key, sealed }) => ({
        key,
        day: key.slice(0, 'yyyy-mm-dd'.length),
        merge: readMergeKey(key),
        sizeBytes: sealed.byteLength,
      }))
      .sort((a, b) => (a.key < b.key ? 1 : -1))
  }

  /** Whether there is one of that day or merge. */
  async has(documentId: string, key: string): Promise<boolean> {
    return this.#database.attempt(async () => {
      const count = await this.#database.restorePoints.where(':id').equals([documentId, key]).count()
      return count > 0
    })
  }

  /** The state as a Yjs update, for a preview. Null when there is none under that key. @throws VaultFailure */
  async read(documentId: string, key: string, ring: KeyRing): Promise<Uint8Array | null> {
    const row = await this.#database.attempt(() => this.#database.restorePoints.get([documentId, key]))
    return row ? openEntry(await entryOf(new Uint8Array(row.sealed)), ring, placeOf(documentId)) : null
  }

  /** Keeps the first state told of a day or merge, and of all days and of all merges the last ten. @param point `day` is its key */
  async add(point: { documentId: string; day: string; state: Uint8Array; ring: KeyRing }): Promise<void> {
    const { documentId, day, state, ring } = point
    const sealed = toArrayBuffer((await sealEntry(state, ring, placeOf(documentId))).bytes)
    const table = this.#database.restorePoints
    await this.#database.attempt(() =>
      this.#database.transaction('rw', table, async () => {
        if (await table.get([documentId, day])) return
        await table.add({ documentId, day, sealed })
        const keys = (await table.where('documentId').equals(documentId).primaryKeys()).sort(byDay)
        const isAlike = ([, key]: readonly [string, string]) => isMerge(key) === isMerge(day)
        await table.bulkDelete(keys.filter(isAlike).slice(0, -RESTORE_POINTS_KEPT))
      }),
    )
  }

  /** For the erasure of a person: no older state may bring anyone back. */
  async purge(documentId: string): Promise<void> {
    await this.#database.attempt(() =>
      this.#database.restorePoints.where('documentId').equals(documentId).delete(),
    )
  }
}

const mergesOf = new WeakMap<WerkvloerDatabase, MergeMoments>()

const isMerge = (key: string) => readMergeKey(key) !== null

const byDay = (a: readonly [string, string], b: readonly [string, string]) => (a[1] < b[1] ? -1 : 1)

export interface RestorePointTask {
  readonly doc: Y.Doc
  readonly documentId: string
  readonly ring: KeyRing
  readonly points: RestorePoints
  /** The local calendar day now, e.g. `2026-03-14`. */
  readonly today: () => string
  /** Settles when the edit itself is stored, or could not be: the point waits for it. */
  readonly afterSaving?: () => Promise<void>
  /** A point that cannot be kept never stands in the way of the edit. */
  readonly onTrouble: (failure: StorageFailure) => void
}

/**
 * Makes a restore point at the first edit of each day. Cost: encodes the document once a day, 50 ms at 10,000 records.
 *
 * @returns stops watching
 */
export function keepRestorePoints({
  doc,
  documentId,
  ring,
  points,
  today,
  afterSaving = () => Promise.resolve(),
  onTrouble,
}: RestorePointTask): () => void {
  let madeFor = ''
  let before: Uint8Array | null = null
  // Opened again on the same day: then there is nothing left to do, and nothing to encode.
  const opened = today()
  points.has(documentId, opened).then(
    (isHere) => {
      if (isHere) madeFor = opened
    },
    (error: unknown) => onTrouble(asStorageFailure(error)),
  )
  const remember = (transaction: Y.Transaction) => {
    const isDue = transaction.origin !== REMOTE && madeFor !== today() && doc.store.clients.size > 0
    before = isDue ? Y.encodeStateAsUpdate(doc) : null
  }
  const make = (_: Uint8Array, origin: unknown) => {
    if (origin === REMOTE || madeFor === today()) return
    madeFor = today()
    const state = before
    before = null
    // What was empty has nothing to go back to; and half of an import is no point either.
    if (!state) return
    const day = madeFor
    const keep = () => points.add({ documentId, day, state, ring })
    afterSaving()
      .then(keep, keep)
      .catch((error: unknown) => onTrouble(asStorageFailure(error)))
  }
  doc.on('beforeTransaction', remember)
  doc.on('update', make)
  return () => {
    doc.off('beforeTransaction', remember)
    doc.off('update', make)
  }
}
