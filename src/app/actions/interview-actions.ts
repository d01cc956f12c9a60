import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import { consentFields } from '../../document/withdrawal.ts'
import type { Consent } from '../../records/case-file.ts'
import type { InterviewRecord, PersonRecord } from '../../records/document-records.ts'
import type { DepartmentId, GuideId, InterviewId, JobId, PersonId } from '../../records/ids.ts'
import type { Role } from '../../records/scales.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Somebody who is not in the list of people yet. */
export interface NewPerson {
  /** As the analyst wrote it ("M3"); people are never known by name unless somebody writes one here. */
  readonly code: string
  readonly role: Role
  readonly jobId: JobId | null
}

/**
 * Begins an interview today.
 *
 * @param who somebody known, or a new person, made in the same action
 * @param guideId the topics it follows; null: those of the method
 */
export function startInterview(
  session: ProjectSession,
  departmentId: DepartmentId,
  who: PersonId | NewPerson,
  guideId: GuideId | null = null,
): InterviewId {
  const id = session.newId<InterviewId>()
  const made = typeof who === 'string' ? null : newPerson(session, departmentId, who)
  const record: InterviewRecord = {
    id,
    departmentId,
    personId: made?.id ?? (who as PersonId),
    date: session.now().slice(0, 10),
    ...(guideId && { guideId }),
  }
  session.act('interviewStarted', {
    ...(made && { project: [addRecordEdit('people', made)] }),
    departments: { [departmentId]: [addRecordEdit('interviews', record)] },
  })
  return id
}

/** @param joined true while somebody types in the same field */
export function changeInterview(
  session: ProjectSession,
  interview: InterviewRecord,
  fields: Partial<Pick<InterviewRecord, 'personId' | 'date' | 'interviewer' | 'guideId'>>,
  joined = false,
): void {
  const edits = updateEdits('interviews', interview, fields)
  session.act('interviewChanged', { departments: { [interview.departmentId!]: edits } }, joined)
}

/** Its lines and wishes go out of sight with it, and come back with it. */
export function removeInterview(session: ProjectSession, departmentId: DepartmentId, id: InterviewId): void {
  const edit = removeEdit('interviews', id, session.analyst, session.now())
  session.act('interviewRemoved', { departments: { [departmentId]: [edit] } })
}

/** What was agreed with this person about what they say; undefined: as if nobody asked. A withdrawal stays, whatever is agreed. */
export function recordConsent(
  session: ProjectSession,
  person: PersonRecord,
  consent: Consent | undefined,
  joined = false,
): void {
  const withdrawnAt = person.consent?.withdrawnAt
  const next = withdrawnAt ? { given: false, ...consent, withdrawnAt } : consent
  changeConsent(session, person, next, joined)
}

/** From now on nothing they said is used. */
export const withdrawConsent = (session: ProjectSession, person: PersonRecord): void =>
  changeConsent(session, person, { given: false, ...person.consent, withdrawnAt: session.now() })

/** The withdrawal is taken back: what was agreed before it holds again. */
export const restoreConsent = (session: ProjectSession, person: PersonRecord): void =>
  changeConsent(session, person, person.consent && { ...person.consent, withdrawnAt: null })

function changeConsent(
  session: ProjectSession,
  person: PersonRecord,
  next: Consent | undefined,
  joined = false,
): void {
  const fields = consentFields(person, next, session.analyst)
  session.act('consentRecorded', { project: updateEdits('people', person, fields) }, joined)
}

function newPerson(
  session: ProjectSession,
  departmentId: DepartmentId,
  { code, role, jobId }: NewPerson,
): PersonRecord {
  const rank = rankAtEnd(session.records.people.list())
  return { id: session.newId<PersonId>(), departmentId, code, role, jobId, rank }
}
