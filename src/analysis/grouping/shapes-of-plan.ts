import { DAYS } from '../../records/daypart.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import type { FunctionShape } from './function-shape.ts'
import type { PlanEvaluator } from './plan-evaluator.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/** The task and day sets of a valid plan's functions, in plan order. Throws on a plan with other tasks or impossible sets. */
export function shapesOfPlan(evaluator: PlanEvaluator, plan: Plan): FunctionShape[] {
  return plan.functions.map((fn) => {
    const places = placesOf(evaluator, fn)
    const shape = places.length < fn.allocations.length ? null : evaluator.shape(places, daysOf(fn))
    if (!shape) throw new Error('a plan that is not valid has no shapes')
    return shape
  })
}

/**
 * The functions of any plan as far as they can be had: without tasks the problem does not have, on the first days that fit
 * where its own do not, and only those that go together with the ones before.
 */
export function shapesNear(evaluator: PlanEvaluator, plan: Plan): FunctionShape[] {
  const shapes: FunctionShape[] = []
  for (const fn of plan.functions) {
    const tasks = placesOf(evaluator, fn)
    for (const days of [daysOf(fn), ...evaluator.problem.patterns]) {
      const shape = evaluator.problem.patterns.includes(days) ? evaluator.shape(tasks, days) : null
      if (!shape || evaluator.score([...shapes, shape], LEAST) === LEAST) continue
      shapes.push(shape)
      break
    }
  }
  return shapes
}

const LEAST = Number.NEGATIVE_INFINITY

function placesOf({ problem }: PlanEvaluator, { allocations }: PlanFunction): number[] {
  const places = new Map(problem.source.tasks.map(({ task }, place) => [task.id, place]))
  return [...new Set(allocations.flatMap(({ taskId }) => places.get(taskId) ?? []))].sort((a, b) => a - b)
}

function daysOf({ allocations }: PlanFunction): number {
  return DAYS.reduce((bits, name, day) => {
    const hours = allocations.reduce(
      (sum, { schedule }) => sum + (schedule[`${name}-am`] ?? 0) + (schedule[`${name}-pm`] ?? 0),
      0,
    )
    return hours > NOTHING ? bits | (1 << day) : bits
  }, 0)
}
