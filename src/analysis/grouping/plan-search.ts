import { exponentialAllowance } from './acceptance.ts'
import { FunctionBuilder } from './build-function.ts'
import type { CompiledProblem } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'
import { type Neighbourhood, neighbour, startPlan } from './neighbours.ts'
import { PlanEvaluator } from './plan-evaluator.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

type Shapes = readonly FunctionShape[]

/** Iterations of the first round; later rounds grow, so that a short search still has finished ones. */
const FIRST_ROUND = 1500
const GROWTH = 1.25
const LONGEST_ROUND = 20_000
/** Every this many rounds one starts from the best plan, with the functions of all earlier rounds at hand. */
const RECOMBINE_EVERY = 3
const HOT = 1.6
const HOT_RECOMBINING = 0.7
const COLD = 0.01
const MOST_POOLED = 60
/** Plans so far below the best of the round, in weighted hours, need no exact score. */
const EXACT_WITHIN = 0.3

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
  private readonly pool: FunctionShape[] = []
  private current: Shapes = []
  private currentScore = 0
  private roundBest: Shapes = []
  private roundBestScore = 0
  private round = 0
  private roundLength = FIRST_ROUND
  private inRound = 0

  constructor(problem: CompiledProblem, seed: number) {
    this.evaluator = new PlanEvaluator(problem)
    this.random = seededRandom(seed)
    this.around = {
      evaluator: this.evaluator,
      builder: new FunctionBuilder(problem),
      random: this.random,
      pool: this.pool,
    }
  }

  advance(iterations: number): void {
    for (let count = 0; count < iterations; count++) this.step()
  }

  private step(): void {
    if (this.inRound === this.roundLength) this.startRound()
    this.inRound++
    this.iterations++
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
    return (this.recombines() ? HOT_RECOMBINING : HOT) * left * left + COLD
  }

  private recombines(): boolean {
    return this.round % RECOMBINE_EVERY === RECOMBINE_EVERY - 1
  }

  private keepBest(): void {
    this.roundBest = this.current
    this.roundBestScore = this.currentScore
    if (this.currentScore <= this.bestScore) return
    this.best = this.current
    this.bestScore = this.currentScore
  }

  private startRound(): void {
    for (const shape of this.roundBest) if (!this.pool.includes(shape)) this.pool.push(shape)
    this.pool.splice(0, Math.max(0, this.pool.length - MOST_POOLED))
    this.round++
    this.inRound = 0
    this.roundLength = Math.min(LONGEST_ROUND, Math.floor(this.roundLength * GROWTH))
    this.current = this.recombines() ? this.best : startPlan(this.around)
    this.currentScore = this.evaluator.score(this.current, Number.NEGATIVE_INFINITY)
    this.evaluator.goFrom(this.current)
    this.keepBest()
  }
}
