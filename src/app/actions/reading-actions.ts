import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import type { NoteRecord } from '../../records/document-records.ts'
import type { FindingId, NoteId } from '../../records/ids.ts'
import type { ReadingKind, ReadingOutcome, ReadingRemarkRecord } from '../../records/second-reading.ts'
import { kindOfTopic } from '../../screens/interviews/method-guide.ts'
import { MAX_LINE } from '../../screens/interviews/split-typed.ts'
import type { Sheet } from './interview-note-actions.ts'

/** What a second reader writes down. `noteId` null: something is missing. */
export interface NewRemark {
  readonly noteId: NoteId | null
  readonly kind: ReadingKind
  readonly text: string
}

/** Adds a remark; the first one begins the reading. */
export function makeRemark(sheet: Sheet, { noteId, kind, text }: NewRemark): void {
  const { session, departmentId, interviewId } = sheet
  const read = noteId ? (session.department(departmentId)!.notes.get(noteId)?.text ?? '') : ''
  act(sheet, 'remarkMade', [
    ...readingEdits(sheet, null),
    addRecordEdit('readingRemarks', {
      id: session.newId<string>(),
      interviewId,
      noteId,
      kind,
      text,
      read,
      by: session.analyst,
      at: session.now(),
      settled: null,
    }),
  ])
}

export const removeRemark = (sheet: Sheet, { id }: ReadingRemarkRecord): void =>
  act(sheet, 'remarkRemoved', [removeEdit('readingRemarks', id, sheet.session.analyst, sheet.session.now())])

/** Says that the write-up was read to the end, or is read on. */
export function markRead(sheet: Sheet, isDone: boolean): void {
  const edits = readingEdits(sheet, isDone ? sheet.session.now() : null)
  act(sheet, isDone ? 'readingDone' : 'readingResumed', edits)
}

/** One's own reading of this interview: made where there is none, else brought to `doneAt`. */
function readingEdits({ session, departmentId, interviewId }: Sheet, doneAt: string | null): Edit[] {
  const own = session
    .department(departmentId)!
    .secondReadings.list()
    .filter((each) => each.interviewId === interviewId && each.by === session.analyst)
  if (own.length > 0) {
    return own.flatMap((each) =>
      each.doneAt === doneAt ? [] : updateEdits('secondReadings', each, { doneAt }),
    )
  }
  const by = session.analyst
  const reading = { id: session.newId<string>(), interviewId, by, at: session.now(), doneAt }
  return [addRecordEdit('secondReadings', reading)]
}

/**
 * Settles a remark. Taken over: the line gets its words, or a line with them comes at the end; what it said before stays in the
 * remark. Put to the person: a draft finding that rests on the line, for whom the interview was with.
 *
 * @returns false when the words do not fit in a line; nothing is done then
 */
export function settleRemark(sheet: Sheet, remark: ReadingRemarkRecord, outcome: ReadingOutcome): boolean {
  const { session } = sheet
  const mark = { by: session.analyst, at: session.now(), outcome }
  const settle = (findingId?: FindingId) =>
    updateEdits('readingRemarks', remark, { settled: { ...mark, ...(findingId && { findingId }) } })
  if (outcome === 'left') {
    act(sheet, 'remarkSettled', settle())
    return true
  }
  if (outcome === 'ask') {
    const findingId = session.newId<FindingId>()
    act(sheet, 'remarkSettled', [findingEdit(sheet, remark, findingId), ...settle(findingId)])
    return true
  }
  if (remark.text.length > MAX_LINE) return false
  act(sheet, 'remarkSettled', [...lineEdits(sheet, remark), ...settle()])
  return true
}

/** Opens it again. A line that was changed and a finding that was made stay: they have their own undo. */
export const reopenRemark = (sheet: Sheet, remark: ReadingRemarkRecord): void =>
  act(sheet, 'remarkReopened', updateEdits('readingRemarks', remark, { settled: null }))

function lineEdits({ session, departmentId, interviewId }: Sheet, remark: ReadingRemarkRecord): Edit[] {
  const notes = session
    .department(departmentId)!
    .notes.list()
    .filter((note) => note.interviewId === interviewId)
  const note = notes.find(({ id }) => id === remark.noteId)
  if (note) return updateEdits('notes', note, { text: remark.text })
  return [
    addRecordEdit('notes', {
      id: session.newId<NoteId>(),
      interviewId,
      topic: notes.at(-1)?.topic ?? 'tasks',
      text: remark.text,
      important: false,
      rank: rankAtEnd(notes as readonly (NoteRecord & { readonly rank: string })[]),
    }),
  ]
}

function findingEdit(
  { session, departmentId, interviewId }: Sheet,
  remark: ReadingRemarkRecord,
  id: FindingId,
): Edit {
  const records = session.department(departmentId)!
  const note = remark.noteId ? records.notes.get(remark.noteId) : undefined
  const person = records.interviews.get(interviewId)?.personId
  const made = { by: session.analyst, at: session.now() }
  return addRecordEdit('findings', {
    id,
    departmentId,
    kind: kindOfTopic(note?.topic ?? ''),
    text: remark.text,
    sources: [{ interviewId, ...(note && { noteId: note.id }) }],
    status: 'draft',
    made,
    ...(person && { asked: { [person]: made } }),
  })
}

const act = ({ session, departmentId }: Sheet, label: string, edits: readonly Edit[]) =>
  session.act(label, { departments: { [departmentId]: edits } })
