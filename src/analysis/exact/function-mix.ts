import type { Highs, Model } from 'highs'
import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { DayClasses } from './day-classes.ts'
import type { Offer, Prices } from './function-pricing.ts'

/** A price of every rule that functions share, by row; none below 0. */
export type Duals = Float64Array

export interface Mix {
  /** Score of the best mix of the offers. */
  readonly value: number
  readonly duals: Duals
  /** How much of each offer it takes, in order of adding. */
  readonly weights: Float64Array
}

interface SharedRows {
  /** Per task: its hours. */
  readonly hours: readonly number[]
  /** Per task and class: its hours on those days; -1 where the week's bound says as much. */
  readonly onDays: readonly (readonly number[])[]
  /** Per task: given to a function or not. */
  readonly given: readonly number[]
  /** Per task: functions it can be divided over. */
  readonly holders: readonly number[]
}

/**
 * A linear program that mixes offered functions, a fixed number of them, within what the tasks have: the master of
 * Dantzig and Wolfe (1960). Its prices make the bound of Lagrange (Geoffrion 1974): what the tasks have at these
 * prices, and for each function the worth of the best there is.
 */
export class FunctionMix {
  private readonly model: Model
  private readonly rows: SharedRows
  /** Upper bound of each row. */
  private readonly most: number[] = []
  private readonly countRow: number
  /** Columns before the first offer. */
  private readonly before: number
  private readonly problem: CompiledProblem
  private readonly classes: DayClasses
  private offers = 0

  /** @param missing what a function costs that the offers cannot make up; large */
  constructor(highs: Highs, problem: CompiledProblem, classes: DayClasses, missing: number) {
    this.problem = problem
    this.classes = classes
    this.model = highs.createModel()
    this.model.options.set({ output_flag: false })
    this.model.changeObjectiveSense(highs.constants.objectiveSense.maximize)
    this.rows = this.addRows()
    this.countRow = this.addRow(0, 0)
    this.model.addCol(-missing, 0, Number.POSITIVE_INFINITY, { indices: [this.countRow], values: [1] })
    for (const row of this.rows.given) {
      this.model.addCol(problem.parameters.splitCost, 0, 1, { indices: [row], values: [-1] })
    }
    this.before = 1 + problem.size
  }

  dispose(): void {
    this.model.dispose()
  }

  add({ tasks, hours, value }: Offer): void {
    const { rows, problem } = this
    const indices: number[] = []
    const values: number[] = []
    const put = (row: number, amount: number) => {
      if (row < 0 || amount <= 1e-12) return
      indices.push(row)
      values.push(amount)
    }
    for (const task of tasks) {
      put(
        rows.hours[task]!,
        hours[task]!.reduce((sum, amount) => sum + amount, 0),
      )
      hours[task]!.forEach((amount, part) => {
        put(rows.onDays[task]![part]!, amount)
      })
      put(rows.given[task]!, 1)
      put(rows.holders[task]!, 1)
    }
    put(this.countRow, 1)
    const cost = value - problem.parameters.splitCost * tasks.length
    this.model.addCol(cost, 0, Number.POSITIVE_INFINITY, { indices, values })
    this.offers++
  }

  /** Mixes so many functions, in parts of them. */
  solve(least: number, most: number): Mix {
    this.model.changeRowBounds(this.countRow, least, most)
    this.model.run()
    const { colValue, rowDual } = this.model.getSolution()
    const given = new Set(this.rows.given)
    return {
      value: this.model.getObjectiveValue(),
      // Rounding must not turn a price around: the bound holds at any prices, but none below 0.
      duals: Float64Array.from(this.most, (_, row) =>
        Math.max(0, given.has(row) ? -rowDual[row]! : rowDual[row]!),
      ),
      weights: colValue.slice(this.before, this.before + this.offers),
    }
  }

  pricesOf(duals: Duals): Prices {
    const { rows, problem } = this
    return {
      hour: rows.hours.map((row, task) =>
        rows.onDays[task]!.map((own) => duals[row]! + (own >= 0 ? duals[own]! : 0)),
      ),
      use: rows.hours.map(
        (_, task) => problem.parameters.splitCost - duals[rows.given[task]!]! + duals[rows.holders[task]!]!,
      ),
    }
  }

  /** What everything that is shared comes to at these prices. */
  paidOut(duals: Duals): number {
    const { rows, problem } = this
    let sum = 0
    for (let row = 0; row < this.most.length; row++) sum += duals[row]! * this.most[row]!
    for (const row of rows.given) sum += Math.max(0, problem.parameters.splitCost - duals[row]!)
    return sum
  }

  private addRows(): SharedRows {
    const { problem, classes } = this
    const each = <T>(make: (task: number) => T) =>
      Array.from({ length: problem.size }, (_, task) => make(task))
    return {
      given: each(() => this.addRow(0, Number.POSITIVE_INFINITY)),
      hours: each((task) => this.addRow(Number.NEGATIVE_INFINITY, problem.hours[task]!)),
      onDays: each((task) =>
        classes.size.map((days) => {
          const most = problem.dayBound[task]! * days
          return most < problem.hours[task]! - 1e-9 ? this.addRow(Number.NEGATIVE_INFINITY, most) : -1
        }),
      ),
      holders: each((task) => this.addRow(Number.NEGATIVE_INFINITY, mostHolders(problem, task))),
    }
  }

  private addRow(lower: number, upper: number): number {
    this.model.addRow(lower, upper, { indices: [], values: [] })
    return this.most.push(Number.isFinite(upper) ? upper : 0) - 1
  }
}

/** Functions a task can be divided over, each with the smallest allocation. */
export const mostHolders = ({ hours, least }: CompiledProblem, task: number): number =>
  Math.floor(hours[task]! / least[task]! + 1e-3)
