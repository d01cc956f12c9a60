import type { SealedEntry } from '../vault/entry.ts'

/** A sealed entry in its place in the journal. */
export interface JournalEntry extends SealedEntry {
  readonly seq: number
}

/** A row that is no entry. */
export interface BadRow {
  readonly seq: number
  /** The id it had, where that can still be read. */
  readonly id: string | null
}

export interface JournalContent {
  /** In the order they were written. */
  readonly entries: readonly JournalEntry[]
  readonly badRows: readonly BadRow[]
}

/**
 * The truth on the device: every sealed entry, own and received. An entry leaves it only when others that
 * were shown to hold all of it are in it, or are written in the same transaction.
 *
 * Every promise settles when its transaction did, and rejects with a `StorageFailure` and nothing else. Every
 * method may be called again after a failure, also when the failed call had done its work after all.
 */
export interface Journal {
  /** Makes the document known. Does nothing when it is. */
  addDocument(projectId: string, documentId: string): Promise<void>
  listDocuments(projectId: string): Promise<string[]>
  read(documentId: string): Promise<JournalContent>
  /** Entries whose id is there already are passed over. Fails as `lost` for a document that was not added. */
  append(documentId: string, entries: readonly SealedEntry[]): Promise<void>
  /** Adds `merged` and deletes exactly the entries named, both or neither. */
  replace(documentId: string, merged: readonly SealedEntry[], replacedIds: readonly string[]): Promise<void>
  /** Puts good entries in the place of rows that cannot be read, both or neither. */
  mend(documentId: string, entries: readonly SealedEntry[], badSeqs: readonly number[]): Promise<void>
  /** All documents of the project with all their entries. */
  deleteProject(projectId: string): Promise<void>
}
