import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import type { LineAnswerRecord, RecordingRecord, ValidationRecord } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { AnswerId, DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

interface Place {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
}

export type SpokenRecord = ValidationRecord | LineAnswerRecord

/**
 * What an analyst heard in a recording, as an answer beside the one that was spoken: that one stays as it was, and the words can be
 * worked in like any others.
 */
export function writeDownSpoken(place: Place, answer: SpokenRecord, text: string): void {
  const { session } = place
  const said = { ...answer, text, by: session.analyst, at: session.now() }
  act(place, 'findingId' in answer ? validationEdit(session, said) : lineEdit(session, said))
}

/** What was said in a recording to which no answer was given any more: somebody stopped half-way. */
export function answerFromRecording(place: Place, recording: RecordingRecord, text: string): void {
  const { session, departmentId } = place
  const { about, personId, sessionId, id: recordingId } = recording
  const { findings, notes, validationSessions } = session.department(departmentId)!
  const statement =
    sessionId && validationSessions.get(sessionId)?.statements.find((each) => statementKey(each) === about)
  const facts = {
    personId,
    verdict: 'correct' as const,
    text,
    at: session.now(),
    by: session.analyst,
    recordingId,
    way: 'device' as const,
    ...(sessionId && { sessionId }),
    ...(statement && { shown: statement.text }),
  }
  const finding = about && findings.get(about)
  const note = about && notes.get(about)
  if (finding) act(place, validationEdit(session, { ...facts, findingId: finding.id }))
  else if (note) act(place, lineEdit(session, { ...facts, interviewId: note.interviewId, noteId: note.id }))
}

const validationEdit = (session: ProjectSession, said: object): Edit =>
  addRecordEdit('validations', { ...said, id: session.newId() } as ValidationRecord)

const lineEdit = (session: ProjectSession, said: object): Edit =>
  addRecordEdit('lineAnswers', { ...said, id: session.newId<AnswerId>() } as LineAnswerRecord)

const act = ({ session, departmentId }: Place, edit: Edit): void =>
  session.act('spokenWrittenDown', { departments: { [departmentId]: [edit] } })
