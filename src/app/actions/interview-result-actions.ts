import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import type { WishRecord } from '../../records/document-records.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { FindingId, NoteId, TaskId } from '../../records/ids.ts'
import type { Wish } from '../../records/scales.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { kindOfTopic } from '../../screens/interviews/method-guide.ts'
import { taskWords } from '../../screens/interviews/task-words.ts'
import { findByName } from '../../screens/observe/tile-order.ts'
import { makeFinding } from './finding-actions.ts'
import type { Sheet } from './interview-note-actions.ts'
import { isSchemeLocked } from './scheme-actions.ts'

/** The task a line became, or was put with. */
export interface ToldTask {
  readonly id: TaskId
  readonly name: string
  readonly isNew: boolean
}

/**
 * Makes a task of what was said, resting on that line; one of that name gets the line as another source. While the list of
 * tasks is locked none is made.
 *
 * @param picked the words that were selected; null for the whole line
 */
export function taskFromLine(
  sheet: Sheet,
  noteId: NoteId,
  picked: string | null,
): ToldTask | 'locked' | null {
  const { session, departmentId, interviewId } = sheet
  const note = session.department(departmentId)!.notes.get(noteId)
  if (!note || !/\S/.test(note.text)) return null
  const { name, description } = taskWords(note.text, picked)
  return putTask(sheet, name, { description, sources: [{ interviewId, noteId }] })
}

/** A task that came up by name, without a line of its own. */
export const taskFromName = (sheet: Sheet, name: string): ToldTask | 'locked' =>
  putTask(sheet, name, { description: '', sources: [{ interviewId: sheet.interviewId }] })

function putTask(
  sheet: Sheet,
  name: string,
  { description, sources }: Pick<TaskRecord, 'description' | 'sources'>,
): ToldTask | 'locked' {
  const { session, departmentId } = sheet
  const known = findByName(session.department(departmentId)!.tasks.list(), name)
  if (known) {
    const edits = updateEdits('tasks', known, { sources: [...known.sources, ...sources] })
    act(sheet, 'sourceAdded', edits)
    return { id: known.id, name: known.name, isNew: false }
  }
  if (isSchemeLocked(session, departmentId)) return 'locked'
  const jobId = personOf(sheet)?.jobId
  const id = session.newId<TaskId>()
  const jobIds = jobId ? [jobId] : []
  act(sheet, 'taskAdded', [
    addRecordEdit('tasks', emptyTask({ id, departmentId, name, description, jobIds, sources })),
  ])
  return { id, name, isNew: true }
}

/** Makes a draft finding of what was said, of the kind its topic suggests, to be put to who said it. */
export function findingFromLine(sheet: Sheet, noteId: NoteId, picked: string | null): FindingId | null {
  const { session, departmentId, interviewId } = sheet
  const note = session.department(departmentId)!.notes.get(noteId)
  const text = (picked ?? note?.text ?? '').trim()
  if (!note || text === '') return null
  const person = personOf(sheet)
  return makeFinding(sheet, {
    kind: kindOfTopic(note.topic),
    text,
    sources: [{ interviewId, noteId }],
    ask: person ? [person.id] : [],
  })
}

/** What the person wishes for a task; null takes it back. */
export function sayWish(sheet: Sheet, taskId: TaskId, wish: Wish | null): void {
  const { session, departmentId, interviewId } = sheet
  const { wishes } = session.department(departmentId)!
  const said = wishesAbout(sheet, taskId)
  if (wish === null) {
    const at = session.now()
    act(
      sheet,
      'wishTakenBack',
      said.map(({ id }) => removeEdit('wishes', id, session.analyst, at)),
    )
    return
  }
  const rank = rankAtEnd(wishes.list() as readonly (WishRecord & { rank: string })[])
  act(
    sheet,
    'wishSaid',
    said.length > 0
      ? said.flatMap((each) => updateEdits('wishes', each, { wish }))
      : [addRecordEdit('wishes', { id: session.newId(), interviewId, taskId, wish, rank })],
  )
}

/** What was said with a wish. Only for a task of which the wish is known. */
export function noteWish(sheet: Sheet, taskId: TaskId, note: string): void {
  const [said] = wishesAbout(sheet, taskId)
  if (said) act(sheet, 'wishSaid', updateEdits('wishes', said, { note }), true)
}

/** More than one where two tablets wrote the first at the same time. */
const wishesAbout = ({ session, departmentId, interviewId }: Sheet, taskId: TaskId) =>
  session
    .department(departmentId)!
    .wishes.list()
    .filter((wish) => wish.interviewId === interviewId && wish.taskId === taskId)

function personOf({ session, departmentId, interviewId }: Sheet) {
  const interview = session.department(departmentId)!.interviews.get(interviewId)
  return interview && session.records.people.get(interview.personId)
}

const act = ({ session, departmentId }: Sheet, label: string, edits: readonly Edit[], joined = false) =>
  session.act(label, { departments: { [departmentId]: edits } }, joined)
