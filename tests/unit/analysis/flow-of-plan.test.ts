import { expect, test } from 'vitest'
import type { Scope } from '../../../src/analysis/eligible.ts'
import { flowOfPlan } from '../../../src/analysis/flow-of-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { Plan } from '../../../src/analysis/plan.ts'
import type { JobId, TaskId } from '../../../src/records/ids.ts'
import { caseOf, exampleCase, task } from '../../support/grouping-case.ts'

const sum = (streams: readonly { readonly hours: number }[]) =>
  streams.reduce((all, { hours }) => all + hours, 0)

test('divides a task equally over its jobs, and tells what stays', () => {
  const file = caseOf([
    task({ id: 'a', hoursPerWeek: 6, jobIds: ['j', 'k'] as JobId[] }),
    task({ id: 'b', hoursPerWeek: 4, jobIds: [] }),
    task({ id: 'c', hoursPerWeek: 9 }),
  ])
  const plan: Plan = {
    functions: [
      { allocations: [{ taskId: 'a' as TaskId, hours: 3, schedule: {} }] },
      {
        allocations: [
          { taskId: 'a' as TaskId, hours: 2, schedule: {} },
          { taskId: 'b' as TaskId, hours: 4, schedule: {} },
        ],
      },
    ],
  }
  expect(flowOfPlan(groupingProblem(file, '*', DEFAULT_PARAMETERS), plan)).toEqual({
    jobs: [
      { jobId: 'j', taskId: 'a', hours: 3, isUndone: false },
      { jobId: 'k', taskId: 'a', hours: 3, isUndone: false },
      { jobId: null, taskId: 'b', hours: 4, isUndone: false },
    ],
    functions: [
      { taskId: 'a', function: 0, hours: 3, isUndone: false },
      { taskId: 'a', function: 1, hours: 2, isUndone: false },
      { taskId: 'a', function: null, hours: 1, isUndone: false },
      { taskId: 'b', function: 1, hours: 4, isUndone: false },
    ],
  })
})

test('loses no hour of an example: both sides have every task whole', () => {
  const problem = groupingProblem(exampleCase('uwv-administratie'), 'adm' as Scope, DEFAULT_PARAMETERS)
  const plan = groupTasks(problem, { iterations: 2000 })
  const flow = flowOfPlan(problem, plan)
  const used = new Set(plan.functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
  const whole = problem.tasks
    .filter(({ task: own }) => used.has(own.id))
    .map(({ task: own }) => own.hoursPerWeek)
  expect(sum(flow.jobs)).toBeCloseTo(
    whole.reduce((all, hours) => all + hours, 0),
    6,
  )
  expect(sum(flow.functions)).toBeCloseTo(sum(flow.jobs), 1)
  plan.functions.forEach(({ allocations }, place) => {
    expect(sum(flow.functions.filter((stream) => stream.function === place))).toBeCloseTo(sum(allocations), 6)
  })
})

test('work that nobody gets to comes from no job', () => {
  const file = caseOf([task({ id: 'a', hoursPerWeek: 6, origin: 'undone' })])
  const plan: Plan = { functions: [{ allocations: [{ taskId: 'a' as TaskId, hours: 4, schedule: {} }] }] }
  const flow = flowOfPlan(groupingProblem(file, '*', DEFAULT_PARAMETERS), plan)
  expect(flow.jobs).toEqual([{ jobId: null, taskId: 'a', hours: 6, isUndone: true }])
  expect(flow.functions.at(-1)).toEqual({ taskId: 'a', function: null, hours: 2, isUndone: true })
})
