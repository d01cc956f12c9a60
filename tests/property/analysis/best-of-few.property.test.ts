import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { compileProblem } from '../../../src/analysis/grouping/compiled-problem.ts'
import type { FunctionShape } from '../../../src/analysis/grouping/function-shape.ts'
import { PlanEvaluator } from '../../../src/analysis/grouping/plan-evaluator.ts'
import { PlanSearch } from '../../../src/analysis/grouping/plan-search.ts'
import { type GroupingProblem, groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { bestOfFew } from '../../../src/analysis/small/best-of-few.ts'
import { anyGroupingCase, anyParameters, exampleProblem } from '../../support/grouping-case.ts'

const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 120 : 40 }
const MOST_TASKS = 5
const PATIENT_MS = 5 * 60_000

const anyFew = fc.tuple(anyGroupingCase, anyParameters).map(([file, parameters]) => {
  const small = { ...parameters, maxFunctions: Math.min(2, parameters.maxFunctions) }
  return groupingProblem({ ...file, tasks: file.tasks.slice(0, MOST_TASKS) }, '*', small)
})

/** Every set of tasks on every set of days, alone and in pairs, without a thought of what may be left out. */
function bestOfAll(problem: GroupingProblem): number {
  const evaluator = new PlanEvaluator(compileProblem(problem))
  const shapes: FunctionShape[] = []
  for (let set = 1; set < 2 ** problem.tasks.length; set++) {
    const tasks = problem.tasks.map((_, task) => task).filter((task) => set & (1 << task))
    for (const days of evaluator.problem.patterns)
      shapes.push(...[evaluator.shape(tasks, days)].flatMap((own) => own ?? []))
  }
  const score = (plan: readonly FunctionShape[]) => evaluator.score(plan, Number.NEGATIVE_INFINITY)
  let best = 0
  shapes.forEach((one, at) => {
    best = Math.max(best, score([one]))
    if (problem.parameters.maxFunctions < 2) return
    for (const other of shapes.slice(at)) best = Math.max(best, score([one, other]))
  })
  return best
}

describe('bestOfFew', () => {
  test(
    'finds the best of all plans, and the search of so small a department gives that one at once',
    () => {
      fc.assert(
        fc.property(anyFew, (problem) => {
          const evaluator = new PlanEvaluator(compileProblem(problem))
          const few = bestOfFew(evaluator)
          expect(few?.isProven).toBe(true)
          const best = bestOfAll(problem)
          expect(evaluator.score(few!.plan, Number.NEGATIVE_INFINITY)).toBeCloseTo(best, 6)
          expect(groupTasks(problem, { iterations: 1 }).score).toBeCloseTo(best, 4)
        }),
        RUNS,
      )
    },
    PATIENT_MS,
  )

  test('leaves departments with many choices to the search', () => {
    const evaluator = new PlanEvaluator(compileProblem(exampleProblem('verpleeghuis', 'wg')))
    expect(bestOfFew(evaluator)).toBeNull()
  })

  test('never claims more than it looked at', () => {
    fc.assert(
      fc.property(anyGroupingCase, (file) => {
        const parameters = {
          ...DEFAULT_PARAMETERS,
          minHours: 4,
          minDayHours: 2,
          minTasks: 1,
          maxFunctions: 6,
        }
        const problem = groupingProblem({ ...file, tasks: file.tasks.slice(0, 6) }, '*', parameters)
        const evaluator = new PlanEvaluator(compileProblem(problem))
        const few = bestOfFew(evaluator)
        if (!few?.isProven) return
        const score = evaluator.score(few.plan, Number.NEGATIVE_INFINITY)
        const search = new PlanSearch(evaluator.problem, 2)
        search.advance(500)
        expect(search.bestScore).toBeLessThanOrEqual(score + 1e-4)
      }),
      RUNS,
    )
  })
})
