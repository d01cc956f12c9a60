import {
  type CompiledProblem,
  countBits,
  DAY_COUNT,
  DAY_SETS,
  DEMAND_COUNT,
  mostADay,
} from './compiled-problem.ts'

/** What the search decides about a function: its tasks and its working days. The hours follow from a linear program. */
export interface FunctionShape {
  /** Number within one search, for keys. */
  readonly id: number
  /** Task places, ascending. */
  readonly tasks: readonly number[]
  /** The same as bits, thirty to a word. */
  readonly bits: Int32Array
  /** Working days as bits. */
  readonly days: number
  readonly dayCount: number
  /** Everything the score takes off whatever the hours. */
  readonly cost: number
  /** Most hours of each of its tasks, same order as `tasks`. */
  readonly most: Float64Array
  /** Least and most hours a week that its days and the rules allow. */
  readonly leastTotal: number
  readonly mostTotal: number
  /** Value of its best hours when it has all tasks to itself; -Infinity when no hours fit. */
  alone: number
  /** Where its hours alone as a linear program are put away, as written down and as solved, and in which generation. */
  written: number
  solved: number
  stored: number
  /** Value of its best hours alone at the prices of that number; an upper bound. */
  priced: number
  pricedAt: number
}

/** The shape of a set of tasks on a set of days, or null when a rule rules it out whatever the hours. */
export function functionShape(
  problem: CompiledProblem,
  id: number,
  tasks: readonly number[],
  days: number,
): FunctionShape | null {
  const { parameters } = problem
  if (tasks.length < parameters.minTasks) return null
  if (countClasses(problem.location, tasks) > parameters.maxLocations) return null
  const dayCount = countBits(days)
  const leastTotal = Math.max(parameters.minHours, dayCount * parameters.minDayHours)
  const mostTotal = Math.min(parameters.maxHours, dayCount * mostADay(parameters))
  if (leastTotal > mostTotal) return null
  const most = Float64Array.from(tasks, (task) => mostHours(problem, task, days, mostTotal))
  if (tasks.some((task, at) => most[at]! <= 0 || most[at]! < problem.least[task]!)) return null
  if (!reachesEveryDay(problem, tasks, days)) return null
  return {
    id,
    tasks,
    bits: bitsOf(problem, tasks),
    days,
    dayCount,
    cost: shapeCost(problem, tasks),
    most,
    leastTotal,
    mostTotal,
    alone: Number.NaN,
    written: 0,
    solved: 0,
    stored: -1,
    priced: 0,
    pricedAt: -1,
  }
}

const WORD = 30

function bitsOf({ size }: CompiledProblem, tasks: readonly number[]): Int32Array {
  const bits = new Int32Array(Math.ceil(size / WORD))
  for (const task of tasks) bits[Math.floor(task / WORD)]! |= 1 << (task % WORD)
  return bits
}

export function shareTask({ bits: a }: FunctionShape, { bits: b }: FunctionShape): boolean {
  for (let word = 0; word < a.length; word++) if ((a[word]! & b[word]!) !== 0) return true
  return false
}

/** Functions a task is divided over minus one, over all tasks used. */
export function countSplits(plan: readonly FunctionShape[]): number {
  if (plan.length < 2) return 0
  let splits = 0
  const words = plan[0]!.bits.length
  for (let word = 0; word < words; word++) {
    let used = 0
    for (const { bits } of plan) {
      for (let both = used & bits[word]!; both !== 0; both &= both - 1) splits++
      used |= bits[word]!
    }
  }
  return splits
}

/** Most hours of a task in one function on these days. */
export const mostHours = (
  { hours, parameters, onDays }: CompiledProblem,
  task: number,
  days: number,
  mostTotal: number,
): number => Math.min(hours[task]!, parameters.maxTaskShare * mostTotal, onDays[task * DAY_SETS + days]!)

/** Most hours of a task in one function on one day, 0 when its window is closed. */
export const mostOnDay = ({ onDays }: CompiledProblem, task: number, day: number): number =>
  onDays[task * DAY_SETS + (1 << day)]!

function reachesEveryDay(problem: CompiledProblem, tasks: readonly number[], days: number): boolean {
  const least = problem.parameters.minDayHours
  for (let day = 0; day < DAY_COUNT; day++) {
    if (!(days & (1 << day))) continue
    let sum = 0
    for (const task of tasks) if (problem.days[task]! & (1 << day)) sum += mostOnDay(problem, task, day)
    if (sum < least) return false
  }
  return true
}

/** Opening, demands, processes, locations and departments of a set of tasks, in weighted hours. */
export function shapeCost(problem: CompiledProblem, tasks: readonly number[]): number {
  const { parameters, demands, demandPrice } = problem
  let cost = parameters.openCost
  for (let demand = 0; demand < DEMAND_COUNT; demand++) {
    let heaviest = 0
    for (const task of tasks) {
      const level = demands[task * DEMAND_COUNT + demand]!
      if (level > heaviest) heaviest = level
    }
    cost += demandPrice[demand]! * heaviest * heaviest
  }
  cost += parameters.processCost * (countClasses(problem.process, tasks) - 1)
  cost += parameters.locationCost * (countClasses(problem.location, tasks) - 1)
  return cost + parameters.departmentCost * (countClasses(problem.department, tasks) - 1)
}

export function countClasses(classOf: Int32Array, tasks: readonly number[]): number {
  let count = 0
  for (let at = 0; at < tasks.length; at++) {
    const own = classOf[tasks[at]!]
    let before = 0
    while (before < at && classOf[tasks[before]!] !== own) before++
    if (before === at) count++
  }
  return count
}
