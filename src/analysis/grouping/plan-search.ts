import { exponentialAllowance } from './acceptance.ts'
import { FunctionBuilder } from './build-function.ts'
import type { CompiledProblem } from './compiled-problem.ts'
import { FunctionMarket } from './function-market.ts'
import type { FunctionShape } from './function-shape.ts'
import { type Neighbourhood, neighbour, startPlan } from './neighbours.ts'
import { PlanEvaluator } from './plan-evaluator.ts'
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
const HOT = 1.6
const HOT_FROM_MIX = 1.2
const COLD = 0.01
/** Plans so far below the best of the round, in weighted hours, need no exact score. */
const EXACT_WITHIN = 0.3
/** Part of a round's iterations that goes to the market before it. */
const MARKET_SHARE = 0.3
/** Iterations that one search in the market counts for; they take about as long. */
const SEARCH_COST = 12
const SEARCHES_PER_MIX = 8

/**
 * An annealing search over plans in rounds, advanced as far as the caller likes: the same problem and seed give
 * the same plan after the same number of iterations, however they were divided over calls.
 */
export class PlanSearch {
  iterations = 0
  best: Shapes = []
  bestScore = 0
  readonly evaluator: PlanEvaluator
  private readonly random: SeededRandom
  private readonly around: Neighbourhood
  private readonly market: FunctionMarket
  private readonly pool: FunctionShape[] = []
  private current: Shapes = []
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

  constructor(problem: CompiledProblem, seed: number) {
    this.evaluator = new PlanEvaluator(problem)
    this.random = seededRandom(seed)
    const builder = new FunctionBuilder(problem)
    this.around = { evaluator: this.evaluator, builder, random: this.random, pool: this.pool }
    this.market = new FunctionMarket(this.evaluator, builder, this.random)
  }

  advance(iterations: number): void {
    for (let count = 0; count < iterations; count++) this.step()
  }

  private step(): void {
    this.iterations++
    if (this.marketLeft > 0) {
      this.trade()
      return
    }
    if (this.inRound === this.roundLength) this.endRound()
    else this.anneal()
  }

  private anneal(): void {
    this.inRound++
    const candidate = neighbour(this.around, this.current)
    if (!candidate) return
    const floor = this.currentScore - this.temperature() * exponentialAllowance(this.random.next())
    const score = this.evaluator.score(candidate, floor, this.roundBestScore - EXACT_WITHIN)
    if (score < floor || score === Number.NEGATIVE_INFINITY) return
    this.current = candidate
    this.currentScore = score
    this.evaluator.goFrom(candidate)
    if (score > this.roundBestScore) this.keepBest()
  }

  /** Falls with the square of the part of the round that is left: arithmetic that is equal everywhere. */
  private temperature(): number {
    const left = 1 - this.inRound / this.roundLength
    return (this.isFresh() ? HOT : HOT_FROM_MIX) * left * left + COLD
  }

  private isFresh(): boolean {
    return this.round % CYCLE === 0
  }

  private keepBest(): void {
    this.roundBest = this.current
    this.roundBestScore = this.currentScore
    if (this.currentScore <= this.bestScore) return
    this.best = this.current
    this.bestScore = this.currentScore
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
    this.current = this.isFresh()
      ? startPlan(this.around)
      : this.round % CYCLE === 1
        ? this.fromMix()
        : this.best
    this.currentScore = this.evaluator.score(this.current, Number.NEGATIVE_INFINITY)
    if (this.currentScore === Number.NEGATIVE_INFINITY) {
      this.current = []
      this.currentScore = 0
    }
    this.roundBest = []
    this.roundBestScore = 0
    this.evaluator.goFrom(this.current)
    this.keepBest()
  }

  /** Functions of the mix put together as long as they go together, those with the greatest part most likely first. */
  private fromMix(): Shapes {
    let plan: Shapes = []
    let score = 0
    for (const shape of this.market.mixed()) {
      if (this.random.next() < 0.25) continue
      const larger = [...plan, shape]
      const now = this.evaluator.score(larger, score - 1)
      if (now === Number.NEGATIVE_INFINITY) continue
      plan = larger
      score = now
    }
    return plan
  }
}
