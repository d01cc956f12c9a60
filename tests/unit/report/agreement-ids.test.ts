import { expect, test } from 'vitest'
import { agreementSummary } from '../../../src/analysis/agreement/agreement-summary.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { finishedWhole } from '../../support/finished-case.ts'

test('ranges of agreement rest on the scores, not on the ids tasks have in this project', () => {
  const { tasks } = finishedWhole()
  const renamed = tasks.map((task, at) => ({ ...task, id: `x${String(999 - at * 7)}` as TaskId }))
  const rangesOf = (list: typeof tasks) =>
    [agreementSummary(list).overall, ...agreementSummary(list).fields].map(
      ({ disagreements: _, ...rest }) => rest,
    )
  expect(rangesOf(renamed)).toEqual(rangesOf(tasks))
})
