import { expect, test } from 'vitest'
import { withJobOfPerson } from '../../../../src/analysis/seen/job-of-person.ts'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'

const [m1, m2] = ['m1', 'm2'] as PersonId[]

test('who was followed without a job has the one that is chosen later; what was noted stays', () => {
  const care = 'care' as JobId
  const cook = 'cook' as JobId
  const seen = [
    { personId: m1!, jobId: null },
    { personId: m1!, jobId: cook },
    { personId: m2!, jobId: null },
    { personId: null, jobId: null },
  ]
  const people = [{ id: m1!, jobId: care }, { id: m2! }]
  const found = withJobOfPerson(seen, people)
  expect(found.map(({ jobId }) => jobId)).toEqual([care, cook, null, null])
  expect(found[1]).toBe(seen[1])
})
