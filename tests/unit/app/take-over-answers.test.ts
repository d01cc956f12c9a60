import { describe, expect, test } from 'vitest'
import { withdrawConsent } from '../../../src/app/actions/interview-actions.ts'
import {
  isTakenOver,
  type SaidElsewhere,
  takeOverAnswers,
} from '../../../src/app/actions/take-over-answers.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ValidationSessionRecord } from '../../../src/records/answer.ts'
import type {
  AnalystId,
  FindingId,
  InterviewId,
  NoteId,
  PersonId,
  ValidationSessionId,
} from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const RECORD: ValidationSessionRecord = {
  id: 'SIT' as ValidationSessionId,
  personId: 'm1' as PersonId,
  by: 'ana' as AnalystId,
  at: '2026-09-08T09:00:00+02:00',
  way: 'file',
  language: 'nl',
  purpose: 'validate',
  statements: [
    { kind: 'finding', findingId: 'f1' as FindingId, text: 'Drie kwartier.' },
    { kind: 'line', interviewId: 'i1' as InterviewId, noteId: 'n1' as NoteId, text: 'Ik ruim op.' },
  ],
  skipped: [],
  missing: '',
  consent: null,
  signature: null,
  endedAt: null,
  code: 'paard acht boom kaas vuur',
}
const AT = '2026-09-08T20:15:00+02:00'
const SAID: SaidElsewhere = {
  answers: [
    { id: 'A1', key: 'f1', verdict: 'correct', text: 'Eerder een uur.', at: AT },
    { id: 'A2', key: 'n1', verdict: 'agree', text: '', at: AT },
  ],
  skipped: [],
  missing: 'De linnenkamer',
  consent: { given: true, scope: 'Zonder mijn naam.', at: AT },
  signature: null,
  endedAt: AT,
}

async function open() {
  const opened = await openTestSession()
  const { session, ward } = opened
  session.act('personAdded', {
    project: [
      addRecordEdit('people', {
        id: 'm1' as PersonId,
        departmentId: WARD,
        code: 'M1',
        role: 'employee',
        rank: 'a0',
      }),
    ],
    departments: { [WARD]: [addRecordEdit('validationSessions', RECORD)] },
  })
  const place = { session, departmentId: WARD }
  const record = () => ward.validationSessions.get('SIT')!
  return { ...opened, place, record, take: (said = SAID) => takeOverAnswers(place, record(), said, null) }
}

describe('answers that come from elsewhere', () => {
  test('are the records a tablet writes, at the time they were given', async () => {
    const { take, ward, record, session } = await open()
    expect(take()).toBe(2)
    expect(ward.validations.list()).toEqual([
      {
        id: 'A1',
        findingId: 'f1',
        personId: 'm1',
        verdict: 'correct',
        text: 'Eerder een uur.',
        at: AT,
        way: 'file',
        shown: 'Drie kwartier.',
        sessionId: 'SIT',
      },
    ])
    expect(ward.lineAnswers.get('A2')).toMatchObject({ noteId: 'n1', verdict: 'agree', shown: 'Ik ruim op.' })
    expect(record()).toMatchObject({ missing: 'De linnenkamer', endedAt: AT, consent: SAID.consent })
    expect(session.records.people.get('m1')!.consent).toMatchObject({ given: true, date: '2026-09-08' })
  })

  test('taken over twice, nothing doubles and nothing is done', async () => {
    const { take, place, record, session, ward } = await open()
    expect(isTakenOver(place, record(), SAID)).toBe(false)
    take()
    const { moves } = session.undoStack
    expect(isTakenOver(place, record(), SAID)).toBe(true)
    expect(take()).toBe(0)
    expect(session.undoStack.moves).toBe(moves)
    expect(ward.validations.list()).toHaveLength(1)
  })

  test('of a second file only what is new is added, and the later one says how it ended', async () => {
    const { take, ward, record } = await open()
    take()
    const later = '2026-09-08T21:00:00+02:00'
    const [, line] = SAID.answers
    const again = { id: 'A3', key: 'f1', verdict: 'agree' as const, text: '', at: later }
    expect(take({ ...SAID, answers: [again, line!], missing: '', endedAt: later })).toBe(1)
    expect(ward.validations.list().map(({ verdict }) => verdict)).toEqual(['correct', 'agree'])
    expect(record()).toMatchObject({ missing: '', endedAt: later })
    // The first file once more: all of it is here, and it is not the later one.
    expect(take()).toBe(0)
    expect(record().endedAt).toBe(later)
  })

  test('a no counts in whatever order files are read, also after one of a clock that is far ahead', async () => {
    const { take, session, record } = await open()
    take({
      ...SAID,
      endedAt: '2099-01-01T10:00:00+01:00',
      consent: { ...SAID.consent!, at: '2099-01-01T10:00:00+01:00' },
    })
    const no = { ...SAID, consent: { ...SAID.consent!, given: false } }
    take(no)
    expect(session.records.people.get('m1')!.consent?.withdrawnAt).toBe(AT)
    expect(record().endedAt).toBe(AT)
    const { moves } = session.undoStack
    take(no)
    expect(session.undoStack.moves).toBe(moves)
  })

  test('a no of an earlier file counts, unless a later yes is known', async () => {
    const { take, session } = await open()
    const later = '2026-09-08T21:00:00+02:00'
    const consent = () => session.records.people.get('m1')!.consent
    take({ ...SAID, endedAt: later, consent: null })
    take({ ...SAID, consent: { ...SAID.consent!, given: false } })
    expect(consent()?.withdrawnAt).toBe(AT)
    take({ ...SAID, endedAt: '2026-09-08T22:00:00+02:00', consent: { ...SAID.consent!, at: later } })
    expect(consent()?.withdrawnAt ?? null).toBeNull()
    take({ ...SAID, consent: { ...SAID.consent!, given: false } })
    expect(consent()?.withdrawnAt ?? null).toBeNull()
  })

  test('undo takes back the answers, not the no that came with them', async () => {
    const { take, session, ward } = await open()
    take({ ...SAID, consent: { ...SAID.consent!, given: false } })
    while (session.undoStack.canUndo) session.undoStack.undo()
    expect(ward.validations.list()).toEqual([])
    expect(
      [...session.records.people.list(), ...session.records.people.removed()][0]!.consent?.withdrawnAt,
    ).toBe(AT)
  })

  test('an older yes does not take a later withdrawal back', async () => {
    const { take, session } = await open()
    withdrawConsent(session, session.records.people.get('m1')!)
    take()
    expect(session.records.people.get('m1')!.consent?.withdrawnAt).toBeTruthy()
  })

  test('one undo takes them back, and reading them again brings them', async () => {
    const { take, session, ward } = await open()
    take()
    session.undoStack.undo()
    expect(ward.validations.list()).toEqual([])
    expect(take()).toBe(2)
    expect(ward.validations.list()).toHaveLength(1)
  })
})
