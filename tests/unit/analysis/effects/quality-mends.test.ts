import { expect, test } from 'vitest'
import { checkPlan } from '../../../../src/analysis/check-plan.ts'
import { qualityMends } from '../../../../src/analysis/effects/quality-mends.ts'
import { functionQuality, type QualitySource } from '../../../../src/analysis/effects/work-quality.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import type { Task } from '../../../../src/records/task.ts'
import { caseOf, demandsOf, exampleCase, task } from '../../../support/grouping-case.ts'

const setUp = (tasks: readonly Task[]) => {
  const source: QualitySource = { ...caseOf(tasks), minutesSeen: new Map<TaskId, number>() }
  return { source, problem: groupingProblem(caseOf(tasks), '*', DEFAULT_PARAMETERS) }
}
const chores = ['a', 'b', 'c', 'd', 'e'].map((id) => task({ id, hoursPerWeek: 5, wish: 'shed' }))
/** Too demanding to be worth its hours to the score, but sound work. */
const sound = task({ id: 'desk', hoursPerWeek: 5, knowledge: 1, demands: demandsOf([2, 4, 2, 2, 2, 2, 2]) })

test('names the task that mends a function of chores, with a plan that keeps every rule', () => {
  const { source, problem } = setUp([...chores, sound])
  const plan = groupTasks(problem, { iterations: 500 })
  expect(functionQuality(source, plan, 0).fitness).toBe('unfit')
  const [mend] = qualityMends(source, problem, plan, 0)
  expect(mend?.taskId).toBe('desk')
  expect(mend?.hours).toBeGreaterThanOrEqual(2)
  expect(checkPlan(problem, mend!.plan).problems).toEqual([])
  expect(checkPlan(problem, mend!.plan).score - plan.score).toBeCloseTo(mend!.change, 6)
  expect(functionQuality(source, mend!.plan, 0).fitness).toBe(mend?.fitness)
})

test('offers nothing when only more chores are left', () => {
  const { source, problem } = setUp([...chores, { ...sound, wish: 'shed' as const }])
  const plan = groupTasks(problem, { iterations: 500 })
  expect(qualityMends(source, problem, plan, 0)).toEqual([])
})

test('offers nothing for a plan that breaks a rule', () => {
  const { source, problem } = setUp([...chores, sound])
  const allocations = [{ taskId: 'a' as TaskId, hours: 2, schedule: { 'mon-am': 2 } }]
  expect(qualityMends(source, problem, { functions: [{ allocations }] }, 0)).toEqual([])
})

test('takes a task out where there is no room to add one', () => {
  const file = exampleCase('uwv-administratie')
  const tasks = file.tasks.filter(({ departmentId }) => departmentId === 'fac')
  const source = { ...file, tasks, minutesSeen: new Map<TaskId, number>() }
  const problem = groupingProblem(source, '*', DEFAULT_PARAMETERS)
  const plan = groupTasks(problem, { iterations: 3000 })
  const places = plan.functions.map((_, place) => place)
  const mends = places.flatMap((place) => qualityMends(source, problem, plan, place))
  expect(mends.some(({ without }) => without !== null)).toBe(true)
  for (const mend of mends) expect(checkPlan(problem, mend.plan).problems).toEqual([])
})
