import loadHighs, { type Highs } from 'highs'
import { describe, expect, test } from 'vitest'
import { type ExactProgress, exactPlan } from '../../../src/analysis/exact-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { EMPTY_PLAN } from '../../../src/analysis/plan.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { caseOf, exampleCase, exampleProblem } from '../../support/grouping-case.ts'

const highs = await loadHighs()
/** The whole run proves two that take longer. */
const PROVABLE: readonly (readonly [string, string, number])[] = [
  ['uwv-administratie', 'fac', 13.17],
  ['metaalbedrijf', 'mag', 18.36],
  ...(process.env.WERKVLOER_FULL
    ? ([
        ['uwv-administratie', 'adm', 11.204],
        ['universiteit', 'owp', 11.67],
      ] as const)
    : []),
]
/** On a machine that does much else at the same time. */
const PATIENT_MS = 10 * 60_000

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

  test(
    'proves optima that a plain program leaves open for minutes',
    () => {
      for (const [name, department, best] of PROVABLE) {
        const problem = exampleProblem(name, department)
        const start = groupTasks(problem, { iterations: 500 })
        const found = exactPlan(problem, highs, { seconds: 200, start })
        expect(found).toMatchObject({ proven: true })
        expect(found.score).toBeCloseTo(best, 2)
        expect(found.bound).toBeCloseTo(best, 2)
        expect(checkResult(exampleCase(name), department, found.functions).problems).toEqual([])
      }
    },
    PATIENT_MS,
  )

  test('tells bounds that only fall, and none below the best plan known', () => {
    const bounds: number[] = []
    const onProgress = ({ bound }: ExactProgress) => bounds.push(bound ?? Number.POSITIVE_INFINITY)
    const problem = exampleProblem('verpleeghuis', 'wg')
    exactPlan(problem, highs, {
      seconds: 100,
      start: EMPTY_PLAN,
      onProgress,
      isCancelled: () => bounds.length > 3,
    })
    expect(bounds.length).toBeGreaterThan(3)
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a))
    expect(bounds.at(-1)).toBeGreaterThan(61.85)
  })

  test('cancelled it keeps the plan it started from and what was proven by then', () => {
    const problem = exampleProblem('verpleeghuis', 'wg')
    const start = groupTasks(problem, { iterations: 500 })
    let bound = Number.POSITIVE_INFINITY
    const found = exactPlan(problem, highs, {
      seconds: 60,
      start,
      onProgress: (progress) => {
        bound = progress.bound ?? bound
      },
      isCancelled: () => bound < 1000,
    })
    expect(found.bound).toBe(bound)
    expect(found.score).toBeGreaterThanOrEqual(start.score - 1e-9)
    expect(checkResult(exampleCase('verpleeghuis'), 'wg', found.functions).problems).toEqual([])
  })

  test('keeps the plan and what was proven when the solver fails half-way', () => {
    const failing: Highs = Object.create(highs, {
      withModel: {
        value: () => {
          throw new highs.errors.HighsError('out of luck', 'run')
        },
      },
    })
    const problem = exampleProblem('metaalbedrijf', 'mag')
    const start = groupTasks(problem, { iterations: 2000 })
    const found = exactPlan(problem, failing, { seconds: 30, start })
    expect(found.score).toBeGreaterThanOrEqual(start.score - 1e-9)
    expect(found.bound).toBeGreaterThan(18.36)
    expect(found.bound).toBeLessThan(22)
  })

  test('says that nothing is proven when there was no time at all', () => {
    const found = exactPlan(exampleProblem('verpleeghuis', 'wg'), highs, { seconds: 0, start: EMPTY_PLAN })
    expect(found).toEqual({ functions: [], score: 0, bound: null, gap: null, proven: false })
  })

  test('proves that without tasks the empty plan is best', () => {
    const problem = groupingProblem(caseOf([]), '*', DEFAULT_PARAMETERS)
    const found = exactPlan(problem, highs, { seconds: 1, start: EMPTY_PLAN })
    expect(found).toEqual({ functions: [], score: 0, bound: 0, gap: 0, proven: true })
  })
})
