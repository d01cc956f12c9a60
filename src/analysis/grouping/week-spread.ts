import { type CompiledProblem, countBits, DAY_COUNT, mostADay } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'

/** Slack of a spread, well within the rules' tolerance. */
const SLACK = 1e-7
/** Rounds of moving hours between days before giving up. */
const ROUNDS = 3
/** Paths of moves for one task before giving up; each fills a day or empties a holder's. */
const PRESSES = 20

/**
 * Spreads given hours per week over the days by rule of thumb: every task as evenly as the functions before it left
 * room, then hours moved from days that are too long to days that are too short. Finds a spread where one exists
 * most of the time and in a small part of the time the exact program takes; that it finds none proves nothing.
 */
export class WeekSpread {
  private shapes: readonly FunctionShape[] = []
  private readonly problem: CompiledProblem
  /** Hours per entry (function and task) and day. */
  private amount = new Float64Array(1024)
  /** First entry of each function. */
  private readonly first: number[] = []
  /** Hours of each task on each day, all functions together. */
  private readonly taskDay: Float64Array
  private readonly total = new Float64Array(64 * DAY_COUNT)
  private readonly morning = new Float64Array(64 * DAY_COUNT)
  private readonly afternoon = new Float64Array(64 * DAY_COUNT)
  private readonly order: number[] = []
  /** Of a day found: the day it takes from, and the function whose hours move. */
  private readonly before = new Int32Array(DAY_COUNT)
  private readonly holder = new Int32Array(DAY_COUNT)
  private readonly queue = new Int32Array(DAY_COUNT)

  constructor(problem: CompiledProblem) {
    this.problem = problem
    this.taskDay = new Float64Array(problem.size * DAY_COUNT)
  }

  /** @param hours of entry after entry: the tasks of the first function, then those of the second, and so on */
  fits(shapes: readonly FunctionShape[], hours: (entry: number) => number): boolean {
    this.shapes = shapes
    if (!this.fill(hours)) return false
    for (let round = 0; round < ROUNDS; round++) {
      let kept = true
      for (let shape = 0; shape < shapes.length; shape++) if (!this.repair(shape)) kept = false
      if (kept) return true
    }
    return false
  }

  /** Hours per function, task and day after a spread that fits. */
  hoursByDay(): Float64Array[][] {
    return this.shapes.map(({ tasks }, shape) =>
      tasks.map((_, at) => {
        const from = (this.first[shape]! + at) * DAY_COUNT
        return this.amount.slice(from, from + DAY_COUNT)
      }),
    )
  }

  private fill(hours: (entry: number) => number): boolean {
    const { shapes, first, problem, order } = this
    let entries = 0
    first.length = 0
    order.length = 0
    shapes.forEach(({ tasks }, shape) => {
      first.push(entries)
      entries += tasks.length
      order.push(shape)
      for (const task of tasks) this.taskDay.fill(0, task * DAY_COUNT, (task + 1) * DAY_COUNT)
    })
    order.sort((a, b) => shapes[a]!.dayCount - shapes[b]!.dayCount || a - b)
    if (this.amount.length < entries * DAY_COUNT) this.amount = new Float64Array(2 * entries * DAY_COUNT)
    this.amount.fill(0, 0, entries * DAY_COUNT)
    this.total.fill(0, 0, shapes.length * DAY_COUNT)
    this.morning.fill(0, 0, shapes.length * DAY_COUNT)
    this.afternoon.fill(0, 0, shapes.length * DAY_COUNT)
    for (const shape of order) {
      const { tasks, days } = shapes[shape]!
      for (let at = 0; at < tasks.length; at++) {
        const entry = first[shape]! + at
        if (!this.pour(shape, entry, tasks[at]!, days & problem.days[tasks[at]!]!, hours(entry))) return false
      }
    }
    return true
  }

  /** Fills the days that hold least of the task first, like water; false when the days cannot hold it. */
  private pour(shape: number, entry: number, task: number, open: number, hours: number): boolean {
    const { taskDay, problem } = this
    let rest = open
    let level = 0
    // The level is that of the days that take part; a day already above it takes none and is left out.
    for (;;) {
      let sum = hours
      for (let day = 0; day < DAY_COUNT; day++) if (rest & (1 << day)) sum += taskDay[task * DAY_COUNT + day]!
      level = sum / countBits(rest)
      let dry = 0
      for (let day = 0; day < DAY_COUNT; day++) {
        if (rest & (1 << day) && taskDay[task * DAY_COUNT + day]! > level) dry |= 1 << day
      }
      if (dry === 0) break
      rest &= ~dry
    }
    let left = 0
    const most = Math.max(0, problem.dayBound[task]!)
    for (let day = 0; day < DAY_COUNT; day++) {
      if (!(rest & (1 << day))) continue
      const now = taskDay[task * DAY_COUNT + day]!
      const reached = Math.max(now, Math.min(level, most))
      left += level - reached
      if (reached > now) this.shift(shape, entry, task, day, reached - now)
    }
    return left <= SLACK || this.press(shape, entry, task, open, left)
  }

  /** Hours for which the days are full: makes room by moving the other holders' hours along to days that are not. */
  private press(shape: number, entry: number, task: number, open: number, hours: number): boolean {
    const most = this.problem.dayBound[task]!
    let left = hours
    for (let turn = 0; turn < PRESSES && left > SLACK; turn++) {
      const last = this.findRoom(task, open, most)
      if (last < 0) return false
      const room = most - this.taskDay[task * DAY_COUNT + last]!
      left -= this.moveAlong(shape, entry, task, last, Math.min(left, room))
    }
    return left <= SLACK
  }

  /** Breadth first from the open days over days that some holder can exchange, to a day with room; -1 when none is reached. */
  private findRoom(task: number, open: number, most: number): number {
    const { before, holder, queue, taskDay } = this
    let tail = 0
    let seen = open
    for (let day = 0; day < DAY_COUNT; day++) {
      if (!(open & (1 << day))) continue
      before[day] = -1
      queue[tail++] = day
    }
    for (let head = 0; head < tail; head++) {
      const from = queue[head]!
      if (most - taskDay[task * DAY_COUNT + from]! > SLACK / 10) return from
      for (let shape = 0; shape < this.shapes.length; shape++) {
        const { tasks, days } = this.shapes[shape]!
        const at = tasks.indexOf(task)
        if (at < 0) continue
        const entry = this.first[shape]! + at
        if (this.amount[entry * DAY_COUNT + from]! <= SLACK / 10) continue
        const reach = days & this.problem.days[task]! & ~seen
        for (let to = 0; to < DAY_COUNT; to++) {
          if (!(reach & (1 << to))) continue
          seen |= 1 << to
          before[to] = from
          holder[to] = shape
          queue[tail++] = to
        }
      }
    }
    return -1
  }

  /** Moves hours back along the days found, the first of them to the new holder; returns how many. */
  private moveAlong(shape: number, entry: number, task: number, last: number, wanted: number): number {
    let hours = wanted
    for (let day = last; this.before[day]! >= 0; day = this.before[day]!) {
      hours = Math.min(
        hours,
        this.amount[this.entryOf(this.holder[day]!, task) * DAY_COUNT + this.before[day]!]!,
      )
    }
    let day = last
    while (this.before[day]! >= 0) {
      const other = this.entryOf(this.holder[day]!, task)
      this.shift(this.holder[day]!, other, task, this.before[day]!, -hours)
      this.shift(this.holder[day]!, other, task, day, hours)
      day = this.before[day]!
    }
    this.shift(shape, entry, task, day, hours)
    return hours
  }

  private entryOf(shape: number, task: number): number {
    return this.first[shape]! + this.shapes[shape]!.tasks.indexOf(task)
  }

  /** More (or less) of an entry on a day. */
  private shift(shape: number, entry: number, task: number, day: number, hours: number): void {
    const at = shape * DAY_COUNT + day
    this.amount[entry * DAY_COUNT + day]! += hours
    this.taskDay[task * DAY_COUNT + day]! += hours
    this.total[at]! += hours
    const bit = 1 << day
    if (!(this.problem.afternoons[task]! & bit)) this.morning[at]! += hours
    else if (!(this.problem.mornings[task]! & bit)) this.afternoon[at]! += hours
  }

  /** Moves hours between the days of a function until its days are as long as they may be; false when they are not. */
  private repair(shape: number): boolean {
    const { parameters } = this.problem
    const { days } = this.shapes[shape]!
    const most = mostADay(parameters)
    let kept = true
    for (let day = 0; day < DAY_COUNT; day++) {
      if (!(days & (1 << day))) continue
      const at = shape * DAY_COUNT + day
      this.ease(shape, day, this.morning[at]! - parameters.maxDaypartHours, 1)
      this.ease(shape, day, this.afternoon[at]! - parameters.maxDaypartHours, 2)
      this.ease(shape, day, this.total[at]! - most, 0)
      this.load(shape, day, parameters.minDayHours - this.total[at]!)
      kept &&= this.keeps(at, most)
    }
    if (!kept) return false
    for (let day = 0; day < DAY_COUNT; day++) {
      if (days & (1 << day) && !this.keeps(shape * DAY_COUNT + day, most)) return false
    }
    return true
  }

  private keeps(at: number, most: number): boolean {
    const { maxDaypartHours, minDayHours } = this.problem.parameters
    return (
      this.total[at]! <= most + SLACK &&
      this.total[at]! >= minDayHours - SLACK &&
      this.morning[at]! <= maxDaypartHours + SLACK &&
      this.afternoon[at]! <= maxDaypartHours + SLACK
    )
  }

  /** Takes hours off a day; of all tasks (0), those of the morning only (1) or of the afternoon only (2). */
  private ease(shape: number, day: number, excess: number, kind: 0 | 1 | 2): void {
    if (excess <= SLACK) return
    const { days, tasks } = this.shapes[shape]!
    for (let at = 0; at < tasks.length && excess > SLACK; at++) {
      if (kind !== 0 && this.kindOn(tasks[at]!, day) !== kind) continue
      for (let to = 0; to < DAY_COUNT && excess > SLACK; to++) {
        if (to !== day && days & (1 << to)) excess -= this.carry(shape, at, day, to, excess)
      }
    }
  }

  private load(shape: number, day: number, lack: number): void {
    if (lack <= SLACK) return
    const { days, tasks } = this.shapes[shape]!
    for (let from = 0; from < DAY_COUNT && lack > SLACK; from++) {
      if (from === day || !(days & (1 << from))) continue
      for (let at = 0; at < tasks.length && lack > SLACK; at++) {
        const spare = this.total[shape * DAY_COUNT + from]! - this.problem.parameters.minDayHours
        if (spare > SLACK) lack -= this.carry(shape, at, from, day, Math.min(lack, spare))
      }
    }
  }

  private kindOn(task: number, day: number): 0 | 1 | 2 {
    const bit = 1 << day
    if (!(this.problem.afternoons[task]! & bit)) return 1
    return this.problem.mornings[task]! & bit ? 0 : 2
  }

  /** Carries up to `wanted` hours of a task from one day to another, as far as both rules of that day allow; returns how many. */
  private carry(shape: number, at: number, from: number, to: number, wanted: number): number {
    const { parameters, dayBound, days } = this.problem
    const task = this.shapes[shape]!.tasks[at]!
    if (!(days[task]! & (1 << to))) return 0
    const entry = this.first[shape]! + at
    const place = shape * DAY_COUNT + to
    let hours = Math.min(
      wanted,
      this.amount[entry * DAY_COUNT + from]!,
      dayBound[task]! - this.taskDay[task * DAY_COUNT + to]!,
      mostADay(parameters) - this.total[place]!,
    )
    const kind = this.kindOn(task, to)
    if (kind === 1) hours = Math.min(hours, parameters.maxDaypartHours - this.morning[place]!)
    if (kind === 2) hours = Math.min(hours, parameters.maxDaypartHours - this.afternoon[place]!)
    if (hours <= 0) return 0
    this.shift(shape, entry, task, from, -hours)
    this.shift(shape, entry, task, to, hours)
    return hours
  }
}
