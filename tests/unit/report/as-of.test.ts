import { expect, test } from 'vitest'
import type { WholeCase } from '../../../src/records/whole-case.ts'
import { asOf } from '../../../src/report/as-of.ts'

const caseOf = (over: object) =>
  ({ observations: [], interviews: [], findings: [], feedback: [], ...over }) as unknown as WholeCase

test('the cover is dated by the latest thing that was seen or said', () => {
  const over = {
    observations: [{ start: '2026-03-09T08:00:00+01:00' }],
    interviews: [{ date: '2026-03-12', answers: [] }],
    findings: [{ validations: [{ at: '2026-03-20T16:00:00+01:00' }] }],
  }
  expect(asOf(caseOf(over))).toBe('2026-03-20')
  expect(asOf(caseOf({ ...over, feedback: [{ at: '2026-04-02T10:00:00+02:00' }] }))).toBe('2026-04-02')
  expect(asOf(caseOf({ ...over, interviews: [{ date: '2026-02-31', answers: [{ at: '' }] }] }))).toBe(
    '2026-03-20',
  )
})

test('and by nothing while there is nothing', () => {
  expect(asOf(caseOf({}))).toBeNull()
})
