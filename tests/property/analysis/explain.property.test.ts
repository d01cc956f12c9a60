import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { withChange } from '../../../src/analysis/explain/change.ts'
import { type Explanation, explainPlan } from '../../../src/analysis/explain/explain-plan.ts'
import { movedHours } from '../../../src/analysis/explain/plan-distance.ts'
import { SCORE_PARTS, scoreParts } from '../../../src/analysis/explain/score-parts.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import type { Plan } from '../../../src/analysis/plan.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const anyPlanned = fc.tuple(anyGroupingCase, anyParameters, fc.nat(99)).map(([file, parameters, seed]) => {
  const problem = groupingProblem(file, '*', parameters)
  return { problem, plan: groupTasks(problem, { seed, iterations: 300 }) }
})

function explained(problem: GroupingProblem, plan: Plan): Explanation {
  const steps = explainPlan(problem, plan)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value!
  }
}

const has = (plan: Plan, id: TaskId) =>
  plan.functions.some(({ allocations }) => allocations.some(({ taskId }) => taskId === id))

test('whatever an explanation claims comes with a plan that proves it', () => {
  fc.assert(
    fc.property(anyPlanned, ({ problem, plan }) => {
      const { functions, rules, letIn } = explained(problem, plan)
      expect(functions).toHaveLength(plan.functions.length)
      for (const { change, solution, gain } of rules!.rules) {
        // What brings nothing leaves the plan as it is: days more a week may ask more hours of a task than it has there.
        const rules = gain > 1e-6 ? withChange(problem, change) : problem
        expect(checkPlan(rules, solution.plan).problems).toEqual([])
        expect(gain).toBeGreaterThanOrEqual(0)
        expect(solution.score).toBeGreaterThanOrEqual(plan.score - 1e-6)
        if (gain > 1e-6) expect(checkPlan(problem, solution.plan).problems).not.toEqual([])
      }
      for (const { taskId, asItIs, change } of letIn) {
        expect(has(plan, taskId)).toBe(false)
        if (asItIs) {
          expect(has(asItIs.solution.plan, taskId)).toBe(true)
          expect(checkPlan(problem, asItIs.solution.plan).problems).toEqual([])
        }
        if (change) {
          expect(has(change.outcome.solution.plan, taskId)).toBe(true)
          const { problems, score } = checkPlan(
            withChange(problem, change.change),
            change.outcome.solution.plan,
          )
          expect(problems).toEqual([])
          if (change.pays) expect(score).toBeGreaterThanOrEqual(plan.score - 1e-6)
        }
      }
    }),
    { numRuns: process.env.WERKVLOER_FULL ? 200 : 12 },
  )
})

test('the parts of a score are the score', () => {
  fc.assert(
    fc.property(anyPlanned, ({ problem, plan }) => {
      const parts = scoreParts(problem, plan)
      const sum = SCORE_PARTS.reduce((total, part) => total + parts[part], 0)
      expect(sum).toBeCloseTo(checkPlan(problem, plan).score, 9)
    }),
    { numRuns: process.env.WERKVLOER_FULL ? 500 : 50 },
  )
})

const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 8 })), {
      maxLength: 6,
      selector: ([id]) => id,
    }),
    { maxLength: 5 },
  )
  .map((functions) => ({
    functions: functions.map((tasks) => ({
      allocations: tasks.map(([id, hours]) => ({ taskId: `t${id}` as TaskId, hours, schedule: {} })),
    })),
  }))

const hoursOf = ({ functions }: Plan) =>
  functions.reduce((sum, { allocations }) => allocations.reduce((own, { hours }) => own + hours, sum), 0)

test('plans are no distance from their own functions in another order, and as far one way as the other', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, fc.nat(), (one, other, turn) => {
      const at = one.functions.length === 0 ? 0 : turn % one.functions.length
      const turned = { functions: [...one.functions.slice(at), ...one.functions.slice(0, at)] }
      expect(movedHours(one, turned)).toBeCloseTo(0, 9)
      const apart = movedHours(one, other)
      expect(movedHours(other, one)).toBeCloseTo(apart, 9)
      expect(movedHours(turned, other)).toBeCloseTo(apart, 9)
      expect(apart).toBeGreaterThanOrEqual(Math.abs(hoursOf(one) - hoursOf(other)) - 1e-9)
      expect(apart).toBeLessThanOrEqual(Math.max(hoursOf(one), hoursOf(other)) + 1e-9)
    }),
  )
})
