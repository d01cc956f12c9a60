import type { Journal, JournalContent, JournalEntry } from '../../src/storage/journal.ts'
import type { SealedEntry } from '../../src/vault/entry.ts'

/** A journal without a disk: what is compared with keeps nothing either, so only the sealing and merging is measured. */
export class MemoryJournal implements Journal {
  readonly #documents = new Map<string, Map<string, JournalEntry>>()
  #seq = 0

  async addDocument(_projectId: string, documentId: string): Promise<void> {
    if (!this.#documents.has(documentId)) this.#documents.set(documentId, new Map())
  }

  async listDocuments(): Promise<string[]> {
    return [...this.#documents.keys()]
  }

  async read(documentId: string): Promise<JournalContent> {
    return { entries: [...this.#entriesOf(documentId).values()], badRows: [] }
  }

  async append(documentId: string, entries: readonly SealedEntry[]): Promise<void> {
    const kept = this.#entriesOf(documentId)
    for (const entry of entries) if (!kept.has(entry.id)) kept.set(entry.id, { ...entry, seq: this.#seq++ })
  }

  async replace(documentId: string, merged: readonly SealedEntry[], ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#entriesOf(documentId).delete(id)
    await this.append(documentId, merged)
  }

  async mend(documentId: string, entries: readonly SealedEntry[]): Promise<void> {
    await this.append(documentId, entries)
  }

  async deleteProject(): Promise<void> {
    this.#documents.clear()
  }

  #entriesOf(documentId: string): Map<string, JournalEntry> {
    const entries = this.#documents.get(documentId)
    if (!entries) throw new Error('a document nobody added')
    return entries
  }
}
