import type { EntrySize } from '../vault/compaction.ts'
import type { SealedEntry } from '../vault/entry.ts'
import type { JournalEntry } from './journal.ts'

/** What the journal is known to hold of one document, by id: kept in memory so that nobody has to ask it. */
export class KnownEntries {
  readonly #sizes = new Map<string, number>()
  /** Held, but not openable here and now: never merged. */
  readonly #closed = new Set<string>()

  has(id: string): boolean {
    return this.#sizes.has(id)
  }

  get ids(): string[] {
    return [...this.#sizes.keys()]
  }

  add(entries: readonly SealedEntry[]): void {
    for (const { id, bytes } of entries) this.#sizes.set(id, bytes.length)
  }

  addClosed(entries: readonly (SealedEntry | JournalEntry)[]): void {
    this.add(entries)
    this.setAside(entries.map(({ id }) => id))
  }

  /** From now on not among the mergeable ones. */
  setAside(ids: readonly string[]): void {
    for (const id of ids) this.#closed.add(id)
  }

  /** What could not be opened when it came. */
  get closed(): ReadonlySet<string> {
    return this.#closed
  }

  /** It opens after all: a key for it came. */
  noteOpened(ids: readonly string[]): void {
    for (const id of ids) this.#closed.delete(id)
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#sizes.delete(id)
  }

  listMergeable(): EntrySize[] {
    const sizes = [...this.#sizes].map(([id, sizeBytes]) => ({ id, sizeBytes }))
    return sizes.filter(({ id }) => !this.#closed.has(id))
  }
}
