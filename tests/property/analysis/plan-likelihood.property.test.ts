import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { type HoursRange, hoursRange } from '../../../src/analysis/uncertainty/hours-range.ts'
import { LikelihoodRun } from '../../../src/analysis/uncertainty/plan-likelihood.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 100 : 30 }
const SAMPLES = 20

/** Any plan with functions, and the problem it is of. */
const anyPlan = fc
  .tuple(anyGroupingCase, anyParameters)
  .map(([file, parameters]) => {
    const problem = groupingProblem(file, '*', parameters)
    return { problem, plan: groupTasks(problem, { iterations: 200 }) }
  })
  .filter(({ plan }) => plan.functions.length > 0)

const certain = (taskId: TaskId, hours: number): [TaskId, HoursRange] => [
  taskId,
  { taskId, least: hours, likely: hours, most: hours, told: hours, observed: null, turns: 0 },
]

describe('the likelihood that functions are kept', () => {
  test('is 1 for a plan found on hours that are certain', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), ({ problem, plan }, seed) => {
        const run = new LikelihoodRun(problem, plan, new Map(), { samples: 2, seed })
        run.advance(2)
        expect(run.result().all).toEqual({ likelihood: 1, measure: [] })
      }),
      RUNS,
    )
  })

  test('is 0 or 1 for each function when all hours are certain, whatever they are', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0.2, max: 1.5, noNaN: true }), ({ problem, plan }, factor) => {
        const ranges = new Map(problem.tasks.map(({ task }) => certain(task.id, task.hoursPerWeek * factor)))
        const run = new LikelihoodRun(problem, plan, ranges, { samples: 4, seed: 1 })
        run.advance(4)
        for (const { likelihood } of run.result().functions) expect([0, 1]).toContain(likelihood)
      }),
      RUNS,
    )
  })

  test('is the same for the same seed, however the work is sliced', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), ({ problem, plan }, seed) => {
        const ranges = new Map(problem.tasks.map(({ task }) => [task.id, hoursRange(task, undefined)]))
        const results = [[SAMPLES], [1, 7, SAMPLES]].map((slices) => {
          const run = new LikelihoodRun(problem, plan, ranges, { samples: SAMPLES, seed })
          for (const slice of slices) run.advance(slice)
          return run.result()
        })
        expect(results[0]).toEqual(results[1])
        expect(results[0]?.samples).toBe(SAMPLES)
      }),
      RUNS,
    )
  })
})
