import { DAYS } from '../../records/daypart.ts'
import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { PlanFunction } from '../plan.ts'
import type { DayClasses } from './day-classes.ts'
import type { Offer } from './function-pricing.ts'
import type { PlanModel } from './plan-model.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/** What the solver chose of a function: its tasks, and how many days of each class. */
export interface Choice {
  readonly tasks: readonly number[]
  readonly works: readonly number[]
}

/** A function of a plan as an offer; its value is left to the caller. */
export function offerOfFunction(
  { source }: CompiledProblem,
  { classOf, size }: DayClasses,
  { allocations }: PlanFunction,
): Omit<Offer, 'value'> {
  const hours = source.tasks.map(() => size.map(() => 0))
  const onDay = DAYS.map(() => 0)
  const placeOf = new Map(source.tasks.map(({ task }, place) => [task.id, place]))
  const tasks = allocations.map(({ taskId, schedule }) => {
    const task = placeOf.get(taskId)!
    DAYS.forEach((name, day) => {
      const amount = (schedule[`${name}-am`] ?? 0) + (schedule[`${name}-pm`] ?? 0)
      hours[task]![classOf[day]!]! += amount
      onDay[day]! += amount
    })
    return task
  })
  const works = size.map(
    (_, part) => onDay.filter((sum, day) => sum > NOTHING && classOf[day] === part).length,
  )
  return { tasks: tasks.sort((a, b) => a - b), works, hours }
}

export const choicesOfValues = ({ functions }: PlanModel, values: ArrayLike<number>): Choice[] =>
  functions.map(({ uses, works }) => ({
    tasks: uses.flatMap((use, task) => (values[use]! > 0.5 ? [task] : [])),
    works: works.map((column) => Math.round(values[column]!)),
  }))
