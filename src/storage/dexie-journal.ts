import Dexie from 'dexie'
import { toArrayBuffer } from '../vault/bytes.ts'
import { isEntryId, type SealedEntry } from '../vault/entry.ts'
import type { EntryRow, WerkvloerDatabase } from './database.ts'
import { StorageFailure } from './failure.ts'
import type { BadRow, Journal, JournalContent, JournalEntry } from './journal.ts'

/** The journal in Dexie. Nothing is sealed or opened in here: waiting for WebCrypto would end the transaction. */
export class DexieJournal implements Journal {
  readonly #database: WerkvloerDatabase
  readonly #freshLog: Promise<void>

  /** @param freshLog of `beginFreshLog`: before that nothing is called written */
  constructor(database: WerkvloerDatabase, freshLog: Promise<void> = Promise.resolve()) {
    this.#database = database
    this.#freshLog = freshLog
  }

  async addDocument(projectId: string, documentId: string): Promise<void> {
    // Not written again: a device that is full must still open what it holds.
    const known = await this.#database.attempt(() => this.#database.documents.get(documentId))
    if (known?.projectId === projectId) return
    await this.#database.attempt(() => this.#database.documents.put({ documentId, projectId }))
  }

  listDocuments(projectId: string): Promise<string[]> {
    return this.#database.attempt(() =>
      this.#database.documents.where('projectId').equals(projectId).primaryKeys(),
    )
  }

  async read(documentId: string): Promise<JournalContent> {
    const rows = await this.#database.attempt(() => this.#readRows(documentId))
    const entries: JournalEntry[] = []
    const badRows: BadRow[] = []
    for (const { seq, row } of rows) {
      const entry = entryIn(seq, row)
      if (entry) entries.push(entry)
      else badRows.push({ seq, id: idIn(row) })
    }
    return { entries, badRows }
  }

  async append(documentId: string, entries: readonly SealedEntry[]): Promise<void> {
    await this.replace(documentId, entries, [])
  }

  async replace(
    documentId: string,
    merged: readonly SealedEntry[],
    replacedIds: readonly string[],
  ): Promise<void> {
    const { entries } = this.#database
    const goes = new Set(replacedIds)
    await this.#write(documentId, async () => {
      const keys = replacedIds.map((id) => [documentId, id])
      if (keys.length > 0) await entries.where('[documentId+id]').anyOf(keys).delete()
      await this.#addUnknown(
        documentId,
        merged.filter(({ id }) => !goes.has(id)),
      )
    })
  }

  async mend(documentId: string, entries: readonly SealedEntry[], badSeqs: readonly number[]): Promise<void> {
    await this.#write(documentId, async () => {
      await this.#database.entries.bulkDelete([...badSeqs])
      await this.#addUnknown(documentId, entries)
    })
  }

  async deleteProject(projectId: string): Promise<void> {
    const { documents, entries, restorePoints } = this.#database
    await this.#database.attempt(() =>
      this.#database.transaction('rw', documents, entries, restorePoints, async () => {
        const ids = await documents.where('projectId').equals(projectId).primaryKeys()
        await entries.where('documentId').anyOf(ids).delete()
        await restorePoints.where('documentId').anyOf(ids).delete()
        await documents.bulkDelete(ids)
      }),
    )
  }

  /**
   * One transaction over the entries; resolves when it is complete, not when its requests succeeded.
   *
   * Fails as `lost` where the document is not known. A browser that cleared its site data opens an empty database again without
   * a word, and an entry in that would be called saved while all it builds on is gone.
   */
  async #write(documentId: string, work: () => Promise<void>): Promise<void> {
    await this.#freshLog
    const { documents, entries } = this.#database
    return this.#database.attempt(() =>
      this.#database.transaction('rw', documents, entries, async () => {
        const known = await documents.where('documentId').equals(documentId).count()
        if (known === 0) throw new StorageFailure('lost', `document ${documentId} is not in the database`)
        await work()
      }),
    )
  }

  /** Adding says itself what is there already; asking first would be a second trip to the database for every tap. */
  async #addUnknown(documentId: string, added: readonly SealedEntry[]): Promise<void> {
    const rows = new Map<string, EntryRow>()
    for (const { id, bytes } of added) rows.set(id, { documentId, id, bytes: toArrayBuffer(bytes) })
    if (rows.size === 0) return
    try {
      await this.#database.entries.bulkAdd([...rows.values()])
    } catch (error) {
      if (!isOnlyKnown(error)) throw error
    }
  }

  /** All at once; and when one row spoils that (a value the browser cannot read back), one by one. */
  async #readRows(documentId: string): Promise<{ seq: number; row: unknown }[]> {
    const { entries } = this.#database
    try {
      const rows = await entries.where('documentId').equals(documentId).toArray()
      return rows.map((row) => ({ seq: row.seq!, row }))
    } catch (error) {
      const rows = await this.#readOneByOne(
        await entries.where('documentId').equals(documentId).primaryKeys(),
      )
      if (rows.every(({ row }) => row === null)) throw error
      return rows
    }
  }

  async #readOneByOne(seqs: readonly number[]): Promise<{ seq: number; row: unknown }[]> {
    const rows: { seq: number; row: unknown }[] = []
    for (const seq of seqs) {
      const row = await this.#database.entries.get(seq).then(
        (found) => found ?? null,
        () => null,
      )
      rows.push({ seq, row })
    }
    return rows
  }
}

/** Whether nothing went wrong but that some of them were there. Caught, it leaves the transaction as it is. */
const isOnlyKnown = (error: unknown): boolean =>
  error instanceof Dexie.BulkError && error.failures.every(({ name }) => name === 'ConstraintError')

function entryIn(seq: number, row: unknown): JournalEntry | null {
  const id = idIn(row)
  const { bytes } = row as { bytes?: unknown }
  if (id === null || !isBuffer(bytes) || bytes.byteLength === 0) return null
  return { seq, id, bytes: new Uint8Array(bytes) }
}

function idIn(row: unknown): string | null {
  const id = (row as { id?: unknown } | null)?.id
  return isEntryId(id) ? id : null
}

/** By name, because a buffer may come from another realm than this one's constructor. */
const isBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]'
