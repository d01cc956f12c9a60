import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import { timesPerWeek } from '../../records/frequency.ts'
import { seededRandom } from '../grouping/seeded-random.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Allocation, Plan } from '../plan.ts'
import { areAlike, isWeekly, NOTHING, SHORTEST_BLOCK, wantsBothHalves } from './week-neatness.ts'

const PARTS = DAYPARTS.length
const QUARTER = 0.25
/** Moves tried per task of a function, and passes that each begin anew from the best so far. */
const MOVES_PER_ENTRY = 500
const PASSES = 2
/** How much worse a week may get meanwhile; falls to nothing. */
const HOT = 3
/** Two days of a task that part differently weigh 1 and so much per hour; a block that is no quarter so much. */
const UNLIKE_HOUR = 1
const NO_QUARTER = 0.1
/** Slack within which a bound counts as kept, in hours. */
const SLACK = 1e-9

/** A task of the function: what may be done with it on a day. */
interface Entry {
  readonly weekly: boolean
  readonly times: number
  /** Days open in the morning and in the afternoon. */
  readonly free: readonly boolean[]
  /** Days open in the same way and worked equally long, in pairs. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** So many hours of an entry go from the morning of a day to the afternoon; negative: the other way. */
interface Shift {
  readonly entry: number
  readonly day: number
  readonly hours: number
}

/**
 * Hours per daypart of every allocation, function after function, such that a task is parted over morning and afternoon in the
 * same way on days of the same length, as far as that is found. Every task keeps its hours per day, so only what a half
 * holds can change, and no move is made that adds a short block, a block of a weekly task or a half too many or too few.
 */
export function alikeHalves(problem: GroupingProblem, plan: Plan): Float64Array[] {
  return plan.functions.flatMap(({ allocations }) => {
    const halves = new FunctionHalves(problem, allocations)
    for (let pass = 0; pass < PASSES; pass++) halves.improve(MOVES_PER_ENTRY * allocations.length)
    return halves.schedules()
  })
}

class FunctionHalves {
  private readonly entries: readonly Entry[]
  private readonly most: number
  private readonly random = seededRandom(1)
  /** Hours per entry and daypart. */
  private readonly hours: Float64Array
  private readonly load = new Float64Array(PARTS)

  constructor(problem: GroupingProblem, allocations: readonly Allocation[]) {
    this.most = problem.parameters.maxDaypartHours
    this.hours = new Float64Array(allocations.length * PARTS)
    const tasks = new Map(problem.tasks.map(({ task }) => [task.id, task]))
    this.entries = allocations.map(({ taskId, schedule }, entry) => {
      DAYPARTS.forEach((daypart, part) => {
        this.hours[entry * PARTS + part] = schedule[daypart] ?? 0
        this.load[part]! += schedule[daypart] ?? 0
      })
      const task = tasks.get(taskId)!
      const open = DAYPARTS.map((daypart) => task.dayparts === null || task.dayparts.includes(daypart))
      const free = DAYS.map((_, day) => open[2 * day]! && open[2 * day + 1]!)
      return {
        weekly: isWeekly(task),
        times: timesPerWeek(task.frequency),
        free,
        pairs: this.pairsOf(entry, free),
      }
    })
  }

  schedules(): Float64Array[] {
    return this.entries.map((_, entry) => this.hours.slice(entry * PARTS, (entry + 1) * PARTS))
  }

  improve(moves: number): void {
    let [change, least] = [0, 0]
    let best = this.hours.slice()
    for (let move = 0; move < moves; move++) {
      const left = 1 - move / moves
      change += this.tryMove(HOT * left * left * this.random.next())
      if (change >= least - NOTHING) continue
      least = change
      best = this.hours.slice()
    }
    this.hours.set(best)
    this.load.fill(0)
    best.forEach((hours, at) => {
      this.load[at % PARTS]! += hours
    })
  }

  private pairsOf(entry: number, free: readonly boolean[]): [number, number][] {
    const days = DAYS.flatMap((_, day) => (free[day] && this.onDay(entry, day) > NOTHING ? [day] : []))
    return days.flatMap((one) =>
      days.flatMap((other): [number, number][] =>
        other > one && areAlike(this.onDay(entry, one), this.onDay(entry, other)) ? [[one, other]] : [],
      ),
    )
  }

  private onDay(entry: number, day: number): number {
    return this.hours[entry * PARTS + 2 * day]! + this.hours[entry * PARTS + 2 * day + 1]!
  }

  /** One random move; the change it makes, 0 when it was not made. */
  private tryMove(allowance: number): number {
    const shifts = this.shifts()
    if (shifts.length === 0) return 0
    const [faults, before] = [this.faults(shifts), this.unlikeness(shifts)]
    for (const shift of shifts) this.carry(shift, 1)
    const change = this.unlikeness(shifts) - before
    if (change <= allowance && this.fits(shifts) && this.areNoWorse(shifts, faults)) return change
    for (const shift of shifts) this.carry(shift, -1)
    return 0
  }

  /** A task goes from half to half, on one day or on all like it; often another one makes room. */
  private shifts(): Shift[] {
    const { random } = this
    const entry = random.below(this.entries.length)
    const day = random.below(DAYS.length)
    if (!this.entries[entry]!.free[day] || this.onDay(entry, day) <= NOTHING) return []
    const hours = this.amount(entry, day)
    if (Math.abs(hours) <= NOTHING) return []
    const other = random.next() < 0.4 ? entry : random.below(this.entries.length)
    const days = random.next() < 0.2 ? this.daysLike(entry, day) : [day]
    const own = days.map((each) => ({ entry, day: each, hours }))
    if (other === entry) return own
    if (!days.every((each) => this.entries[other]!.free[each])) return []
    return [...own, ...days.map((each) => ({ entry: other, day: each, hours: -hours }))]
  }

  private daysLike(entry: number, day: number): number[] {
    return [
      day,
      ...this.entries[entry]!.pairs.flatMap(([one, other]) =>
        one === day ? [other] : other === day ? [one] : [],
      ),
    ]
  }

  /** What makes a day like another, its halves equal, one half empty or a quarter, or some quarters. */
  private amount(entry: number, day: number): number {
    const morning = this.hours[entry * PARTS + 2 * day]!
    const afternoon = this.hours[entry * PARTS + 2 * day + 1]!
    const { pairs } = this.entries[entry]!
    const kind = this.random.below(7)
    if (kind < 3 && pairs.length > 0) {
      const [one, other] = pairs[this.random.below(pairs.length)]!
      if (one !== day && other !== day) return 0
      return morning - this.hours[entry * PARTS + 2 * (one === day ? other : one)]!
    }
    if (kind === 3) return (morning - afternoon) / 2
    if (kind === 4) return this.random.below(2) === 0 ? morning : -afternoon
    if (kind === 5) return morning - QUARTER * Math.round(morning / QUARTER)
    const piece = QUARTER * (1 + this.random.below(4))
    return this.random.below(2) === 0 ? piece : -piece
  }

  private carry({ entry, day, hours }: Shift, sign: number): void {
    this.hours[entry * PARTS + 2 * day]! -= sign * hours
    this.hours[entry * PARTS + 2 * day + 1]! += sign * hours
    this.load[2 * day]! -= sign * hours
    this.load[2 * day + 1]! += sign * hours
  }

  private fits(shifts: readonly Shift[]): boolean {
    return shifts.every(({ entry, day }) =>
      [2 * day, 2 * day + 1].every(
        (part) => this.hours[entry * PARTS + part]! >= -SLACK && this.load[part]! <= this.most + SLACK,
      ),
    )
  }

  /** Short blocks, blocks of weekly tasks, and days with a half too many or too few. */
  private faults(shifts: readonly Shift[]): readonly [number, number, number] {
    let [short, weekly, halves] = [0, 0, 0]
    for (const { entry, day } of shifts) {
      const own = this.entries[entry]!
      let blocks = 0
      for (const part of [2 * day, 2 * day + 1]) {
        const hours = this.hours[entry * PARTS + part]!
        if (hours <= NOTHING) continue
        blocks++
        if (hours < SHORTEST_BLOCK - NOTHING) short++
      }
      if (own.weekly) weekly += blocks
      if (blocks !== (wantsBothHalves(own.times, this.onDay(entry, day)) ? 2 : 1)) halves++
    }
    return [short, weekly, halves]
  }

  private areNoWorse(shifts: readonly Shift[], before: readonly number[]): boolean {
    return this.faults(shifts).every((count, kind) => count <= before[kind]!)
  }

  private unlikeness(shifts: readonly Shift[]): number {
    let sum = 0
    for (const entry of new Set(shifts.map((shift) => shift.entry))) {
      const first = entry * PARTS
      for (const [one, other] of this.entries[entry]!.pairs) {
        const [morning, there] = [this.hours[first + 2 * one]!, this.hours[first + 2 * other]!]
        if (!areAlike(morning, there)) sum += 1 + UNLIKE_HOUR * Math.abs(morning - there)
      }
    }
    for (const { entry, day } of shifts) {
      for (const part of [2 * day, 2 * day + 1]) {
        const quarters = this.hours[entry * PARTS + part]! / QUARTER
        if (Math.abs(quarters - Math.round(quarters)) > 1e-5) sum += NO_QUARTER
      }
    }
    return sum
  }
}
