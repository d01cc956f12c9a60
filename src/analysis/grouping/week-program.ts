import { type CompiledProblem, DAY_COUNT } from './compiled-problem.ts'
import { type FunctionShape, mostOnDay } from './function-shape.ts'
import type { LinearProgram, Outcome } from './linear-program.ts'

/** A row is added once it is violated by more than this, in hours. */
const VIOLATED = 1e-8

interface Column {
  readonly shape: number
  readonly at: number
  readonly task: number
  readonly day: number
}

/**
 * The exact hours of a group of functions: one column per function, task and day. The halves of a day need no
 * columns: hours that fit their half (morning-only and afternoon-only tasks at most a daypart each, all
 * together at most two) can always be placed. Rows are added only once they are violated.
 */
export class WeekProgram {
  private shapes: readonly FunctionShape[] = []
  private columns: Column[] = []
  private added = 0
  private readonly problem: CompiledProblem
  private readonly program: LinearProgram

  constructor(problem: CompiledProblem, program: LinearProgram) {
    this.problem = problem
    this.program = program
  }

  solve(shapes: readonly FunctionShape[], floor: number): Outcome {
    const { problem, program } = this
    this.shapes = shapes
    this.columns = columnsOf(problem, shapes)
    program.start(this.columns.length)
    this.columns.forEach(({ task, day }, column) => {
      program.setColumn(column, 0, mostOnDay(problem, task, day), problem.value[task]!)
    })
    for (;;) {
      const outcome = program.solve(floor)
      if (outcome !== 'optimal') return outcome
      this.added = 0
      this.addViolatedRows()
      if (this.added === 0) return 'optimal'
    }
  }

  /** Hours per function, task (same order as in the shape) and day. */
  hoursByDay(): Float64Array[][] {
    const hours = this.shapes.map(({ tasks }) => tasks.map(() => new Float64Array(DAY_COUNT)))
    this.columns.forEach(({ shape, at, day }, column) => {
      hours[shape]![at]![day] = Math.max(0, this.program.value(column))
    })
    return hours
  }

  private addViolatedRows(): void {
    const { problem } = this
    const { minDayHours, maxDayHours, maxDaypartHours } = problem.parameters
    this.shapes.forEach((shape, number) => {
      const mine = (column: Column) => column.shape === number
      this.require(shape.leastTotal, shape.mostTotal, (column) => (mine(column) ? 1 : 0))
      this.addShareRows(shape, mine)
      shape.tasks.forEach((task, at) => {
        this.require(problem.least[task]!, shape.most[at]!, (column) =>
          mine(column) && column.at === at ? 1 : 0,
        )
      })
      for (let day = 0; day < DAY_COUNT; day++) {
        if (!(shape.days & (1 << day))) continue
        const today = (column: Column) => mine(column) && column.day === day
        const open = (halves: Uint8Array, { task }: Column) => (halves[task]! >> day) & 1
        this.require(minDayHours, Math.min(maxDayHours, 2 * maxDaypartHours), (column) =>
          today(column) ? 1 : 0,
        )
        this.require(0, maxDaypartHours, (column) =>
          today(column) && !open(problem.afternoons, column) ? 1 : 0,
        )
        this.require(0, maxDaypartHours, (column) =>
          today(column) && !open(problem.mornings, column) ? 1 : 0,
        )
      }
    })
    this.addSharedRows()
  }

  private addShareRows(shape: FunctionShape, mine: (column: Column) => boolean): void {
    const { possible, vanishing, core, parameters } = this.problem
    const { maxTaskShare, maxPossibleShare, maxVanishingShare, minCoreShare } = parameters
    const most = Number.POSITIVE_INFINITY
    this.require(-most, 0, (column) => (mine(column) ? possible[column.task]! - maxPossibleShare : 0))
    this.require(-most, 0, (column) => (mine(column) ? vanishing[column.task]! - maxVanishingShare : 0))
    this.require(0, most, (column) => (mine(column) ? core[column.task]! - minCoreShare : 0))
    shape.tasks.forEach((task) => {
      this.require(-most, 0, (column) => (mine(column) ? (column.task === task ? 1 : 0) - maxTaskShare : 0))
    })
  }

  private addSharedRows(): void {
    const seen = new Set<number>()
    const shared = new Set<number>()
    for (const { tasks } of this.shapes) {
      for (const task of tasks) (seen.has(task) ? shared : seen).add(task)
    }
    for (const task of shared) {
      this.require(0, this.problem.hours[task]!, (column) => (column.task === task ? 1 : 0))
      for (let day = 0; day < DAY_COUNT; day++) {
        const here = (column: Column) => (column.task === task && column.day === day ? 1 : 0)
        this.require(0, this.problem.dayBound[task]!, here)
      }
    }
  }

  private require(lower: number, upper: number, coefficientOf: (column: Column) => number): void {
    let activity = 0
    this.columns.forEach((column, number) => {
      const coefficient = coefficientOf(column)
      if (coefficient !== 0) activity += coefficient * this.program.value(number)
    })
    if (activity <= upper + VIOLATED && activity >= lower - VIOLATED) return
    this.added++
    this.program.addRow(lower, upper)
    this.columns.forEach((column, number) => {
      const coefficient = coefficientOf(column)
      if (coefficient !== 0) this.program.addTerm(number, coefficient)
    })
  }
}

function columnsOf(problem: CompiledProblem, shapes: readonly FunctionShape[]): Column[] {
  const columns: Column[] = []
  shapes.forEach(({ tasks, days }, shape) => {
    tasks.forEach((task, at) => {
      for (let day = 0; day < DAY_COUNT; day++) {
        if (days & problem.days[task]! & (1 << day)) columns.push({ shape, at, task, day })
      }
    })
  })
  return columns
}
