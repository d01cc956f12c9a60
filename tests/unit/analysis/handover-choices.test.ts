import { describe, expect, test } from 'vitest'
import {
  type ChoiceFacts,
  handoverChoices,
  resultStatements,
} from '../../../src/analysis/findings/handover-choices.ts'
import type { ValidationRecord } from '../../../src/records/answer.ts'
import type { FindingRecord, NoteRecord, PersonRecord } from '../../../src/records/document-records.ts'
import type { DepartmentId, FindingId, InterviewId, NoteId, PersonId } from '../../../src/records/ids.ts'

const DEPARTMENT = 'd' as DepartmentId
const M1 = 'p1' as PersonId
const M2 = 'p2' as PersonId

const person = (id: PersonId, code: string): PersonRecord => ({
  id,
  departmentId: DEPARTMENT,
  role: 'employee',
  code,
  rank: code,
})
const note = (id: string, interviewId: string, text: string): NoteRecord => ({
  id: id as NoteId,
  interviewId: interviewId as InterviewId,
  topic: 'tasks',
  text,
  rank: id,
})
const finding = (id: string, fields: Partial<FindingRecord>): FindingRecord => ({
  id: id as FindingId,
  departmentId: DEPARTMENT,
  kind: 'task',
  text: `Tekst van ${id}.`,
  status: 'submitted',
  ...fields,
})
const answer = (findingId: string, personId: PersonId): ValidationRecord => ({
  id: `${findingId} ${personId}`,
  findingId: findingId as FindingId,
  personId,
  verdict: 'correct',
  text: 'Anders.',
  at: '2026-11-22T10:00:00+01:00',
})
const source = (interviewId: string, noteId: string) => ({
  interviewId: interviewId as InterviewId,
  noteId: noteId as NoteId,
})
const mark = { by: 'ana' as never, at: '2026-11-22T10:00:00+01:00' }

const facts = (change: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  people: [person(M1, 'M1'), person(M2, 'M2')],
  jobs: [],
  interviews: [
    { id: 'i1' as InterviewId, personId: M1, date: '2026-09-08' },
    { id: 'i2' as InterviewId, personId: M2, date: '2026-09-08' },
  ],
  notes: [note('n1', 'i1', 'Ik zet koffie.'), note('n2', 'i2', 'Ik zet thee.'), note('n3', 'i1', '  ')],
  findings: [],
  validations: [],
  revisions: [],
  validationSessions: [],
  lineAnswers: [],
  speakerOf: (id) => (id === 'i1' ? M1 : M2),
  withdrew: () => false,
  ...change,
})
const textsFor = (who: PersonId, given: ChoiceFacts) =>
  handoverChoices(who, given).map(({ statement }) => statement.text)

describe('what may be put to somebody', () => {
  test('are their own lines, and never those of another', () => {
    expect(textsFor(M1, facts())).toEqual(['Ik zet koffie.'])
    expect(textsFor(M2, facts())).toEqual(['Ik zet thee.'])
  })

  test('are the findings put to them or resting on their interview, and no drafts', () => {
    const findings = [
      finding('asked', { asked: { [M1]: mark } }),
      finding('rests', { sources: [source('i1', 'n1')] }),
      finding('theirs', { sources: [source('i2', 'n2')] }),
      finding('draft', { asked: { [M1]: mark }, status: 'draft' }),
    ]
    expect(textsFor(M1, facts({ findings, notes: [] }))).toEqual(['Tekst van asked.', 'Tekst van rests.'])
  })

  test('is asked once where a finding says a line in the same words', () => {
    const same = finding('f', { text: 'Ik zet koffie', sources: [source('i1', 'n1')] })
    const choices = (status: FindingRecord['status']) =>
      handoverChoices(M1, facts({ findings: [{ ...same, status } as FindingRecord] }))
    expect(choices('submitted').map(({ statement }) => statement.kind)).toEqual(['finding'])
    expect(choices('draft').map(({ statement }) => statement.kind)).toEqual(['line'])
  })

  test('is no finding that has words of who withdrew among others', () => {
    const mixed = [finding('f', { asked: { [M1]: mark }, sources: [source('i1', 'n1'), source('i2', 'n2')] })]
    expect(textsFor(M1, facts({ findings: mixed }))).toContain('Tekst van f.')
    const gone = facts({ findings: mixed, withdrew: (who) => who === M2 })
    expect(textsFor(M1, gone)).toEqual(['Ik zet koffie.'])
  })

  test('is nothing for who withdrew, and nothing that rests on their words alone', () => {
    const findings = [finding('f', { asked: { [M2]: mark }, sources: [source('i1', 'n1')] })]
    const gone = facts({ findings, withdrew: (who) => who === M1 })
    expect(textsFor(M1, gone)).toEqual([])
    expect(textsFor(M2, gone)).toEqual(['Ik zet thee.'])
  })

  test('says what they answered to, until the words change', () => {
    const findings = [finding('f', { asked: { [M1]: mark } })]
    const answered = { findings, notes: [], validations: [answer('f', M1)] }
    expect(handoverChoices(M1, facts(answered))).toMatchObject([{ isAnswered: true }])
    const revisions = [
      { id: 'r' as never, findingId: 'f' as FindingId, text: 'Nieuw.', answers: ['f p1'], ...mark },
    ]
    expect(handoverChoices(M1, facts({ ...answered, revisions }))).toMatchObject([
      { isAnswered: false, statement: { text: 'Nieuw.' } },
    ])
  })

  test('warns where one can read who else said it, unless that was weighed', () => {
    const said = { asked: { [M2]: mark }, sources: [source('i1', 'n1')] }
    const warnings = (passed: FindingRecord['passed']) =>
      handoverChoices(
        M2,
        facts({ findings: [finding('f', { ...said, ...(passed && { passed }) })], notes: [] }),
      )[0]?.warnings
    expect(warnings(undefined)).toEqual(['oneVoice'])
    expect(warnings({ oneVoice: { ...mark, reason: 'Besproken.' } })).toEqual([])
  })
})

test('what was done with it is shown of what they answered themselves', () => {
  const findings = [finding('a', {}), finding('b', {})]
  const given = facts({ findings, validations: [answer('a', M1), answer('b', M2)] })
  expect(resultStatements(M1, given)).toMatchObject([{ findingId: 'a', text: 'Tekst van a.' }])
})
