import { dayClasses } from '../exact/day-classes.ts'
import { mostFunctions } from '../exact/most-functions.ts'
import { DAY_COUNT } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import type { PlanEvaluator } from '../grouping/plan-evaluator.ts'

/** Sets of tasks times sets of days that are looked at; each costs some hundredths of a millisecond. */
const MOST_SHAPES = 2500
/** Plans scored before it is left to the search; each costs some hundredths of a millisecond too. */
const MOST_PLANS = 4000
/** Scores closer than this are equal, in weighted hours. */
const EQUAL = 1e-9

export interface BestOfFew {
  /** The best plan that was seen; empty when none scores above 0. */
  readonly plan: readonly FunctionShape[]
  /** All plans were seen, or proven to be no better. */
  readonly isProven: boolean
}

/**
 * The best of all plans of a department with few choices, by branch and bound over its functions: what a plan scores, plus the
 * score of the next function alone for every place left, is never less than what may be added to it. A search by
 * steps can miss a plan that is hard to enter; this cannot. Null when there are too many choices to look at.
 */
export function bestOfFew(evaluator: PlanEvaluator): BestOfFew | null {
  const { size, patterns } = evaluator.problem
  if (size > DAY_COUNT * 4 || (2 ** size - 1) * patterns.length > MOST_SHAPES) return null
  return new FewPlans(evaluator).best()
}

interface Candidate {
  readonly shape: FunctionShape
  /** Score of the function as the only one of a plan. */
  readonly score: number
  /** First of the shapes that differ only in which days of a class they work. */
  readonly isFirstOfDays: boolean
}

class FewPlans {
  private readonly evaluator: PlanEvaluator
  private readonly candidates: readonly Candidate[]
  private plan: readonly FunctionShape[] = []
  private score = 0
  private scored = 0
  private readonly places: number

  constructor(evaluator: PlanEvaluator) {
    this.evaluator = evaluator
    // Sorting is stable, so that shapes that are only turned about in the week keep their order.
    this.candidates = allCandidates(evaluator).sort((a, b) => b.score - a.score)
    this.places = mostFunctions(evaluator.problem)
  }

  best(): BestOfFew {
    const { candidates } = this
    for (let at = 0; at < candidates.length && this.scored < MOST_PLANS; at++) {
      const { shape, score, isFirstOfDays } = candidates[at]!
      if (score * this.places <= this.score + EQUAL) break
      // Any plan can be turned about in the week until its first function works the first such days.
      if (!isFirstOfDays) continue
      this.keep([shape], score)
      this.extend([shape], score, this.firstLike(at))
    }
    return { plan: this.plan, isProven: this.scored < MOST_PLANS }
  }

  /** Functions that score the same come in any order: which of them is first of its days must not matter. */
  private firstLike(at: number): number {
    let first = at
    while (first > 0 && this.candidates[first - 1]!.score >= this.candidates[at]!.score - EQUAL) first--
    return first
  }

  private extend(plan: readonly FunctionShape[], score: number, from: number): void {
    const left = this.places - plan.length
    for (let at = from; left > 0 && at < this.candidates.length; at++) {
      const candidate = this.candidates[at]!
      if (score + candidate.score * left <= this.score + EQUAL || this.scored >= MOST_PLANS) return
      const longer = [...plan, candidate.shape]
      this.scored++
      // Below this nothing that may be added makes it the best.
      const floor = this.score - candidate.score * (left - 1)
      const now = this.evaluator.score(longer, floor)
      if (now === Number.NEGATIVE_INFINITY) continue
      this.keep(longer, now)
      this.extend(longer, now, at)
    }
  }

  private keep(plan: readonly FunctionShape[], score: number): void {
    if (score <= this.score + EQUAL) return
    this.plan = plan
    this.score = score
  }
}

function allCandidates(evaluator: PlanEvaluator): Candidate[] {
  const { size, patterns } = evaluator.problem
  const { classOf } = dayClasses(evaluator.problem)
  const candidates: Candidate[] = []
  for (let set = 1; set < 2 ** size; set++) {
    const tasks = Array.from({ length: size }, (_, task) => task).filter((task) => set & (1 << task))
    const seen = new Set<string>()
    for (const days of patterns) {
      const shape = evaluator.shape(tasks, days)
      if (!shape) continue
      const alike = classOf.filter((_, day) => days & (1 << day)).join('')
      candidates.push({ shape, score: shape.alone - shape.cost, isFirstOfDays: !seen.has(alike) })
      seen.add(alike)
    }
  }
  return candidates
}
