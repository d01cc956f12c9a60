import { expect, test } from 'vitest'
import { atHand } from '../../../../src/analysis/explain/at-hand.ts'
import { functionReasons } from '../../../../src/analysis/explain/function-reasons.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import { NO_GUIDANCE } from '../../../../src/analysis/plan-guidance.ts'
import type { JobId, ProcessId } from '../../../../src/records/ids.ts'
import { caseOf, demandsOf, exampleProblem, task } from '../../../support/grouping-case.ts'

const reasonsOf = (problem: ReturnType<typeof groupingProblem>, iterations = 3000) => {
  const plan = groupTasks(problem, { iterations })
  return { plan, reasons: functionReasons(atHand(problem, plan, NO_GUIDANCE)!) }
}

test('tells what the tasks of a function share, beside how usual that is, and which demand is heaviest because of which', () => {
  const problem = groupingProblem(
    caseOf([
      task({ id: 'a', hoursPerWeek: 5, wish: 'shed', demands: demandsOf([0, 0, 0, 2, 0, 0, 0]) }),
      ...['b', 'c', 'd', 'e'].map((id) => task({ id, hoursPerWeek: 5, wish: 'shed' })),
      ...['x', 'y'].map((id) =>
        task({
          id,
          hoursPerWeek: 10,
          processId: 'side' as ProcessId,
          location: 'far',
          jobIds: ['k' as JobId],
          demands: demandsOf([4, 4, 4, 4, 4, 4, 4]),
        }),
      ),
    ]),
    '*',
    DEFAULT_PARAMETERS,
  )
  const { reasons } = reasonsOf(problem)
  const [own] = reasons
  expect(reasons).toHaveLength(1)
  expect(own?.ties.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['process', 'location', 'job', 'shed']),
  )
  for (const tie of own!.ties.filter(({ kind }) => kind !== 'mornings' && kind !== 'afternoons')) {
    expect(tie.share).toBeCloseTo(1, 6)
    expect(tie.usual).toBeCloseTo(25 / 45, 6)
  }
  expect(own?.heaviest).toMatchObject({ demand: 'pace', level: 2, taskIds: ['a'], otherwise: 0 })
})

test('no task of a good plan can leave its function without loss, as far as that is said', () => {
  const problem = exampleProblem('uwv-administratie', 'sec')
  const { reasons } = reasonsOf(problem, 8000)
  const stands = reasons.flatMap(({ tasks }) => tasks).filter(({ without }) => without.stands)
  expect(stands.length).toBeGreaterThan(0)
  for (const { without } of stands) expect(without.stands && without.change).toBeLessThanOrEqual(1e-6)
})

test('a function of as few tasks as may be cannot miss one', () => {
  const problem = groupingProblem(
    caseOf(['a', 'b', 'c', 'd'].map((id) => task({ id, hoursPerWeek: 5 }))),
    '*',
    DEFAULT_PARAMETERS,
  )
  const { reasons } = reasonsOf(problem)
  expect(reasons[0]?.tasks.map(({ without }) => without)).toEqual(
    Array.from({ length: 4 }, () => ({ stands: false, rule: 'minTasks' })),
  )
})
