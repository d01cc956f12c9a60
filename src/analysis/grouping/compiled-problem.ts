import { DAYPARTS } from '../../records/daypart.ts'
import { DEMANDS } from '../../records/scales.ts'
import { dayBoundOf, type GroupingProblem, hourValueOf, leastHoursOf } from '../grouping-problem.ts'
import type { Parameters } from '../parameters.ts'

export const DAY_COUNT = 5
export const DAY_SETS = 1 << DAY_COUNT
export const DEMAND_COUNT = DEMANDS.length

/** The problem in arrays indexed by task place (id order), for a search that evaluates thousands of plans a second. */
export interface CompiledProblem {
  readonly source: GroupingProblem
  readonly parameters: Parameters
  readonly size: number
  readonly hours: Float64Array
  readonly value: Float64Array
  readonly least: Float64Array
  /** Most hours on one day, all functions together. */
  readonly dayBound: Float64Array
  readonly possible: Uint8Array
  readonly core: Uint8Array
  readonly vanishing: Uint8Array
  /** Classes numbered in order of first appearance. */
  readonly process: Int32Array
  readonly location: Int32Array
  readonly department: Int32Array
  /** Level per task and demand, row by row. */
  readonly demands: Uint8Array
  /** Weight of one squared level, demandCost included, per demand. */
  readonly demandPrice: Float64Array
  /** Days (bit 0 Monday) with an open morning, with an open afternoon, with either. */
  readonly mornings: Uint8Array
  readonly afternoons: Uint8Array
  readonly days: Uint8Array
  /** Most hours of each task in one function on each set of days (32 per task), by its windows and the rules per day. */
  readonly onDays: Float64Array
  /** Day sets a function may work, as bits, fewest days first. */
  readonly patterns: readonly number[]
}

export function compileProblem(source: GroupingProblem): CompiledProblem {
  const { tasks, parameters } = source
  const of = (pick: (place: number) => number) => Float64Array.from(tasks, (_, place) => pick(place))
  const flag = (pick: (place: number) => boolean) =>
    Uint8Array.from(tasks, (_, place) => (pick(place) ? 1 : 0))
  const mornings = Uint8Array.from(tasks, ({ task }) => openDays(task.dayparts, 0))
  const afternoons = Uint8Array.from(tasks, ({ task }) => openDays(task.dayparts, 1))
  const dayBound = of((i) => dayBoundOf(tasks[i]!.task))
  const mostOn = (i: number, day: number) => {
    const halves = ((mornings[i]! >> day) & 1) + ((afternoons[i]! >> day) & 1)
    const { maxDaypartHours } = parameters
    return Math.min(dayBound[i]!, halves * maxDaypartHours, mostADay(parameters), tasks[i]!.task.hoursPerWeek)
  }
  return {
    source,
    parameters,
    size: tasks.length,
    hours: of((i) => tasks[i]!.task.hoursPerWeek),
    value: of((i) => hourValueOf(tasks[i]!, parameters)),
    least: of((i) => leastHoursOf(tasks[i]!.task, parameters)),
    dayBound,
    possible: flag((i) => tasks[i]!.verdict === 'possible'),
    core: flag((i) => tasks[i]!.core),
    vanishing: flag((i) => tasks[i]!.task.digitalisationRisk === 'high'),
    process: classes(tasks.map(({ task }) => task.processId)),
    location: classes(tasks.map(({ task }) => task.location)),
    department: classes(tasks.map(({ task }) => task.departmentId)),
    demands: Uint8Array.from(tasks.flatMap(({ task }) => DEMANDS.map((demand) => task.demands[demand]))),
    demandPrice: Float64Array.from(
      DEMANDS,
      (demand) => parameters.demandCost * parameters.demandWeights[demand],
    ),
    mornings,
    afternoons,
    days: mornings.map((open, place) => open | afternoons[place]!),
    onDays: Float64Array.from({ length: tasks.length * DAY_SETS }, (_, at) => {
      let sum = 0
      for (let day = 0; day < DAY_COUNT; day++) {
        if ((at >> day) & 1) sum += mostOn(Math.floor(at / DAY_SETS), day)
      }
      return sum
    }),
    patterns: dayPatterns(parameters),
  }
}

/** Days on which the morning (0) or the afternoon (1) is open, as bits. */
function openDays(dayparts: readonly string[] | null, half: 0 | 1): number {
  let bits = 0
  for (let day = 0; day < DAY_COUNT; day++) {
    if (dayparts === null || dayparts.includes(DAYPARTS[2 * day + half]!)) bits |= 1 << day
  }
  return bits
}

function classes(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

export function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Most hours of one function on one day. */
export const mostADay = ({ maxDayHours, maxDaypartHours }: Parameters): number =>
  Math.min(maxDayHours, 2 * maxDaypartHours)

function dayPatterns(parameters: Parameters): number[] {
  const patterns: number[] = []
  for (let bits = 1; bits < 1 << DAY_COUNT; bits++) {
    const days = countBits(bits)
    const most = days * mostADay(parameters)
    if (days > parameters.maxDays || days * parameters.minDayHours > parameters.maxHours) continue
    if (most < parameters.minHours || most <= 0) continue
    patterns.push(bits)
  }
  return patterns.sort((a, b) => countBits(a) - countBits(b) || a - b)
}
