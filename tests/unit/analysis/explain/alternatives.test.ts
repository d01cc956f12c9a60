import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../../src/analysis/check-plan.ts'
import { type Alternative, alternatives, MEASURES } from '../../../../src/analysis/explain/alternatives.ts'
import { movedHours } from '../../../../src/analysis/explain/plan-distance.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import { exampleProblem } from '../../../support/grouping-case.ts'

const hoursOf = ({ functions }: Plan) =>
  functions.reduce((sum, { allocations }) => allocations.reduce((own, { hours }) => own + hours, sum), 0)

const pairs = (found: readonly Alternative[]) =>
  found.flatMap((one, at) => found.slice(at + 1).map((other) => [one, other] as const))

describe.each([
  ['uwv-administratie', 'adm', 3],
  ['metaalbedrijf', 'mag', 3],
  ['verpleeghuis', 'wg', 3],
])('other plans of %s %s', (name, department, least) => {
  const problem = exampleProblem(name, department)
  const start = groupTasks(problem, { iterations: 4000 })
  const { plans: found, leastScore, leastApart } = alternatives(problem, { start, iterations: 1500 })

  test('keep every rule, and none is far below the best', () => {
    expect(found.length).toBeGreaterThanOrEqual(least)
    expect(MEASURES).toContainEqual({ leastScore, leastApart })
    expect(found[0]!.figures.score).toBeGreaterThanOrEqual(start.score - 1e-6)
    for (const { plan, figures } of found) {
      const { problems, score } = checkPlan(problem, plan)
      expect(problems).toEqual([])
      expect(score).toBeCloseTo(figures.score, 4)
      expect(score).toBeGreaterThanOrEqual(leastScore * found[0]!.figures.score - 1e-6)
    }
  })

  test('differ from each other in a part of their hours', () => {
    for (const [one, other] of pairs(found)) {
      const most = Math.max(hoursOf(one.plan), hoursOf(other.plan))
      expect(movedHours(one.plan, other.plan)).toBeGreaterThanOrEqual(leastApart * most - 1e-3)
    }
  })

  test('say truly what they are best at', () => {
    expect(found[0]!.bestAt[0]).toBe('score')
    const most = found.find(({ bestAt }) => bestAt.includes('hours'))
    for (const other of found) {
      if (most && other !== most) expect(other.figures.hours).toBeLessThan(most.figures.hours + 0.1)
    }
    const lightest = found.find(({ bestAt }) => bestAt.includes('light'))
    for (const other of found) {
      if (lightest && other !== lightest) expect(other.figures.load).toBeGreaterThan(lightest.figures.load)
    }
  })
})

test('other plans are the same every time', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const once = alternatives(problem, { iterations: 300 })
  expect(alternatives(problem, { iterations: 300 })).toEqual(once)
})

test('where one function is all there is, no other plan is made up', () => {
  const problem = exampleProblem('uwv-administratie', 'sec')
  const start = groupTasks(problem, { iterations: 4000 })
  expect(alternatives(problem, { start, iterations: 500 }).plans.map(({ bestAt }) => bestAt[0])).toEqual([
    'score',
  ])
})

test('where no function fits there is nothing to choose', () => {
  const problem = exampleProblem('uwv-administratie', 'sec', {
    ...DEFAULT_PARAMETERS,
    minHours: 40,
    maxHours: 40,
  })
  expect(alternatives(problem, { iterations: 200 }).plans).toEqual([])
})

test('what is kept is kept in every plan, also when the plan to start from does not', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const start = groupTasks(problem, { iterations: 4000 })
  const tasks = start.functions.slice(0, 2).map(({ allocations }) => allocations[0]!.taskId)
  const hasBoth = ({ functions }: Plan) =>
    functions.some(({ allocations }) => tasks.every((id) => allocations.some(({ taskId }) => taskId === id)))
  expect(hasBoth(start)).toBe(false)
  const guidance = { kept: [{ tasks, whole: false }], wanted: [] }
  const { plans } = alternatives(problem, { start, guidance, iterations: 600 })
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.filter(({ plan }) => !hasBoth(plan))).toEqual([])
})
