import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { ranksForMove } from '../../document/rank.ts'
import type { NoteRecord } from '../../records/document-records.ts'
import type { DepartmentId, InterviewId, NoteId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'
import type { Draft } from '../../screens/interviews/sheet-lines.ts'
import { MAX_LINE } from '../../screens/interviews/split-typed.ts'
import { mergeTyped } from '../../screens/interviews/text-change.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Where lines are written. */
export interface Sheet {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly interviewId: InterviewId
}

/** The first letters of a new line. */
export function writeLine(sheet: Sheet, draft: Draft, text: string): void {
  act(sheet, 'noteWritten', addLines(sheet, draft.topic, [{ id: draft.id, text }], placeOf(sheet, draft)))
}

/**
 * What was typed in a line, on top of what somebody else wrote in it meanwhile.
 *
 * @param base what the field showed before
 */
export function typeLine(sheet: Sheet, id: NoteId, base: string, typed: string): void {
  const note = noteOf(sheet, id)
  if (!note) return
  const text = mergeTyped(base, typed, note.text)
  act(sheet, 'noteWritten', updateEdits('notes', note, { text }), true)
}

/** The line in other words, after what somebody said of it; their answer keeps the words it was an answer to. */
export function workInLine(sheet: Sheet, id: NoteId, text: string): void {
  const note = noteOf(sheet, id)
  if (note) act(sheet, 'lineWorkedIn', updateEdits('notes', note, { text }))
}

/** A line cut in pieces, or a draft that was pasted into: the first piece stays, the others follow it under its topic. */
export function cutLine(
  sheet: Sheet,
  line: Draft,
  base: string,
  pieces: readonly string[],
  ids: readonly NoteId[],
): void {
  const note = noteOf(sheet, line.id)
  if (!note) {
    const lines = pieces.map((text, place) => ({ id: [line.id, ...ids][place]!, text }))
    act(sheet, 'linesWritten', addLines(sheet, line.topic, lines, placeOf(sheet, line)))
    return
  }
  const [first = '', ...others] = mergeTyped(base, pieces.join(CUT), note.text).split(CUT)
  const lines = others.map((text, place) => ({ id: ids[place]!, text }))
  const place = notesOf(sheet).indexOf(note) + 1
  act(sheet, 'linesWritten', [
    ...updateEdits('notes', note, { text: first }),
    ...addLines(sheet, note.topic, lines, place),
  ])
}

/** Stands for a cut in one text; a sign nobody types. */
const CUT = '\u001e'

/**
 * Two lines as one, with what rests on the second resting on the first.
 *
 * @returns false when they are too long together; nothing is done then
 */
export function joinLines(sheet: Sheet, firstId: NoteId, secondId: NoteId): boolean {
  const [first, second] = [noteOf(sheet, firstId), noteOf(sheet, secondId)]
  if (!first || !second || first.text.length + second.text.length > MAX_LINE) return false
  const { session } = sheet
  act(sheet, 'linesJoined', [
    ...updateEdits('notes', first, {
      text: first.text + second.text,
      ...(second.important && { important: true }),
    }),
    removeEdit('notes', secondId, session.analyst, session.now()),
    ...sourceEdits(sheet, secondId, firstId),
  ])
  return true
}

export function changeLine(
  sheet: Sheet,
  id: NoteId,
  fields: Partial<Pick<NoteRecord, 'topic' | 'important'>>,
): void {
  const note = noteOf(sheet, id)
  if (!note) return
  act(sheet, fields.topic === undefined ? 'quoteMarked' : 'topicChanged', updateEdits('notes', note, fields))
}

/** The lines of an interview in their order. */
const notesOf = ({ session, departmentId, interviewId }: Sheet): readonly NoteRecord[] =>
  session
    .department(departmentId)!
    .notes.list()
    .filter((note) => note.interviewId === interviewId)

const noteOf = ({ session, departmentId }: Sheet, id: NoteId) =>
  session.department(departmentId)!.notes.get(id)

function placeOf(sheet: Sheet, { after }: Draft): number {
  const notes = notesOf(sheet)
  const before = notes.findIndex(({ id }) => id === after)
  if (after === 'start') return 0
  return before < 0 ? notes.length : before + 1
}

interface NewLine {
  readonly id: NoteId
  readonly text: string
}

function addLines(sheet: Sheet, topic: string, lines: readonly NewLine[], place: number): Edit[] {
  const notes = notesOf(sheet)
  const ranks = ranksAt(
    notes,
    lines.map(({ id }) => id),
    place,
  )
  const { interviewId, session } = sheet
  const by = session.analyst
  return [
    ...notes.flatMap((note) => {
      const rank = ranks.get(note.id)
      return rank === undefined ? [] : updateEdits('notes', note, { rank })
    }),
    ...lines.map(({ id, text }) =>
      addRecordEdit('notes', { id, interviewId, topic, text, important: false, by, rank: ranks.get(id)! }),
    ),
  ]
}

/** Ranks for new records from `place` on; those there get new ones only where theirs leave no room. */
function ranksAt(
  list: readonly NoteRecord[],
  ids: readonly NoteId[],
  place: number,
): ReadonlyMap<string, string> {
  const order = list.map(({ id, rank }) => ({ id: id as string, rank }))
  const ranks = new Map<string, string>()
  ids.forEach((id, count) => {
    const at = place + count
    const moved = { id: id as string, rank: '' }
    for (const [each, rank] of ranksForMove([...order, moved], id, at)) ranks.set(each, rank)
    order.splice(at, 0, moved)
    for (const each of order) each.rank = ranks.get(each.id) ?? each.rank
  })
  return ranks
}

/** Tasks and findings that rest on one line, resting on another. */
function sourceEdits({ session, departmentId, interviewId }: Sheet, from: NoteId, to: NoteId): Edit[] {
  const { tasks, findings } = session.department(departmentId)!
  const moved = (sources: readonly Source[]): readonly Source[] | null =>
    sources.some(({ noteId }) => noteId === from)
      ? [...sources.filter(({ noteId }) => noteId !== from), { interviewId, noteId: to }]
      : null
  return [
    ...tasks.list().flatMap((task) => {
      const sources = moved(task.sources)
      return sources ? updateEdits('tasks', task, { sources }) : []
    }),
    ...findings.list().flatMap((finding) => {
      const sources = moved(finding.sources ?? [])
      return sources ? updateEdits('findings', finding, { sources }) : []
    }),
  ]
}

const act = ({ session, departmentId }: Sheet, label: string, edits: readonly Edit[], joined = false) =>
  session.act(label, { departments: { [departmentId]: edits } }, joined)
