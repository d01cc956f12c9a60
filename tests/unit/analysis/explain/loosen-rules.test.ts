import { expect, test } from 'vitest'
import { checkPlan } from '../../../../src/analysis/check-plan.ts'
import { atHand } from '../../../../src/analysis/explain/at-hand.ts'
import { loosenRules } from '../../../../src/analysis/explain/loosen-rules.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { NO_GUIDANCE } from '../../../../src/analysis/plan-guidance.ts'
import { exampleProblem } from '../../../support/grouping-case.ts'

test('what more searching finds is told as a better plan, and credited to no rule', () => {
  const problem = exampleProblem('verpleeghuis', 'wg')
  // Far from the best: most of what the searches find beside it takes no looser rule at all.
  const plan = groupTasks(problem, { iterations: 100 })
  const steps = loosenRules(atHand(problem, plan, NO_GUIDANCE)!, [])
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { unchanged, rules } = step.value
  expect(unchanged.score).toBeGreaterThan(plan.score)
  expect(checkPlan(problem, unchanged.plan).problems).toEqual([])
  for (const { solution, gain } of rules) {
    expect(gain).toBeGreaterThanOrEqual(0)
    if (gain > 1e-6) expect(checkPlan(problem, solution.plan).problems).not.toEqual([])
  }
})
