import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import { timesPerWeek } from '../../records/frequency.ts'
import { seededRandom } from '../grouping/seeded-random.ts'
import { dayBoundOf, type GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { isDaily, isWeekly, NOTHING, SHORTEST_BLOCK, wantsBothHalves } from './week-neatness.ts'

const PARTS = DAYPARTS.length
const DAY_COUNT = DAYS.length
const QUARTER = 0.25
/** Moves tried per task of a function, and at most. */
const MOVES_PER_ENTRY = 3000
const MOST_MOVES = 60_000
/** Each begins anew from the tidiest week so far. */
const PASSES = 4
/** How much untidier a week may get while it is being tidied; falls to nothing. */
const HOT = 10
/** Slack within which a bound counts as kept, in hours. */
const SLACK = 1e-9

/** What each kind of untidiness weighs; only their order matters. */
const SHORT = 10
const EXTRA_WEEKLY_BLOCK = 6
const UNEVEN = 4
const UNEVEN_HOUR = 3
const EXTRA_DAY = 3
const SHARED_DAY = 2
const WRONG_HALVES = 1
const NO_QUARTER = 0.3

/** A task of a function: its hours in each daypart are what is moved about. */
interface Entry {
  readonly fn: number
  readonly task: number
  readonly hours: number
  /** Dayparts in which the task may be done on days the function works. */
  readonly open: readonly number[]
  readonly openDays: readonly number[]
  readonly times: number
  readonly daily: boolean
  readonly weekly: boolean
  /** Entries of the same task in other functions. */
  readonly sharers: readonly number[]
}

/**
 * A plan's week under local search: blocks of one task change place with blocks of another of the same function, or move to
 * where there is room, and what a rule forbids is not tried. Hours per week stay as they are, so the score does too.
 */
export class TidyWeek {
  private readonly entries: Entry[] = []
  /** Hours per entry and daypart. */
  private readonly hours: Float64Array
  /** Hours per function and daypart, and per task and day. */
  private readonly load: Float64Array
  private readonly taskDay: Float64Array
  private readonly dayBound: Float64Array
  private readonly ofFunction: number[][]
  private readonly problem: GroupingProblem
  private readonly random = seededRandom(1)

  constructor(problem: GroupingProblem, plan: Plan) {
    this.problem = problem
    const places = new Map(problem.tasks.map(({ task }, place) => [task.id, place]))
    this.hours = new Float64Array(plan.functions.reduce((sum, fn) => sum + fn.allocations.length, 0) * PARTS)
    this.load = new Float64Array(plan.functions.length * PARTS)
    this.taskDay = new Float64Array(problem.tasks.length * DAY_COUNT)
    this.dayBound = Float64Array.from(problem.tasks, ({ task }) => dayBoundOf(task))
    this.ofFunction = plan.functions.map(() => [])
    plan.functions.forEach(({ allocations }, fn) => {
      for (const { taskId, schedule } of allocations) {
        const entry = this.entries.length
        const task = places.get(taskId)!
        this.ofFunction[fn]!.push(entry)
        this.entries.push(EMPTY)
        DAYPARTS.forEach((daypart, part) => {
          this.put(entry, fn, task, part, schedule[daypart] ?? 0)
        })
        this.entries[entry] = { ...EMPTY, fn, task }
      }
    })
    this.entries.forEach(({ fn, task }, entry) => {
      this.entries[entry] = this.described(entry, fn, task)
    })
  }

  /** Hours per daypart of every allocation, function after function. */
  schedules(): Float64Array[] {
    return this.entries.map((_, entry) => this.hours.slice(entry * PARTS, (entry + 1) * PARTS))
  }

  /** How untidy the week is, weighed. */
  untidinessOfAll(): number {
    return this.entries.reduce((sum, _, entry) => sum + this.untidiness(entry), 0)
  }

  improve(): void {
    const moves = Math.min(MOST_MOVES, MOVES_PER_ENTRY * this.entries.length)
    for (let pass = 0; pass < PASSES; pass++) this.improveOnce(Math.ceil(moves / PASSES))
  }

  private improveOnce(moves: number): void {
    let untidiness = 0
    let least = 0
    let best = Float64Array.from(this.hours)
    for (let move = 0; move < moves; move++) {
      const left = 1 - move / moves
      untidiness += this.tryMove(HOT * left * left * this.random.next())
      if (untidiness >= least - NOTHING) continue
      least = untidiness
      best = Float64Array.from(this.hours)
    }
    this.goBackTo(best)
  }

  private goBackTo(hours: Float64Array): void {
    this.entries.forEach(({ fn, task }, entry) => {
      for (let part = 0; part < PARTS; part++) {
        this.put(entry, fn, task, part, hours[entry * PARTS + part]! - this.hours[entry * PARTS + part]!)
      }
    })
  }

  private described(entry: number, fn: number, place: number): Entry {
    const { task } = this.problem.tasks[place]!
    const worked = DAYS.map((_, day) => this.workedOn(fn, day))
    const open = DAYPARTS.flatMap((daypart, part) =>
      worked[part >> 1] && (task.dayparts === null || task.dayparts.includes(daypart)) ? [part] : [],
    )
    const sharers = this.entries.flatMap((other, at) => (other.task === place && at !== entry ? [at] : []))
    return {
      fn,
      task: place,
      hours: this.hours.subarray(entry * PARTS, (entry + 1) * PARTS).reduce((sum, own) => sum + own, 0),
      open,
      openDays: [...new Set(open.map((part) => part >> 1))],
      times: timesPerWeek(task.frequency),
      daily: isDaily(task),
      weekly: isWeekly(task),
      sharers,
    }
  }

  private workedOn(fn: number, day: number): boolean {
    return this.load[fn * PARTS + 2 * day]! + this.load[fn * PARTS + 2 * day + 1]! > NOTHING
  }

  private put(entry: number, fn: number, task: number, part: number, hours: number): void {
    this.hours[entry * PARTS + part]! += hours
    this.load[fn * PARTS + part]! += hours
    this.taskDay[task * DAY_COUNT + (part >> 1)]! += hours
  }

  private carry(entry: number, from: number, to: number, hours: number): void {
    const { fn, task } = this.entries[entry]!
    this.put(entry, fn, task, from, -hours)
    this.put(entry, fn, task, to, hours)
  }

  /** One random move; the change of untidiness, 0 when it was not made. */
  private tryMove(allowance: number): number {
    const { random } = this
    const entry = random.below(this.entries.length)
    const { open, fn } = this.entries[entry]!
    if (open.length < 2) return 0
    const from = open[random.below(open.length)]!
    const to = open[random.below(open.length)]!
    if (from === to || this.hours[entry * PARTS + from]! <= NOTHING) return 0
    const others = this.ofFunction[fn]!
    const other = random.next() < 0.3 ? -1 : others[random.below(others.length)]!
    if (other === entry || (other >= 0 && !this.entries[other]!.open.includes(from))) return 0
    const hours = this.amount(entry, other, from, to)
    if (!(hours > NOTHING)) return 0
    const before = this.untidinessAround(entry, other)
    this.carry(entry, from, to, hours)
    if (other >= 0) this.carry(other, to, from, hours)
    const change = this.untidinessAround(entry, other) - before
    if (change <= allowance && this.keepsRules(entry, other, from, to)) return change
    this.carry(entry, to, from, hours)
    if (other >= 0) this.carry(other, from, to, hours)
    return 0
  }

  /** How much to move: a whole block, what makes a block long enough, what makes two equal, up to a quarter, what makes a day equal to the others. */
  private amount(entry: number, other: number, from: number, to: number): number {
    const own = this.hours[entry * PARTS + from]!
    const there = this.hours[entry * PARTS + to]!
    const back = other < 0 ? Number.POSITIVE_INFINITY : this.hours[other * PARTS + to]!
    const most = Math.min(own, back)
    const { hours, openDays } = this.entries[entry]!
    const piece = hours / openDays.length
    const kind = this.random.below(9)
    if (kind === 0) return own <= back ? own : 0
    if (kind === 1) return most
    if (kind === 2) return Math.min(most, own - SHORTEST_BLOCK)
    if (kind === 3) return Math.min(most, SHORTEST_BLOCK - there)
    if (kind === 4) return Math.min(most, (own - there) / 2)
    if (kind === 5) return Math.min(most, own - QUARTER * Math.floor(own / QUARTER + NOTHING))
    if (kind === 6) return Math.min(most, this.onDay(entry, from >> 1) - piece)
    if (kind === 7) return Math.min(most, piece - this.onDay(entry, to >> 1))
    return Math.min(most, QUARTER * (1 + this.random.below(4)))
  }

  private keepsRules(entry: number, other: number, from: number, to: number): boolean {
    const { fn, task } = this.entries[entry]!
    if (!this.keepsTaskDay(task, to >> 1)) return false
    if (other >= 0) return this.keepsTaskDay(this.entries[other]!.task, from >> 1)
    const { maxDaypartHours, minDayHours, maxDayHours } = this.problem.parameters
    const on = (day: number) => this.load[fn * PARTS + 2 * day]! + this.load[fn * PARTS + 2 * day + 1]!
    return (
      this.load[fn * PARTS + to]! <= maxDaypartHours + SLACK &&
      on(to >> 1) <= maxDayHours + SLACK &&
      on(from >> 1) >= minDayHours - SLACK
    )
  }

  private keepsTaskDay(task: number, day: number): boolean {
    return this.taskDay[task * DAY_COUNT + day]! <= this.dayBound[task]! + SLACK
  }

  private untidinessAround(entry: number, other: number): number {
    let sum = this.untidiness(entry)
    for (const sharer of this.entries[entry]!.sharers) sum += this.untidiness(sharer)
    if (other < 0) return sum
    sum += this.untidiness(other)
    for (const sharer of this.entries[other]!.sharers) sum += this.untidiness(sharer)
    return sum
  }

  private untidiness(entry: number): number {
    const { open, weekly, daily } = this.entries[entry]!
    let blocks = 0
    let sum = 0
    for (const part of open) {
      const hours = this.hours[entry * PARTS + part]!
      if (hours <= NOTHING) continue
      blocks++
      if (hours < SHORTEST_BLOCK - NOTHING) sum += SHORT
      const quarters = hours / QUARTER
      if (Math.abs(quarters - Math.round(quarters)) > 1e-5) sum += NO_QUARTER
    }
    if (weekly) sum += EXTRA_WEEKLY_BLOCK * (blocks - 1)
    return sum + (daily ? this.unevenness(entry) : 0) + this.halvesAndDays(entry)
  }

  private unevenness(entry: number): number {
    const { openDays, hours } = this.entries[entry]!
    const piece = hours / openDays.length
    let off = 0
    for (const day of openDays) off += Math.abs(this.onDay(entry, day) - piece)
    return off <= 0.015 ? 0 : UNEVEN + UNEVEN_HOUR * off
  }

  private halvesAndDays(entry: number): number {
    const { openDays, times, daily, weekly, sharers } = this.entries[entry]!
    let days = 0
    let sum = 0
    for (const day of openDays) {
      const total = this.onDay(entry, day)
      if (total <= NOTHING) continue
      days++
      const halves = this.halfCount(entry, day)
      const wanted = wantsBothHalves(times, total) && this.opensTwice(entry, day) ? 2 : 1
      if (halves !== wanted) sum += WRONG_HALVES
      for (const sharer of sharers) if (this.onDay(sharer, day) > NOTHING) sum += SHARED_DAY / 2
    }
    if (!daily && !weekly) sum += EXTRA_DAY * Math.max(0, days - Math.ceil(times))
    return sum
  }

  private onDay(entry: number, day: number): number {
    return this.hours[entry * PARTS + 2 * day]! + this.hours[entry * PARTS + 2 * day + 1]!
  }

  private halfCount(entry: number, day: number): number {
    const morning = this.hours[entry * PARTS + 2 * day]! > NOTHING ? 1 : 0
    return morning + (this.hours[entry * PARTS + 2 * day + 1]! > NOTHING ? 1 : 0)
  }

  private opensTwice(entry: number, day: number): boolean {
    const { open } = this.entries[entry]!
    return open.includes(2 * day) && open.includes(2 * day + 1)
  }
}

const EMPTY: Entry = {
  fn: 0,
  task: 0,
  hours: 0,
  open: [],
  openDays: [],
  times: 0,
  daily: false,
  weekly: false,
  sharers: [],
}
