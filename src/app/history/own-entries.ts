import type * as Y from 'yjs'
import { type HistoryEntry, openHistory, writeHistory } from '../../document/history-entry.ts'
import { LOCAL, REMOTE } from '../../document/origin.ts'

/**
 * What this app wrote in the history since it started. Two devices that count alike, because one is a copy of the other's
 * profile, write under one key, and only one of the two entries stays: the device that lost its own writes it again under the next free key.
 */
export class OwnEntries {
  private readonly written = new Map<Y.Doc, Map<string, HistoryEntry>>()
  private isStopped = false

  /** @param newKey the next key of this device that is free in a document */
  constructor(private readonly newKey: (doc: Y.Doc) => string) {}

  note(doc: Y.Doc, entry: HistoryEntry): void {
    const known = this.written.get(doc)
    if (known) known.set(entry.key, entry)
    else {
      this.written.set(doc, new Map([[entry.key, entry]]))
      openHistory(doc).observe((event, { origin }) => {
        if (origin === REMOTE) this.heal(doc, event.keysChanged)
      })
    }
  }

  stop(): void {
    this.isStopped = true
  }

  private heal(doc: Y.Doc, changed: ReadonlySet<string>): void {
    const own = this.written.get(doc)
    const lost = [...changed].flatMap((key) => {
      const entry = own?.get(key)
      return entry && this.isOther(doc, entry) ? [entry] : []
    })
    if (lost.length === 0) return
    for (const { key } of lost) own?.delete(key)
    // Not within the transaction that is just being told.
    queueMicrotask(() => {
      if (!this.isStopped) doc.transact(() => this.writeAgain(doc, lost), LOCAL)
    })
  }

  private writeAgain(doc: Y.Doc, lost: readonly HistoryEntry[]): void {
    for (const each of lost) {
      const entry = { ...each, key: this.newKey(doc), isOpen: false }
      writeHistory(doc, entry)
      this.note(doc, entry)
    }
  }

  private isOther(doc: Y.Doc, { key, at, changes }: HistoryEntry): boolean {
    const held = openHistory(doc).get(key)
    // Deleted: thinned out, or nothing was left of it.
    if (typeof held !== 'object' || held === null) return false
    const other = held as { readonly at?: unknown; readonly changes?: unknown }
    return other.at !== at || JSON.stringify(other.changes) !== JSON.stringify(changes)
  }
}
