import { beforeEach, describe, expect, test } from 'vitest'
import {
  answerStatement,
  beginValidation,
  endValidation,
  type Sitting,
  sayConsent,
  settleRefusal,
  sign,
  skipStatement,
  writeMissing,
} from '../../../src/app/actions/handover-actions.ts'
import {
  restoreConsent,
  startInterview,
  withdrawConsent,
} from '../../../src/app/actions/interview-actions.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { Statement } from '../../../src/records/answer.ts'
import { consentAfter } from '../../../src/records/consent-after.ts'
import { latestAnswers } from '../../../src/records/handover-answers.ts'
import type { FindingId, NoteId, PersonId, RevisionId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const AT = '2026-11-22T10:00:00+01:00'
const F1 = 'f1' as FindingId

let opened: Awaited<ReturnType<typeof openTestSession>>
let personId: PersonId
let sitting: Sitting
let finding: Statement
let line: Statement

beforeEach(async () => {
  opened = await openTestSession()
  const { session, ward } = opened
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null })
  personId = session.records.people.list()[0]!.id
  session.act('findingAdded', {
    departments: {
      [WARD]: [
        addRecordEdit('findings', {
          id: F1,
          departmentId: WARD,
          kind: 'task',
          text: 'Zo is het.',
          status: 'submitted',
        }),
      ],
    },
  })
  finding = { kind: 'finding', findingId: F1, text: 'Zo is het.' }
  line = { kind: 'line', interviewId, noteId: 'n1' as NoteId, text: 'Ik zet koffie.' }
  const statements = [line, finding]
  const begun = { personId, language: 'nl', purpose: 'validate', statements } as const
  sitting = { session, departmentId: WARD, sessionId: beginValidation(session, WARD, begun) }
  expect(ward.findings.get(F1)?.asked).toHaveProperty(personId)
})

const record = () => opened.ward.validationSessions.get(sitting.sessionId)!
const person = () => opened.session.records.people.get(personId)!
const latest = () =>
  latestAnswers(sitting.sessionId, [...opened.ward.validations.list(), ...opened.ward.lineAnswers.list()])

describe('an answer', () => {
  test('says who, when, how, and to which words', () => {
    answerStatement(sitting, line, { verdict: 'agree' }, undefined)
    answerStatement(sitting, finding, { verdict: 'correct', text: ' Soms. ' }, undefined)
    expect(latest().get('n1')).toMatchObject({ verdict: 'agree', shown: 'Ik zet koffie.', way: 'device' })
    expect(opened.ward.validations.list()).toMatchObject([
      { findingId: F1, personId, verdict: 'correct', text: 'Soms.', shown: 'Zo is het.' },
    ])
    expect(opened.ward.validations.list()[0]).not.toHaveProperty('by')
  })

  test('given again is another record; the first one stays, also within a second', () => {
    answerStatement(sitting, finding, { verdict: 'reject' }, undefined)
    answerStatement(sitting, finding, { verdict: 'agree' }, latest().get(F1))
    expect(
      opened.ward.validations
        .list()
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(['agree', 'reject'])
    expect(latest().get(F1)?.verdict).toBe('agree')
    answerStatement(sitting, finding, { verdict: 'agree' }, latest().get(F1))
    expect(opened.ward.validations.list()).toHaveLength(2)
  })

  test('names the wording it is an answer to', () => {
    const { session } = opened
    const revision = {
      id: 'r1' as RevisionId,
      findingId: F1,
      text: 'Zo is het nu.',
      answers: [],
      by: session.analyst,
      at: AT,
    }
    session.act('findingChanged', { departments: { [WARD]: [addRecordEdit('revisions', revision)] } })
    answerStatement(sitting, { ...finding, text: 'Zo is het nu.' }, { verdict: 'agree' }, undefined)
    expect(opened.ward.validations.list()[0]?.revisionId).toBe('r1')
  })

  test('takes a statement out of what was passed over', () => {
    skipStatement(sitting, finding)
    skipStatement(sitting, line)
    expect(record().skipped).toEqual([F1, 'n1'])
    answerStatement(sitting, finding, { verdict: 'agree' }, undefined)
    expect(record().skipped).toEqual(['n1'])
  })
})

describe('the end', () => {
  test('puts what was agreed with the person, and closes the session', () => {
    writeMissing(sitting, 'Het bellen.')
    sayConsent(sitting, true, 'Voor het advies.')
    sign(sitting, { width: 600, height: 180, strokes: [[1, 2, 3, 4]] })
    endValidation(sitting)
    expect(person().consent).toMatchObject({ given: true, scope: 'Voor het advies.', date: '2026-09-09' })
    expect(record()).toMatchObject({ missing: 'Het bellen.', signature: { strokes: [[1, 2, 3, 4]] } })
    expect(record().endedAt).not.toBeNull()
    writeMissing(sitting, 'Toch niet.')
    answerStatement(sitting, finding, { verdict: 'agree' }, undefined)
    expect(record().missing).toBe('Het bellen.')
    expect(opened.ward.validations.list()).toEqual([])
  })

  test('a no after an earlier yes takes that back, also when nothing was finished', () => {
    sayConsent(sitting, true, 'Ja.')
    endValidation(sitting)
    const begun = { personId, language: 'nl', purpose: 'validate', statements: [finding] } as const
    const again = { ...sitting, sessionId: beginValidation(opened.session, WARD, begun) }
    sayConsent(again, false, 'Ja.')
    expect(person().consent?.withdrawnAt ?? null).toBeNull()
    settleRefusal(again)
    expect(person().consent).toMatchObject({ given: true, withdrawnAt: opened.session.now() })
    sayConsent(again, true, 'Toch wel.')
    endValidation(again)
    expect(person().consent).toMatchObject({ given: true, scope: 'Toch wel.', withdrawnAt: null })
  })

  test('a no holds once: who agreed again is not silenced by it a second time, and undo does not take it back', () => {
    sayConsent(sitting, false, 'Ja.')
    settleRefusal(sitting)
    const { moves } = opened.session.undoStack
    opened.session.undoStack.undo()
    expect(opened.session.undoStack.moves).toBe(moves + 1)
    expect(person().consent?.withdrawnAt).toBeTruthy()
    restoreConsent(opened.session, person())
    settleRefusal(sitting)
    expect(person().consent?.withdrawnAt).toBeNull()
  })

  test('a yes that was said before a withdrawal does not take it back', () => {
    sayConsent(sitting, true, 'Ja.')
    opened.time.now += 60_000
    withdrawConsent(opened.session, person())
    opened.time.now += 60_000
    endValidation(sitting)
    expect(person().consent?.withdrawnAt).toBeTruthy()
  })

  test('a no takes the signature away', () => {
    sayConsent(sitting, true, 'Ja.')
    sign(sitting, { width: 600, height: 180, strokes: [[1, 2]] })
    sayConsent(sitting, false, 'Ja.')
    expect(record().signature).toBeNull()
  })
})

test('a first no holds words back as well, and one that was taken back before stays as it was', () => {
  const no = { given: false, scope: 'Ja.', at: AT }
  expect(consentAfter(undefined, no, AT)).toEqual({
    given: false,
    date: '2026-11-22',
    scope: 'Ja.',
    withdrawnAt: AT,
  })
  const before = { given: true, withdrawnAt: '2026-10-01T10:00:00+01:00' }
  expect(consentAfter(before, no, AT)).toBe(before)
  const early = '2026-11-01T10:00:00+01:00'
  expect(consentAfter({ given: true }, no, early).withdrawnAt).toBe(early)
})

test.each([
  ['before it was taken back', { given: true, withdrawnAt: '2026-11-22T11:00:00+01:00' }, AT],
  ['on the day of a no', { given: false, date: '2026-11-22' }, AT],
  ['at a moment that is still to come', { given: true, withdrawnAt: AT }, '2099-01-01T10:00:00+01:00'],
])('a yes %s changes nothing', (_, before, at) => {
  const yes = { given: true, scope: 'Ja.', at }
  expect(consentAfter(before, yes, '2026-11-23T10:00:00+01:00')).toBe(before)
})
