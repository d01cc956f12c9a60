import type { Edit } from '../../document/edit.ts'
import { leftRefusal } from '../../document/left-refusals.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import { consentFields } from '../../document/withdrawal.ts'
import type {
  AnswerFacts,
  AnswerWay,
  Signature,
  Statement,
  ValidationSessionRecord,
} from '../../records/answer.ts'
import { consentAfter } from '../../records/consent-after.ts'
import { revisionsOf } from '../../records/finding-standing-of.ts'
import { type GivenAnswer, statementKey } from '../../records/handover-answers.ts'
import type { AnswerId, DepartmentId, PersonId, RecordingId, ValidationSessionId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** A validation that is going on. */
export interface Sitting {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly sessionId: ValidationSessionId
}

export type Beginning = Pick<
  ValidationSessionRecord,
  'personId' | 'language' | 'purpose' | 'statements' | 'code'
> & {
  readonly way?: AnswerWay
}

/** Begins a validation. Findings it puts to somebody they were not put to before are put to them now. */
export function beginValidation(
  session: ProjectSession,
  departmentId: DepartmentId,
  { way = 'device', ...beginning }: Beginning,
): ValidationSessionId {
  const id = session.newId<ValidationSessionId>()
  const at = session.now()
  const record: ValidationSessionRecord = {
    ...beginning,
    id,
    way,
    by: session.analyst,
    at,
    skipped: [],
    missing: '',
    consent: null,
    signature: null,
    endedAt: null,
  }
  const put = beginning.purpose === 'validate' ? putTo(session, departmentId, beginning, at) : []
  session.act('validationBegun', {
    departments: { [departmentId]: [addRecordEdit('validationSessions', record), ...put] },
  })
  return id
}

function putTo(
  session: ProjectSession,
  departmentId: DepartmentId,
  { personId, statements }: Pick<Beginning, 'personId' | 'statements'>,
  at: string,
): Edit[] {
  const { findings } = session.department(departmentId)!
  return statements.flatMap((statement) => {
    const finding = statement.kind === 'finding' ? findings.get(statement.findingId) : undefined
    if (!finding || finding.asked?.[personId]) return []
    return updateEdits('findings', finding, {
      asked: { [personId]: { by: session.analyst, at } },
    })
  })
}

export interface Answer {
  readonly verdict: AnswerFacts['verdict']
  readonly text?: string
  readonly recordingId?: RecordingId | null
}

/**
 * An answer of the person, as a record of its own. The same one again is none.
 *
 * @param before what they answered to it last
 */
export function answerStatement(
  sitting: Sitting,
  statement: Statement,
  { verdict, text = '', recordingId }: Answer,
  before: GivenAnswer | undefined,
): void {
  const held = recordOf(sitting)
  const words = text.trim()
  if (!held || held.endedAt !== null) return
  const isSame =
    before?.verdict === verdict &&
    (before.text ?? '') === words &&
    (before.recordingId ?? null) === (recordingId ?? null)
  const facts: AnswerFacts = {
    personId: held.personId,
    verdict,
    ...(words !== '' && { text: words }),
    at: laterThan(sitting.session, before?.at),
    way: held.way,
    shown: statement.text,
    sessionId: sitting.sessionId,
    ...(recordingId && { recordingId }),
  }
  const unskip = skipEdits(sitting, statement, false)
  act(sitting, 'answerGiven', isSame ? unskip : [answerEdit(sitting, statement, facts), ...unskip])
}

function answerEdit({ session, departmentId }: Sitting, statement: Statement, facts: AnswerFacts): Edit {
  if (statement.kind === 'line') {
    const { interviewId, noteId } = statement
    return addRecordEdit('lineAnswers', { ...facts, id: session.newId<AnswerId>(), interviewId, noteId })
  }
  const { findingId, text } = statement
  const { revisions } = session.department(departmentId)!
  const wording = revisionsOf(revisions.list(), findingId)
    .filter((each) => each.text === text)
    .at(-1)
  return addRecordEdit('validations', {
    ...facts,
    id: session.newId(),
    findingId,
    ...(wording && { revisionId: wording.id }),
  })
}

/** The person passes a statement over. */
export const skipStatement = (sitting: Sitting, statement: Statement): void =>
  act(sitting, 'statementSkipped', skipEdits(sitting, statement, true))

function skipEdits(sitting: Sitting, statement: Statement, on: boolean): Edit[] {
  const held = recordOf(sitting)
  const key = statementKey(statement)
  if (!held || held.endedAt !== null || held.skipped.includes(key) === on) return []
  const skipped = on ? [...held.skipped, key] : held.skipped.filter((each) => each !== key)
  return updateEdits('validationSessions', held, { skipped })
}

/** What the person misses, as it is typed. */
export const writeMissing = (sitting: Sitting, missing: string): void =>
  change(sitting, 'missingWritten', { missing }, true)

/** A no takes a signature with it: it was not set under that. @param scope the words that were agreed to, or not */
export const sayConsent = (sitting: Sitting, given: boolean, scope: string): void =>
  change(sitting, 'consentSaid', {
    consent: { given, scope, at: sitting.session.now() },
    ...(!given && { signature: null }),
  })

/** A no holds from the moment the tablet goes back, also when the rest was not finished. Undo does not take it away. */
export function settleRefusal(sitting: Sitting): void {
  const held = recordOf(sitting)
  if (held?.endedAt === null) settleNo(sitting, held)
}

export const sign = (sitting: Sitting, signature: Signature | null): void =>
  change(sitting, 'signatureDrawn', { signature })

/** The person is done: from here on nothing of it changes, and their consent is as they said here. */
export function endValidation(sitting: Sitting): void {
  const { session, departmentId } = sitting
  const held = recordOf(sitting)
  if (!held || held.endedAt !== null) return
  settleNo(sitting, held)
  session.act('validationEnded', {
    project: consentEdits(session, held.personId, held.consent),
    departments: {
      [departmentId]: updateEdits('validationSessions', held, { endedAt: session.now() }),
    },
  })
}

function settleNo({ session, departmentId }: Sitting, held: ValidationSessionRecord): void {
  const edits = leftRefusal(session.records.people, held, session.now())
  if (!edits) return
  session.settle('consentRecorded', {
    project: edits.project,
    departments: { [departmentId]: edits.department },
  })
}

/** What a yes or a no changes of the person; nothing where it is as they said already. */
export function consentEdits(
  session: ProjectSession,
  personId: PersonId,
  said: ValidationSessionRecord['consent'],
): Edit[] {
  const { people } = session.records
  const person = people.get(personId) ?? people.removed().find(({ id }) => id === personId)
  if (!person || !said) return []
  return updateEdits(
    'people',
    person,
    consentFields(person, consentAfter(person.consent, said, session.now())),
  )
}

const recordOf = ({ session, departmentId, sessionId }: Sitting) =>
  session.department(departmentId)?.validationSessions.get(sessionId)

function change(
  sitting: Sitting,
  label: string,
  fields: Partial<ValidationSessionRecord>,
  joined = false,
): void {
  const held = recordOf(sitting)
  if (held && held.endedAt === null)
    act(sitting, label, updateEdits('validationSessions', held, fields), joined)
}

function act(
  { session, departmentId }: Sitting,
  label: string,
  edits: readonly Edit[],
  joined = false,
): void {
  if (edits.length > 0) session.act(label, { departments: { [departmentId]: edits } }, joined)
}

/** Moments are to the second: who thinks again within one still answers later. */
function laterThan(session: ProjectSession, before: string | undefined): string {
  const now = session.now()
  if (before === undefined || Date.parse(now) > Date.parse(before)) return now
  const offset = Date.parse(`${before.slice(0, 19)}Z`) - Date.parse(before)
  const next = new Date(Date.parse(before) + 1_000 + offset).toISOString().slice(0, 19)
  return `${next}${before.slice(19)}`
}
