import { fetchUpdates, type IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { StorageFailure } from './failure.ts'
import {
  addOuterRow,
  deleteOuterDatabase,
  foldOuterRows,
  openOuterDatabase,
  readOuterRows,
} from './outer-rows.ts'
import { type Timers, withinLimit } from './timers.ts'

/** Marks our own changes of the outer document, so that they are not taken for someone else's. */
export const OWN = Symbol('own entries')

export interface OuterOptions {
  readonly documentId: string
  readonly timers: Timers
  /** The journal is the truth, so a copy that is slower than this does without. */
  readonly limitMs?: number
}

/** Rows are folded into one from here: reading many small rows is what makes opening slow. */
const FOLD_ROWS = 500
const LIMIT_MS = 5_000

/**
 * The outer Yjs document of one inner one: a list of sealed entries, which transports speak. It is kept in the rows of
 * y-indexeddb and read by it; only its writer is ours, because that of y-indexeddb loses failures (an aborted transaction is never
 * told, a rejected one ends as an unhandled rejection).
 *
 * A copy, never the truth: opening it always succeeds. What its database could not give comes back from
 * the journal. A failed write sets `isBehind`; `catchUp` tries again.
 */
export class OuterDocument {
  readonly doc: Y.Doc
  /** Sealed entries in no order that matters; may hold copies, and garbage of hostile writers. */
  readonly entries: Y.Array<Uint8Array>
  readonly #options: OuterOptions
  #db: IDBDatabase | null
  #rowCount: number
  #isBehind: boolean
  #isClosed = false
  #writing: Promise<void> = Promise.resolve()

  private constructor(
    options: OuterOptions,
    loaded: Loaded,
    /** Entries found in a database too damaged to go on with. */
    readonly salvaged: readonly Uint8Array[],
    /** Rows of that database that could not be read. */
    readonly badRows: number,
  ) {
    this.#options = options
    this.doc = loaded.doc
    this.entries = entriesOf(loaded.doc)
    this.#db = loaded.db
    this.#rowCount = loaded.rowCount
    this.#isBehind = loaded.db === null
    this.doc.on('update', this.#keep)
  }

  static async open(options: OuterOptions): Promise<OuterDocument> {
    try {
      return new OuterDocument(options, await load(options), [], 0)
    } catch {
      // A row it cannot read, or no answer in time: save what can be saved, and start from an empty database.
      return openDamaged(
        options,
        (loaded, salvaged, bad) => new OuterDocument(options, loaded, salvaged, bad),
      )
    }
  }

  /** What is in memory is not (all) in the database. Harmless: the journal has it. */
  get isBehind(): boolean {
    return this.#isBehind
  }

  append(entries: readonly { readonly bytes: Uint8Array }[]): void {
    this.change([], entries)
  }

  /** Removes what stands at `indexes` (ascending) and appends `entries`, in one transaction. */
  change(indexes: readonly number[], entries: readonly { readonly bytes: Uint8Array }[]): void {
    if (this.#isClosed || (indexes.length === 0 && entries.length === 0)) return
    this.doc.transact(() => {
      for (const index of [...indexes].reverse()) this.entries.delete(index)
      if (entries.length > 0) this.entries.push(entries.map(({ bytes }) => bytes))
    }, OWN)
  }

  /** Writes all there is to the database, on a new connection. @returns whether it is now kept */
  async catchUp(): Promise<boolean> {
    await this.#writing
    if (this.#isClosed || !this.#isBehind) return !this.#isBehind
    this.#db?.close()
    this.#db = null
    this.#isBehind = false
    try {
      const db = await openInTime(this.#options)
      this.#db = db
      await this.#fold(db)
    } catch {
      this.#isBehind = true
    }
    return !this.#isBehind
  }

  /** Waits until everything so far is written or has failed. */
  settled(): Promise<void> {
    return this.#writing
  }

  /** Waits for what is being written, then lets go of the database. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.doc.off('update', this.#keep)
    await this.#writing
    this.#db?.close()
    this.#db = null
    this.doc.destroy()
  }

  readonly #keep = (update: Uint8Array): void => {
    const db = this.#db
    if (!db) {
      this.#isBehind = true
      return
    }
    this.#rowCount++
    this.#writing = this.#writing.then(() => this.#write(db, update))
  }

  async #write(db: IDBDatabase, update: Uint8Array): Promise<void> {
    try {
      if (this.#rowCount >= FOLD_ROWS) await this.#fold(db)
      else await addOuterRow(db, update)
    } catch {
      // Nothing is lost: the journal has it, and its own writes tell when the device is in trouble.
      this.#isBehind = true
    }
  }

  /** One row for all, over what the rows say and what is in memory: nothing another tab wrote is dropped unseen. */
  async #fold(db: IDBDatabase): Promise<void> {
    this.#rowCount = 1
    const state = Y.encodeStateAsUpdate(this.doc)
    await foldOuterRows(db, (rows) => Y.mergeUpdates([...rows.filter(isSoundRow), state]))
  }
}

interface Loaded {
  readonly doc: Y.Doc
  /** Null when the database cannot be had: then the document lives in memory only. */
  readonly db: IDBDatabase | null
  readonly rowCount: number
}

const entriesOf = (doc: Y.Doc) => doc.getArray<Uint8Array>('entries')

function within<T>({ limitMs = LIMIT_MS, timers }: OuterOptions, work: Promise<T>): Promise<T> {
  const overdue = () => new StorageFailure('lost', 'the outer database did not answer in time')
  return withinLimit(work, limitMs, { timers, overdue })
}

/** Where it opens after all, but too late, it is closed again: left open it would stand in the way of others. */
async function openInTime(options: OuterOptions): Promise<IDBDatabase> {
  const opening = openOuterDatabase(options.documentId)
  try {
    return await within(options, opening)
  } catch (error) {
    opening.then(
      (db) => db.close(),
      () => null,
    )
    throw error
  }
}

async function load(options: OuterOptions): Promise<Loaded> {
  const doc = new Y.Doc()
  const db = await openInTime(options)
  try {
    const persistence = { db, doc, name: db.name, _dbref: 0, _dbsize: 0, _destroyed: false }
    await within(options, fetchUpdates(persistence as unknown as IndexeddbPersistence))
    // A row that others build on is gone: they would wait for it unseen.
    if (doc.store.pendingStructs) throw new StorageFailure('lost', 'rows are missing')
    return { doc, db, rowCount: persistence._dbsize }
  } catch (error) {
    db.close()
    throw error
  }
}

async function openDamaged<T>(
  options: OuterOptions,
  make: (loaded: Loaded, salvaged: readonly Uint8Array[], badRows: number) => T,
): Promise<T> {
  const salvaged: Uint8Array[] = []
  let badRows = 0
  try {
    const { values, unreadable } = await within(options, readAndClose(options))
    badRows += unreadable
    for (const row of values) {
      if (isSoundRow(row)) salvaged.push(...entriesInRow(row))
      else badRows++
    }
    await within(options, deleteOuterDatabase(options.documentId, 'wait'))
    return make(await load(options), salvaged, badRows)
  } catch {
    return make({ doc: new Y.Doc(), db: null, rowCount: 0 }, salvaged, badRows)
  }
}

async function readAndClose(options: OuterOptions) {
  const db = await openInTime(options)
  try {
    return await readOuterRows(db)
  } finally {
    db.close()
  }
}

function isSoundRow(row: unknown): row is Uint8Array {
  if (!(row instanceof Uint8Array)) return false
  try {
    Y.decodeUpdate(row)
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

/** The sealed entries an outer update brings, without a document to apply it to. */
const entriesInRow = (row: Uint8Array): Uint8Array[] =>
  Y.decodeUpdate(row).structs.flatMap((struct) =>
    struct instanceof Y.Item && struct.content instanceof Y.ContentBinary ? [struct.content.content] : [],
  )
