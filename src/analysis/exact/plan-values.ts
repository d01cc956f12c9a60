import { DAYS } from '../../records/daypart.ts'
import { type CompiledProblem, DEMAND_COUNT } from '../grouping/compiled-problem.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import type { DayClasses } from './day-classes.ts'
import type { FunctionColumns } from './function-columns.ts'
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

/** A plan as values of every column, for the solver to start from. */
export function valuesOfPlan(
  problem: CompiledProblem,
  classes: DayClasses,
  { model, functions, given }: PlanModel,
  plan: Plan,
): Float64Array {
  const values = new Float64Array(model.costs.length)
  const offers = plan.functions.map((fn) => offerOfFunction(problem, classes, fn))
  const total = ({ hours }: Pick<Offer, 'hours'>) => hours.flat().reduce((sum, amount) => sum + amount, 0)
  offers
    .map((offer) => ({ offer, total: total(offer) }))
    .sort((a, b) => b.total - a.total)
    .forEach(({ offer, total }, at) => {
      const fn = functions[at]!
      values[fn.total] = total
      offer.works.forEach((days, part) => {
        values[fn.works[part]!] = days
      })
      for (const task of offer.tasks) {
        values[given[task]!] = 1
        fillTask(values, problem, fn, offer, task)
      }
    })
  return values
}

export const choicesOfValues = ({ functions }: PlanModel, values: ArrayLike<number>): Choice[] =>
  functions.map(({ uses, works }) => ({
    tasks: uses.flatMap((use, task) => (values[use]! > 0.5 ? [task] : [])),
    works: works.map((column) => Math.round(values[column]!)),
  }))

function fillTask(
  values: Float64Array,
  problem: CompiledProblem,
  fn: FunctionColumns,
  { hours }: Pick<Offer, 'hours'>,
  task: number,
): void {
  values[fn.uses[task]!] = 1
  values[fn.processes[problem.process[task]!]!] = 1
  values[fn.locations[problem.location[task]!]!] = 1
  values[fn.departments[problem.department[task]!]!] = 1
  fn.hours[task]!.forEach((column, part) => {
    if (column >= 0) values[column] = hours[task]![part]!
  })
  for (let demand = 0; demand < DEMAND_COUNT; demand++) {
    const level = problem.demands[task * DEMAND_COUNT + demand]!
    for (let step = 0; step < level; step++) values[fn.levels[demand]![step]!] = 1
  }
}
