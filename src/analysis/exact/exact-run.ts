import type { Highs } from 'highs'
import { checkPlan } from '../check-plan.ts'
import { type CompiledProblem, compileProblem, DAY_COUNT } from '../grouping/compiled-problem.ts'
import { type FunctionShape, shapeCost } from '../grouping/function-shape.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import { planOfShapes } from '../grouping/plan-of-shapes.ts'
import { shapesOfPlan } from '../grouping/shapes-of-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { tidyPlan } from '../tidy/tidy-plan.ts'
import { CountBound, nextDuals } from './count-bound.ts'
import { type DayClasses, dayClasses, SINGLE_DAYS } from './day-classes.ts'
import { EQUAL, type ExactProgress } from './exact-result.ts'
import { firstOffers } from './first-offers.ts'
import { type Duals, FunctionMix } from './function-mix.ts'
import { FunctionPricing, type Offer } from './function-pricing.ts'
import { layDays } from './lay-days.ts'
import { mostFunctions } from './most-functions.ts'
import type { ProvenWorth } from './plan-model.ts'
import { planOfMix } from './plan-of-mix.ts'
import { type Choice, offerOfFunction } from './plan-values.ts'
import { settleCount } from './settle-count.ts'

/** Part of the room between bound and mix that the price of one function may leave open. */
const LOOSE = 0.1
const LEAST_SLACK = 1e-6
const FIRST_SLACK = 0.05
/** In a large department one price may take minutes; cut short it still bounds, and others may bound better. */
const LONGEST_PART = 0.25
const SHORTEST_SECONDS = 2
/** As the least number of functions. */
const ANY_COUNT = 0
/** Part of its value within which the mix of any number of functions need be known: numbers one by one are told better. */
const NEAR = 0.01
/** Tasks from which a mix begins with functions that were searched, given some time. */
const MANY_TASKS = 13
const MANY_SECONDS = 5

export interface ExactEvents {
  /** Called with each lower bound and each better plan. */
  readonly onProgress: () => void
  readonly isCancelled: () => boolean
}

/**
 * Proves how good plans can be, in pieces. Plans are divided by their number of functions. For each number prices are
 * looked for at which what the tasks have, and so many times the best single function, come to least: column generation
 * (Dantzig and Wolfe 1960) with the bound of Lagrange at every step, which holds wherever one stops. What stays open goes
 * to the solver whole, number by number. The bound is that of the number with the highest.
 */
export class ExactRun {
  private plan: Plan
  private score: number
  private untidy: ExactProgress['untidy']
  /** Time the solver took. */
  seconds = 0
  private readonly highs: Highs
  private readonly problem: GroupingProblem
  private readonly compiled: CompiledProblem
  private readonly classes: DayClasses
  private readonly evaluator: PlanEvaluator
  /** Any number of functions: its mix always exists, and its prices are near those of each number. */
  private readonly any = new CountBound(ANY_COUNT)
  private readonly counts: CountBound[]
  private readonly offers: Offer[] = []
  private readonly known = new Set<string>()
  private readonly events: ExactEvents
  private pricing: FunctionPricing | null = null
  private mix: FunctionMix | null = null

  /** @param score of the start, which must be valid */
  constructor(
    problem: GroupingProblem,
    highs: Highs,
    start: Plan & { readonly score: number },
    events: ExactEvents,
  ) {
    this.highs = highs
    this.problem = problem
    this.events = events
    this.compiled = compileProblem(problem)
    this.plan = start
    this.score = start.score
    this.classes = dayClasses(this.compiled)
    this.evaluator = new PlanEvaluator(this.compiled)
    this.counts = Array.from({ length: mostFunctions(this.compiled) }, (_, at) => new CountBound(at + 1))
  }

  /** Programs lie in the solver's memory; the run is over. */
  dispose(): void {
    this.pricing?.dispose()
    this.mix?.dispose()
  }

  /** The best plan so far, the one started from or a better one in a tidy week, and what is proven. */
  get progress(): ExactProgress {
    const { plan, score, bound, seconds, untidy } = this
    return {
      functions: plan.functions,
      score,
      bound: Number.isFinite(bound) ? bound : null,
      seconds,
      ...(untidy && { untidy }),
    }
  }

  private get bound(): number {
    return this.counts.reduce((most, { bound }) => Math.max(most, bound), this.score)
  }

  get isDone(): boolean {
    return this.openCounts().length === 0
  }

  /** One price, or one number of functions settled; at most so many seconds. */
  step(seconds: number): void {
    const open = this.openCounts()
    const unpriced = this.any.isPriced ? open.find(({ isPriced }) => !isPriced) : this.any
    const before = this.bound
    if (unpriced) this.price(unpriced, seconds)
    else if (open[0]) this.settle(open[0], seconds / open.length)
    if (this.bound < before) this.events.onProgress()
  }

  /** Numbers of functions with which a better plan is still possible, the highest bound first. */
  private openCounts(): CountBound[] {
    return this.counts
      .filter(({ bound, isSettled }) => !isSettled && bound > this.score + EQUAL)
      .sort((a, b) => b.bound - a.bound || a.count - b.count)
  }

  private price(count: CountBound, seconds: number): void {
    const mix = this.mix ?? this.firstMix(seconds)
    if (!mix || this.isClosed(count)) return
    const { value, duals: mixed, weights } = mix.solve(count.count, count.count || this.counts.length)
    const room = count.bound - value
    if (room <= (count === this.any ? NEAR * value : EQUAL) || count.isStuck) {
      count.isPriced = true
      this.tryMix(count, weights)
      return
    }
    const duals = nextDuals(count, mixed)
    const slack = Math.max(LEAST_SLACK, (LOOSE * room) / (count.count || this.counts.length))
    const before = count.bound
    const isNew = this.priceAt(mix, duals, slack, seconds)
    // Prices of the mix itself that bring neither a new function nor a lower bound will not the next time either.
    count.isStuck = !isNew && count.bound >= before && duals === mixed
    count.isMispriced = !isNew && duals !== mixed
  }

  private isClosed(count: CountBound): boolean {
    return count.bound <= this.score + EQUAL
  }

  /** The best function at these prices bounds plans of every number of functions, and is offered to the mix. */
  private priceAt(mix: FunctionMix, duals: Duals, slack: number, seconds: number): boolean {
    const { bound, offer, seconds: took } = this.pricing!.price(mix.pricesOf(duals), slack, partOf(seconds))
    this.seconds += took
    const paid = mix.paidOut(duals)
    for (const count of this.counts) count.lower(paid + count.count * bound, duals)
    this.any.lower(paid + this.counts.length * Math.max(0, bound), duals)
    return offer !== null && this.offer(mix, offer)
  }

  /** Whether it was new. */
  private offer(mix: FunctionMix, offer: Offer): boolean {
    const key = JSON.stringify([
      offer.tasks,
      offer.hours.map((parts) => parts.map((own) => Math.round(own * 1e5))),
    ])
    if (this.known.has(key)) return false
    this.known.add(key)
    this.offers.push(offer)
    mix.add(offer)
    return true
  }

  /** The first price is that of hours that cost nothing: it says what a function can be worth at most. */
  private firstMix(seconds: number): FunctionMix | null {
    const { highs, compiled, classes } = this
    this.pricing = new FunctionPricing(highs, compiled, classes)
    const free = {
      hour: compiled.source.tasks.map(() => classes.size.map(() => 0)),
      use: compiled.source.tasks.map(() => 0),
    }
    const { bound, offer, seconds: took } = this.pricing.price(free, FIRST_SLACK, partOf(seconds))
    this.seconds += took
    for (const count of this.counts) count.lower(count.count * bound, null)
    this.any.lower(this.counts.length * Math.max(0, bound), null)
    if (!Number.isFinite(bound)) {
      // No function at all, or not even a bound in the time there was.
      for (const count of [this.any, ...this.counts]) count.isPriced = true
      return null
    }
    this.mix = new FunctionMix(highs, compiled, classes, (this.counts.length + 1) * Math.max(1, bound) + 10)
    if (offer) this.offer(this.mix, offer)
    for (const fn of this.plan.functions) this.offer(this.mix, this.offerOf(fn))
    if (compiled.size >= MANY_TASKS && seconds >= MANY_SECONDS) {
      const shapes = shapesOfPlan(this.evaluator, this.plan)
      for (const found of firstOffers(this.evaluator, classes, shapes)) this.offer(this.mix, found)
    }
    return this.mix
  }

  private offerOf(fn: Plan['functions'][number]): Offer {
    const { compiled, classes } = this
    const offer = offerOfFunction(compiled, classes, fn)
    const worth = offer.tasks.reduce(
      (sum, task) => sum + compiled.value[task]! * offer.hours[task]!.reduce((all, hours) => all + hours, 0),
      0,
    )
    return { ...offer, value: worth - shapeCost(compiled, offer.tasks) }
  }

  /** The functions of a mix may make a better plan than the best so far. */
  private tryMix({ count }: CountBound, weights: ArrayLike<number>): void {
    if (count === ANY_COUNT) return
    for (const choices of planOfMix(this.compiled, this.offers, weights, count))
      this.tryChoices(choices, this.classes)
  }

  private settle(count: CountBound, seconds: number): void {
    const { highs, compiled, events } = this
    const classes = count.isSettledByWeek ? SINGLE_DAYS : this.classes
    const settled = settleCount(highs, compiled, classes, {
      count: count.count,
      above: this.score,
      bound: count.bound,
      seconds,
      worths: this.worthsOf(count),
      onBound: (bound) => {
        if (count.lower(bound, null)) events.onProgress()
      },
      onChoices: (choices) => this.tryChoices(choices, classes),
      isCancelled: events.isCancelled,
    })
    this.seconds += settled.seconds
    count.lower(settled.bound, null)
    if (classes.day.length < DAY_COUNT && settled.isComplete) count.isSettledByWeek = true
    else count.isSettled = true
  }

  private worthsOf({ best, bound, count }: CountBound): ProvenWorth[] {
    if (!best || !this.mix) return []
    return [{ prices: this.mix.pricesOf(best), most: (bound - this.mix.paidOut(best)) / count + LEAST_SLACK }]
  }

  private tryChoices(choices: readonly Choice[], classes: DayClasses): void {
    const shapes = layDays(this.evaluator, classes, choices)
    if (!shapes) return
    const score = this.evaluator.score(shapes, this.score + EQUAL)
    if (score > this.score + EQUAL) this.keep(shapes)
  }

  private keep(shapes: readonly FunctionShape[]): void {
    const found = planOfShapes(this.compiled, shapes, this.evaluator.hoursByDay(shapes))
    const { plan, before, after } = tidyPlan(this.problem, found)
    const { problems, score } = checkPlan(this.problem, plan)
    if (problems.length > 0 || score <= this.score) return
    this.plan = plan
    this.score = score
    this.untidy = { before, after }
    this.events.onProgress()
  }
}

const partOf = (seconds: number): number =>
  Math.min(seconds, Math.max(SHORTEST_SECONDS, LONGEST_PART * seconds))
