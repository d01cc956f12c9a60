import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import type { Plan, PlanFunction } from '../../../src/analysis/plan.ts'
import type { PlanGuidance } from '../../../src/analysis/plan-guidance.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { DAYS, type Day } from '../../../src/records/daypart.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const ITERATIONS = 600
const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 500 : 40 }

const tasksOf = ({ allocations }: PlanFunction): TaskId[] => allocations.map(({ taskId }) => taskId)
const daysOf = ({ allocations }: PlanFunction): Day[] =>
  DAYS.filter((day) =>
    allocations.some(({ schedule }) => (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0) > 1e-6),
  )

/** Part of a plan that exists, so that it can be kept: choices drawn per function and per task. */
function guidanceFrom({ functions }: Plan, draw: () => number): PlanGuidance {
  const kept = functions.flatMap((fn) => {
    const kind = draw() % 4
    if (kind === 0) return []
    const all = tasksOf(fn)
    const tasks = kind === 1 ? all : all.filter(() => draw() % 3 === 0)
    return [{ tasks, whole: kind === 1, ...(draw() % 3 === 0 && { days: daysOf(fn) }) }]
  })
  return { kept, wanted: functions.flatMap(tasksOf).filter(() => draw() % 5 === 0) }
}

const anyGuided = fc
  .tuple(anyGroupingCase, anyParameters, fc.nat(), fc.infiniteStream(fc.nat()))
  .map(([file, parameters, seed, stream]) => {
    const problem = groupingProblem(file, '*', parameters)
    const plan = groupTasks(problem, { seed, iterations: ITERATIONS })
    return { file, problem, plan, guidance: guidanceFrom(plan, () => stream.next().value) }
  })

const guided = (problem: GroupingProblem, guidance: PlanGuidance, seed = 1) =>
  groupTasks(problem, { seed, iterations: ITERATIONS, guidance })

/** @returns the kept functions that are not in the plan as they were asked */
const notAsAsked = ({ functions, keptAt }: ReturnType<typeof guided>, { kept }: PlanGuidance) =>
  kept.filter(({ tasks, whole, days }, at) => {
    const fn = functions[keptAt[at]!]
    if (!fn || tasks.some((task) => !tasksOf(fn).includes(task))) return true
    return (whole && tasksOf(fn).length !== tasks.length) || (days && `${daysOf(fn)}` !== `${days}`)
  })

describe('groupTasks with guidance', () => {
  test('keeps what it is asked of the plan it begins from, in a plan that the referee finds valid', () => {
    fc.assert(
      fc.property(anyGuided, ({ file, problem, plan, guidance }) => {
        const found = groupTasks(problem, { iterations: ITERATIONS, guidance, start: plan })
        expect(checkResult(file, '*', found.functions, problem.parameters).problems).toEqual([])
        expect(new Set(found.keptAt).size).toBe(guidance.kept.length)
        expect(notAsAsked(found, guidance)).toEqual([])
        expect(found.functions.flatMap(tasksOf)).toEqual(expect.arrayContaining([...guidance.wanted]))
      }),
      RUNS,
    )
  })

  test('finds what it is asked by itself, but for one department in a hundred, and says so there', () => {
    let missed = 0
    fc.assert(
      fc.property(anyGuided, ({ file, problem, guidance }) => {
        const found = guided(problem, guidance)
        expect(checkResult(file, '*', found.functions, problem.parameters).problems).toEqual([])
        const lost = notAsAsked(found, guidance)
        expect(lost).toHaveLength(found.keptAt.filter((at) => at < 0).length)
        if (lost.length > 0) missed++
      }),
      RUNS,
    )
    expect(missed).toBeLessThanOrEqual(Math.ceil(RUNS.numRuns / 100))
  })

  test('gives the same plan whatever the order of the tasks, and with the same seed', () => {
    fc.assert(
      fc.property(anyGuided, ({ file, problem, guidance }) => {
        const turned: CaseFile = { ...file, tasks: [...file.tasks].reverse() }
        const again = guided(groupingProblem(turned, '*', problem.parameters), guidance, 3)
        expect(again).toEqual(guided(problem, guidance, 3))
      }),
      RUNS,
    )
  })

  test('begins from a plan and never ends below it', () => {
    fc.assert(
      fc.property(anyGroupingCase, anyParameters, (file, parameters) => {
        const problem = groupingProblem(file, '*', parameters)
        const start = groupTasks(problem, { seed: 5, iterations: ITERATIONS })
        const next = groupTasks(problem, { iterations: 10, start })
        expect(next.score).toBeGreaterThanOrEqual(start.score - 1e-5)
      }),
      RUNS,
    )
  })
})
