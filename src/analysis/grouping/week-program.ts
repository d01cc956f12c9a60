import { type CompiledProblem, DAY_COUNT } from './compiled-problem.ts'
import { type FunctionShape, mostOnDay } from './function-shape.ts'
import type { LinearProgram, Outcome } from './linear-program.ts'
import { ProgramStore } from './program-store.ts'

/** A row is added once it is violated by more than this, in hours. */
const VIOLATED = 1e-8

/**
 * The exact hours of a group of functions: one column per function, task and class of days. Days on which the
 * same functions work and the same windows are open form a class: any hours may be averaged over them without
 * breaking a rule, so that each class needs one column instead of one per day. The halves of a day need no
 * columns: hours that fit their half (morning-only and afternoon-only tasks at most a daypart each, all
 * together at most two) can always be placed. Rows are added only once they are violated.
 */
export class WeekProgram {
  private shapes: readonly FunctionShape[] = []
  private readonly problem: CompiledProblem
  private readonly program: LinearProgram
  private columns = 0
  /** First day of each class, and the class sizes and class of each day. */
  private readonly classDay: number[] = []
  private readonly classSize: number[] = []
  private readonly classOf = new Int32Array(DAY_COUNT)
  /** Column per function, task within it and class; -1 where the task cannot be done. */
  private columnOf = new Int32Array(1024)
  /** First entry of `columnOf` of each function. */
  private readonly first: number[] = []
  private added = 0
  /** Where the program of a function alone on classes of days is put away, by function and classes. */
  private readonly blocks = new Map<number, number>()
  private readonly store = new ProgramStore()
  private generation = 0
  private classKey = 0
  private readonly places: number[] = []
  private readonly single: FunctionShape[] = []
  /** The row being put together. */
  private terms = 0
  private readonly termColumn = new Int32Array(4096)
  private readonly termFactor = new Float64Array(4096)

  constructor(problem: CompiledProblem, program: LinearProgram) {
    this.problem = problem
    this.program = program
  }

  /** Solves until optimal or proven below `floor`; the objective is left in the program. */
  solve(shapes: readonly FunctionShape[], floor: number): Outcome {
    this.shapes = shapes
    this.classDays()
    this.forgetWhenFull()
    this.places.length = 0
    for (const shape of shapes) {
      const place = this.blockOf(shape)
      if (place === NO_HOURS) return 'infeasible'
      this.places.push(place)
    }
    this.shapes = shapes
    this.placeColumns()
    this.program.startFrom(this.store, this.places)
    for (;;) {
      const outcome = this.program.solve(floor)
      if (outcome !== 'optimal') return outcome
      this.added = 0
      this.addSharedRows()
      for (let shape = 0; shape < shapes.length; shape++) this.addFunctionRows(shape)
      if (this.added === 0) return 'optimal'
    }
  }

  /** One function alone on these classes of days, solved before or now. */
  private blockOf(shape: FunctionShape): number {
    const key = shape.id * CLASS_KEYS + this.classKey
    const known = this.blocks.get(key)
    if (known !== undefined) return known
    this.single[0] = shape
    this.shapes = this.single
    this.placeColumns()
    this.writeColumns()
    let outcome = this.program.solve(Number.NEGATIVE_INFINITY)
    for (this.added = 1; outcome === 'optimal' && this.added > 0; ) {
      this.added = 0
      this.addFunctionRows(0)
      if (this.added > 0) outcome = this.program.solve(Number.NEGATIVE_INFINITY)
    }
    const place = outcome === 'optimal' ? this.program.putInto(this.store) : NO_HOURS
    this.blocks.set(key, place)
    return place
  }

  private forgetWhenFull(): void {
    this.store.clearWhenFull()
    if (this.store.generation === this.generation) return
    this.generation = this.store.generation
    this.blocks.clear()
  }

  /** Hours per function, task (same order as in the shape) and day. */
  hoursByDay(): Float64Array[][] {
    return this.shapes.map(({ tasks }, shape) =>
      tasks.map((_, at) =>
        Float64Array.from({ length: DAY_COUNT }, (_none, day) => {
          const column = this.column(shape, at, this.classOf[day]!)
          return column < 0
            ? 0
            : Math.max(0, this.program.value(column)) / this.classSize[this.classOf[day]!]!
        }),
      ),
    )
  }

  private classDays(): void {
    this.classDay.length = 0
    this.classSize.length = 0
    for (let day = 0; day < DAY_COUNT; day++) {
      let number = 0
      while (number < this.classDay.length && !this.areAlike(this.classDay[number]!, day)) number++
      this.classOf[day] = number
      if (number === this.classDay.length) {
        this.classDay.push(day)
        this.classSize.push(0)
      }
      this.classSize[number]!++
      this.classKey = (day === 0 ? 0 : this.classKey * DAY_COUNT) + number
    }
  }

  private areAlike(one: number, other: number): boolean {
    const { mornings, afternoons } = this.problem
    for (const { tasks, days } of this.shapes) {
      if (((days >> one) & 1) !== ((days >> other) & 1)) return false
      for (const task of tasks) {
        if (((mornings[task]! >> one) & 1) !== ((mornings[task]! >> other) & 1)) return false
        if (((afternoons[task]! >> one) & 1) !== ((afternoons[task]! >> other) & 1)) return false
      }
    }
    return true
  }

  private placeColumns(): void {
    const { shapes, problem, classDay } = this
    let entries = 0
    for (const { tasks } of shapes) entries += tasks.length * classDay.length
    if (this.columnOf.length < entries) this.columnOf = new Int32Array(2 * entries)
    this.first.length = 0
    let entry = 0
    this.columns = 0
    for (const { tasks, days } of shapes) {
      this.first.push(entry)
      for (const task of tasks) {
        const open = days & problem.days[task]!
        for (let part = 0; part < classDay.length; part++) {
          this.columnOf[entry++] = open & (1 << classDay[part]!) ? this.columns++ : -1
        }
      }
    }
  }

  private writeColumns(): void {
    const { shapes, problem, program, classDay, classSize } = this
    program.start(this.columns)
    shapes.forEach(({ tasks }, shape) => {
      tasks.forEach((task, at) => {
        for (let part = 0; part < classDay.length; part++) {
          const column = this.column(shape, at, part)
          if (column < 0) continue
          const most = mostOnDay(problem, task, classDay[part]!) * classSize[part]!
          program.setColumn(column, 0, most, problem.value[task]!)
        }
      })
    })
  }

  private column(shape: number, at: number, part: number): number {
    return this.columnOf[this.first[shape]! + at * this.classDay.length + part]!
  }

  private addFunctionRows(shape: number): void {
    const { leastTotal, mostTotal, tasks, days, most } = this.shapes[shape]!
    const { maxDaypartHours, maxDayHours, minDayHours } = this.problem.parameters
    const { mornings, afternoons, least } = this.problem
    this.collectTasks(shape, ONE)
    this.require(leastTotal, mostTotal)
    for (let at = 0; at < tasks.length; at++) {
      this.collectTask(shape, at, 1)
      this.require(least[tasks[at]!]!, most[at]!)
    }
    this.addShareRows(shape)
    for (let part = 0; part < this.classDay.length; part++) {
      if (!(days & (1 << this.classDay[part]!))) continue
      const size = this.classSize[part]!
      this.collectDays(shape, part, null)
      this.require(size * minDayHours, size * Math.min(maxDayHours, 2 * maxDaypartHours))
      this.collectDays(shape, part, afternoons)
      this.require(0, size * maxDaypartHours)
      this.collectDays(shape, part, mornings)
      this.require(0, size * maxDaypartHours)
    }
  }

  private addShareRows(shape: number): void {
    const { possible, vanishing, core, parameters } = this.problem
    const { maxTaskShare, maxPossibleShare, maxVanishingShare, minCoreShare } = parameters
    const { tasks } = this.shapes[shape]!
    const most = Number.POSITIVE_INFINITY
    this.collectTasks(shape, (task) => possible[task]! - maxPossibleShare)
    this.require(-most, 0)
    this.collectTasks(shape, (task) => vanishing[task]! - maxVanishingShare)
    this.require(-most, 0)
    this.collectTasks(shape, (task) => core[task]! - minCoreShare)
    this.require(0, most)
    for (const own of tasks) {
      this.collectTasks(shape, (task) => (task === own ? 1 : 0) - maxTaskShare)
      this.require(-most, 0)
    }
  }

  private addSharedRows(): void {
    const { shapes, problem } = this
    for (let one = 0; one < shapes.length; one++) {
      for (const task of shapes[one]!.tasks) {
        if (heldBefore(shapes, one, task) || !heldAfter(shapes, one, task)) continue
        this.terms = 0
        for (let part = 0; part < this.classDay.length; part++) this.collectHolders(task, one, part)
        this.require(0, problem.hours[task]!)
        for (let part = 0; part < this.classDay.length; part++) {
          this.terms = 0
          this.collectHolders(task, one, part)
          this.require(0, problem.dayBound[task]! * this.classSize[part]!)
        }
      }
    }
  }

  private collectTasks(shape: number, factorOf: (task: number) => number): void {
    const { tasks } = this.shapes[shape]!
    this.terms = 0
    for (let at = 0; at < tasks.length; at++) this.appendTask(shape, at, factorOf(tasks[at]!))
  }

  private collectTask(shape: number, at: number, factor: number): void {
    this.terms = 0
    this.appendTask(shape, at, factor)
  }

  private appendTask(shape: number, at: number, factor: number): void {
    for (let part = 0; part < this.classDay.length; part++) this.append(this.column(shape, at, part), factor)
  }

  /** The tasks of a function on a class of days; only those whose window is closed in the half given. */
  private collectDays(shape: number, part: number, closed: Uint8Array | null): void {
    const { tasks } = this.shapes[shape]!
    const day = this.classDay[part]!
    this.terms = 0
    for (let at = 0; at < tasks.length; at++) {
      if (closed && closed[tasks[at]!]! & (1 << day)) continue
      this.append(this.column(shape, at, part), 1)
    }
  }

  private collectHolders(task: number, from: number, part: number): void {
    for (let shape = from; shape < this.shapes.length; shape++) {
      const at = this.shapes[shape]!.tasks.indexOf(task)
      if (at >= 0) this.append(this.column(shape, at, part), 1)
    }
  }

  private append(column: number, factor: number): void {
    if (column < 0) return
    this.termColumn[this.terms] = column
    this.termFactor[this.terms++] = factor
  }

  /** Adds the collected row when the hours so far violate it. */
  private require(lower: number, upper: number): void {
    const { termColumn, termFactor, terms, program } = this
    let activity = 0
    for (let term = 0; term < terms; term++) activity += termFactor[term]! * program.value(termColumn[term]!)
    if (activity <= upper + VIOLATED && activity >= lower - VIOLATED) return
    this.added++
    program.addRow(lower, upper)
    for (let term = 0; term < terms; term++) program.addTerm(termColumn[term]!, termFactor[term]!)
  }
}

/** More than there are ways to class five days. */
const CLASS_KEYS = DAY_COUNT ** DAY_COUNT
const NO_HOURS = -1
const ONE = () => 1

function heldBefore(shapes: readonly FunctionShape[], one: number, task: number): boolean {
  for (let other = 0; other < one; other++) if (shapes[other]!.tasks.includes(task)) return true
  return false
}

function heldAfter(shapes: readonly FunctionShape[], one: number, task: number): boolean {
  for (let other = one + 1; other < shapes.length; other++)
    if (shapes[other]!.tasks.includes(task)) return true
  return false
}
