import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { compileProblem } from '../../../src/analysis/grouping/compiled-problem.ts'
import type { FunctionShape } from '../../../src/analysis/grouping/function-shape.ts'
import { PlanEvaluator } from '../../../src/analysis/grouping/plan-evaluator.ts'
import { type GroupingProblem, groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { generatedDepartment, KINDS } from '../../support/generated-department.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const IS_FULL = Boolean(process.env.WERKVLOER_FULL)
/** Always the same cases: a search that runs out of luck on one is a fact to look at, not a test to run again. */
const SAMPLE = { seed: 11, numRuns: IS_FULL ? 40 : 12 }
const MOST_TASKS = 6
const ITERATIONS = 16_000
const PATIENT_MS = 5 * 60_000
const SIZES: readonly (readonly [tasks: number, seed: number])[] = [
  [9, 1],
  [20, 2],
  [40, 3],
  [134, 4],
  [60, 5],
  [90, 6],
]

const anySmall = fc.tuple(anyGroupingCase, anyParameters).map(([file, parameters]) => {
  const small = { ...parameters, maxFunctions: Math.min(2, parameters.maxFunctions) }
  return groupingProblem({ ...file, tasks: file.tasks.slice(0, MOST_TASKS) }, '*', small)
})

/** The best score of all plans there are: every set of tasks on every set of days, alone and in pairs. */
function bestOfAll(problem: GroupingProblem): number {
  const compiled = compileProblem(problem)
  const evaluator = new PlanEvaluator(compiled)
  const shapes: FunctionShape[] = []
  for (let set = 1; set < 1 << compiled.size; set++) {
    const tasks = problem.tasks.map((_, task) => task).filter((task) => set & (1 << task))
    for (const days of compiled.patterns) {
      const shape = evaluator.shape(tasks, days)
      if (shape) shapes.push(shape)
    }
  }
  let best = 0
  shapes.forEach((one, at) => {
    best = Math.max(best, evaluator.score([one], best))
    for (const other of shapes.slice(at)) best = Math.max(best, evaluator.score([one, other], best))
  })
  return best
}

test(
  'the search finds the best of all plans of a small department',
  () => {
    for (const problem of fc.sample(anySmall, SAMPLE)) {
      expect(groupTasks(problem, { iterations: ITERATIONS }).score).toBeCloseTo(bestOfAll(problem), 5)
    }
  },
  PATIENT_MS,
)

test(
  'a task more never lowers what is found',
  () => {
    for (const problem of fc.sample(anySmall, SAMPLE)) {
      const fewer = { ...problem, tasks: problem.tasks.slice(1) }
      const before = groupTasks(fewer, { iterations: ITERATIONS }).score
      expect(groupTasks(problem, { iterations: ITERATIONS }).score).toBeGreaterThanOrEqual(before - 1e-6)
    }
  },
  PATIENT_MS,
)

test(
  'departments of every kind and size get a valid plan of several functions',
  () => {
    for (const [tasks, seed] of IS_FULL ? SIZES : SIZES.slice(0, 4)) {
      for (const kind of KINDS) {
        const file = generatedDepartment({ tasks, seed, kind })
        const problem = groupingProblem(file, '*', DEFAULT_PARAMETERS)
        const found = groupTasks(problem, { iterations: 3000 })
        const referee = checkResult(file, '*', found.functions)
        expect(referee.problems).toEqual([])
        expect(referee.score).toBeCloseTo(found.score, 5)
        if (tasks >= 20) expect(found.functions.length).toBeGreaterThan(1)
      }
    }
  },
  PATIENT_MS,
)
