import { expect, test } from 'vitest'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf } from '../../support/report-reading.ts'

/** @param present how many were there when nine hands were counted, twice */
function flagsWith(present: number | null) {
  const file = finishedCase()
  file.feedback = (file.feedback as object[]).map((session) => ({ ...session, present }))
  return reportOf(file).flags.filter(({ kind }) => kind === 'contradicted')
}

test('more votes than people is flagged at each count, and nothing is where it can be so', () => {
  expect(flagsWith(8).map(({ said }) => said)).toEqual([
    expect.stringContaining('7, 1, 1'),
    expect.stringContaining('4, 2, 3'),
  ])
  expect(flagsWith(9)).toEqual([])
  expect(flagsWith(null)).toEqual([])
})
