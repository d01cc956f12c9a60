import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import { exactPlan } from '../../../src/analysis/exact-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { EMPTY_PLAN } from '../../../src/analysis/plan.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { caseOf, exampleCase, exampleProblem } from '../../support/grouping-case.ts'

const highs = await loadHighs()

describe('exactPlan', () => {
  test('proves the optimum of a small department', () => {
    const found = exactPlan(exampleProblem('uwv-administratie', 'sec'), highs, {
      seconds: 30,
      start: EMPTY_PLAN,
    })
    expect(found.score).toBeCloseTo(4.38, 3)
    expect(found).toMatchObject({ proven: true })
    expect(found.bound).toBeCloseTo(4.38, 3)
    expect(checkResult(exampleCase('uwv-administratie'), 'sec', found.functions).problems).toEqual([])
  })

  test('never falls below the plan it starts from, and bounds it, when time runs out', () => {
    const problem = exampleProblem('metaalbedrijf', 'mag')
    const start = groupTasks(problem, { iterations: 2000 })
    const found = exactPlan(problem, highs, { seconds: 1, start })
    expect(found.score).toBeGreaterThanOrEqual(start.score - 1e-9)
    expect(found.bound).toBeGreaterThanOrEqual(found.score)
    expect(checkResult(exampleCase('metaalbedrijf'), 'mag', found.functions).problems).toEqual([])
  })

  test('stops when cancelled', () => {
    const problem = exampleProblem('verpleeghuis', 'wg')
    const found = exactPlan(problem, highs, { seconds: 60, start: EMPTY_PLAN, isCancelled: () => true })
    expect(found.score).toBeGreaterThanOrEqual(0)
  })

  test('proves that without tasks the empty plan is best', () => {
    const problem = groupingProblem(caseOf([]), '*', DEFAULT_PARAMETERS)
    const found = exactPlan(problem, highs, { seconds: 1, start: EMPTY_PLAN })
    expect(found).toEqual({ functions: [], score: 0, bound: 0, gap: 0, proven: true })
  })
})
