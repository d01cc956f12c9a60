import { expect, test } from 'vitest'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import { type HoursRange, hoursRange } from '../../../../src/analysis/uncertainty/hours-range.ts'
import { KeepingPlan } from '../../../../src/analysis/uncertainty/keeping-plan.ts'
import { LikelihoodRun } from '../../../../src/analysis/uncertainty/plan-likelihood.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { caseOf, task } from '../../../support/grouping-case.ts'

const fourTasks = (hoursPerWeek: number) => ['a', 'b', 'c', 'd'].map((id) => task({ id, hoursPerWeek }))
const problemOf = (hours: number) => groupingProblem(caseOf(fourTasks(hours)), '*', DEFAULT_PARAMETERS)
const range = (taskId: string, least: number, likely: number, most: number): [TaskId, HoursRange] => [
  taskId as TaskId,
  { taskId: taskId as TaskId, least, likely, most, told: likely, observed: null, turns: 0 },
]
const all = (
  problem: ReturnType<typeof problemOf>,
  plan: Plan,
  ranges: [TaskId, HoursRange][],
  samples = 400,
) => {
  const run = new LikelihoodRun(problem, plan, new Map(ranges), { samples, seed: 1 })
  run.advance(samples)
  return run.result()
}

test('keeps a function while its tasks leave it its least hours, and no longer', () => {
  const problem = problemOf(6)
  const plan = groupTasks(problem, { iterations: 300 })
  const keeping = new KeepingPlan(problem, plan)
  // Daily tasks give a function of four days four fifths of their hours: 20 hours told are 16.
  expect(keeping.kept([5.1, 5.1, 5.1, 5.1])).toEqual([true])
  expect(keeping.kept([4.9, 4.9, 4.9, 4.9])).toEqual([false])
})

test('what one task loses others make up for as far as the rules let them', () => {
  const problem = problemOf(6)
  const keeping = new KeepingPlan(problem, groupTasks(problem, { iterations: 300 }))
  expect(keeping.kept([4, 6, 6, 6])).toEqual([true])
  // Of 16 hours no task may fill more than 6.4: the other two give no 16 with it.
  expect(keeping.kept([1.8, 1.8, 8, 12])).toEqual([false])
})

test('where two functions no longer fit beside each other the first is kept', () => {
  const problem = problemOf(10)
  const plan = groupTasks(problem, { iterations: 500 })
  expect(plan.functions).toHaveLength(2)
  const keeping = new KeepingPlan(problem, plan)
  expect(keeping.kept([10, 10, 10, 10])).toEqual([true, true])
  expect(keeping.kept([6, 6, 6, 6])).toEqual([true, false])
})

test('a function that holds nothing yet has nothing to lose', () => {
  const problem = problemOf(6)
  const { functions } = groupTasks(problem, { iterations: 300 })
  const keeping = new KeepingPlan(problem, { functions: [{ allocations: [] }, ...functions] })
  expect(keeping.kept([6, 6, 6, 6])).toEqual([true, true])
  expect(keeping.kept([1, 1, 1, 1])).toEqual([true, false])
})

test('a function with a task that takes no part in the grouping is not kept', () => {
  const problem = problemOf(6)
  const { functions } = groupTasks(problem, { iterations: 300 })
  const strange = { taskId: 'other' as TaskId, hours: 2, schedule: { 'mon-am': 2 } }
  const plan = { functions: functions.map((fn) => ({ allocations: [...fn.allocations, strange] })) }
  expect(new KeepingPlan(problem, plan).kept([6, 6, 6, 6])).toEqual([false])
})

test('a plan whose tasks have room to spare is certain, one without half likely', () => {
  const roomy = problemOf(7)
  const certain = all(
    roomy,
    groupTasks(roomy, { iterations: 300 }),
    ['a', 'b', 'c', 'd'].map((id) => range(id, 6, 7, 8)),
  )
  expect(certain.all).toEqual({ likelihood: 1, measure: [] })
  const tight = problemOf(5)
  const even = all(
    tight,
    groupTasks(tight, { iterations: 300 }),
    ['a', 'b', 'c', 'd'].map((id) => range(id, 4, 5, 6)),
    1000,
  )
  expect(even.all.likelihood).toBeGreaterThan(0.4)
  expect(even.all.likelihood).toBeLessThan(0.6)
  expect(even.all.measure).toHaveLength(4)
})

test('names the task whose hours decide as the one to measure again first', () => {
  const problem = problemOf(5.2)
  const { functions } = all(problem, groupTasks(problem, { iterations: 300 }), [
    range('a', 4.2, 5.2, 6.2),
    range('c', 3, 5.2, 7.4),
  ])
  expect(functions[0]?.measure.map(({ taskId }) => taskId)).toEqual(['c', 'a'])
  expect(functions[0]?.measure[0]?.ifLow).toBeLessThan(functions[0]!.measure[0]!.ifHigh)
})

test('observations that confirm what was told make a plan with some room certain', () => {
  const problem = problemOf(5.5)
  const plan = groupTasks(problem, { iterations: 300 })
  const after = (turns: number) =>
    all(
      problem,
      plan,
      problem.tasks.map(({ task: own }) => [
        own.id,
        hoursRange(own, turns === 0 ? undefined : { hoursPerWeek: 5.5, turns, missingJobs: [] }),
      ]),
    ).all.likelihood
  const likelihoods = [2, 10, 40, 1000].map(after)
  expect([...likelihoods].sort((a, b) => a - b)).toEqual(likelihoods)
  expect(likelihoods[0]).toBeLessThan(0.9)
  expect(likelihoods.at(-1)).toBe(1)
})
