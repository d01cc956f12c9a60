import { checkPlan } from './check-plan.ts'
import { type CompiledProblem, compileProblem } from './grouping/compiled-problem.ts'
import { planOfShapes } from './grouping/plan-of-shapes.ts'
import { PlanSearch } from './grouping/plan-search.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import { EMPTY_PLAN, type Plan, type PlanFunction } from './plan.ts'
import { tidyPlan } from './tidy/tidy-plan.ts'
import { NEAT_WEEK, type WeekNeatness } from './tidy/week-neatness.ts'

export interface GroupProgress {
  readonly iterations: number
  readonly score: number
}

export interface GroupOptions {
  /** A whole number; the same seed gives the same plan after the same number of iterations. */
  readonly seed?: number
  /** Stop after this many; without it only the deadline (or `isCancelled`) stops the search. */
  readonly iterations?: number
  /** Stop after this time on the clock given. Caps the iterations, decides nothing else. */
  readonly deadline?: { readonly now: () => number; readonly milliseconds: number }
  /** Called after every slice of work. */
  readonly onProgress?: (progress: GroupProgress) => void
  readonly isCancelled?: () => boolean
}

export interface GroupResult extends Plan {
  /** Weighted hours per week; 0 for an empty plan. */
  readonly score: number
  readonly iterations: number
  /** Short blocks, uneven days and split tasks before and after the week was tidied, at equal score. */
  readonly untidy: { readonly before: WeekNeatness; readonly after: WeekNeatness }
}

/** Iterations between two looks at the clock; a slice takes a few milliseconds. */
const SLICE = 50
/** What is done when neither iterations nor a deadline are given. */
const DEFAULT_ITERATIONS = 20_000

/**
 * Groups tasks into candidate functions: the best valid plan found within the iterations or the time, whichever
 * ends first. Deterministic for problem, seed and the iterations of the result. Blocks while it works; see
 * `GroupingRun` for a search that can be put down and taken up.
 */
export function groupTasks(problem: GroupingProblem, options: GroupOptions = {}): GroupResult {
  const { iterations, deadline } = options
  const most = iterations ?? (deadline ? Number.POSITIVE_INFINITY : DEFAULT_ITERATIONS)
  const end = deadline ? deadline.now() + deadline.milliseconds : 0
  const run = new GroupingRun(problem, options.seed)
  while (run.progress.iterations < most && !run.isDone) {
    if (options.isCancelled?.() || (deadline && deadline.now() >= end)) break
    run.advance(Math.min(SLICE, most - run.progress.iterations))
    options.onProgress?.(run.progress)
  }
  return run.result()
}

/** A search in pieces: advance it, look at the best plan so far, advance it again. Cost per iteration: 0.01-0.1 ms. */
export class GroupingRun {
  private readonly problem: GroupingProblem
  private readonly compiled: CompiledProblem
  private readonly search: PlanSearch

  constructor(problem: GroupingProblem, seed = 1) {
    this.problem = problem
    this.compiled = compileProblem(problem)
    this.search = new PlanSearch(this.compiled, seed)
  }

  /** No function can exist, whatever is tried: too few tasks, or no days that fit. */
  get isDone(): boolean {
    const { parameters, size, patterns } = this.compiled
    return size < parameters.minTasks || size === 0 || patterns.length === 0 || parameters.maxFunctions === 0
  }

  get progress(): GroupProgress {
    return { iterations: this.search.iterations, score: this.search.bestScore }
  }

  advance(iterations: number): void {
    if (!this.isDone) this.search.advance(iterations)
  }

  /**
   * The best plan so far in a tidy week, with its score as the rule check computes it; the functions with most hours
   * first. Costs some tens of milliseconds.
   */
  result(): GroupResult {
    const { best, evaluator, iterations } = this.search
    if (best.length === 0) {
      return { ...EMPTY_PLAN, score: 0, iterations, untidy: { before: NEAT_WEEK, after: NEAT_WEEK } }
    }
    const found = inOrder(planOfShapes(this.compiled, best, evaluator.hoursByDay(best)))
    const { plan, before, after } = tidyPlan(this.problem, found)
    const { problems, score } = checkPlan(this.problem, plan)
    if (problems.length > 0) throw new Error(`the plan found breaks ${problems[0]!.rule}`)
    return { functions: plan.functions, score, iterations, untidy: { before, after } }
  }
}

function inOrder(plan: Plan): Plan {
  const hours = (fn: PlanFunction) => fn.allocations.reduce((sum, allocation) => sum + allocation.hours, 0)
  return { functions: [...plan.functions].sort((a, b) => hours(b) - hours(a)) }
}
