import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { dayClasses } from '../../../src/analysis/exact/day-classes.ts'
import { FunctionPricing } from '../../../src/analysis/exact/function-pricing.ts'
import { mostFunctions } from '../../../src/analysis/exact/most-functions.ts'
import { compileProblem } from '../../../src/analysis/grouping/compiled-problem.ts'
import { PlanEvaluator } from '../../../src/analysis/grouping/plan-evaluator.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const highs = await loadHighs()
const MOST_TASKS = 6
const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 200 : 40 }

/** Small problems with a price for an hour and for the use of each task. */
const anyPriced = fc
  .record({
    file: anyGroupingCase,
    parameters: anyParameters,
    hour: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: MOST_TASKS, maxLength: MOST_TASKS }),
    use: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: MOST_TASKS, maxLength: MOST_TASKS }),
  })
  .map(({ file, parameters, hour, use }) => ({
    problem: groupingProblem({ ...file, tasks: file.tasks.slice(0, MOST_TASKS) }, '*', parameters),
    hour: hour.map((tenths) => tenths / 10),
    use: use.map((quarters) => quarters / 4),
  }))

test('the best function at any prices is the best of all sets of tasks and days', () => {
  fc.assert(
    fc.property(anyPriced, ({ problem, hour, use }) => {
      const compiled = compileProblem(problem)
      if (mostFunctions(compiled) === 0) return
      // The same hours at other values: what is left of an hour's value once its price is paid.
      const evaluator = new PlanEvaluator({
        ...compiled,
        value: compiled.value.map((own, at) => own - hour[at]!),
      })
      let best = Number.NEGATIVE_INFINITY
      for (let set = 1; set < 2 ** compiled.size; set++) {
        const tasks = problem.tasks.map((_, task) => task).filter((task) => set & (1 << task))
        const paid = tasks.reduce((sum, task) => sum + use[task]!, 0)
        for (const days of compiled.patterns) {
          const shape = evaluator.shape(tasks, days)
          if (shape) best = Math.max(best, shape.alone - shape.cost - paid)
        }
      }
      const classes = dayClasses(compiled)
      const pricing = new FunctionPricing(highs, compiled, classes)
      const prices = { hour: problem.tasks.map((_, at) => classes.size.map(() => hour[at]!)), use }
      const { bound, offer } = pricing.price(prices, 1e-6, 60)
      pricing.dispose()
      if (best === Number.NEGATIVE_INFINITY) {
        expect(bound).toBe(best)
        return
      }
      expect(bound).toBeGreaterThanOrEqual(best - 1e-4)
      expect(bound).toBeLessThanOrEqual(best + 1e-3)
      const worth = offer!.tasks.reduce(
        (sum, task) =>
          sum - use[task]! - hour[task]! * offer!.hours[task]!.reduce((all, own) => all + own, 0),
        offer!.value,
      )
      expect(worth).toBeCloseTo(best, 3)
    }),
    RUNS,
  )
})
