import { type CompiledProblem, DAY_COUNT, mostADay } from '../grouping/compiled-problem.ts'
import type { PlacedFunction } from './placed-function.ts'

/** A bound on a weighted sum of the hours per function, task and day. */
export interface WeekRow {
  readonly lower: number
  readonly upper: number
  readonly columns: readonly number[]
  readonly factors: readonly number[]
}

const ANY = Number.POSITIVE_INFINITY

/**
 * Every rule on the hours of a plan whose tasks and days are decided. The halves of a day need no hours of their own: what
 * fits (morning-only at most a daypart, afternoon-only too) can be placed.
 *
 * @param columns per task of each function, function after function, the column of each day; -1 where it has none
 */
export function weekRows(
  problem: CompiledProblem,
  functions: readonly PlacedFunction[],
  columns: readonly (readonly number[])[],
): WeekRow[] {
  const rows: WeekRow[] = []
  let first = 0
  for (const fn of functions) {
    rows.push(...functionRows(problem, fn, columns.slice(first, first + fn.tasks.length)))
    first += fn.tasks.length
  }
  const tasks = functions.flatMap((fn) => fn.tasks)
  for (const task of new Set(tasks)) {
    rows.push(
      ...taskRows(
        problem,
        task,
        columns.filter((_, entry) => tasks[entry] === task),
      ),
    )
  }
  return rows
}

function functionRows(
  { parameters, least, possible, vanishing, core, mornings, afternoons }: CompiledProblem,
  { tasks, days }: PlacedFunction,
  columns: readonly (readonly number[])[],
): WeekRow[] {
  const { minHours, maxHours, maxTaskShare, maxPossibleShare, maxVanishingShare, minCoreShare } = parameters
  const weighed = (lower: number, upper: number, factorOf: (task: number, day: number) => number) =>
    row(lower, upper, columns, (at, day) => factorOf(tasks[at]!, day))
  const rows = [
    weighed(minHours, maxHours, () => 1),
    weighed(-ANY, 0, (task) => possible[task]! - maxPossibleShare),
    weighed(-ANY, 0, (task) => vanishing[task]! - maxVanishingShare),
    weighed(0, ANY, (task) => core[task]! - minCoreShare),
  ]
  for (const own of tasks) {
    rows.push(weighed(least[own]!, ANY, (task) => (task === own ? 1 : 0)))
    rows.push(weighed(-ANY, 0, (task) => (task === own ? 1 : 0) - maxTaskShare))
  }
  for (let day = 0; day < DAY_COUNT; day++) {
    if (((days >> day) & 1) === 0) continue
    const onDay = (bits: Uint8Array | null) => (task: number, other: number) =>
      other === day && (bits === null || ((bits[task]! >> day) & 1) === 0) ? 1 : 0
    rows.push(weighed(parameters.minDayHours, mostADay(parameters), onDay(null)))
    rows.push(weighed(0, parameters.maxDaypartHours, onDay(afternoons)))
    rows.push(weighed(0, parameters.maxDaypartHours, onDay(mornings)))
  }
  return rows
}

/** What a task has in a week and on a day, all functions together. */
function taskRows(
  { hours, dayBound }: CompiledProblem,
  task: number,
  columns: readonly (readonly number[])[],
): WeekRow[] {
  const rows = [row(0, hours[task]!, columns, () => 1)]
  if (columns.length === 1) return rows
  for (let day = 0; day < DAY_COUNT; day++) {
    rows.push(row(0, dayBound[task]!, columns, (_, other) => (other === day ? 1 : 0)))
  }
  return rows
}

function row(
  lower: number,
  upper: number,
  columns: readonly (readonly number[])[],
  factorOf: (at: number, day: number) => number,
): WeekRow {
  const own: number[] = []
  const factors: number[] = []
  columns.forEach((ofTask, at) => {
    ofTask.forEach((column, day) => {
      const factor = column < 0 ? 0 : factorOf(at, day)
      if (factor === 0) return
      own.push(column)
      factors.push(factor)
    })
  })
  return { lower, upper, columns: own, factors }
}
