import type { TaskId } from '../../records/ids.ts'
import { checkPlan } from '../check-plan.ts'
import { seededRandom } from '../grouping/seeded-random.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import { EMPTY_PLAN, type Plan } from '../plan.ts'
import { NO_GUIDANCE, type PlanGuidance } from '../plan-guidance.ts'
import { tidyPlan } from '../tidy/tidy-plan.ts'
import { type Aim, bestAims, bestAt, isBetterAt, problemsFor } from './plan-aims.ts'
import { movedHours } from './plan-distance.ts'
import { type PlanFigures, planFigures } from './plan-figures.ts'
import { hoursOfPlan, hoursOfTask, lackingOf, solveAgain } from './solve-again.ts'

/** A good plan that is clearly another one than the others it is offered with. */
export interface Alternative {
  readonly plan: Plan
  readonly figures: PlanFigures
  /**
   * What it is best at of all, clearly better than the plan of the best score, in the order of `AIMS`; the first plan always
   * has 'score'.
   */
  readonly bestAt: readonly Aim[]
  /** Hours per week that lie elsewhere than in the plan of the best score; 0 for that plan itself. */
  readonly apart: number
}

export interface AlternativesOptions {
  /** A plan known to be good, so that the first is no worse. */
  readonly start?: Plan
  /** What every plan keeps. */
  readonly guidance?: PlanGuidance
  /** `MEASURES` unless told; the later ones only where they offer more plans. */
  readonly measures?: readonly Measure[]
  /** Per search. */
  readonly iterations?: number
  readonly seed?: number
  /** Looked at between two searches: no more are begun. */
  readonly isFinishing?: () => boolean
}

/** How good and how different plans must be to be offered together. */
export interface Measure {
  /** Least part of the best score, by the parameters of the problem. */
  readonly leastScore: number
  /** Least part of the hours by which any two plans differ. */
  readonly leastApart: number
}

export interface AlternativesFound extends Measure {
  /** The best score first. */
  readonly plans: readonly Alternative[]
}

/** The first is what good and different ought to mean; a small department, or one with much pinned, has only plans for the second. */
export const MEASURES: readonly Measure[] = [
  { leastScore: 0.8, leastApart: 0.25 },
  { leastScore: 0.7, leastApart: 0.2 },
]
/** The best score, and what a plan can be best at beside it, in the order in which they are looked for. */
const MAIN_AIMS = ['hours', 'light', 'places'] as const
const OTHER_AIMS = ['wishes', 'processes'] as const
/** With this many an analyst has something to choose from; other aims are tried until there are. */
const ENOUGH = 3
const MOST = 4
const ITERATIONS = 3000
/** When other prices lead to no other plan: so many of the largest tasks of the best plan are left out in turn ... */
const LEFT_OUT = 4
/** ... and so often a part of them by chance. */
const RANDOM_PARTS = 10
const PART = 0.3

/** The same in one go. */
export function alternatives(problem: GroupingProblem, options: AlternativesOptions = {}): AlternativesFound {
  const steps = alternativesStepwise(problem, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** How many searches are done, of how many there may be. */
export interface AlternativesProgress {
  readonly done: number
  readonly total: number
}

/**
 * Up to four clearly different good plans, the best score first: each found by searching under other prices, each valid and
 * judged under the problem's own parameters, none below a part of the best score, any two apart by a part of their hours. One plan when
 * no other is clearly different, none when there is no function. Deterministic. Cost: 10 to 27 searches of
 * 0.1-0.3 s; a generator so that it can be put down between them.
 */
export function* alternativesStepwise(
  problem: GroupingProblem,
  options: AlternativesOptions = {},
): Generator<AlternativesProgress, AlternativesFound> {
  const offered = new Offered(problem, options)
  const searches = (aims: readonly Aim[]) => aims.flatMap((aim) => problemsFor(problem, aim))
  const rounds = [
    { variants: () => searches(['score', ...MAIN_AIMS]), isEnough: () => offered.hasAims() },
    { variants: () => searches(OTHER_AIMS), isEnough: () => offered.hasEnough() },
    { variants: () => offered.withoutTasksOfBest(), isEnough: () => true },
  ]
  let done = 0
  let total = 0
  for (const { variants, isEnough } of rounds) {
    const round = variants()
    total += round.length
    for (const variant of round) {
      if (options.isFinishing?.()) return offered.result()
      offered.search(variant)
      yield { done: ++done, total }
    }
    if (isEnough()) break
  }
  return offered.result()
}

interface Candidate {
  readonly plan: Plan
  readonly figures: PlanFigures
}

/** The plans found so far. */
class Offered {
  private readonly problem: GroupingProblem
  private readonly options: AlternativesOptions
  private readonly measures: readonly Measure[]
  private candidates: Candidate[] = []
  /** What the candidates lack of the guidance, where not all of it can be had together. */
  private lacking = Number.POSITIVE_INFINITY

  constructor(problem: GroupingProblem, options: AlternativesOptions) {
    this.problem = problem
    this.options = options
    this.measures = options.measures ?? MEASURES
    if (options.start) this.offer(options.start)
  }

  search(variant: GroupingProblem): void {
    const { guidance = NO_GUIDANCE, iterations = ITERATIONS, seed = 1 } = this.options
    const found = solveAgain(variant, { start: EMPTY_PLAN, guidance, iterations, seed })
    if (found) this.offer(found.plan)
  }

  /**
   * The problem without each of the tasks the best plan spends most hours on, and without random parts of its tasks: for
   * plans that no price leads to.
   */
  withoutTasksOfBest(): GroupingProblem[] {
    const best = this.best()
    if (!best) return []
    const kept = new Set((this.options.guidance?.kept ?? []).flatMap(({ tasks }) => tasks))
    const hours = (id: TaskId) => hoursOfTask(best.plan, id)
    const used = this.problem.tasks
      .filter(({ task }) => hours(task.id) > 0 && !kept.has(task.id))
      .sort((a, b) => hours(b.task.id) - hours(a.task.id))
    const random = seededRandom(this.options.seed ?? 1)
    const parts = Array.from({ length: RANDOM_PARTS }, () => used.filter(() => random.next() < PART))
    return [...used.slice(0, LEFT_OUT).map((task) => [task]), ...parts].map((out) => ({
      ...this.problem,
      tasks: this.problem.tasks.filter((task) => !out.includes(task)),
    }))
  }

  /** Enough plans by the measure that goes first. */
  hasEnough(): boolean {
    return this.chosen(this.measures[0]!).length >= ENOUGH
  }

  /** Enough that are each best at something. */
  hasAims(): boolean {
    return this.chosenByAim(this.measures[0]!).length >= ENOUGH
  }

  /** Those that are best at something, and where that is not enough those farthest from them. */
  private chosen(measure: Measure): Candidate[] {
    const chosen = this.chosenByAim(measure)
    while (chosen.length > 0 && chosen.length < ENOUGH) {
      const next = farthest(this.apart(chosen, measure), chosen)
      if (!next) break
      chosen.push(next)
    }
    return chosen
  }

  private chosenByAim(measure: Measure): Candidate[] {
    const best = this.best()
    if (!best) return []
    const chosen = [best]
    for (const aim of [...MAIN_AIMS, ...OTHER_AIMS]) {
      if (chosen.length >= (isMain(aim) ? MOST : ENOUGH)) continue
      const next = bestAt(aim, this.apart(chosen, measure))
      if (next && isBetterAt(aim, next.figures, best.figures)) chosen.push(next)
    }
    return chosen
  }

  /** Good plans that are far enough from all these. */
  private apart(chosen: readonly Candidate[], measure: Measure): Candidate[] {
    const least = measure.leastScore * chosen[0]!.figures.score
    return this.candidates.filter((own) => own.figures.score >= least && isApart(own, chosen, measure))
  }

  result(): AlternativesFound {
    const found = this.measures.map((measure) => ({ measure, chosen: this.chosen(measure) }))
    // Of equally many the stricter measure.
    const { measure, chosen } = found.reduce((best, own) => {
      const isBetter = best.chosen.length < ENOUGH && own.chosen.length > best.chosen.length
      return isBetter ? own : best
    })
    return { ...measure, plans: this.asAlternatives(chosen) }
  }

  private asAlternatives(chosen: readonly Candidate[]): Alternative[] {
    const aims = bestAims(chosen)
    return chosen.map((own, place) => ({
      plan: tidyPlan(this.problem, own.plan).plan,
      figures: own.figures,
      bestAt: aims[place]!,
      apart: place === 0 ? 0 : movedHours(own.plan, chosen[0]!.plan),
    }))
  }

  private best(): Candidate | null {
    return bestAt('score', this.candidates)
  }

  /** A plan that keeps less than another is no choice beside it. */
  private offer(plan: Plan): void {
    if (plan.functions.length === 0 || checkPlan(this.problem, plan).problems.length > 0) return
    const lacking = lackingOf(this.problem, plan, this.options.guidance ?? NO_GUIDANCE)
    if (lacking > this.lacking) return
    if (lacking < this.lacking) this.candidates = []
    this.lacking = lacking
    this.candidates.push({ plan, figures: planFigures(this.problem, plan) })
  }
}

const isApart = ({ plan }: Candidate, chosen: readonly Candidate[], { leastApart }: Measure): boolean =>
  chosen.every(
    (other) =>
      movedHours(plan, other.plan) >= leastApart * Math.max(hoursOfPlan(plan), hoursOfPlan(other.plan)),
  )

/** The candidate that is farthest from the nearest plan chosen; the first found of equals. */
function farthest(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate | null {
  const nearest = ({ plan }: Candidate) => Math.min(...chosen.map((other) => movedHours(plan, other.plan)))
  return candidates.reduce<Candidate | null>(
    (most, own) => (!most || nearest(own) > nearest(most) + 1e-6 ? own : most),
    null,
  )
}

const isMain = (aim: Aim): boolean => MAIN_AIMS.some((main) => main === aim)
