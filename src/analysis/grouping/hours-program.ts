import { type CompiledProblem, countBits, DAY_COUNT, mostADay } from './compiled-problem.ts'
import { addFunctionRows } from './function-rows.ts'
import type { FunctionShape } from './function-shape.ts'
import type { LinearProgram, Outcome } from './linear-program.ts'
import type { ProgramStore } from './program-store.ts'

/** Differences in value smaller than this are rounding. */
const CAPPED = 1e-7
/** A row is added once it is violated by more than this, in hours. */
const VIOLATED = 1e-8
const LEAST_PRICE = 1e-9
export const EVERY_DAY = (1 << DAY_COUNT) - 1

/**
 * What one hour more of a task on some days would bring to a plan, in weighted hours. It is paid by the functions
 * that can do the task on no other days; together they have no more than `most` hours of it.
 */
export interface TaskPrice {
  readonly task: number
  readonly days: number
  readonly most: number
  readonly price: number
}

/**
 * The hours of every task in every function of a group, with the week only roughly kept: one column per task
 * and function. Its optimum is never below the true one, and is the true one whenever the hours can be spread.
 * Functions are put in as they were solved alone, so that only what they share is left to settle.
 */
export class HoursProgram {
  private shapes: readonly FunctionShape[] = []
  /** First column of each function. */
  private readonly first: number[] = []
  /** Rows that say what functions share, with their tasks, days and bounds. */
  private readonly sharedRows: number[] = []
  private readonly sharedTasks: number[] = []
  private readonly sharedDays: number[] = []
  private readonly sharedMost: number[] = []
  /** Of one task: the columns of its holders and the days on which each can do it. */
  private readonly holderColumns: number[] = []
  private readonly holderDays: number[] = []
  private readonly problem: CompiledProblem
  private readonly program: LinearProgram
  private readonly store: ProgramStore
  private readonly blocks: number[] = []

  constructor(problem: CompiledProblem, program: LinearProgram, store: ProgramStore) {
    this.store = store
    this.problem = problem
    this.program = program
  }

  /** Solves one function with all tasks to itself, an hour of each worth `value`; what it comes to is left in the program. */
  solveAlone(shape: FunctionShape, value: Float64Array = this.problem.value): Outcome {
    this.writeAlone(shape, value)
    return this.program.solve(Number.NEGATIVE_INFINITY)
  }

  /** Puts the programs of a function alone away, unless they are; solved they know of what the week allows. */
  keep(shape: FunctionShape): void {
    if (shape.stored === this.store.generation) return
    this.writeAlone(shape, this.problem.value)
    shape.written = this.program.putInto(this.store)
    this.program.solve(Number.NEGATIVE_INFINITY)
    if (this.program.objective > shape.alone + CAPPED) {
      this.program.addRow(Number.NEGATIVE_INFINITY, shape.alone)
      for (let at = 0; at < shape.tasks.length; at++) {
        this.program.addTerm(at, this.problem.value[shape.tasks[at]!]!)
      }
      this.program.solve(Number.NEGATIVE_INFINITY)
    }
    shape.solved = this.program.putInto(this.store)
    shape.stored = this.store.generation
  }

  private writeAlone(shape: FunctionShape, value: Float64Array): void {
    const { least } = this.problem
    const { tasks, most } = shape
    this.shapes = [shape]
    this.first.length = 1
    this.first[0] = 0
    this.program.start(tasks.length)
    for (let at = 0; at < tasks.length; at++) {
      this.program.setColumn(at, least[tasks[at]!]!, most[at]!, value[tasks[at]!]!)
    }
    addFunctionRows(this.problem, this.program, shape, 0)
  }

  /** Solves until optimal or proven below `floor`; the objective is left in the program. */
  solve(shapes: readonly FunctionShape[], floor: number): Outcome {
    this.store.clearWhenFull()
    for (const shape of shapes) this.keep(shape)
    this.shapes = shapes
    this.first.length = 0
    this.blocks.length = 0
    let columns = 0
    for (const shape of shapes) {
      this.first.push(columns)
      columns += shape.tasks.length
      this.blocks.push(shape.solved)
    }
    this.program.startFrom(this.store, this.blocks)
    this.addSharedRows()
    this.addSupplyRow()
    for (;;) {
      const outcome = this.program.solve(floor)
      if (outcome !== 'optimal' || !this.addSpreadRows()) return outcome
    }
  }

  /** Hours of the task at `at` within the function, after an optimal solve. */
  hours(shape: number, at: number): number {
    return this.program.value(this.first[shape]! + at)
  }

  /** Hours of an entry: the tasks of the first function, then those of the second, and so on. */
  hoursOfEntry(entry: number): number {
    return Math.max(0, this.program.value(entry))
  }

  /** What one hour more of each shared task would bring, after an optimal solve. */
  pricesInto(prices: TaskPrice[]): void {
    for (let at = 0; at < this.sharedRows.length; at++) {
      const price = this.program.price(this.sharedRows[at]!)
      if (price <= LEAST_PRICE) continue
      const [task, days, most] = [this.sharedTasks[at]!, this.sharedDays[at]!, this.sharedMost[at]!]
      prices.push({ task, days, most, price })
    }
  }

  /** A task in several functions: its hours, and its hours a day on the days any of them works. */
  private addSharedRows(): void {
    const { shapes, problem, program } = this
    this.sharedRows.length = 0
    this.sharedTasks.length = 0
    this.sharedDays.length = 0
    this.sharedMost.length = 0
    for (let one = 0; one < shapes.length; one++) {
      const { tasks } = shapes[one]!
      for (let place = 0; place < tasks.length; place++) {
        const task = tasks[place]!
        if (placeBefore(shapes, one, task)) continue
        let days = 0
        let sum = 0
        let sharers = 0
        for (let other = one; other < shapes.length; other++) {
          const at = shapes[other]!.tasks.indexOf(task)
          if (at < 0) continue
          days |= shapes[other]!.days & problem.days[task]!
          sum += shapes[other]!.most[at]!
          sharers++
        }
        if (sharers < 2) continue
        const spread = problem.dayBound[task]! * countBits(days)
        const bound = Math.min(problem.hours[task]!, spread)
        if (sum <= bound) continue
        this.note(task, spread < problem.hours[task]! ? days : EVERY_DAY, bound)
        program.addRow(Number.NEGATIVE_INFINITY, bound)
        for (let other = one; other < shapes.length; other++) {
          const at = shapes[other]!.tasks.indexOf(task)
          if (at >= 0) program.addTerm(this.first[other]! + at, 1)
        }
      }
    }
  }

  private note(task: number, days: number, most: number): void {
    this.sharedRows.push(this.program.rows)
    this.sharedTasks.push(task)
    this.sharedDays.push(days)
    this.sharedMost.push(most)
  }

  /**
   * A shared task can be spread over its days if and only if on no set of days the functions bound to it want more
   * than it gives (Hall's condition for transport). Adds what is violated; whether there was any.
   */
  private addSpreadRows(): boolean {
    const { shapes } = this
    const before = this.program.rows
    for (let one = 0; one < shapes.length; one++) {
      const { tasks } = shapes[one]!
      for (let at = 0; at < tasks.length; at++) {
        if (!placeBefore(shapes, one, tasks[at]!)) this.addSpreadRowsOf(one, tasks[at]!)
      }
    }
    return this.program.rows > before
  }

  private addSpreadRowsOf(one: number, task: number): void {
    const { shapes, problem, program, holderColumns, holderDays } = this
    holderColumns.length = 0
    holderDays.length = 0
    let all = 0
    let alike = true
    for (let other = one; other < shapes.length; other++) {
      const at = shapes[other]!.tasks.indexOf(task)
      if (at < 0) continue
      const days = shapes[other]!.days & problem.days[task]!
      if (all !== 0 && days !== all) alike = false
      all |= days
      holderColumns.push(this.first[other]! + at)
      holderDays.push(days)
    }
    if (alike) return
    for (let days = 1; days < EVERY_DAY; days++) {
      if ((days & ~all) !== 0 || days === all) continue
      let reached = 0
      let sum = 0
      for (let holder = 0; holder < holderDays.length; holder++) {
        if ((holderDays[holder]! & ~days) !== 0) continue
        reached |= holderDays[holder]!
        sum += program.value(holderColumns[holder]!)
      }
      const bound = problem.dayBound[task]! * countBits(days)
      if (reached !== days || sum <= bound + VIOLATED) continue
      this.note(task, days, bound)
      program.addRow(Number.NEGATIVE_INFINITY, bound)
      for (let holder = 0; holder < holderDays.length; holder++) {
        if ((holderDays[holder]! & ~days) === 0) program.addTerm(holderColumns[holder]!, 1)
      }
    }
  }

  /** All functions of the group together: on each day no more than its people can do, or its tasks give. */
  private addSupplyRow(): void {
    const { shapes, program } = this
    if (shapes.length < 2) return
    let room = 0
    let reach = 0
    for (const { mostTotal } of shapes) reach += mostTotal
    for (let day = 0; day < DAY_COUNT; day++) room += this.supplyOn(day)
    if (room >= reach) return
    program.addRow(Number.NEGATIVE_INFINITY, room)
    for (let column = 0; column < program.columns; column++) program.addTerm(column, 1)
  }

  private supplyOn(day: number): number {
    const { shapes, problem } = this
    let people = 0
    let given = 0
    for (let one = 0; one < shapes.length; one++) {
      const { days, tasks } = shapes[one]!
      if (!(days & (1 << day))) continue
      people += mostADay(problem.parameters)
      for (const task of tasks) {
        const open = problem.days[task]! & (1 << day)
        if (open && !worksBefore(shapes, one, task, day)) given += problem.dayBound[task]!
      }
    }
    return Math.min(people, given)
  }
}

function placeBefore(shapes: readonly FunctionShape[], one: number, task: number): boolean {
  for (let other = 0; other < one; other++) if (shapes[other]!.tasks.includes(task)) return true
  return false
}

function worksBefore(shapes: readonly FunctionShape[], one: number, task: number, day: number): boolean {
  for (let other = 0; other < one; other++) {
    if (shapes[other]!.days & (1 << day) && shapes[other]!.tasks.includes(task)) return true
  }
  return false
}
