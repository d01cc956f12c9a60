import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../../src/analysis/check-plan.ts'
import { withChange } from '../../../../src/analysis/explain/change.ts'
import { type Explanation, explainPlan } from '../../../../src/analysis/explain/explain-plan.ts'
import type { LetIn } from '../../../../src/analysis/explain/let-in.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import { DAYPARTS } from '../../../../src/records/daypart.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { caseOf, demandsOf, exampleProblem, task } from '../../../support/grouping-case.ts'

function explained(problem: GroupingProblem, plan: Plan): Explanation {
  const steps = explainPlan(problem, plan)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value!
  }
}

const has = (plan: Plan, id: TaskId) =>
  plan.functions.some(({ allocations }) => allocations.some(({ taskId }) => taskId === id))

/** What is claimed of a task is true of the plans that come with the claim. */
function expectTrue(problem: GroupingProblem, score: number, { taskId, asItIs, change }: LetIn): void {
  if (asItIs) {
    const { solution, gain } = asItIs
    expect(checkPlan(problem, solution.plan).problems).toEqual([])
    expect(checkPlan(problem, solution.plan).score).toBeCloseTo(score + gain, 4)
    expect(has(solution.plan, taskId)).toBe(true)
  }
  if (!change) return
  const changed = withChange(problem, change.change)
  const { solution, gain } = change.outcome
  expect(checkPlan(changed, solution.plan).problems).toEqual([])
  expect(checkPlan(changed, solution.plan).score).toBeCloseTo(score + gain, 4)
  expect(has(solution.plan, taskId)).toBe(true)
  // Without the change these very hours break a rule or bring less.
  const without = checkPlan(problem, solution.plan)
  expect(without.problems.length > 0 || without.score < solution.score).toBe(true)
  if (change.pays) expect(gain).toBeGreaterThanOrEqual(-1e-6)
}

const MONDAY_TO_THURSDAY = DAYPARTS.filter((daypart) => !daypart.startsWith('fri'))

/** A function's worth of work from Monday to Thursday, and one task more. */
const withOneMore = (more: Parameters<typeof task>[0]) =>
  groupingProblem(
    caseOf([
      ...['b', 'c', 'd', 'e'].map((id) =>
        task({
          id,
          hoursPerWeek: 4.5,
          dayparts: MONDAY_TO_THURSDAY,
          demands: demandsOf([1, 1, 1, 1, 1, 1, 1]),
        }),
      ),
      task(more),
    ]),
    '*',
    DEFAULT_PARAMETERS,
  )

describe('a task that no function has', () => {
  test('comes in when it could be done on a daypart more, where that is all it lacks', () => {
    const problem = withOneMore({
      id: 'x',
      hoursPerWeek: 3,
      frequency: { times: 1, per: 'week' },
      dayparts: ['fri-pm'],
      demands: demandsOf([1, 1, 1, 1, 1, 1, 1]),
    })
    const plan = groupTasks(problem, { iterations: 2000 })
    expect(has(plan, 'x' as TaskId)).toBe(false)
    const [found] = explained(problem, plan).letIn
    expect(found).toMatchObject({ taskId: 'x', asItIs: null })
    expect(found?.change).toMatchObject({ pays: true, change: { kind: 'daypart', taskId: 'x' } })
    expect(found?.change?.outcome.moreHours).toBeGreaterThan(1)
    expectTrue(problem, plan.score, found!)
  })

  test('comes in when its one heavy demand were lighter, and says that the demand is what it costs now', () => {
    const problem = withOneMore({
      id: 'x',
      hoursPerWeek: 2,
      dayparts: MONDAY_TO_THURSDAY,
      demands: demandsOf([1, 1, 1, 1, 1, 1, 4]),
    })
    const plan = groupTasks(problem, { iterations: 2000 })
    expect(has(plan, 'x' as TaskId)).toBe(false)
    const [found] = explained(problem, plan).letIn
    expect(found?.asItIs?.dearest).toBe('demands')
    expect(found?.asItIs?.gain).toBeLessThan(0)
    expect(found?.change?.change).toMatchObject({ kind: 'demand', demand: 'physical', from: 4, to: 3 })
    expectTrue(problem, plan.score, found!)
  })

  test('fits with nothing changed where the plan at hand was only not the best', () => {
    const problem = withOneMore({ id: 'x', hoursPerWeek: 4.5, dayparts: MONDAY_TO_THURSDAY })
    const best = groupTasks(problem, { iterations: 2000 })
    const without = groupTasks({ ...problem, tasks: problem.tasks.slice(0, 4) }, { iterations: 2000 })
    expect(has(best, 'x' as TaskId)).toBe(true)
    const { letIn, rules } = explained(problem, without)
    expect(letIn).toMatchObject([{ taskId: 'x', change: null }])
    expect(letIn[0]?.asItIs?.gain).toBeCloseTo(best.score - without.score, 3)
    expect(rules?.unchanged.score).toBeCloseTo(best.score, 3)
  })
})

test.each([
  ['uwv-administratie', 'adm', 4000],
  ['uwv-administratie', 'fac', 4000],
  ['universiteit', 'owp', 4000],
])(
  'every claim about %s %s after %i steps holds when it is checked again',
  (name, department, iterations) => {
    const problem = exampleProblem(name, department)
    const plan = groupTasks(problem, { iterations })
    const { letIn, rules, left } = explained(problem, plan)
    expect(letIn).toHaveLength(left)
    expect(letIn.length).toBeGreaterThan(0)
    for (const found of letIn) expectTrue(problem, plan.score, found)
    const hours = letIn.map((found) => found.hours)
    expect(hours).toEqual([...hours].sort((a, b) => b - a))
    for (const { change, solution, gain } of rules!.rules) {
      const check = checkPlan(withChange(problem, change), solution.plan)
      expect(check.problems).toEqual([])
      expect(check.score).toBeCloseTo(rules!.unchanged.score + gain, 6)
      expect(gain).toBeGreaterThanOrEqual(0)
      // What could be had without the looser rule is no merit of it.
      if (gain > 1e-6) expect(checkPlan(problem, solution.plan).problems).not.toEqual([])
    }
    expect(checkPlan(problem, rules!.unchanged.plan).problems).toEqual([])
    expect(rules!.unchanged.score).toBeGreaterThanOrEqual(plan.score - 1e-6)
  },
)

test('an explanation that was ended goes on where it was, to the same end', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const plan = groupTasks(problem, { iterations: 4000 })
  const whole = explained(problem, plan)
  const steps = explainPlan(problem, plan, { most: 2 })
  let part: Explanation | null = null
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue
    part = step.value
    break
  }
  expect(part?.letIn).toHaveLength(2)
  const rest = explainPlan(problem, plan, { known: part! })
  let last: Explanation | null = null
  for (let step = rest.next(); ; step = rest.next()) {
    if (!step.done) continue
    last = step.value
    break
  }
  expect(last).toEqual(whole)
})

test('a plan that breaks a rule is not explained', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const { functions } = groupTasks(problem, { iterations: 2000 })
  const [first] = functions
  const broken = { functions: [{ allocations: first!.allocations.slice(0, 2) }] }
  expect(explainPlan(problem, broken).next()).toEqual({ done: true, value: null })
})
