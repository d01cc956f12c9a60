import { type CompiledProblem, DAY_COUNT, mostADay } from '../grouping/compiled-problem.ts'
import { LinearProgram } from '../grouping/linear-program.ts'
import type { FoundWeek, TakenHours, WantedFunction } from './week-request.ts'

const PARTS = 2 * DAY_COUNT
/** What an hour over or under a rule costs, in worth; far more than any hour is worth. */
const BROKEN = 1000
/** More than a week can have, in hours. */
const PLENTY = 168

/**
 * The hours of some functions that are worth most, by daypart, as one linear program; null when the rules leave none.
 * Where one of them is loose, rules about its days and about its tasks (their hours, their hours on one day) may be
 * broken at a cost.
 * Cost: around a millisecond for two functions of ten tasks.
 */
export function findWeek(
  problem: CompiledProblem,
  taken: TakenHours,
  functions: readonly WantedFunction[],
): FoundWeek | null {
  const writer = new WeekWriter(problem, taken, functions)
  return writer.solve()
}

class WeekWriter {
  private readonly program = new LinearProgram()
  /** Column per function, task and daypart; -1 where it cannot be done. */
  private readonly columnOf: number[][][]
  private columns = 0
  /** Columns that tell by how much rules are broken; after those of hours. */
  private slacks = 0
  /** Tasks that a loose function has. */
  private readonly looseTasks: ReadonlySet<number>

  constructor(
    private readonly problem: CompiledProblem,
    private readonly taken: TakenHours,
    private readonly functions: readonly WantedFunction[],
  ) {
    const loose = functions.filter(({ isLoose }) => isLoose)
    this.looseTasks = new Set(loose.flatMap(({ tasks }) => tasks.map(({ task }) => task)))
    this.columnOf = functions.map(({ tasks, days }) =>
      tasks.map(({ task }) =>
        Array.from({ length: PARTS }, (_, part) => (this.isOpen(task, days, part) ? this.columns++ : -1)),
      ),
    )
  }

  solve(): FoundWeek | null {
    this.writeColumns()
    for (let fn = 0; fn < this.functions.length; fn++) this.writeFunction(fn)
    this.writeShared()
    if (this.program.solve(Number.NEGATIVE_INFINITY) !== 'optimal') return null
    return {
      worth: this.program.objective,
      hours: this.columnOf.map((tasks) =>
        tasks.map((parts) =>
          Float64Array.from(parts, (column) => (column < 0 ? 0 : Math.max(0, this.program.value(column)))),
        ),
      ),
    }
  }

  private isOpen(task: number, days: number, part: number): boolean {
    const { mornings, afternoons } = this.problem
    const bit = 1 << (part >> 1)
    return (days & bit) !== 0 && ((part % 2 === 0 ? mornings : afternoons)[task]! & bit) !== 0
  }

  private writeColumns(): void {
    const { program, functions, problem, looseTasks } = this
    const loose = functions.filter(({ isLoose }) => isLoose).length
    const slacks = loose * DAY_COUNT * 3 + looseTasks.size * (1 + DAY_COUNT)
    program.start(this.columns + slacks)
    functions.forEach(({ tasks }, fn) => {
      tasks.forEach(({ task, most, worth }, at) => {
        const ofDay = looseTasks.has(task) ? most : Math.min(most, problem.dayBound[task]!)
        for (const column of this.columnOf[fn]![at]!) {
          if (column >= 0) program.setColumn(column, 0, ofDay, worth)
        }
      })
    })
    for (let slack = 0; slack < slacks; slack++) {
      program.setColumn(this.columns + slack, 0, PLENTY, -BROKEN)
    }
  }

  /** Tasks that one of the functions has, ascending. */
  private heldTasks(): number[] {
    const held = new Set(this.functions.flatMap(({ tasks }) => tasks.map(({ task }) => task)))
    return [...held].sort((a, b) => a - b)
  }

  /** Lets the row added last be broken by too much. */
  private allow(isAllowed: boolean): void {
    if (isAllowed) this.program.addTerm(this.columns + this.slacks++, -1)
  }

  private writeFunction(fn: number): void {
    const { tasks, days, isLoose } = this.functions[fn]!
    tasks.forEach(({ least, most }, at) => {
      this.program.addRow(least, most)
      this.addTask(fn, at, 1)
    })
    if (isLoose) this.writeRoom(fn)
    else this.writeShares(fn)
    const { minDayHours, maxDaypartHours } = this.problem.parameters
    for (let day = 0; day < DAY_COUNT; day++) {
      if (!(days & (1 << day))) continue
      const least = isLoose ? 0 : minDayHours
      this.addParts(fn, [2 * day, 2 * day + 1], least, mostADay(this.problem.parameters))
      this.allow(isLoose)
      for (const part of [2 * day, 2 * day + 1]) {
        this.addParts(fn, [part], 0, maxDaypartHours)
        this.allow(isLoose)
      }
    }
  }

  /** One row over these dayparts of a function. */
  private addParts(fn: number, parts: readonly number[], least: number, most: number): void {
    this.program.addRow(least, most)
    for (const task of this.columnOf[fn]!) {
      for (const part of parts) if (task[part]! >= 0) this.program.addTerm(task[part]!, 1)
    }
  }

  /** No more than a function may have, or than it is to have at least. */
  private writeRoom(fn: number): void {
    const least = this.functions[fn]!.tasks.reduce((sum, task) => sum + task.least, 0)
    this.addShare(fn, 0, Math.max(least, this.problem.parameters.maxHours), () => 1)
  }

  private writeShares(fn: number): void {
    const { parameters, possible, vanishing, core } = this.problem
    const { tasks } = this.functions[fn]!
    const none = Number.POSITIVE_INFINITY
    this.addShare(fn, -none, 0, (task) => possible[task]! - parameters.maxPossibleShare)
    this.addShare(fn, -none, 0, (task) => vanishing[task]! - parameters.maxVanishingShare)
    this.addShare(fn, 0, none, (task) => core[task]! - parameters.minCoreShare)
    for (const { task: own } of tasks) {
      this.addShare(fn, -none, 0, (task) => (task === own ? 1 : 0) - parameters.maxTaskShare)
    }
    this.addShare(fn, parameters.minHours, parameters.maxHours, () => 1)
  }

  private addShare(fn: number, least: number, most: number, factorOf: (task: number) => number): void {
    this.program.addRow(least, most)
    this.functions[fn]!.tasks.forEach(({ task }, at) => {
      this.addTask(fn, at, factorOf(task))
    })
  }

  private addTask(fn: number, at: number, factor: number): void {
    if (factor === 0) return
    for (const column of this.columnOf[fn]![at]!) if (column >= 0) this.program.addTerm(column, factor)
  }

  /** What the other functions leave of a task: over the week, and on each day. */
  private writeShared(): void {
    const { problem, taken, looseTasks } = this
    for (const task of this.heldTasks()) {
      this.program.addRow(Number.NEGATIVE_INFINITY, Math.max(0, problem.hours[task]! - taken.week[task]!))
      this.addHolders(task, null)
      this.allow(looseTasks.has(task))
      for (let day = 0; day < DAY_COUNT; day++) {
        const left = problem.dayBound[task]! - taken.days[task * DAY_COUNT + day]!
        this.program.addRow(Number.NEGATIVE_INFINITY, Math.max(0, left))
        this.addHolders(task, day)
        this.allow(looseTasks.has(task))
      }
    }
  }

  /** @param day null: the whole week */
  private addHolders(task: number, day: number | null): void {
    this.functions.forEach(({ tasks }, fn) => {
      tasks.forEach((wanted, at) => {
        if (wanted.task !== task) return
        this.columnOf[fn]![at]!.forEach((column, part) => {
          if (column >= 0 && (day === null || part >> 1 === day)) this.program.addTerm(column, 1)
        })
      })
    })
  }
}
