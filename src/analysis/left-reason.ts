import type { TaskId } from '../records/ids.ts'
import { type CompiledProblem, compileProblem } from './grouping/compiled-problem.ts'
import { type FunctionShape, mostHours } from './grouping/function-shape.ts'
import { PlanEvaluator } from './grouping/plan-evaluator.ts'
import { shapesOfPlan } from './grouping/shapes-of-plan.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import type { Plan } from './plan.ts'

/** Why an eligible task is in no function of a plan. */
export type LeftReason =
  /** An hour of it is worth no more than leaving it where it is. */
  | { readonly reason: 'no-value' }
  /** Its windows leave too few hours on any working days for the smallest allocation. */
  | { readonly reason: 'no-window' }
  /** There are no functions to add it to. */
  | { readonly reason: 'no-function' }
  /** Adding it to any of the functions as they are breaks a rule. */
  | { readonly reason: 'breaks-rules' }
  /** Adding it is allowed; where it costs least, the score changes by `change` (0 or less in a good plan). */
  | { readonly reason: 'lowers-score'; readonly function: number; readonly change: number }

/**
 * Why each of these tasks is left out, tried on the functions as they are: tasks and days kept, hours free. That
 * nothing better exists in other functions is what the search or the exact mode says, not this.
 * Cost: one small linear program per task and function.
 */
export function leftReasons(
  problem: GroupingProblem,
  plan: Plan,
  left: readonly TaskId[],
): Map<TaskId, LeftReason> {
  const compiled = compileProblem(problem)
  const evaluator = new PlanEvaluator(compiled)
  const shapes = shapesOfPlan(evaluator, plan)
  const score = evaluator.score(shapes, Number.NEGATIVE_INFINITY)
  const places = new Map(problem.tasks.map(({ task }, place) => [task.id, place]))
  return new Map(left.map((id) => [id, reasonOf(compiled, evaluator, { shapes, score }, places.get(id)!)]))
}

interface Scored {
  readonly shapes: readonly FunctionShape[]
  readonly score: number
}

function reasonOf(problem: CompiledProblem, evaluator: PlanEvaluator, now: Scored, task: number): LeftReason {
  if (problem.value[task]! <= 0) return { reason: 'no-value' }
  const fits = problem.patterns.some((days) => {
    const most = mostHours(problem, task, days, problem.parameters.maxHours)
    return most > 0 && most >= problem.least[task]!
  })
  if (!fits) return { reason: 'no-window' }
  if (now.shapes.length === 0) return { reason: 'no-function' }
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  now.shapes.forEach(({ tasks, days }, at) => {
    const larger = evaluator.shape(
      [...tasks, task].sort((a, b) => a - b),
      days,
    )
    if (!larger) return
    const changed = now.shapes.map((shape, other) => (other === at ? larger : shape))
    const score = evaluator.score(changed, Number.NEGATIVE_INFINITY)
    if (score <= bestScore) return
    best = at
    bestScore = score
  })
  return best < 0
    ? { reason: 'breaks-rules' }
    : { reason: 'lowers-score', function: best, change: bestScore - now.score }
}
