import { exponentialAllowance } from './acceptance.ts'
import { FunctionBuilder } from './build-function.ts'
import type { CompiledProblem } from './compiled-problem.ts'
import { FunctionMarket } from './function-market.ts'
import type { FunctionShape } from './function-shape.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { neighbour, startPlan } from './neighbours.ts'
import { PlanEvaluator } from './plan-evaluator.ts'
import type { PlanGuide } from './plan-guide.ts'
import { planVariants } from './plan-variants.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

type Shapes = readonly FunctionShape[]

/** Iterations of the first round; later rounds grow, fast while they are short, so that a short search has finished ones. */
const FIRST_ROUND = 500
const SHORT_ROUND = 1500
const SHORT_GROWTH = 1.6
const GROWTH = 1.25
const LONGEST_ROUND = 20_000
/** Rounds start in turn from a rough plan, from the market's mix, and from the best plan. */
const CYCLE = 3
const FROM_BEST = 2
/** In weighted hours: where a round begins to cool. Long rounds need less, and find more with less. */
const HOT = { short: 1.6, long: 0.8 }
const HOT_FROM_MIX = { short: 1.2, long: 0.6 }
const COLD = 0.01
/** Plans so far below the best of the round, in weighted hours, need no exact score. */
const EXACT_WITHIN = 0.3
/** Part of a round's iterations that goes to the market before it. */
const MARKET_SHARE = 0.3
/** Iterations that one search in the market counts for; they take about as long. */
const SEARCH_COST = 12
const SEARCHES_PER_MIX = 16
/** A variant must gain more than rounding, in weighted hours. */
const BETTER = 1e-6

/** A plan that was the best known from this iteration on. */
export interface Find {
  readonly at: number
  readonly plan: readonly FunctionShape[]
  /** Its score less what it lacks of the guidance. */
  readonly worth: number
}

/**
 * An annealing search over plans in rounds, advanced as far as the caller likes: the same problem and seed give
 * the same plan after the same number of iterations, however they were divided over calls.
 */
export class PlanSearch {
  iterations = 0
  best: Shapes = []
  /** Every plan that was the best for a while, oldest first. */
  readonly finds: Find[] = []
  /** Of the best plan, less what it lacks of the guidance. */
  private bestWorth = 0
  readonly evaluator: PlanEvaluator
  private readonly random: SeededRandom
  private readonly around: Neighbourhood
  private readonly guide: PlanGuide | undefined
  private readonly market: FunctionMarket
  private readonly pool: FunctionShape[] = []
  private current: Shapes = []
  private variants: Generator<Shapes> | null = null
  private readonly polished = new Set<string>()
  /** The functions of the rounds' best plans. */
  private readonly found = new Set<FunctionShape>()
  private currentScore = 0
  private roundBest: Shapes = []
  private roundBestScore = 0
  private round = 0
  private roundLength = FIRST_ROUND
  private inRound = 0
  /** Iterations that the market still has, and that its last search still counts for. */
  private marketLeft = 0
  private searchLeft = 0
  private searches = 0

  constructor(problem: CompiledProblem, seed: number, guide?: PlanGuide) {
    this.evaluator = new PlanEvaluator(problem)
    this.random = seededRandom(seed)
    const builder = new FunctionBuilder(problem)
    this.guide = guide
    this.around = {
      evaluator: this.evaluator,
      builder,
      random: this.random,
      pool: this.pool,
      floor: Number.NEGATIVE_INFINITY,
      ...(guide && { guide }),
    }
    this.market = new FunctionMarket(this.evaluator, builder, this.random)
    this.bestWorth = -this.lacking([])
    this.roundBestScore = this.bestWorth
    this.currentScore = this.bestWorth
  }

  /** Score of the best plan, in weighted hours. */
  get bestScore(): number {
    return this.bestWorth + this.lacking(this.best)
  }

  /** Begins from a rough plan with what the guidance keeps; before the first step. */
  startRoughly(): void {
    this.goFrom(startPlan(this.around))
  }

  /** Begins the round under way from this plan, which is the best when no better is known; before the first step. */
  startFrom(plan: Shapes): void {
    this.round = FROM_BEST
    this.goFrom(plan)
  }

  private goFrom(plan: Shapes): void {
    this.current = plan
    this.currentScore = this.score(plan, Number.NEGATIVE_INFINITY)
    if (this.currentScore === Number.NEGATIVE_INFINITY) {
      this.current = []
      this.currentScore = -this.lacking([])
    }
    this.roundBest = []
    this.roundBestScore = -this.lacking([])
    this.evaluator.goFrom(this.current)
    this.keepBest()
  }

  /** The plan's score less what it lacks of the guidance; see the evaluator's. */
  private score(plan: Shapes, floor: number, exactFrom: number = Number.NEGATIVE_INFINITY): number {
    const lacking = this.lacking(plan)
    return this.evaluator.score(plan, floor + lacking, exactFrom + lacking) - lacking
  }

  private lacking(plan: Shapes): number {
    return this.guide ? this.guide.penalty(plan) : 0
  }

  advance(iterations: number): void {
    for (let count = 0; count < iterations; count++) this.step()
  }

  private step(): void {
    this.iterations++
    if (this.variants) {
      this.polish(this.variants)
      return
    }
    if (this.marketLeft > 0) {
      this.trade()
      return
    }
    if (this.inRound === this.roundLength) this.startPolish()
    else this.anneal()
  }

  /** Annealing passes by: what it found is brought to where no single change improves it. */
  private startPolish(): void {
    const key = this.roundBest.map(({ id }) => id).join()
    if (this.polished.has(key)) this.endRound()
    else {
      this.polished.add(key)
      this.current = this.roundBest
      this.currentScore = this.roundBestScore
      this.startPolishFrom()
    }
  }

  private startPolishFrom(): void {
    this.evaluator.goFrom(this.current)
    const known = [...this.found]
    this.variants = planVariants(this.evaluator, this.current, known, this.currentScore + BETTER)
  }

  private polish(variants: Generator<Shapes>): void {
    const next = variants.next()
    if (next.done) {
      this.variants = null
      for (const shape of this.current) this.found.add(shape)
      this.endRound()
      return
    }
    const score = this.score(next.value, this.currentScore + BETTER, this.currentScore)
    if (score < this.currentScore + BETTER) return
    this.current = next.value
    this.currentScore = score
    this.keepBest()
    this.startPolishFrom()
  }

  private anneal(): void {
    this.inRound++
    const floor = this.currentScore - this.temperature() * exponentialAllowance(this.random.next())
    this.around.floor = floor
    const candidate = neighbour(this.around, this.current)
    if (!candidate) return
    const score = this.score(candidate, floor, this.roundBestScore - EXACT_WITHIN)
    if (score < floor || score === Number.NEGATIVE_INFINITY) return
    this.current = candidate
    this.currentScore = score
    this.evaluator.goFrom(candidate)
    if (score > this.roundBestScore) this.keepBest()
  }

  /** Falls with the square of the part of the round that is left: arithmetic that is equal everywhere. */
  private temperature(): number {
    const left = 1 - this.inRound / this.roundLength
    const hot = this.isFresh() ? HOT : HOT_FROM_MIX
    return (this.roundLength < SHORT_ROUND ? hot.short : hot.long) * left * left + COLD
  }

  private isFresh(): boolean {
    return this.round % CYCLE === 0
  }

  private keepBest(): void {
    this.roundBest = this.current
    this.roundBestScore = this.currentScore
    if (this.currentScore <= this.bestWorth) return
    this.best = this.current
    this.bestWorth = this.currentScore
    this.finds.push({ at: this.iterations, plan: this.best, worth: this.bestWorth })
  }

  private endRound(): void {
    this.market.offerPlan(this.roundBest)
    this.market.mix()
    this.round++
    this.inRound = 0
    const growth = this.roundLength < SHORT_ROUND ? SHORT_GROWTH : GROWTH
    this.roundLength = Math.min(LONGEST_ROUND, Math.floor(this.roundLength * growth))
    this.marketLeft = Math.floor(this.roundLength * MARKET_SHARE)
    this.searchLeft = 0
    if (this.marketLeft === 0) this.startRound()
  }

  private trade(): void {
    this.marketLeft--
    if (this.searchLeft > 0) this.searchLeft--
    else {
      this.searchLeft = SEARCH_COST - 1
      this.market.search()
      this.searches++
      if (this.searches % SEARCHES_PER_MIX === 0) this.market.mix()
    }
    if (this.marketLeft === 0) this.startRound()
  }

  private startRound(): void {
    this.market.mix()
    this.pool.length = 0
    this.pool.push(...this.market.mixed())
    for (const shape of this.best) if (!this.pool.includes(shape)) this.pool.push(shape)
    this.around.floor = Number.NEGATIVE_INFINITY
    if (this.isFresh()) this.goFrom(startPlan(this.around))
    else this.goFrom(this.round % CYCLE === FROM_BEST ? this.best : this.fromMix())
  }

  /** Functions of the mix put together as long as they go together, those with the greatest part most likely first. */
  private fromMix(): Shapes {
    let plan = this.keptOfBest()
    let score = this.score(plan, Number.NEGATIVE_INFINITY)
    for (const shape of this.market.mixed()) {
      if (this.random.next() < 0.25) continue
      const larger = [...plan, shape]
      const now = this.score(larger, score - 1)
      if (now === Number.NEGATIVE_INFINITY) continue
      plan = larger
      score = now
    }
    return plan
  }

  private keptOfBest(): Shapes {
    return this.guide ? this.guide.assign(this.best).flatMap((place) => this.best[place] ?? []) : []
  }
}
