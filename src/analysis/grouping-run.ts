import { checkPlan } from './check-plan.ts'
import type { GroupGiven, GroupProgress, GroupResult } from './group-result.ts'
import { type CompiledProblem, compileProblem } from './grouping/compiled-problem.ts'
import { PlanEvaluator } from './grouping/plan-evaluator.ts'
import { PlanGuide } from './grouping/plan-guide.ts'
import { planOfShapes } from './grouping/plan-of-shapes.ts'
import { PlanSearch } from './grouping/plan-search.ts'
import { shapesNear } from './grouping/shapes-of-plan.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import { EMPTY_PLAN, type PlanFunction } from './plan.ts'
import { NO_GUIDANCE } from './plan-guidance.ts'
import { bestOfFew } from './small/best-of-few.ts'
import { tidyPlan } from './tidy/tidy-plan.ts'
import { NEAT_WEEK } from './tidy/week-neatness.ts'

/** A plan that was the best known from this iteration on: per function its places of tasks and its days as bits. */
export interface RunFind {
  readonly at: number
  readonly functions: readonly { readonly tasks: readonly number[]; readonly days: number }[]
  /** Its score less what it lacks of the guidance. */
  readonly worth: number
}

const NOTHING_FOUND = { functions: [], worth: 0 }

/** One search in pieces: advance it, look at the best plan so far, advance it again. Cost per iteration: 0.01-0.1 ms. */
export class GroupingRun {
  private readonly problem: GroupingProblem
  private readonly compiled: CompiledProblem
  private readonly search: PlanSearch
  private readonly guide: PlanGuide
  /** All plans of a department with few choices were looked at. */
  private readonly isProven: boolean = false

  constructor(problem: GroupingProblem, seed = 1, { guidance = NO_GUIDANCE, start }: GroupGiven = {}) {
    this.problem = problem
    this.compiled = compileProblem(problem)
    this.guide = new PlanGuide(this.compiled, guidance)
    this.search = new PlanSearch(this.compiled, seed, this.guide.isEmpty ? undefined : this.guide)
    if (this.isDone) return
    if (!this.guide.isEmpty) this.search.startRoughly()
    const few = this.guide.isEmpty ? bestOfFew(this.search.evaluator) : null
    if (few?.isProven) {
      this.isProven = true
      this.search.startFrom(few.plan)
    } else if (start) this.search.startFrom(shapesNear(this.search.evaluator, start))
  }

  /** Nothing to search: no function can exist (too few tasks, or no days that fit), or the best plan is proven. */
  get isDone(): boolean {
    const { parameters, size, patterns } = this.compiled
    if (this.isProven) return true
    return size < parameters.minTasks || size === 0 || patterns.length === 0 || parameters.maxFunctions === 0
  }

  get progress(): GroupProgress {
    return { iterations: this.search.iterations, score: this.search.bestScore }
  }

  /** Every plan that was the best for a while, as plain data: for another thread. */
  get finds(): RunFind[] {
    return this.search.finds.map(({ at, plan, worth }) => ({
      at,
      worth,
      functions: plan.map(({ tasks, days }) => ({ tasks, days })),
    }))
  }

  advance(iterations: number): void {
    if (!this.isDone) this.search.advance(iterations)
  }

  /**
   * The best plan so far in a tidy week, with its score as the rule check computes it; the functions with most hours
   * first. Costs some tens of milliseconds.
   */
  result(): GroupResult {
    return this.resultOf(this.finds.at(-1) ?? NOTHING_FOUND, this.search.iterations)
  }

  /**
   * The same for a plan this search, or another one of the same problem, found: it depends on nothing but the plan.
   *
   * @param iterations as the result will say
   */
  resultOf({ functions, worth }: Omit<RunFind, 'at'>, iterations: number): GroupResult {
    const evaluator = new PlanEvaluator(this.compiled)
    const shapes = functions.flatMap(({ tasks, days }) => evaluator.shape(tasks, days) ?? [])
    if (shapes.length === 0) {
      const keptAt = this.guide.kept.map(() => -1)
      const untidy = { before: NEAT_WEEK, after: NEAT_WEEK }
      return { ...EMPTY_PLAN, score: 0, worth, iterations, keptAt, untidy }
    }
    evaluator.score(shapes, Number.NEGATIVE_INFINITY)
    const { functions: found } = planOfShapes(this.compiled, shapes, evaluator.hoursByDay(shapes))
    const order = byHours(found)
    const { plan, before, after } = tidyPlan(this.problem, { functions: order.map((at) => found[at]!) })
    const { problems, score } = checkPlan(this.problem, plan)
    if (problems.length > 0) throw new Error(`the plan found breaks ${problems[0]!.rule}`)
    const keptAt = this.guide.assign(shapes).map((place) => order.indexOf(place))
    return { functions: plan.functions, score, worth, iterations, keptAt, untidy: { before, after } }
  }
}

/** Places of the functions, those with most hours first. */
function byHours(functions: readonly PlanFunction[]): number[] {
  const hours = functions.map(({ allocations }) => allocations.reduce((sum, own) => sum + own.hours, 0))
  return functions.map((_, at) => at).sort((a, b) => hours[b]! - hours[a]! || a - b)
}
