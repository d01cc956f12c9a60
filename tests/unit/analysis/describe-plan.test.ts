import { expect, test } from 'vitest'
import { describePlan } from '../../../src/analysis/describe-plan.ts'
import type { Scope } from '../../../src/analysis/eligible.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { JobId, TaskId } from '../../../src/records/ids.ts'
import { caseOf, demandsOf, exampleCase, task } from '../../support/grouping-case.ts'

test('tells of each function its hours, peaks, shares, freed jobs and what binds', () => {
  const file = caseOf([
    task({
      id: 'a',
      hoursPerWeek: 5,
      jobIds: ['j', 'k'] as JobId[],
      demands: demandsOf([0, 0, 2, 0, 0, 0, 0]),
    }),
    ...['b', 'c', 'd', 'e'].map((id) => task({ id, hoursPerWeek: 5 })),
    task({ id: 'f', hoursPerWeek: 5, location: 'far', demands: demandsOf([4, 4, 4, 4, 4, 4, 4]) }),
    task({ id: 'g', knowledge: 4 }),
  ])
  const problem = groupingProblem(file, '*', DEFAULT_PARAMETERS)
  const plan = groupTasks(problem, { iterations: 500 })
  const description = describePlan(file, '*', problem, plan)
  const [fn] = description.functions
  expect(description.functions).toHaveLength(1)
  expect(fn?.hours).toBeCloseTo(20, 6)
  expect(fn?.score).toBeCloseTo(plan.score, 9)
  expect(fn?.demands.find(({ demand }) => demand === 'deadlines')).toEqual({
    demand: 'deadlines',
    level: 2,
    taskIds: ['a'],
  })
  expect(fn).toMatchObject({ suitableShare: 1, possibleShare: 0, coreShare: 1, locations: ['here'] })
  expect(fn?.freed.map(({ jobId, hours }) => [jobId, Math.round(hours * 1e6) / 1e6])).toEqual([
    ['j', 18],
    ['k', 2],
  ])
  expect(fn?.binding.map(({ rule }) => rule)).toContain('max-days')
  expect(description.left.find(({ taskId }) => taskId === 'f')?.why).toMatchObject({
    reason: 'lowers-score',
    function: 0,
  })
  expect(description.left.find(({ taskId }) => taskId === ('b' as TaskId))?.hours).toBeCloseTo(1, 6)
  expect(description.excluded.map(({ task: own }) => own.id)).toEqual(['g'])
})

test('accounts for every hour of every eligible task of an example', () => {
  const file = exampleCase('universiteit')
  const problem = groupingProblem(file, 'owp' as Scope, DEFAULT_PARAMETERS)
  const plan = groupTasks(problem, { iterations: 5000 })
  const description = describePlan(file, 'owp' as Scope, problem, plan)
  const given = description.functions.reduce((sum, { hours }) => sum + hours, 0)
  const left = description.left.reduce((sum, { hours }) => sum + hours, 0)
  const all = problem.tasks.reduce((sum, { task: own }) => sum + own.hoursPerWeek, 0)
  expect(given + left).toBeCloseTo(all, 1)
  const undone = new Set(file.tasks.filter(({ origin }) => origin === 'undone').map(({ id }) => id))
  const takenUp = plan.functions
    .flatMap(({ allocations }) => allocations)
    .reduce((sum, { taskId, hours }) => sum + (undone.has(taskId) ? hours : 0), 0)
  expect(takenUp).toBeGreaterThan(0)
  expect(description.freed.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(given - takenUp, 6)
  for (const { backups } of description.functions) expect(backups.length).toBeGreaterThan(0)
  for (const { why, given: own } of description.left) expect(own === 0).toBe(why !== undefined)
})
