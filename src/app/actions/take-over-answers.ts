import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { AnswerFacts, Signature, Statement, ValidationSessionRecord } from '../../records/answer.ts'
import { revisionsOf } from '../../records/finding-standing-of.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { AnalystId, AnswerId, DepartmentId } from '../../records/ids.ts'
import type { RemoteAnswer } from '../../records/remote-validation.ts'
import type { ProjectSession } from '../project-session.ts'
import { consentAfter } from './handover-actions.ts'

/** What somebody said away from the tablet: in a file, on paper, or to an analyst. */
export interface SaidElsewhere {
  readonly answers: readonly RemoteAnswer[]
  /** Keys of statements that were passed over. */
  readonly skipped: readonly string[]
  readonly missing: string
  readonly consent: ValidationSessionRecord['consent']
  readonly signature: Signature | null
  readonly endedAt: string
}

interface Place {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
}

/** Whether all of it is here already, so that taking it over would change nothing. */
export function isTakenOver(place: Place, record: ValidationSessionRecord, said: SaidElsewhere): boolean {
  return newAnswers(place, said).length === 0 && !isLater(record, said)
}

/** The answers of it that are not here yet. */
export function newAnswers(
  { session, departmentId }: Place,
  { answers }: SaidElsewhere,
): readonly RemoteAnswer[] {
  const { validations, lineAnswers } = session.department(departmentId)!
  return answers.filter(({ id }) => !validations.get(id) && !lineAnswers.get(id))
}

/** Of two files of one person the later says how it ended. */
const isLater = ({ endedAt }: ValidationSessionRecord, said: SaidElsewhere): boolean =>
  endedAt === null || Date.parse(said.endedAt) > Date.parse(endedAt)

/**
 * Writes what somebody said as the records a tablet that was handed over writes: each answer at its own time. What is here already
 * stays as it is, so the same again changes nothing.
 *
 * @param by the analyst who wrote the answers down; null where the person gave them without one
 * @returns how many answers were new
 */
export function takeOverAnswers(
  place: Place,
  record: ValidationSessionRecord,
  said: SaidElsewhere,
  by: AnalystId | null,
): number {
  const { session, departmentId } = place
  const fresh = newAnswers(place, said)
  const byKey = new Map(record.statements.map((each) => [statementKey(each), each]))
  const edits: Edit[] = fresh.flatMap((answer) => {
    const statement = byKey.get(answer.key)
    return statement ? [answerEdit(place, record, statement, answer, by)] : []
  })
  const later = isLater(record, said)
  const person = session.records.people.get(record.personId)
  const consent = later && said.consent ? consentAfter(person?.consent, said.consent) : null
  if (later) {
    const { skipped, missing, consent, signature, endedAt } = said
    edits.push(
      ...updateEdits('validationSessions', record, { skipped, missing, consent, signature, endedAt }),
    )
  }
  if (edits.length > 0)
    session.act('answersTakenOver', {
      ...(person && consent && { project: updateEdits('people', person, { consent }) }),
      departments: { [departmentId]: edits },
    })
  return fresh.length
}

function answerEdit(
  { session, departmentId }: Place,
  { id: sessionId, personId, way }: ValidationSessionRecord,
  statement: Statement,
  { id, verdict, text, at }: RemoteAnswer,
  by: AnalystId | null,
): Edit {
  const facts: AnswerFacts = {
    personId,
    verdict,
    ...(text !== '' && { text }),
    at,
    way,
    shown: statement.text,
    sessionId,
    ...(by && { by }),
  }
  if (statement.kind === 'line') {
    const { interviewId, noteId } = statement
    return addRecordEdit('lineAnswers', { ...facts, id: id as AnswerId, interviewId, noteId })
  }
  const { findingId } = statement
  const { revisions } = session.department(departmentId)!
  const wording = revisionsOf(revisions.list(), findingId)
    .filter((each) => each.text === statement.text)
    .at(-1)
  return addRecordEdit('validations', { ...facts, id, findingId, ...(wording && { revisionId: wording.id }) })
}
