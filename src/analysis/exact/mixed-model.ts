import type { Highs, ModelData } from 'highs'

export type Term = readonly [column: number, factor: number]

/** A mixed-integer program under construction: columns by number, and sparse rows. Maximises. */
export class MixedModel {
  readonly costs: number[] = []
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly whole: boolean[] = []
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  private readonly starts: number[] = [0]
  private readonly indices: number[] = []
  private readonly values: number[] = []

  /** Adds a column and returns its number. */
  addColumn(lower: number, upper: number, cost: number): number {
    this.lower.push(lower)
    this.upper.push(upper)
    this.costs.push(cost)
    this.whole.push(false)
    return this.costs.length - 1
  }

  /** Adds a column of whole numbers from 0. */
  addWhole(upper: number, cost: number): number {
    const column = this.addColumn(0, upper, cost)
    this.whole[column] = true
    return column
  }

  /** Adds lower <= sum of factor x column <= upper; columns may be named twice, their factors add up. */
  addRow(lower: number, upper: number, terms: readonly Term[]): void {
    const factors = new Map<number, number>()
    for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor)
    for (const [column, factor] of factors) {
      if (factor === 0) continue
      this.indices.push(column)
      this.values.push(factor)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
  }

  /** As the solver takes it. */
  data(highs: Highs): ModelData {
    const { objectiveSense, variableType } = highs.constants
    const [numCols, numRows] = [this.costs.length, this.rowLower.length]
    const { starts, indices, values } = this
    return {
      numCols,
      numRows,
      sense: objectiveSense.maximize,
      colCost: this.costs,
      colLower: this.lower,
      colUpper: this.upper,
      rowLower: this.rowLower,
      rowUpper: this.rowUpper,
      integrality: this.whole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
      matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    }
  }
}

export const FREE = Number.POSITIVE_INFINITY

/** Each of the columns that is there (-1: none) with the same factor. */
export const termsOf = (columns: readonly number[], factor = 1): Term[] =>
  columns.filter((column) => column >= 0).map((column) => [column, factor] as const)
