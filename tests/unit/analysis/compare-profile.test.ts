import { expect, test } from 'vitest'
import { compareProfile } from '../../../src/analysis/compare-profile.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { PlanFunction } from '../../../src/analysis/plan.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { caseOf, demandsOf, task } from '../../support/grouping-case.ts'

const problem = groupingProblem(
  caseOf([
    task({ id: 'light', demands: demandsOf([1, 0, 0, 2, 0, 0, 0]) }),
    task({ id: 'quick', demands: demandsOf([1, 0, 0, 3, 0, 0, 0]) }),
    task({ id: 'quickest', demands: demandsOf([2, 0, 0, 4, 1, 0, 0]) }),
  ]),
  '*',
  DEFAULT_PARAMETERS,
)
const fn: PlanFunction = {
  allocations: [
    { taskId: 'light' as TaskId, hours: 10, schedule: {} },
    { taskId: 'quick' as TaskId, hours: 4, schedule: {} },
    { taskId: 'quickest' as TaskId, hours: 6, schedule: {} },
  ],
}
const demandOf = (demands: Parameters<typeof compareProfile>[2]['demands'], at: number) =>
  compareProfile(problem, fn, { demands }).demands[at]

test('names every task that asks more than can be carried, most hours first, with their hours', () => {
  expect(demandOf({ pace: 2 }, 3)).toEqual({
    demand: 'pace',
    asked: 4,
    carried: 2,
    fit: 'over',
    taskIds: ['quickest', 'quick'],
    hours: 10,
  })
})

test('where nothing is too much it names the tasks behind the peak', () => {
  expect(demandOf({ pace: 4 }, 3)).toMatchObject({ fit: 'fits', taskIds: ['quickest'], hours: 6 })
})

test('calls it much less from two steps on, not from one', () => {
  expect(demandOf({ independence: 3 }, 0)).toMatchObject({ asked: 2, fit: 'fits' })
  expect(demandOf({ independence: 4 }, 0)).toMatchObject({ asked: 2, fit: 'under' })
})

test('what nobody said of the group is unknown, not nothing', () => {
  expect(demandOf({}, 3)).toMatchObject({ carried: null, fit: 'unknown' })
})

test('counts the hours of a task that is too heavy on two demands once', () => {
  const { tooHeavy, tooHeavyHours, hours } = compareProfile(problem, fn, {
    demands: { pace: 3, independence: 1 },
  })
  expect({ tooHeavy, tooHeavyHours, hours }).toEqual({ tooHeavy: ['quickest'], tooHeavyHours: 6, hours: 20 })
})

test('an empty function asks nothing', () => {
  const { demands, hours } = compareProfile(problem, { allocations: [] }, { demands: { pace: 2 } })
  expect(hours).toBe(0)
  expect(demands[3]).toMatchObject({ asked: 0, fit: 'under', taskIds: [] })
})
