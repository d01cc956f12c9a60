import { timesPerWeek } from '../../records/frequency.ts'
import { type CompiledProblem, compileProblem, DAY_COUNT } from '../grouping/compiled-problem.ts'
import { mostOnDay } from '../grouping/function-shape.ts'
import { LinearProgram } from '../grouping/linear-program.ts'
import { planOfShapes } from '../grouping/plan-of-shapes.ts'
import { ProgramStore } from '../grouping/program-store.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { type PlacedFunction, placedFunctions } from './placed-function.ts'
import { isDaily, isWeekly } from './week-neatness.ts'
import { type WeekRow, weekRows } from './week-rows.ts'

/** Value the hours may lose through rounding: of those at hand, too, the last digits may be too many. */
const ROUNDING = 5e-6
/** A row counts as kept within this, in hours. */
const VIOLATED = 1e-8

/** A task of a function. */
interface Entry {
  readonly task: number
  /** Column of each day, -1 on which it cannot be done. */
  readonly columns: readonly number[]
}

/**
 * The same functions, tasks and days with other hours that bring as much: weekly tasks on one day and daily ones in equal pieces,
 * one after the other, as far as a linear program finds hours of the same value for it. Null when even the hours at hand
 * do not fit the program, which a valid plan's do.
 */
export function evenWeek(source: GroupingProblem, plan: Plan, dailyFirst: boolean): Plan | null {
  const problem = compileProblem(source)
  const functions = placedFunctions(problem, plan)
  const week = new EvenWeek(problem, functions)
  const value = functions.reduce(
    (sum, { tasks, hours }) =>
      sum + tasks.reduce((own, task, at) => own + problem.value[task]! * hours[at]!, 0),
    0,
  )
  if (!week.solve(value - ROUNDING)) return null
  week.tidy(dailyFirst)
  return planOfShapes(problem, functions, week.hoursByDay())
}

class EvenWeek {
  private readonly problem: CompiledProblem
  private readonly functions: readonly PlacedFunction[]
  private readonly program = new LinearProgram()
  private readonly store = new ProgramStore()
  private readonly rows: readonly WeekRow[]
  private isAdded: Uint8Array
  private readonly entries: Entry[] = []
  private floor = Number.NEGATIVE_INFINITY

  constructor(problem: CompiledProblem, functions: readonly PlacedFunction[]) {
    this.problem = problem
    this.functions = functions
    let columns = 0
    for (const { tasks, days } of functions) {
      for (const task of tasks) {
        const open = days & problem.days[task]!
        const own = Array.from({ length: DAY_COUNT }, (_, day) => ((open >> day) & 1 ? columns++ : -1))
        this.entries.push({ task, columns: own })
      }
    }
    this.program.start(columns)
    for (const { task, columns: own } of this.entries) {
      own.forEach((column, day) => {
        if (column >= 0)
          this.program.setColumn(column, 0, mostOnDay(problem, task, day), problem.value[task]!)
      })
    }
    this.rows = weekRows(
      problem,
      functions,
      this.entries.map(({ columns: own }) => own),
    )
    this.isAdded = new Uint8Array(this.rows.length)
  }

  /** Whether there are hours worth at least this; rows come in once they are violated. */
  solve(floor: number): boolean {
    this.floor = floor
    for (;;) {
      if (this.program.solve(floor) !== 'optimal') return false
      let added = 0
      this.rows.forEach((row, at) => {
        if (this.isAdded[at] || this.keeps(row)) return
        this.isAdded[at] = 1
        added++
        this.add(row)
      })
      if (added === 0) return true
    }
  }

  tidy(dailyFirst: boolean): void {
    const hours = (entry: Entry) =>
      entry.columns.reduce((sum, column) => sum + (column < 0 ? 0 : this.program.value(column)), 0)
    const byHours = [...this.entries].sort((a, b) => hours(b) - hours(a) || a.columns[0]! - b.columns[0]!)
    const taskOf = ({ task }: Entry) => this.problem.source.tasks[task]!.task
    const daily = byHours.filter((entry) => isDaily(taskOf(entry)))
    const weekly = byHours.filter((entry) => isWeekly(taskOf(entry)))
    const others = byHours.filter((entry) => !daily.includes(entry) && !weekly.includes(entry))
    if (dailyFirst) for (const entry of daily) this.even(entry)
    for (const entry of weekly) this.inDays(entry, 1)
    if (!dailyFirst) for (const entry of daily) this.even(entry)
    for (const entry of others) this.inDays(entry, Math.ceil(timesPerWeek(taskOf(entry).frequency)))
  }

  /** Hours per function, task and day. */
  hoursByDay(): Float64Array[][] {
    let entry = 0
    return this.functions.map(({ tasks }) =>
      tasks.map(() =>
        Float64Array.from(this.entries[entry++]!.columns, (column) =>
          column < 0 ? 0 : Math.max(0, this.program.value(column)),
        ),
      ),
    )
  }

  /** Equal pieces on every day the task can be done, if that costs nothing. */
  private even({ columns }: Entry): void {
    const own = columns.filter((column) => column >= 0)
    this.attempt(own.slice(1).map((column) => equal(column, own[0]!)))
  }

  /** On so many days, those that have most of it, if that costs nothing; on one day any that can. */
  private inDays({ columns }: Entry, days: number): void {
    const own = columns
      .filter((column) => column >= 0)
      .map((column) => ({ column, hours: this.program.value(column) }))
      .sort((a, b) => b.hours - a.hours || a.column - b.column)
      .map(({ column }) => column)
    if (own.length <= days) return
    if (days > 1) this.attempt(own.slice(days).map(nothing))
    else own.some((kept) => this.attempt(own.filter((column) => column !== kept).map(nothing)))
  }

  private attempt(rows: readonly WeekRow[]): boolean {
    this.store.used = 0
    const before = this.program.putInto(this.store)
    const added = this.isAdded.slice()
    for (const row of rows) this.add(row)
    if (this.solve(this.floor)) return true
    this.program.startFrom(this.store, [before])
    this.isAdded = added
    return false
  }

  private keeps({ lower, upper, columns, factors }: WeekRow): boolean {
    let sum = 0
    for (let term = 0; term < columns.length; term++)
      sum += factors[term]! * this.program.value(columns[term]!)
    return sum >= lower - VIOLATED && sum <= upper + VIOLATED
  }

  private add({ lower, upper, columns, factors }: WeekRow): void {
    this.program.addRow(lower, upper)
    for (let term = 0; term < columns.length; term++) this.program.addTerm(columns[term]!, factors[term]!)
  }
}

const equal = (one: number, other: number): WeekRow => ({
  lower: 0,
  upper: 0,
  columns: [one, other],
  factors: [1, -1],
})

const nothing = (column: number): WeekRow => ({ lower: 0, upper: 0, columns: [column], factors: [1] })
