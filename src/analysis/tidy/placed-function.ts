import { DAYS } from '../../records/daypart.ts'
import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { Plan } from '../plan.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/** A function of a plan in places and bits. */
export interface PlacedFunction {
  /** Task places, in the order of its allocations. */
  readonly tasks: readonly number[]
  /** Hours a week of each. */
  readonly hours: readonly number[]
  /** Working days as bits. */
  readonly days: number
}

/** The functions of a plan whose tasks the problem has, in plan order. */
export function placedFunctions(problem: CompiledProblem, plan: Plan): PlacedFunction[] {
  const places = new Map(problem.source.tasks.map(({ task }, place) => [task.id, place]))
  return plan.functions.map(({ allocations }) => ({
    tasks: allocations.map(({ taskId }) => places.get(taskId)!),
    hours: allocations.map(({ hours }) => hours),
    days: DAYS.reduce((bits, name, day) => {
      const hours = allocations.reduce(
        (sum, { schedule }) => sum + (schedule[`${name}-am`] ?? 0) + (schedule[`${name}-pm`] ?? 0),
        0,
      )
      return hours > NOTHING ? bits | (1 << day) : bits
    }, 0),
  }))
}
