import type { StorageFailure } from '../../src/storage/failure.ts'
import type { Journal, JournalContent } from '../../src/storage/journal.ts'
import type { SealedEntry } from '../../src/vault/entry.ts'

/** A real journal that can be made to fail, or to take its time, as devices do. */
export class FaultyJournal implements Journal {
  /** While set, nothing is written. */
  failure: StorageFailure | null = null
  /** While set, every write waits for it first. */
  gate: Promise<void> | null = null
  /** Number of entries of each append that succeeded. */
  readonly appended: number[] = []
  readonly #journal: Journal

  constructor(journal: Journal) {
    this.#journal = journal
  }

  addDocument(projectId: string, documentId: string): Promise<void> {
    return this.#journal.addDocument(projectId, documentId)
  }

  listDocuments(projectId: string): Promise<string[]> {
    return this.#journal.listDocuments(projectId)
  }

  read(documentId: string): Promise<JournalContent> {
    return this.#journal.read(documentId)
  }

  async append(documentId: string, entries: readonly SealedEntry[]): Promise<void> {
    await this.#pass()
    await this.#journal.append(documentId, entries)
    this.appended.push(entries.length)
  }

  async replace(documentId: string, merged: readonly SealedEntry[], ids: readonly string[]): Promise<void> {
    await this.#pass()
    await this.#journal.replace(documentId, merged, ids)
  }

  async mend(documentId: string, entries: readonly SealedEntry[], badSeqs: readonly number[]): Promise<void> {
    await this.#pass()
    await this.#journal.mend(documentId, entries, badSeqs)
  }

  deleteProject(projectId: string): Promise<void> {
    return this.#journal.deleteProject(projectId)
  }

  async #pass(): Promise<void> {
    await this.gate
    if (this.failure) throw this.failure
  }
}
