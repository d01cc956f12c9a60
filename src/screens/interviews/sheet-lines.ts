import type { NoteRecord } from '../../records/document-records.ts'
import type { FindingId, NoteId, TaskId } from '../../records/ids.ts'
import type { FindingKind } from './method-guide.ts'

/** The empty line one can type in; it becomes a note with its first letter. */
export interface Draft {
  /** The id the note will have, so that its field stays the same one. */
  readonly id: NoteId
  readonly topic: string
  /** The line before it. */
  readonly after: NoteId | 'start' | 'end'
}

export interface SheetLine {
  readonly id: NoteId
  /** null: the draft. */
  readonly note: NoteRecord | null
  readonly topic: string
}

/** What came of a line. */
export interface LineLinks {
  readonly tasks: readonly { readonly id: TaskId; readonly name: string; readonly href: string }[]
  readonly findings: readonly {
    readonly id: FindingId
    readonly kind: FindingKind
    readonly href: string
  }[]
}

/** Notes in their order, with the draft where it is. */
export function sheetLines(notes: readonly NoteRecord[], draft: Draft): readonly SheetLine[] {
  const lines: SheetLine[] = notes.map((note) => ({ id: note.id, note, topic: note.topic }))
  if (notes.some(({ id }) => id === draft.id)) return lines
  const before = notes.findIndex(({ id }) => id === draft.after)
  const place = draft.after === 'start' ? 0 : before < 0 ? lines.length : before + 1
  lines.splice(place, 0, { id: draft.id, note: null, topic: draft.topic })
  return lines
}

/** How many lines there are about each topic. */
export function countTopics(notes: readonly NoteRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { topic, text } of notes) if (/\S/.test(text)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return counts
}
