import { expect, test } from 'vitest'
import { withheldIn } from '../../../src/app/withheld-in.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { updateEdits } from '../../../src/document/new-record.ts'
import { departmentOf, documentsOf } from '../../support/case-documents.ts'
import { wholeSample } from '../../support/whole-case-sample.ts'

test('what somebody said is silent from the moment they withdraw until they agree again', () => {
  const documents = documentsOf(wholeSample())
  const { records } = departmentOf(documents, 'd1')
  const [interview] = records.interviews.list()
  const [finding] = records.findings.list()
  const withheld = () => withheldIn(documents.project.people.list(), records)
  const consent = (withdrawnAt: string | null) =>
    applyEdits(
      documents.projectDoc,
      updateEdits('people', documents.project.people.get('m1')!, { consent: { given: true, withdrawnAt } }),
    )
  const bare = { text: finding!.text, sources: finding!.sources! }
  expect(withheld().isSilent(interview!.id)).toBe(false)
  consent('2026-11-12T10:00:00+01:00')
  expect(withheld().isSilent(interview!.id)).toBe(true)
  expect(withheld().withdrew('m1')).toBe(true)
  expect(withheld().isFinding(bare)).toBe(true)
  expect(withheld().isFinding(finding!)).toBe(false)
  expect(withheld().isFinding({ text: 'much LESS' })).toBe(true)
  expect(withheld()).toBe(withheld())
  expect(withheld().without('x')).toBe('x')
  consent(null)
  expect(withheld().isSilent(interview!.id)).toBe(false)
})
