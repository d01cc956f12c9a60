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
 * One object is used for many programs; `start` clears it.
 */
export class LinearProgram {
  columns = 0
  rows = 0
  objective = 0
  private stride = 0
  private table = new Float64Array(4096)
  private lower = new Float64Array(256)
  private upper = new Float64Array(256)
  /** Variable in each basic row and each nonbasic column: a column's own number, or columns + row. */
  private basic = new Int32Array(128)
  private nonbasic = new Int32Array(128)
  /** Where a structural column is now: its row when 0 or more, else -1 - its nonbasic place. */
  private place = new Int32Array(128)
  private reduced = new Float64Array(128)
  private atValue = new Float64Array(128)
  private basicValue = new Float64Array(128)
  private readonly open: number[] = []

  /** Clears the program and sets the number of columns. */
  start(columns: number): void {
    this.columns = columns
    this.stride = columns
    this.rows = 0
    this.reserve(16)
  }

  /** Bounds (finite, lower at most upper) and cost of a column; before any row. */
  setColumn(column: number, lower: number, upper: number, cost: number): void {
    this.lower[column] = lower
    this.upper[column] = upper
    this.reduced[column] = cost
    this.nonbasic[column] = column
    this.place[column] = -1 - column
    this.atValue[column] = cost > 0 ? upper : lower
  }

  /** Adds an empty row with its bounds (may be infinite); `addTerm` fills it, before the next solve. */
  addRow(lower: number, upper: number): void {
    const row = this.rows++
    this.reserve(this.rows)
    this.lower[this.columns + row] = lower
    this.upper[this.columns + row] = upper
    this.basic[row] = this.columns + row
    this.basicValue[row] = 0
    this.table.fill(0, row * this.stride, (row + 1) * this.stride)
  }

  /** Adds coefficient x column to the row added last. */
  addTerm(column: number, coefficient: number): void {
    const row = this.rows - 1
    const place = this.place[column]!
    const to = row * this.stride
    if (place < 0) {
      this.table[to - 1 - place]! += coefficient
      this.basicValue[row]! += coefficient * this.atValue[-1 - place]!
      return
    }
    const from = place * this.stride
    for (let j = 0; j < this.columns; j++) this.table[to + j]! += coefficient * this.table[from + j]!
    this.basicValue[row]! += coefficient * this.basicValue[place]!
  }

  /** Value of a column after an optimal solve. */
  value(column: number): number {
    const place = this.place[column]!
    return place < 0 ? this.atValue[-1 - place]! : this.basicValue[place]!
  }

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
    open.length = 0
    for (let j = 0; j < this.columns; j++) {
      const slope = above ? table[from + j]! : -table[from + j]!
      const variable = nonbasic[j]!
      if (lower[variable] === upper[variable]) continue
      const atUpper = atValue[j] === upper[variable]
      if (atUpper ? slope > LEAST_PIVOT : slope < -LEAST_PIVOT) open.push(j)
    }
    let left = violation
    while (open.length > 0) {
      let best = 0
      let bestRatio = Number.POSITIVE_INFINITY
      let bestSlope = 0
      for (let k = 0; k < open.length; k++) {
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
      if (open.length === 1) return -1
      open[best] = open[open.length - 1]!
      open.length--
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
    for (let j = 0; j < columns; j++) table[from + j]! *= -inverse
    table[from + column] = inverse
    for (let other = 0; other < rows; other++) {
      if (other === row) continue
      const to = other * stride
      const factor = table[to + column]!
      if (factor === 0) continue
      basicValue[other]! += factor * step
      table[to + column] = 0
      for (let j = 0; j < columns; j++) table[to + j]! += factor * table[from + j]!
    }
    const cost = this.reduced[column]!
    this.reduced[column] = 0
    if (cost !== 0) for (let j = 0; j < columns; j++) this.reduced[j]! += cost * table[from + j]!
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

  private reserve(rows: number): void {
    this.table = grown(this.table, rows * this.stride)
    this.basicValue = grown(this.basicValue, rows)
    this.lower = grown(this.lower, rows + this.columns)
    this.upper = grown(this.upper, rows + this.columns)
    this.reduced = grown(this.reduced, this.columns)
    this.atValue = grown(this.atValue, this.columns)
    this.basic = grownWhole(this.basic, rows)
    this.nonbasic = grownWhole(this.nonbasic, this.columns)
    this.place = grownWhole(this.place, this.columns)
  }
}

function grown(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (array.length >= length) return array
  const larger = new Float64Array(2 * length)
  larger.set(array)
  return larger
}

function grownWhole(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (array.length >= length) return array
  const larger = new Int32Array(2 * length)
  larger.set(array)
  return larger
}
