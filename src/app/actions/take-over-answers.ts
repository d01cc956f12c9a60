import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { AnswerFacts, Signature, Statement, ValidationSessionRecord } from '../../records/answer.ts'
import { notLater } from '../../records/consent-after.ts'
import { revisionsOf } from '../../records/finding-standing-of.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { AnalystId, AnswerId, DepartmentId } from '../../records/ids.ts'
import type { RemoteAnswer } from '../../records/remote-validation.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { consentEdits } from './handover-actions.ts'

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
  const now = place.session.now()
  return newAnswers(place, said).length === 0 && !isLater(record, said, now) && !isNewNo(record, said, now)
}

/** The answers of it that are not here yet. */
export function newAnswers(
  { session, departmentId }: Place,
  { answers }: SaidElsewhere,
): readonly RemoteAnswer[] {
  const { validations, lineAnswers } = session.department(departmentId)!
  return answers.filter(({ id }) => !validations.get(id) && !lineAnswers.get(id))
}

/** Of two files of one person the later says how it ended. A moment that is still to come, of a clock that is wrong, says nothing. */
function isLater({ endedAt }: ValidationSessionRecord, said: SaidElsewhere, now: string): boolean {
  if (endedAt === null) return true
  if (endedAt === said.endedAt) return false
  const isToCome = Date.parse(endedAt) > Date.parse(now)
  return isToCome || Date.parse(notLater(said.endedAt, now)) > Date.parse(endedAt)
}

/** A no counts in whatever order files are read, unless the person surely said yes after it. */
function isNewNo(
  { consent: held }: ValidationSessionRecord,
  { consent }: SaidElsewhere,
  now: string,
): boolean {
  if (consent?.given !== false) return false
  if (!held) return true
  const isKnown = Date.parse(held.at) <= Date.parse(now)
  return held.given ? !isKnown || Date.parse(held.at) < Date.parse(consent.at) : held.at !== consent.at
}

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
  const now = session.now()
  const later = isLater(record, said, now)
  const isNo = isNewNo(record, said, now)
  const counts = isNo || (later && said.consent?.given)
  const consents = counts ? consentEdits(session, record.personId, said.consent) : []
  if (later) {
    const { skipped, missing, consent, signature, endedAt } = said
    edits.push(
      ...updateEdits('validationSessions', record, { skipped, missing, consent, signature, endedAt }),
    )
  } else if (isNo)
    edits.push(...updateEdits('validationSessions', record, { consent: said.consent, signature: null }))
  // Their no is not the analyst's to take back by one tap.
  if (isNo && consents.length > 0) session.settle('consentRecorded', { project: consents })
  if (edits.length > 0)
    session.act('answersTakenOver', {
      ...(!isNo && consents.length > 0 && { project: consents }),
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
