import type { Highs, Model } from 'highs'
import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { DayClasses } from './day-classes.ts'
import { addFunction, type FunctionColumns, functionConstant } from './function-columns.ts'
import { MixedModel } from './mixed-model.ts'

/** What a function pays for what it takes. */
export interface Prices {
  /** Of an hour, per task and class of days. */
  readonly hour: readonly (readonly number[])[]
  /** Of having the task at all. */
  readonly use: readonly number[]
}

/** One function with its hours, as the mix trades it. */
export interface Offer {
  /** Task places, ascending. */
  readonly tasks: readonly number[]
  /** Days worked per class. */
  readonly works: readonly number[]
  /** Hours a week per task place and class. */
  readonly hours: readonly (readonly number[])[]
  /** Value of its hours less its cost, splits aside. */
  readonly value: number
}

export interface Priced {
  /** Proven: no function is worth more at these prices. -Infinity when there is no function at all. */
  readonly bound: number
  /** Null when none was found in time. */
  readonly offer: Offer | null
  /** Time the solver took. */
  readonly seconds: number
}

/** The best single function at given prices, to proven optimality: a mixed-integer program of one function. */
export class FunctionPricing {
  private readonly highs: Highs
  private readonly problem: CompiledProblem
  private readonly model: Model
  private readonly fn: FunctionColumns
  private readonly costs: readonly number[]
  private readonly constant: number

  /** The caller disposes of it: the model lies in the solver's memory. */
  constructor(highs: Highs, problem: CompiledProblem, classes: DayClasses) {
    const built = new MixedModel()
    this.highs = highs
    this.problem = problem
    this.fn = addFunction(built, problem, classes, 0)
    this.costs = built.costs
    this.constant = functionConstant(problem)
    this.model = highs.createModel(built.data(highs))
    // One function is a small program: beginning its tree anew costs more than it brings (measured: two fifths of the time).
    this.model.options.set({ output_flag: false, mip_feasibility_tolerance: 1e-8, mip_allow_restart: false })
  }

  dispose(): void {
    this.model.dispose()
  }

  /**
   * @param slack how far, in weighted hours, the bound may lie above what is found
   * @param most seconds
   */
  price(prices: Prices, slack: number, most: number): Priced {
    const { model, highs } = this
    this.setCosts(prices)
    model.zeroAllClocks()
    model.options.set({ mip_abs_gap: slack, mip_rel_gap: 0, time_limit: most })
    const { modelStatus } = model.run()
    const seconds = model.getRunTime()
    const { optimal, infeasible, timeLimit } = highs.constants.modelStatus
    if (modelStatus === infeasible) return { bound: Number.NEGATIVE_INFINITY, offer: null, seconds }
    const bound = Number(model.info.get('mip_dual_bound')) + this.constant
    const isKnown = modelStatus === optimal || modelStatus === timeLimit
    const isFound = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    return {
      bound: isKnown && Math.abs(bound) < 1e15 ? bound : Number.POSITIVE_INFINITY,
      offer: isFound ? this.offerOf(model.getSolution().colValue) : null,
      seconds,
    }
  }

  private setCosts({ hour, use }: Prices): void {
    const { model, fn, problem } = this
    const columns: number[] = []
    const costs: number[] = []
    const set = (column: number, cost: number) => {
      columns.push(column)
      costs.push(cost)
    }
    fn.uses.forEach((column, task) => {
      set(column, -use[task]!)
      fn.hours[task]!.forEach((own, part) => {
        if (own >= 0) set(own, problem.value[task]! - hour[task]![part]!)
      })
    })
    columns.forEach((column, at) => {
      model.changeColCost(column, costs[at]!)
    })
  }

  private offerOf(values: Float64Array): Offer {
    const { fn, costs } = this
    const tasks = fn.uses.flatMap((use, task) => (values[use]! > 0.5 ? [task] : []))
    const hours = fn.hours.map((parts, task) =>
      parts.map((column) =>
        column >= 0 && values[fn.uses[task]!]! > 0.5 ? Math.max(0, values[column]!) : 0,
      ),
    )
    const value = values.reduce((sum, amount, column) => sum + amount * costs[column]!, this.constant)
    return { tasks, works: fn.works.map((column) => Math.round(values[column]!)), hours, value }
  }
}
