import { type CompiledProblem, countBits } from '../grouping/compiled-problem.ts'
import { type FunctionShape, mostHours } from '../grouping/function-shape.ts'
import type { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import type { PlanGuide } from '../grouping/plan-guide.ts'

type Shapes = readonly FunctionShape[]

/**
 * The best plan that has the task and differs from the one given in one function: the task joins it, in the place of another
 * or not, on its own days or on others. Null when there is none. A start for a search, which may find better.
 * Cost: one small program per function and task in it, and per set of days.
 */
export function bestInsertion(
  evaluator: PlanEvaluator,
  guide: PlanGuide,
  plan: Shapes,
  task: number,
): Shapes | null {
  let best: Shapes | null = null
  let bestWorth = Number.NEGATIVE_INFINITY
  const consider = (at: number, tasks: readonly number[], days: number) => {
    const shape = evaluator.shape(tasks, days)
    if (!shape) return
    const candidate = plan.map((own, other) => (other === at ? shape : own))
    const lacking = guide.penalty(candidate)
    const worth = evaluator.score(candidate, bestWorth + lacking) - lacking
    if (worth <= bestWorth) return
    best = candidate
    bestWorth = worth
  }
  plan.forEach((own, at) => {
    if (own.tasks.includes(task)) return
    for (const days of daysFor(evaluator.problem, task, own)) {
      const kept = own.tasks.filter((other) => fits(evaluator.problem, other, days))
      consider(at, joined(kept, task), days)
      if (days !== own.days) continue
      for (const out of kept) {
        consider(
          at,
          joined(
            kept.filter((other) => other !== out),
            task,
          ),
          days,
        )
      }
    }
  })
  return best
}

/** The function's own days and as many others on which the task fits. */
function daysFor(problem: CompiledProblem, task: number, { days }: FunctionShape): number[] {
  return problem.patterns.filter(
    (pattern) => fits(problem, task, pattern) && (pattern === days || countBits(pattern) >= countBits(days)),
  )
}

function fits(problem: CompiledProblem, task: number, days: number): boolean {
  const most = mostHours(problem, task, days, problem.parameters.maxHours)
  return most > 0 && most >= problem.least[task]!
}

const joined = (tasks: readonly number[], task: number): number[] => [...tasks, task].sort((a, b) => a - b)
