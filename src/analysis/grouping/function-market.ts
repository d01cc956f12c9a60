import type { FunctionBuilder } from './build-function.ts'
import { type CompiledProblem, countBits } from './compiled-problem.ts'
import { type FunctionShape, functionShape, mostHours } from './function-shape.ts'
import { LinearProgram } from './linear-program.ts'
import type { PlanEvaluator } from './plan-evaluator.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A function with fixed hours, as the market trades it. */
interface Offer {
  readonly shape: FunctionShape
  /** Hours per task of the shape, same order. */
  readonly hours: Float64Array
  /** Value of the hours less the cost of the function. */
  readonly value: number
  /** How much of it the best mix of all offers takes; more than 1 is several times. */
  weight: number
}

/** Changes tried on one function in a search. */
const TRIES = 40
const HOT = 1.2
const COLD = 0.02
const MOST_OFFERS = 120
const LEAST_WEIGHT = 1e-6

/**
 * Column generation (Dantzig and Wolfe 1960; Gilmore and Gomory 1961): a linear program mixes the functions on offer
 * within the tasks' hours, which puts a price on every hour of a task and on a place in the plan; at those prices new
 * functions are searched, one at a time, which costs a fraction of a search over whole plans. Functions that stand in
 * the mix compete for hours as those of a plan do, so they are what good plans are made of.
 */
export class FunctionMarket {
  readonly offers: Offer[] = []
  private readonly problem: CompiledProblem
  private readonly evaluator: PlanEvaluator
  private readonly builder: FunctionBuilder
  private readonly random: SeededRandom
  private readonly program = new LinearProgram()
  /** Value of an hour of each task less its price. */
  private readonly worth: Float64Array
  private placePrice = 0
  private readonly rowOf: Int32Array
  private readonly known = new Set<number>()

  constructor(evaluator: PlanEvaluator, builder: FunctionBuilder, random: SeededRandom) {
    this.evaluator = evaluator
    this.builder = builder
    this.random = random
    this.problem = evaluator.problem
    this.worth = Float64Array.from(this.problem.value)
    this.rowOf = new Int32Array(this.problem.size)
  }

  /** Offers the functions of a plan, each with its best hours alone at today's prices. */
  offerPlan(plan: readonly FunctionShape[]): void {
    for (const shape of plan) if (!this.known.has(shape.id)) this.offer(shape)
  }

  /** Searches one function that is worth more than its place at today's prices; offers it when there is one. */
  search(): void {
    let now = this.startOf()
    if (!now) return
    let worth = this.worthOf(now)
    let best = now
    let bestWorth = worth
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const left = 1 - attempt / TRIES
      const next = this.changed(now)
      if (!next) continue
      const nextWorth = this.worthOf(next)
      if (nextWorth < worth - (HOT * left * left + COLD) * this.random.next()) continue
      now = next
      worth = nextWorth
      if (worth <= bestWorth) continue
      best = now
      bestWorth = worth
    }
    if (bestWorth <= this.placePrice + 1e-6) return
    const shape = this.evaluator.shape(best.tasks, best.days)
    if (shape && !this.known.has(shape.id)) this.offer(shape)
  }

  /** Mixes the offers anew: prices and weights. */
  mix(): void {
    if (this.offers.length > MOST_OFFERS) this.forget()
    const { offers, program, problem, rowOf } = this
    program.start(offers.length)
    const most = problem.parameters.maxFunctions
    offers.forEach(({ value }, at) => {
      program.setColumn(at, 0, most, value)
    })
    rowOf.fill(-1)
    program.addRow(Number.NEGATIVE_INFINITY, most)
    for (let at = 0; at < offers.length; at++) program.addTerm(at, 1)
    for (let task = 0; task < problem.size; task++) this.addTaskRow(task)
    if (program.solve(Number.NEGATIVE_INFINITY) !== 'optimal') return
    this.placePrice = program.price(0)
    for (let task = 0; task < problem.size; task++) {
      const price = rowOf[task]! < 0 ? 0 : program.price(rowOf[task]!)
      this.worth[task] = problem.value[task]! - price
    }
    offers.forEach((offer, at) => {
      offer.weight = program.value(at)
    })
  }

  private gain({ shape, hours, value }: Offer): number {
    return shape.tasks.reduce(
      (sum, task, at) => sum - (this.problem.value[task]! - this.worth[task]!) * hours[at]!,
      value,
    )
  }

  /** Functions in the mix, those with the greatest part first. */
  mixed(): FunctionShape[] {
    return this.offers
      .filter(({ weight }) => weight > LEAST_WEIGHT)
      .sort((a, b) => b.weight - a.weight || a.shape.id - b.shape.id)
      .map(({ shape }) => shape)
  }

  private addTaskRow(task: number): void {
    const { offers, program, problem } = this
    let wanted = 0
    for (const { shape, hours } of offers) {
      const at = shape.tasks.indexOf(task)
      if (at >= 0) wanted += hours[at]!
    }
    if (wanted * problem.parameters.maxFunctions <= problem.hours[task]!) return
    this.rowOf[task] = program.rows
    program.addRow(Number.NEGATIVE_INFINITY, problem.hours[task]!)
    offers.forEach(({ shape, hours }, column) => {
      const at = shape.tasks.indexOf(task)
      if (at >= 0) program.addTerm(column, hours[at]!)
    })
  }

  private offer(shape: FunctionShape): void {
    if (this.evaluator.worthAlone(shape, this.worth) === Number.NEGATIVE_INFINITY) return
    const hours = this.evaluator.hoursAlone(shape)
    let value = -shape.cost
    shape.tasks.forEach((task, at) => {
      value += this.problem.value[task]! * hours[at]!
    })
    this.known.add(shape.id)
    this.offers.push({ shape, hours, value, weight: 0 })
  }

  /** Drops the offers that are worth least at today's prices, those in the mix never. */
  private forget(): void {
    const ranked = this.offers
      .map((offer) => ({
        offer,
        gain: offer.weight > LEAST_WEIGHT ? Number.POSITIVE_INFINITY : this.gain(offer),
      }))
      .sort((a, b) => (a.gain === b.gain ? a.offer.shape.id - b.offer.shape.id : b.gain - a.gain))
    this.offers.length = 0
    for (const { offer } of ranked.slice(0, (2 * MOST_OFFERS) / 3)) this.offers.push(offer)
    for (const { offer } of ranked.slice((2 * MOST_OFFERS) / 3)) this.known.delete(offer.shape.id)
  }

  private worthOf(shape: FunctionShape): number {
    return this.evaluator.worthAlone(shape, this.worth) - shape.cost
  }

  private shapeOf(tasks: readonly number[], days: number): FunctionShape | null {
    return functionShape(this.problem, -1, tasks, days)
  }

  private startOf(): FunctionShape | null {
    const { random, problem, offers } = this
    if (offers.length > 0 && random.next() < 0.4) return offers[random.below(offers.length)]!.shape
    const days = problem.patterns[random.below(problem.patterns.length)]!
    const tasks = this.builder.tasks(random, days, problem.hours, this.worth)
    return tasks && this.shapeOf(tasks, days)
  }

  private changed({ tasks, days }: FunctionShape): FunctionShape | null {
    const { random, problem } = this
    const draw = random.next()
    if (draw < 0.1) {
      const other = problem.patterns[random.below(problem.patterns.length)]!
      return this.shapeOf(this.fitting(tasks, other), other)
    }
    const out = draw < 0.65 ? tasks[random.below(tasks.length)]! : -1
    const kept = out < 0 ? tasks : tasks.filter((task) => task !== out)
    if (draw < 0.28) return this.shapeOf(kept, days)
    const task = this.promising(tasks, days)
    return task < 0
      ? null
      : this.shapeOf(
          [...kept, task].sort((a, b) => a - b),
          days,
        )
  }

  private fitting(tasks: readonly number[], days: number): readonly number[] {
    return tasks.filter((task) => this.fits(task, days))
  }

  private fits(task: number, days: number): boolean {
    const most = mostHours(this.problem, task, days, this.problem.parameters.maxHours)
    return most > 0 && most >= this.problem.least[task]!
  }

  /** The best of a few random tasks by the worth of its hours, half of the time of those of a process at hand. */
  private promising(tasks: readonly number[], days: number): number {
    const { random, problem, worth } = this
    const tries = 2 + random.below(problem.size > 40 ? 8 : 4)
    const like =
      random.next() < 0.5 && tasks.length > 0 ? problem.process[tasks[random.below(tasks.length)]!]! : -1
    let best = -1
    let bestWorth = 0
    for (let attempt = 0; attempt < tries; attempt++) {
      const task = random.below(problem.size)
      if (tasks.includes(task) || !this.fits(task, days)) continue
      const gain =
        worth[task]! * Math.min(problem.hours[task]!, problem.dayBound[task]! * countBits(days)) +
        (problem.process[task] === like ? problem.parameters.processCost : 0)
      if (best >= 0 && gain <= bestWorth) continue
      best = task
      bestWorth = gain
    }
    return best
  }
}
