import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/document/edit.ts'
import { mergePeople, personMoves } from '../../../src/document/merge-people.ts'
import { updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, PersonId } from '../../../src/records/ids.ts'
import { hasWithdrawn } from '../../../src/records/withheld.ts'
import { departmentOf, documentsOf } from '../../support/case-documents.ts'
import { wholeSample } from '../../support/whole-case-sample.ts'

test('a merged person keeps that they withdrew, and all that names the other follows', () => {
  const documents = documentsOf(wholeSample())
  const { people } = documents.project
  const { doc, records } = departmentOf(documents, 'd1')
  const withdrawn = { given: true, withdrawnAt: '2026-11-12T10:00:00+01:00' }
  applyEdits(documents.projectDoc, [
    ...updateEdits('people', people.get('m1')!, { consent: withdrawn }),
    ...updateEdits('people', people.get('m2')!, { consent: { given: true } }),
  ])
  const [kept, other] = [people.get('m2')!, people.get('m1')!]
  applyEdits(
    documents.projectDoc,
    mergePeople({ kept, other, by: 'ana' as AnalystId, at: '2026-11-13T10:00:00+01:00' }),
  )
  applyEdits(
    doc,
    personMoves(records, (id) => (id === 'm1' ? ('m2' as PersonId) : null)),
  )
  expect(hasWithdrawn(people.get('m2')!)).toBe(true)
  for (const root of ['interviews', 'validations', 'lineAnswers', 'validationSessions'] as const) {
    expect(new Set(records[root].list().map(({ personId }) => personId))).toEqual(new Set(['m2']))
  }
})
