import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openCollection } from '../../../src/document/collection.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { leftRefusals } from '../../../src/document/left-refusals.ts'
import { mergePeople, strayPeople } from '../../../src/document/merge-people.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { PROJECT_ROOTS } from '../../../src/document/project-roots.ts'
import { restoreEdits } from '../../../src/document/restore-edits.ts'
import { consentFields } from '../../../src/document/withdrawal.ts'
import type { ValidationSessionRecord } from '../../../src/records/answer.ts'
import type { Consent } from '../../../src/records/case-file.ts'
import type { PersonRecord } from '../../../src/records/document-records.ts'
import type { AnalystId, DepartmentId, PersonId } from '../../../src/records/ids.ts'
import { outgoing } from '../../../src/records/outgoing.ts'
import { hasWithdrawn, isSilenced } from '../../../src/records/withheld.ts'
import { caseOf, departmentOf, documentsOf } from '../../support/case-documents.ts'
import { wholeSample } from '../../support/whole-case-sample.ts'

const AT = '2026-11-12T10:00:00+01:00'
const ANA = 'ana' as AnalystId
const YES: Consent = { given: true, date: '2026-11-02', scope: 'Voor het advies.' }

function tabletsWith(...people: readonly Partial<PersonRecord>[]) {
  const docs = [new Y.Doc(), new Y.Doc()] as const
  const [a, b] = docs.map((doc) => ({ doc, people: openCollection(doc, PROJECT_ROOTS.people) }))
  for (const each of people) {
    applyEdits(docs[0], [
      addRecordEdit('people', {
        departmentId: 'd1' as DepartmentId,
        role: 'employee',
        code: 'M1',
        rank: 'a0',
        ...each,
      } as PersonRecord),
    ])
  }
  const bring = () => {
    Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]))
    Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]))
  }
  const mend = () => {
    for (const doc of docs) applyEdits(doc, strayPeople(doc))
    bring()
  }
  bring()
  return { a: a!, b: b!, bring, mend }
}

const change = (tablet: ReturnType<typeof tabletsWith>['a'], id: string, next: Consent | undefined) =>
  applyEdits(
    tablet.doc,
    updateEdits('people', tablet.people.get(id)!, consentFields(tablet.people.get(id)!, next)),
  )

test('a withdrawal of before reads as one, and is kept apart once somebody writes what was agreed', () => {
  const { a } = tabletsWith({ id: 'x' as PersonId, consent: { ...YES, withdrawnAt: AT } })
  expect(a.people.get('x')!.consent).toEqual({ ...YES, withdrawnAt: AT })
  change(a, 'x', { ...YES, scope: 'Anders.', withdrawnAt: AT })
  expect(a.people.get('x')).toMatchObject({
    consent: { scope: 'Anders.', withdrawnAt: AT },
    withdrawn: { at: AT },
  })
  change(a, 'x', { ...YES, withdrawnAt: null })
  expect(a.people.get('x')!.consent).toEqual({ ...YES, withdrawnAt: null })
})

test('a withdrawal goes through a case and back', () => {
  const file = wholeSample()
  const people = file.people.map((each) =>
    each.id === 'm1' ? { ...each, consent: { ...YES, withdrawnAt: AT } } : each,
  )
  const { project } = documentsOf({ ...file, people })
  expect(project.people.get('m1')).toMatchObject({
    consent: { ...YES, withdrawnAt: AT },
    withdrawn: { at: AT },
  })
})

test('who withdrew while another tablet made one person of two stays withdrawn, until they agree again', () => {
  const { a, b, bring, mend } = tabletsWith(
    { id: 'x' as PersonId, consent: YES },
    { id: 'y' as PersonId, consent: YES },
  )
  change(a, 'x', { ...YES, withdrawnAt: AT })
  applyEdits(b.doc, mergePeople({ kept: b.people.get('y')!, other: b.people.get('x')!, by: ANA, at: AT }))
  bring()
  mend()
  for (const { people } of [a, b]) expect(people.list().map(hasWithdrawn)).toEqual([true])
  change(b, 'y', { ...YES, withdrawnAt: null })
  bring()
  mend()
  for (const { people } of [a, b]) expect(people.list().map(hasWithdrawn)).toEqual([false])
})

test('a no that was noted meanwhile is kept as well', () => {
  const { a, b, bring, mend } = tabletsWith(
    { id: 'x' as PersonId, consent: YES },
    { id: 'y' as PersonId, consent: YES },
  )
  change(a, 'x', { ...YES, given: false })
  applyEdits(b.doc, mergePeople({ kept: b.people.get('y')!, other: b.people.get('x')!, by: ANA, at: AT }))
  bring()
  mend()
  for (const { people } of [a, b]) expect(people.list().map(isSilenced)).toEqual([true])
})

test.each([
  { ...YES, withdrawnAt: AT },
  { ...YES, given: false },
])('nothing of who said no goes out once they were taken out of the list: %o', (consent) => {
  const documents = documentsOf(wholeSample())
  const { records } = departmentOf(documents, 'd1')
  const person = documents.project.people.get('m1')!
  const note = records.notes
    .list()
    .find(({ interviewId }) => records.interviews.get(interviewId)?.personId === 'm1')!
  const out = () => JSON.stringify(outgoing(caseOf(documents)))
  expect(out()).toContain(note.text)
  applyEdits(documents.projectDoc, [
    ...updateEdits('people', person, consentFields(person, consent)),
    removeEdit('people', 'm1', ANA, AT),
  ])
  expect(out()).not.toContain(note.text)
})

test('a no of a session that was left open is made to hold, once', () => {
  const { a } = tabletsWith({ id: 'x' as PersonId, consent: YES })
  const left = {
    id: 's1',
    personId: 'x',
    endedAt: null,
    consent: { given: false, scope: '', at: AT },
  } as unknown as ValidationSessionRecord
  const now = '2026-11-13T10:00:00+01:00'
  const [edits] = leftRefusals(a.people, [left], now)
  applyEdits(a.doc, edits!.project)
  expect(a.people.get('x')!.consent?.withdrawnAt).toBe(AT)
  expect(edits!.department).toMatchObject([{ field: 'settledNo', value: AT }])
  expect(leftRefusals(a.people, [{ ...left, settledNo: AT }], now)).toEqual([])
  expect(leftRefusals(a.people, [{ ...left, endedAt: AT }], now)).toEqual([])
})

test.each([
  ['withdrew', YES, { ...YES, withdrawnAt: AT }, true],
  ['said no', YES, { ...YES, given: false }, true],
  ['was asked since, and said no', undefined, { given: false }, true],
  ['agreed again', { ...YES, withdrawnAt: AT }, { ...YES, withdrawnAt: null }, false],
])('going back to before somebody %s changes nothing of that', (_, before, since, isSilent) => {
  const { a, b } = tabletsWith({ id: 'x' as PersonId })
  change(a, 'x', before)
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc))
  change(a, 'x', since)
  applyEdits(a.doc, updateEdits('people', a.people.get('x')!, { code: 'M9' }))
  applyEdits(a.doc, restoreEdits(a.doc, b.doc, ['people'], { by: ANA, at: AT }))
  expect(a.people.get('x')!.code).toBe('M1')
  expect(isSilenced(a.people.get('x')!)).toBe(isSilent)
})

test('who was taken out of the list and is brought back by going back stays withdrawn', () => {
  const { a, b } = tabletsWith({ id: 'x' as PersonId, consent: YES })
  change(a, 'x', { ...YES, withdrawnAt: AT })
  applyEdits(a.doc, [removeEdit('people', 'x', ANA, AT)])
  applyEdits(a.doc, restoreEdits(a.doc, b.doc, ['people'], { by: ANA, at: AT }))
  expect(a.people.list().map(hasWithdrawn)).toEqual([true])
})
