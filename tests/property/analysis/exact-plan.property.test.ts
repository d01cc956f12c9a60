import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { exactPlan } from '../../../src/analysis/exact-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { EMPTY_PLAN } from '../../../src/analysis/plan.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const highs = await loadHighs()
/** Each run solves a mixed-integer program. */
const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 200 : 12 }

test('a proven optimum is valid, and the search reaches it and never passes it', () => {
  fc.assert(
    fc.property(anyGroupingCase, anyParameters, (file, parameters) => {
      const problem = groupingProblem(file, '*', { ...parameters, maxFunctions: 2 })
      const found = groupTasks(problem, { iterations: 6000 })
      const exact = exactPlan(problem, highs, { seconds: 3, start: EMPTY_PLAN })
      const referee = checkResult(file, '*', exact.functions, problem.parameters)
      expect(referee.problems).toEqual([])
      expect(referee.score).toBeCloseTo(exact.score, 6)
      expect(exact.bound ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(found.score - 1e-4)
      if (exact.proven) expect(found.score).toBeGreaterThanOrEqual(0.97 * exact.score - 1e-4)
    }),
    RUNS,
  )
})
