import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { GroupingRun } from '../../../src/analysis/grouping-run.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { checkResult } from '../../support/check-plan.mjs'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const ITERATIONS = 400
/** A search per run is dear: fewer runs than other properties. */
const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 500 : 40 }

describe('groupTasks', () => {
  test('gives a plan that the referee finds valid, with the same score', () => {
    fc.assert(
      fc.property(anyGroupingCase, anyParameters, fc.nat(), (file, parameters, seed) => {
        const found = groupTasks(groupingProblem(file, '*', parameters), { seed, iterations: ITERATIONS })
        const referee = checkResult(file, '*', found.functions, parameters)
        expect(referee.problems).toEqual([])
        expect(Math.abs(found.score - referee.score)).toBeLessThan(1e-6)
        expect(found.score).toBeGreaterThanOrEqual(0)
      }),
      RUNS,
    )
  })

  test('gives the same plan whatever the order of the tasks', () => {
    fc.assert(
      fc.property(anyGroupingCase, anyParameters, fc.infiniteStream(fc.nat()), (file, parameters, keys) => {
        const shuffled = file.tasks
          .map((task) => [keys.next().value, task] as const)
          .sort(([a], [b]) => a - b)
          .map(([, task]) => task)
        const group = (own: CaseFile) =>
          groupTasks(groupingProblem(own, '*', parameters), { iterations: ITERATIONS })
        expect(group({ ...file, tasks: shuffled })).toEqual(group(file))
      }),
      RUNS,
    )
  })

  test('gives the same plan under other ids in the same order', () => {
    fc.assert(
      fc.property(anyGroupingCase, anyParameters, (file, parameters) => {
        const rename = (id: string) => `other-${id}` as TaskId
        const renamed = { ...file, tasks: file.tasks.map((task) => ({ ...task, id: rename(task.id) })) }
        const group = (own: CaseFile) =>
          groupTasks(groupingProblem(own, '*', parameters), { iterations: ITERATIONS })
        const expected = group(file)
        const functions = expected.functions.map(({ allocations }) => ({
          allocations: allocations.map((allocation) => ({
            ...allocation,
            taskId: rename(allocation.taskId),
          })),
        }))
        expect(group(renamed)).toEqual({ ...expected, functions })
      }),
      RUNS,
    )
  })

  test('gives the same plan however the iterations are divided over calls', () => {
    fc.assert(
      fc.property(
        anyGroupingCase,
        anyParameters,
        fc.integer({ min: 1, max: 97 }),
        (file, parameters, slice) => {
          const problem = groupingProblem(file, '*', parameters)
          const run = new GroupingRun(problem, 7)
          while (run.progress.iterations < ITERATIONS && !run.isDone) {
            run.advance(Math.min(slice, ITERATIONS - run.progress.iterations))
          }
          expect(run.result()).toEqual(groupTasks(problem, { seed: 7, iterations: ITERATIONS }))
        },
      ),
      RUNS,
    )
  })

  test('never gets worse with more iterations', () => {
    fc.assert(
      fc.property(anyGroupingCase, anyParameters, (file, parameters) => {
        const problem = groupingProblem(file, '*', parameters)
        const short = groupTasks(problem, { iterations: ITERATIONS / 2 })
        const long = groupTasks(problem, { iterations: ITERATIONS })
        expect(long.score).toBeGreaterThanOrEqual(short.score - 1e-9)
        expect(checkPlan(problem, long).problems).toEqual([])
      }),
      RUNS,
    )
  })
})
