import { DAYS } from '../../records/daypart.ts'
import type { Plan } from '../plan.ts'
import type { FunctionShape } from './function-shape.ts'
import type { PlanEvaluator } from './plan-evaluator.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/** The task and day sets of a valid plan's functions, in plan order. Throws on a plan with other tasks or impossible sets. */
export function shapesOfPlan(evaluator: PlanEvaluator, plan: Plan): FunctionShape[] {
  const places = new Map(evaluator.problem.source.tasks.map(({ task }, place) => [task.id, place]))
  return plan.functions.map(({ allocations }) => {
    const tasks = allocations.map(({ taskId }) => places.get(taskId) ?? Number.NaN).sort((a, b) => a - b)
    const days = DAYS.reduce((bits, name, day) => {
      const hours = allocations.reduce(
        (sum, { schedule }) => sum + (schedule[`${name}-am`] ?? 0) + (schedule[`${name}-pm`] ?? 0),
        0,
      )
      return hours > NOTHING ? bits | (1 << day) : bits
    }, 0)
    const shape = tasks.some(Number.isNaN) ? null : evaluator.shape(tasks, days)
    if (!shape) throw new Error('a plan that is not valid has no shapes')
    return shape
  })
}
