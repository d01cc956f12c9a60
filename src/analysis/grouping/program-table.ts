import type { ProgramStore } from './program-store.ts'

/**
 * What a linear program holds while it is solved: columns and rows with their bounds, the table of coefficients, and the
 * point where it stands, with every column that is not basic at a bound. One object is used for many programs; `start`
 * clears it.
 */
export class ProgramTable {
  columns = 0
  rows = 0
  protected stride = 0
  protected table = new Float64Array(4096)
  protected lower = new Float64Array(256)
  protected upper = new Float64Array(256)
  /** Variable in each basic row and each nonbasic column: a column's own number, or columns + row. */
  protected basic = new Int32Array(128)
  protected nonbasic = new Int32Array(128)
  /** Where a structural column is now: its row when 0 or more, else -1 - its nonbasic place. */
  protected place = new Int32Array(128)
  protected reduced = new Float64Array(128)
  protected atValue = new Float64Array(128)
  protected basicValue = new Float64Array(128)
  /** Columns that may enter. */
  protected open = new Int32Array(128)
  /** Columns with an entry in the pivot row. */
  protected filled = new Int32Array(128)

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

  /** What one hour more of a row's upper bound would bring, after an optimal solve; 0 where it does not bind. */
  price(row: number): number {
    const variable = this.columns + row
    for (let j = 0; j < this.columns; j++) {
      if (this.nonbasic[j] === variable) return this.reduced[j]! > 0 ? this.reduced[j]! : 0
    }
    return 0
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
