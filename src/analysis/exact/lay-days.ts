import { type CompiledProblem, DAY_COUNT } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import type { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import type { DayClasses } from './day-classes.ts'
import type { Choice } from './plan-values.ts'

/** Times every function's days are looked at anew. */
const ROUNDS = 2

/**
 * Which days functions work of which only is said how many of each class: the best shapes found by changing the days
 * of one function at a time, from equal and from staggered days. Null when no hours fit any of those tried.
 *
 * Cost: some tens of scorings per function.
 */
export function layDays(
  evaluator: PlanEvaluator,
  classes: DayClasses,
  choices: readonly Choice[],
): readonly FunctionShape[] | null {
  const options = choices.map((choice) => shapesOf(evaluator, classes, choice))
  if (options.length === 0 || options.some((shapes) => shapes.length === 0)) return null
  const starts = [
    options.map((shapes) => shapes[0]!),
    options.map((shapes, at) => shapes[at % shapes.length]!),
    options.map((shapes, at) => shapes[(2 * at) % shapes.length]!),
  ]
  let best: readonly FunctionShape[] | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const start of starts) {
    const plan = improved(evaluator, options, start)
    const score = evaluator.score(plan, bestScore)
    if (score <= bestScore) continue
    best = plan
    bestScore = score
  }
  return best
}

function improved(
  evaluator: PlanEvaluator,
  options: readonly (readonly FunctionShape[])[],
  start: readonly FunctionShape[],
): readonly FunctionShape[] {
  let plan = start
  let score = evaluator.score(plan, Number.NEGATIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    options.forEach((shapes, at) => {
      for (const shape of shapes) {
        const other = plan.map((own, place) => (place === at ? shape : own))
        const now = evaluator.score(other, score)
        if (now <= score) continue
        plan = other
        score = now
      }
    })
  }
  return plan
}

/** The choice on every set of days that has so many of each class. */
function shapesOf(evaluator: PlanEvaluator, classes: DayClasses, { tasks, works }: Choice): FunctionShape[] {
  return evaluator.problem.patterns
    .filter((days) => works.every((count, part) => daysOf(classes, days, part) === count))
    .flatMap((days) => evaluator.shape(tasks, days) ?? [])
}

function daysOf({ classOf }: DayClasses, days: CompiledProblem['patterns'][number], part: number): number {
  let count = 0
  for (let day = 0; day < DAY_COUNT; day++) if (days & (1 << day) && classOf[day] === part) count++
  return count
}
