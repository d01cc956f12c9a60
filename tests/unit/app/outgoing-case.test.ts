import { expect, test } from 'vitest'
import { exportSession, outgoingCase, unknownFieldsOf } from '../../../src/app/projects/project-documents.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const WORDS = { unnamed: 'x', unplaced: 'y' }
const AT = '2026-09-09T10:00:00+02:00'

/** A finding somebody rejected, in a project with a field of a file from elsewhere. */
async function openProject() {
  const opened = await openTestSession()
  const { session, documents } = opened
  session.act('personAdded', {
    project: [
      addRecordEdit('people', { id: 'm1', departmentId: WARD, role: 'employee', code: 'M1' } as never),
    ],
  })
  const put = (id: string, text: string, verdict: string, said: string) => [
    addRecordEdit('findings', {
      ...{ id, departmentId: WARD, kind: 'wish', text, status: 'submitted', sources: [] },
      ...{ asked: ['m1'], extra: { respondent: 'Wilhelmina' } },
    } as never),
    addRecordEdit('validations', {
      id: `v-${id}`,
      findingId: id,
      personId: 'm1',
      verdict,
      text: said,
      at: AT,
    } as never),
  ]
  applyEdits(documents.get('doc-ward')!.doc, [
    ...put('f1', 'Niemand wil in het weekend werken.', 'reject', 'Dat heb ik nooit gezegd.'),
    ...put('f2', 'De was blijft liggen.', 'agree', ''),
  ])
  return session
}

test('a finding that was rejected goes into no case, nor does what was said of it', async () => {
  const session = await openProject()
  const out = await exportSession(session, WORDS)
  expect(out).toContain('De was blijft liggen.')
  expect(out).not.toMatch(/weekend|nooit gezegd/)
  expect((await outgoingCase(session, WORDS)).findings).toHaveLength(1)
})

test('fields nobody knows stay with the project, and can be named before it goes out', async () => {
  const session = await openProject()
  expect(await unknownFieldsOf(session, WORDS)).toEqual(['findings.respondent'])
  expect(await exportSession(session, WORDS)).not.toContain('Wilhelmina')
  expect(await exportSession(session, WORDS, { codes: true, unknown: true })).toContain('Wilhelmina')
})
