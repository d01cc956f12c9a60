import { type CompiledProblem, countBits, mostADay } from './compiled-problem.ts'
import { countSplits, type FunctionShape, mostHours, shapeCost } from './function-shape.ts'
import type { PlanPrices } from './plan-prices.ts'

type Shapes = readonly FunctionShape[]

/**
 * How much a plan can score at most when one of its functions is another, without a linear program: the other functions at
 * the plan's prices, the new one as a fractional knapsack of its tasks (Dantzig 1957) at the same prices.
 */
export class PlanOutlook {
  private readonly problem: CompiledProblem
  private readonly prices: PlanPrices
  /** What an hour of each task brings at the prices. */
  private readonly worth: Float64Array
  /** What the plan has without the function at that place, at most; the last for all of them. */
  private readonly rest: number[] = []
  private plan: Shapes = []
  private isReady = false
  private readonly gains = new Float64Array(1024)
  private readonly mosts = new Float64Array(1024)

  constructor(problem: CompiledProblem, prices: PlanPrices) {
    this.problem = problem
    this.prices = prices
    this.worth = new Float64Array(problem.size)
  }

  /** To be called when the prices are those of this plan. */
  goTo(plan: Shapes): void {
    this.plan = plan
    this.isReady = false
  }

  isAt(plan: Shapes): boolean {
    return this.plan === plan
  }

  /**
   * @param at the place of the function that is replaced; the plan's length for one more
   * @param tasks of the new function, any order
   */
  most(at: number, tasks: readonly number[], days: number): number {
    if (!this.isReady) this.prepare()
    return this.rest[at]! + this.knapsack(tasks, days) - shapeCost(this.problem, tasks)
  }

  private prepare(): void {
    const { plan, prices, rest } = this
    this.isReady = true
    prices.worthInto(this.worth)
    const { splitCost } = this.problem.parameters
    let all = prices.paidOutAtMost()
    for (const shape of plan) all += prices.valueAt(shape) - shape.cost
    rest.length = 0
    plan.forEach((shape, at) => {
      const others = plan.filter((_, other) => other !== at)
      rest.push(all - prices.valueAt(shape) + shape.cost - splitCost * countSplits(others))
    })
    rest.push(all - splitCost * countSplits(plan))
  }

  private knapsack(tasks: readonly number[], days: number): number {
    const { problem, worth, gains, mosts } = this
    const { least, parameters } = problem
    const most = Math.min(parameters.maxHours, countBits(days) * mostADay(parameters))
    let left = most
    let value = 0
    for (let at = 0; at < tasks.length; at++) {
      const task = tasks[at]!
      const gain = worth[task]!
      value += gain * least[task]!
      left -= least[task]!
      let place = at
      for (; place > 0 && gains[place - 1]! < gain; place--) {
        gains[place] = gains[place - 1]!
        mosts[place] = mosts[place - 1]!
      }
      gains[place] = gain
      mosts[place] = mostHours(problem, task, days, most) - least[task]!
    }
    for (let at = 0; at < tasks.length && left > 0 && gains[at]! > 0; at++) {
      const more = Math.min(left, mosts[at]!)
      value += gains[at]! * more
      left -= more
    }
    return value
  }
}
