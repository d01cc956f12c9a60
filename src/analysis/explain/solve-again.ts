import type { TaskId } from '../../records/ids.ts'
import { checkPlan } from '../check-plan.ts'
import { compileProblem } from '../grouping/compiled-problem.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import { PlanGuide } from '../grouping/plan-guide.ts'
import { planOfShapes } from '../grouping/plan-of-shapes.ts'
import { PlanSearch } from '../grouping/plan-search.ts'
import { shapesNear } from '../grouping/shapes-of-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import type { PlanGuidance } from '../plan-guidance.ts'
import { tidyPlan } from '../tidy/tidy-plan.ts'
import { bestInsertion } from './best-insertion.ts'

/** A valid plan of a problem; its week is not tidied until somebody may take it. */
export interface Solution {
  readonly plan: Plan
  /** As the rule check computes it. */
  readonly score: number
  /** All functions together, per week. */
  readonly hours: number
}

export interface SolveOptions {
  readonly start: Plan
  readonly guidance: PlanGuidance
  /** The plan must have this task. */
  readonly wanted?: TaskId
  readonly iterations: number
  readonly seed?: number
}

/**
 * The best plan found near the one at hand: never below it when it is valid here and nothing is wanted. Null when no plan
 * has what is wanted. Deterministic; costs some milliseconds and 0.02-0.1 ms per iteration.
 */
export function solveAgain(problem: GroupingProblem, options: SolveOptions): Solution | null {
  const compiled = compileProblem(problem)
  const { parameters, size, patterns } = compiled
  if (size === 0 || size < parameters.minTasks || patterns.length === 0 || parameters.maxFunctions === 0) {
    return options.wanted === undefined ? { plan: { functions: [] }, score: 0, hours: 0 } : null
  }
  const wanted = options.wanted === undefined ? -1 : placeOf(problem, options.wanted)
  const guidance =
    options.wanted === undefined
      ? options.guidance
      : { ...options.guidance, wanted: [...options.guidance.wanted, options.wanted] }
  const guide = new PlanGuide(compiled, guidance)
  const search = new PlanSearch(compiled, options.seed ?? 1, guide.isEmpty ? undefined : guide)
  const start = shapesNear(search.evaluator, options.start)
  const inserted = wanted < 0 ? null : bestInsertion(search.evaluator, guide, start, wanted)
  search.startFrom(inserted ?? start)
  search.advance(options.iterations)
  const { best, evaluator } = search
  if (wanted >= 0 && !best.some(({ tasks }) => tasks.includes(wanted))) return null
  const plan = planOfShapes(compiled, best, evaluator.hoursByDay(best))
  const { problems, score } = checkPlan(problem, plan)
  if (problems.length > 0) throw new Error(`the plan found breaks ${problems[0]!.rule}`)
  return { plan, score, hours: hoursOfPlan(plan) }
}

/** The same plan in a tidy week: hours per week and score stay. Costs some tens of milliseconds. */
export const tidied = (problem: GroupingProblem, solution: Solution): Solution => ({
  ...solution,
  plan: tidyPlan(problem, solution.plan).plan,
})

/** What a valid plan lacks of the guidance: 0 when it keeps all of it, more for one that keeps less. */
export function lackingOf(problem: GroupingProblem, plan: Plan, guidance: PlanGuidance): number {
  const compiled = compileProblem(problem)
  const guide = new PlanGuide(compiled, guidance)
  return guide.isEmpty ? 0 : guide.penalty(shapesNear(new PlanEvaluator(compiled), plan))
}

/** Hours per week of all functions together. */
export const hoursOfPlan = ({ functions }: Plan): number =>
  functions.reduce((sum, { allocations }) => sum + allocations.reduce((own, { hours }) => own + hours, 0), 0)

/** Hours per week of one task in all functions together. */
export const hoursOfTask = ({ functions }: Plan, id: TaskId): number =>
  functions
    .flatMap(({ allocations }) => allocations)
    .reduce((sum, { taskId, hours }) => (taskId === id ? sum + hours : sum), 0)

const placeOf = (problem: GroupingProblem, id: TaskId): number => {
  const place = problem.tasks.findIndex(({ task }) => task.id === id)
  if (place < 0) throw new Error('only an eligible task can be wanted')
  return place
}
