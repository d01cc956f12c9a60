import { expect, test } from 'vitest'
import type { PlanProblem } from '../../../../src/analysis/check-plan.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { newlyBroken, rulesOfFunction, rulesOfPlan } from '../../../../src/screens/workbench/rule-place.ts'

const POST = 'post' as TaskId
const SCAN = 'scan' as TaskId

const tooFew: PlanProblem = { rule: 'min-hours', function: 0, amount: 10, bound: 16 }
const longDay: PlanProblem = { rule: 'max-day-hours', function: 0, day: 'mon', amount: 7, bound: 6 }
const bigShare: PlanProblem = { rule: 'max-task-share', function: 0, taskId: POST, amount: 9, bound: 8 }
const tooMany: PlanProblem = { rule: 'task-hours', taskId: SCAN, amount: 9, bound: 8 }
const sixth: PlanProblem = { rule: 'max-functions', amount: 7, bound: 6 }

test('every broken rule stands where it breaks: at the function, its week, the task, or the plan', () => {
  const problems = [tooFew, longDay, bigShare, tooMany, sixth]
  const own = rulesOfFunction(problems, 0, [POST, SCAN])
  expect(own.whole).toEqual([tooFew])
  expect(own.week).toEqual([longDay])
  expect([...own.byTask]).toEqual([
    [POST, [bigShare]],
    [SCAN, [tooMany]],
  ])
  expect(rulesOfPlan(problems)).toEqual([sixth])
})

test('a task that has more hours than it has is named in each function that holds it, and in no other', () => {
  expect(rulesOfFunction([tooMany], 1, [SCAN]).byTask.get(SCAN)).toEqual([tooMany])
  expect(rulesOfFunction([tooMany], 1, [POST]).byTask.size).toBe(0)
})

test('an empty function says itself that it is empty and breaks no rule', () => {
  expect(rulesOfFunction([tooFew], 0, []).whole).toEqual([])
})

test('a move breaks what was kept before, and what it breaks further; not what was as broken before', () => {
  expect(newlyBroken([tooFew], [tooFew, longDay])).toEqual([longDay])
  expect(newlyBroken([tooFew], [{ ...tooFew, amount: 6 }])).toHaveLength(1)
  expect(newlyBroken([tooFew], [{ ...tooFew, amount: 12 }])).toEqual([])
})
