/** A mixed-integer program under construction: columns with names to find them by, and sparse rows. Maximises. */
export class MixedModel {
  readonly costs: number[] = []
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly whole: boolean[] = []
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  readonly starts: number[] = [0]
  readonly indices: number[] = []
  readonly values: number[] = []

  /** Adds a column and returns its number. */
  addColumn(lower: number, upper: number, cost: number): number {
    this.lower.push(lower)
    this.upper.push(upper)
    this.costs.push(cost)
    this.whole.push(false)
    return this.costs.length - 1
  }

  /** Adds a column that is 0 or 1. */
  addChoice(cost: number): number {
    const column = this.addColumn(0, 1, cost)
    this.whole[column] = true
    return column
  }

  /** Adds lower <= sum of factor x column <= upper; columns may be named twice, their factors add up. */
  addRow(lower: number, upper: number, terms: readonly (readonly [column: number, factor: number])[]): void {
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
}
