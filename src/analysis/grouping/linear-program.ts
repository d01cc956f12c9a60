import { ProgramTable } from './program-table.ts'

/** Slack within which a bound counts as kept, in hours; a thousandth of the rules' tolerance. */
const FEASIBLE = 1e-9
/** A pivot smaller than this would blow up rounding errors. */
const LEAST_PIVOT = 1e-9

export type Outcome = 'optimal' | 'infeasible' | 'below'

/**
 * A small dense linear program: maximise cost x under column bounds and two-sided rows, by the dual simplex
 * method with bounded variables and the long-step ratio test (Maros 2003; Koberstein 2005).
 *
 * Every column must have finite bounds: then all columns at their better bound is a dual feasible start, no
 * first phase is needed, and the objective only falls, so that a solve can stop as soon as it is below what
 * the caller would accept. Rows may be added after a solve; the next solve goes on from there.
 */
export class LinearProgram extends ProgramTable {
  objective = 0

  /**
   * Solves to the optimum, or until the objective is proven to stay below `floor`.
   * Stops as infeasible also when rounding keeps it from ending (never seen; the caller only loses a candidate).
   */
  solve(floor: number): Outcome {
    const most = 20 * (this.columns + this.rows) + 50
    for (let iteration = 0; iteration < most; iteration++) {
      this.objective = this.bound()
      if (this.objective < floor) return 'below'
      const row = this.mostViolated()
      if (row < 0) return 'optimal'
      if (!this.repair(row)) return 'infeasible'
    }
    return 'infeasible'
  }

  private bound(): number {
    let sum = 0
    for (let j = 0; j < this.columns; j++) sum += this.reduced[j]! * this.atValue[j]!
    return sum
  }

  private mostViolated(): number {
    let worst = FEASIBLE
    let found = -1
    for (let row = 0; row < this.rows; row++) {
      const variable = this.basic[row]!
      const value = this.basicValue[row]!
      const above = value - this.upper[variable]!
      const violation = above > 0 ? above : this.lower[variable]! - value
      if (violation > worst) {
        worst = violation
        found = row
      }
    }
    return found
  }

  /** Brings the basic variable of a row to the bound it violates; false when no column can. */
  private repair(row: number): boolean {
    const variable = this.basic[row]!
    const value = this.basicValue[row]!
    const above = value > this.upper[variable]!
    const target = above ? this.upper[variable]! : this.lower[variable]!
    const entering = this.chooseEntering(row, above, above ? value - target : target - value)
    if (entering < 0) return false
    this.pivot(row, entering, target)
    return true
  }

  /** Long-step ratio test: columns that can flip to their other bound while the dual still improves are flipped. */
  private chooseEntering(row: number, above: boolean, violation: number): number {
    const { open, table, reduced, atValue, lower, upper, nonbasic } = this
    const from = row * this.stride
    let count = 0
    for (let j = 0; j < this.columns; j++) {
      const slope = above ? table[from + j]! : -table[from + j]!
      const variable = nonbasic[j]!
      if (lower[variable] === upper[variable]) continue
      const atUpper = atValue[j] === upper[variable]
      if (atUpper ? slope > LEAST_PIVOT : slope < -LEAST_PIVOT) open[count++] = j
    }
    let left = violation
    while (count > 0) {
      let best = 0
      let bestRatio = Number.POSITIVE_INFINITY
      let bestSlope = 0
      for (let k = 0; k < count; k++) {
        const j = open[k]!
        const slope = Math.abs(table[from + j]!)
        const ratio = Math.abs(reduced[j]!) / slope
        if (ratio < bestRatio || (ratio === bestRatio && slope > bestSlope)) {
          best = k
          bestRatio = ratio
          bestSlope = slope
        }
      }
      const entering = open[best]!
      const variable = nonbasic[entering]!
      left -= bestSlope * (upper[variable]! - lower[variable]!)
      if (left <= FEASIBLE) return entering
      if (count === 1) return -1
      open[best] = open[--count]!
      this.flip(entering)
    }
    return -1
  }

  private flip(column: number): void {
    const variable = this.nonbasic[column]!
    const upper = this.upper[variable]!
    const to = this.atValue[column] === upper ? this.lower[variable]! : upper
    const change = to - this.atValue[column]!
    this.atValue[column] = to
    for (let row = 0; row < this.rows; row++) {
      this.basicValue[row]! += this.table[row * this.stride + column]! * change
    }
  }

  /** Exchanges the basic variable of a row (which goes to `target`) with a nonbasic column. */
  private pivot(row: number, column: number, target: number): void {
    const { table, stride, columns, rows, basicValue } = this
    const from = row * stride
    const inverse = 1 / table[from + column]!
    const step = (target - basicValue[row]!) * inverse
    const entered = this.atValue[column]! + step
    // Functions share few tasks, so most of a row is empty.
    const { filled } = this
    let count = 0
    for (let j = 0; j < columns; j++) {
      const entry = table[from + j]!
      if (entry === 0) continue
      table[from + j] = -inverse * entry
      filled[count++] = j
    }
    table[from + column] = inverse
    for (let other = 0; other < rows; other++) {
      if (other === row) continue
      const to = other * stride
      const factor = table[to + column]!
      if (factor === 0) continue
      basicValue[other]! += factor * step
      table[to + column] = 0
      for (let k = 0; k < count; k++) {
        const j = filled[k]!
        table[to + j]! += factor * table[from + j]!
      }
    }
    const cost = this.reduced[column]!
    this.reduced[column] = 0
    if (cost !== 0) {
      for (let k = 0; k < count; k++) this.reduced[filled[k]!]! += cost * table[from + filled[k]!]!
    }
    this.exchange(row, column, entered, target)
  }

  private exchange(row: number, column: number, entered: number, target: number): void {
    const leaving = this.basic[row]!
    const entering = this.nonbasic[column]!
    this.basic[row] = entering
    this.nonbasic[column] = leaving
    this.basicValue[row] = entered
    this.atValue[column] = target
    if (entering < this.columns) this.place[entering] = row
    if (leaving < this.columns) this.place[leaving] = -1 - column
  }
}
