import { type CompiledProblem, countBits, DAY_COUNT, mostADay } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'
import type { LinearProgram, Outcome } from './linear-program.ts'

/**
 * The hours of every task in every function of a group, with the week only roughly kept: one column per task
 * and function. Its optimum is never below the true one, and is the true one whenever `spreadsEvenly` holds.
 */
export class HoursProgram {
  private shapes: readonly FunctionShape[] = []
  /** First column of each function. */
  private readonly first: number[] = []
  private readonly problem: CompiledProblem
  private readonly program: LinearProgram

  constructor(problem: CompiledProblem, program: LinearProgram) {
    this.problem = problem
    this.program = program
  }

  /** Solves until optimal or proven below `floor`; the objective is left in the program. */
  solve(shapes: readonly FunctionShape[], floor: number): Outcome {
    this.shapes = shapes
    this.first.length = 0
    let columns = 0
    for (const shape of shapes) {
      this.first.push(columns)
      columns += shape.tasks.length
    }
    this.program.start(columns)
    this.setColumns()
    shapes.forEach((shape, at) => {
      addFunctionRows(this.problem, this.program, shape, this.first[at]!)
    })
    this.addSharedRows()
    this.addSupplyRow()
    return this.program.solve(floor)
  }

  /** Hours of the task at `at` within the function, after an optimal solve. */
  hours(shape: number, at: number): number {
    return this.program.value(this.first[shape]! + at)
  }

  /** Whether equal hours on every open day keep every rule of the week. */
  spreadsEvenly(): boolean {
    return this.keepsDayTotals() && this.keepsSharedDays()
  }

  private setColumns(): void {
    const { least, value } = this.problem
    this.shapes.forEach(({ tasks, most }, shape) => {
      tasks.forEach((task, at) => {
        this.program.setColumn(this.first[shape]! + at, least[task]!, most[at]!, value[task]!)
      })
    })
  }

  /** A task in several functions: its hours, and its hours a day on the days any of them works. */
  private addSharedRows(): void {
    const { shapes, problem, program } = this
    for (let one = 0; one < shapes.length; one++) {
      for (const task of shapes[one]!.tasks) {
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
        const bound = Math.min(problem.hours[task]!, problem.dayBound[task]! * countBits(days))
        if (sharers < 2 || sum <= bound) continue
        program.addRow(Number.NEGATIVE_INFINITY, bound)
        for (let other = one; other < shapes.length; other++) {
          const at = shapes[other]!.tasks.indexOf(task)
          if (at >= 0) program.addTerm(this.first[other]! + at, 1)
        }
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

  private keepsDayTotals(): boolean {
    const { minDayHours, maxDayHours, maxDaypartHours } = this.problem.parameters
    const most = Math.min(maxDayHours, 2 * maxDaypartHours)
    for (let shape = 0; shape < this.shapes.length; shape++) {
      const { days, tasks } = this.shapes[shape]!
      for (let day = 0; day < DAY_COUNT; day++) {
        if (!(days & (1 << day))) continue
        let total = 0
        let morning = 0
        let afternoon = 0
        for (let at = 0; at < tasks.length; at++) {
          const onDay = this.evenShare(shape, at, day)
          total += onDay
          if (!(this.problem.afternoons[tasks[at]!]! & (1 << day))) morning += onDay
          else if (!(this.problem.mornings[tasks[at]!]! & (1 << day))) afternoon += onDay
        }
        if (total > most + SLACK || total < minDayHours - SLACK) return false
        if (morning > maxDaypartHours + SLACK || afternoon > maxDaypartHours + SLACK) return false
      }
    }
    return true
  }

  private keepsSharedDays(): boolean {
    const { shapes, problem } = this
    for (let one = 0; one < shapes.length; one++) {
      for (const task of shapes[one]!.tasks) {
        for (let day = 0; day < DAY_COUNT; day++) {
          let sum = 0
          for (let other = one; other < shapes.length; other++) {
            const at = shapes[other]!.tasks.indexOf(task)
            if (at >= 0) sum += this.evenShare(other, at, day)
          }
          if (sum > problem.dayBound[task]! + SLACK) return false
        }
      }
    }
    return true
  }

  private evenShare(shape: number, at: number, day: number): number {
    const { days, tasks } = this.shapes[shape]!
    const open = days & this.problem.days[tasks[at]!]!
    return open & (1 << day) ? this.hours(shape, at) / countBits(open) : 0
  }
}

/** Slack of the even spread, well within the rules' tolerance. */
const SLACK = 1e-7

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

/** Total, windows and shares of one function whose hours are the columns from `first` on. */
function addFunctionRows(
  problem: CompiledProblem,
  program: LinearProgram,
  shape: FunctionShape,
  first: number,
): void {
  const { tasks, most, leastTotal, mostTotal } = shape
  const { maxTaskShare, maxPossibleShare, maxVanishingShare, minCoreShare } = problem.parameters
  program.addRow(leastTotal, mostTotal)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, 1)
  addWindowRows(problem, program, shape, first)
  for (let at = 0; at < tasks.length; at++) {
    if (most[at]! <= maxTaskShare * leastTotal) continue
    program.addRow(Number.NEGATIVE_INFINITY, 0)
    for (let other = 0; other < tasks.length; other++) {
      program.addTerm(first + other, (other === at ? 1 : 0) - maxTaskShare)
    }
  }
  addShareRow(program, shape, first, problem.possible, maxPossibleShare)
  addShareRow(program, shape, first, problem.vanishing, maxVanishingShare)
  addCoreRow(program, shape, first, problem.core, minCoreShare)
}

/** At most `share` of the hours on the flagged tasks. */
function addShareRow(
  program: LinearProgram,
  { tasks, most, leastTotal }: FunctionShape,
  first: number,
  flag: Uint8Array,
  share: number,
): void {
  let reach = 0
  for (let at = 0; at < tasks.length; at++) if (flag[tasks[at]!]) reach += most[at]!
  if (reach <= share * leastTotal) return
  program.addRow(Number.NEGATIVE_INFINITY, 0)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, flag[tasks[at]!]! - share)
}

function addCoreRow(
  program: LinearProgram,
  { tasks }: FunctionShape,
  first: number,
  core: Uint8Array,
  share: number,
): void {
  let all = true
  for (let at = 0; at < tasks.length; at++) all &&= core[tasks[at]!] === 1
  if (all) return
  program.addRow(0, Number.POSITIVE_INFINITY)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, core[tasks[at]!]! - share)
}

/** For each distinct window within the function's days: the tasks that fit in no other dayparts share its hours. */
function addWindowRows(
  problem: CompiledProblem,
  program: LinearProgram,
  { tasks, days, most, mostTotal }: FunctionShape,
  first: number,
): void {
  for (let at = 0; at < tasks.length; at++) {
    const morning = problem.mornings[tasks[at]!]! & days
    const afternoon = problem.afternoons[tasks[at]!]! & days
    let known = false
    let reach = 0
    for (let other = 0; other < tasks.length; other++) {
      const task = tasks[other]!
      const itsMorning = problem.mornings[task]! & days
      const itsAfternoon = problem.afternoons[task]! & days
      if (other < at && itsMorning === morning && itsAfternoon === afternoon) known = true
      if ((itsMorning & ~morning) === 0 && (itsAfternoon & ~afternoon) === 0) reach += most[other]!
    }
    const room = windowRoom(problem, morning, afternoon)
    if (known || room >= mostTotal || reach <= room) continue
    program.addRow(Number.NEGATIVE_INFINITY, room)
    for (let other = 0; other < tasks.length; other++) {
      const task = tasks[other]!
      const inside =
        (problem.mornings[task]! & days & ~morning) === 0 &&
        (problem.afternoons[task]! & days & ~afternoon) === 0
      if (inside) program.addTerm(first + other, 1)
    }
  }
}

function windowRoom({ parameters }: CompiledProblem, morning: number, afternoon: number): number {
  const { maxDaypartHours, maxDayHours } = parameters
  const single = countBits(morning ^ afternoon)
  const both = countBits(morning & afternoon)
  return single * Math.min(maxDaypartHours, maxDayHours) + both * Math.min(2 * maxDaypartHours, maxDayHours)
}
