import type { ProgramStore } from './program-store.ts'

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
  private open = new Int32Array(128)
  /** Columns with an entry in the pivot row. */
  private filled = new Int32Array(128)

  /** Clears the program and sets the number of columns. */
  start(columns: number): void {
    this.columns = columns
    this.stride = columns
    this.rows = 0
    this.reserve(16)
  }

  /** Puts the program as it stands away; returns where, for `startFrom`. */
  putInto(store: ProgramStore): number {
    const { columns, rows } = this
    const from = store.take(2 + 5 * columns + 4 * rows + rows * columns)
    const { data } = store
    let at = from
    data[at++] = columns
    data[at++] = rows
    for (let j = 0; j < columns; j++) data[at++] = this.nonbasic[j]!
    for (let i = 0; i < rows; i++) data[at++] = this.basic[i]!
    for (let variable = 0; variable < columns + rows; variable++) {
      data[at++] = this.lower[variable]!
      data[at++] = this.upper[variable]!
    }
    for (let j = 0; j < columns; j++) {
      data[at++] = this.reduced[j]!
      data[at++] = this.atValue[j]!
    }
    for (let i = 0; i < rows; i++) data[at++] = this.basicValue[i]!
    for (let k = 0; k < rows * columns; k++) data[at++] = this.table[k]!
    return from
  }

  /**
   * Starts from programs that share no column, each as it was put away: side by side they are one program. When all of
   * them were solved, so is this one until rows that join them are added.
   */
  startFrom({ data }: ProgramStore, places: readonly number[]): void {
    let columns = 0
    let rows = 0
    for (const place of places) {
      columns += data[place]!
      rows += data[place + 1]!
    }
    this.start(columns)
    this.rows = rows
    this.reserve(rows + 16)
    this.table.fill(0, 0, rows * columns)
    let firstColumn = 0
    let firstRow = 0
    for (const place of places) {
      this.putBlock(data, place, firstColumn, firstRow)
      firstColumn += data[place]!
      firstRow += data[place + 1]!
    }
  }

  private putBlock(data: Float64Array, from: number, firstColumn: number, firstRow: number): void {
    const columns = data[from]!
    const rows = data[from + 1]!
    const renumbered = (variable: number) =>
      variable < columns ? firstColumn + variable : this.columns + firstRow + variable - columns
    let at = from + 2
    for (let j = firstColumn; j < firstColumn + columns; j++) {
      const variable = renumbered(data[at++]!)
      this.nonbasic[j] = variable
      if (variable < this.columns) this.place[variable] = -1 - j
    }
    for (let i = firstRow; i < firstRow + rows; i++) {
      const variable = renumbered(data[at++]!)
      this.basic[i] = variable
      if (variable < this.columns) this.place[variable] = i
    }
    for (let k = 0; k < columns + rows; k++) {
      const variable = renumbered(k)
      this.lower[variable] = data[at++]!
      this.upper[variable] = data[at++]!
    }
    for (let j = firstColumn; j < firstColumn + columns; j++) {
      this.reduced[j] = data[at++]!
      this.atValue[j] = data[at++]!
    }
    for (let i = firstRow; i < firstRow + rows; i++) this.basicValue[i] = data[at++]!
    for (let i = firstRow; i < firstRow + rows; i++) {
      const to = i * this.stride + firstColumn
      for (let j = 0; j < columns; j++) this.table[to + j] = data[at++]!
    }
  }

  /** Gives a column another cost in a program that was not yet solved. */
  setCost(column: number, cost: number): void {
    const from = this.atValue[column]!
    const to = cost > 0 ? this.upper[column]! : this.lower[column]!
    this.reduced[column] = cost
    if (from === to) return
    this.atValue[column] = to
    for (let row = 0; row < this.rows; row++) {
      this.basicValue[row]! += this.table[row * this.stride + column]! * (to - from)
    }
  }

  /** What one hour more of a row's upper bound would bring, after an optimal solve; 0 where it does not bind. */
  price(row: number): number {
    const variable = this.columns + row
    for (let j = 0; j < this.columns; j++) {
      if (this.nonbasic[j] === variable) return this.reduced[j]! > 0 ? this.reduced[j]! : 0
    }
    return 0
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

  private reserve(rows: number): void {
    this.table = grown(this.table, rows * this.stride)
    this.basicValue = grown(this.basicValue, rows)
    this.lower = grown(this.lower, rows + this.columns)
    this.upper = grown(this.upper, rows + this.columns)
    this.reduced = grown(this.reduced, this.columns)
    this.atValue = grown(this.atValue, this.columns)
    this.basic = grownWhole(this.basic, rows)
    this.nonbasic = grownWhole(this.nonbasic, this.columns)
    this.open = grownWhole(this.open, this.columns)
    this.filled = grownWhole(this.filled, this.columns)
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
