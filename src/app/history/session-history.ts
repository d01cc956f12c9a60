import type * as Y from 'yjs'
import { applyEdits, type Change, type Edit, revertChanges } from '../../document/edit.ts'
import type { HistoryEntry } from '../../document/history-entry.ts'
import { HistoryLog } from '../../document/history-log.ts'
import { LOCAL } from '../../document/origin.ts'
import type { Restorer } from '../../document/restore-edits.ts'
import { revertRecorded } from '../../document/revert-recorded.ts'
import type { Done } from '../session/undo-stack.ts'
import { HistoryRecorder, type RecorderParts, type Recording } from './history-recorder.ts'

/** Whether a record is one that was asked about. */
export type IsAsked = (root: string, id: string) => boolean

/** What stands in the history and is not taken back: it would show again what was made unrecognisable. */
export const STAYS: readonly string[] = ['photoReplaced']

/** The history of one opened project: written with each edit, read when somebody looks. */
export class SessionHistory {
  private readonly recorder: HistoryRecorder
  private readonly logs = new Map<Y.Doc, HistoryLog>()

  constructor(parts: RecorderParts) {
    this.recorder = new HistoryRecorder(parts)
  }

  /** Applies edits of one action, document by document; each with its history in one transaction. */
  readonly apply = (recording: Recording): ((doc: Y.Doc, edits: readonly Edit[]) => Change[]) => {
    const write = this.recorder.begin(recording)
    return (doc, edits) => (edits.length === 0 ? [] : together(doc, write, () => applyEdits(doc, edits)))
  }

  /** Undo and redo, recorded too. */
  readonly revert = (
    doc: Y.Doc,
    changes: readonly Change[],
    what: string,
    way: 'undone' | 'redone',
  ): { made: Change[]; left: number } => {
    const write = this.recorder.begin({ what, way, joined: false })
    let left = 0
    const made = together(doc, write, () => {
      const reverted = revertChanges(doc, changes)
      left = reverted.left
      return reverted.made
    })
    return { made, left }
  }

  /**
   * Takes an action back in all these documents, however long ago it was; what was changed since stays.
   *
   * @param isAsked only what changed these records
   * @returns null when no document has it, or it stays
   */
  takeBack(
    docs: readonly Y.Doc[],
    key: string,
    by: Restorer,
    isAsked: IsAsked | null,
  ): { readonly what: string; readonly parts: Done['parts']; readonly left: number } | null {
    this.recorder.rest()
    const found = docs.flatMap((doc) => {
      const entry = this.logOf(doc).get(key)
      return entry ? [{ doc, entry }] : []
    })
    const [first] = found
    if (!first || STAYS.includes(first.entry.what)) return null
    const { what } = first.entry
    const write = this.recorder.begin({ what, way: 'reverted', joined: false })
    let left = 0
    const parts = found.map(({ doc, entry }) => {
      const isTouched = this.touchedAfter(doc, entry)
      const asked = isAsked ? entry.changes.filter(([, root, id]) => isAsked(root, id)) : entry.changes
      if (!isAsked) left += entry.more
      const changes = together(doc, write, () => {
        const reverted = revertRecorded(doc, asked, by, isTouched)
        left += reverted.left
        return reverted.made
      })
      return { doc, changes }
    })
    return { what, parts, left }
  }

  /** What was changed in a document; the same object every time. */
  logOf(doc: Y.Doc): HistoryLog {
    const log = this.logs.get(doc) ?? new HistoryLog(doc)
    this.logs.set(doc, log)
    return log
  }

  /** Writes what is still being typed as a whole: before leaving, or before others take over. */
  rest(): void {
    this.recorder.rest()
  }

  /** Writes nothing more. */
  stop(): void {
    this.recorder.stop()
  }

  private touchedAfter(doc: Y.Doc, entry: HistoryEntry): IsAsked {
    const entries = this.logOf(doc).list()
    const later = entries.slice(
      0,
      entries.findIndex(({ key }) => key === entry.key),
    )
    const touched = new Set(later.flatMap(({ changes }) => changes.map(([, root, id]) => `${root} ${id}`)))
    return (root, id) => touched.has(`${root} ${id}`)
  }
}

function together(
  doc: Y.Doc,
  write: (doc: Y.Doc, changes: readonly Change[]) => void,
  change: () => Change[],
): Change[] {
  return doc.transact(() => {
    const made = change()
    write(doc, made)
    return made
  }, LOCAL)
}
