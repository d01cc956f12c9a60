import { DAYS, type WeekSchedule } from '../../records/daypart.ts'
import { type CompiledProblem, DEMAND_COUNT } from '../grouping/compiled-problem.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import type { PlanModel, SlotColumns } from './plan-model.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/** A plan as values of every column, for the solver to start from. */
export function valuesOfPlan(
  problem: CompiledProblem,
  { model, slots, given }: PlanModel,
  plan: Plan,
): Float64Array {
  const values = new Float64Array(model.costs.length)
  const placeOf = new Map(problem.source.tasks.map(({ task }, place) => [task.id, place]))
  const byHours = [...plan.functions].sort((a, b) => hoursOf(b) - hoursOf(a))
  byHours.slice(0, slots.length).forEach((fn, at) => {
    const slot = slots[at]!
    values[slot.open] = 1
    for (const { taskId, schedule } of fn.allocations) {
      const task = placeOf.get(taskId)!
      values[given[task]!] = 1
      fillTask(values, problem, slot, task)
      fillDays(values, slot, task, schedule)
    }
  })
  return values
}

/** Task sets and day sets of the functions the solver opened. */
export function choicesOfValues(
  { slots }: PlanModel,
  values: ArrayLike<number>,
): { tasks: number[]; days: number }[] {
  return slots
    .filter(({ open }) => values[open]! > 0.5)
    .map(({ uses, works }) => ({
      tasks: uses.flatMap((use, task) => (values[use]! > 0.5 ? [task] : [])),
      days: works.reduce((bits, work, day) => (values[work]! > 0.5 ? bits | (1 << day) : bits), 0),
    }))
}

const hoursOf = (fn: PlanFunction): number => fn.allocations.reduce((sum, { hours }) => sum + hours, 0)

function fillTask(values: Float64Array, problem: CompiledProblem, slot: SlotColumns, task: number): void {
  values[slot.uses[task]!] = 1
  values[slot.processes[problem.process[task]!]!] = 1
  values[slot.locations[problem.location[task]!]!] = 1
  values[slot.departments[problem.department[task]!]!] = 1
  for (let demand = 0; demand < DEMAND_COUNT; demand++) {
    const level = problem.demands[task * DEMAND_COUNT + demand]!
    for (let step = 0; step < level; step++) values[slot.levels[demand]![step]!] = 1
  }
}

function fillDays(values: Float64Array, slot: SlotColumns, task: number, schedule: WeekSchedule): void {
  DAYS.forEach((name, day) => {
    const column = slot.hours[task]![day]!
    const hours = (schedule[`${name}-am`] ?? 0) + (schedule[`${name}-pm`] ?? 0)
    if (column < 0 || hours <= NOTHING) return
    values[column] = hours
    values[slot.works[day]!] = 1
  })
}
