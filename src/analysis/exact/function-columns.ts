import { type CompiledProblem, DEMAND_COUNT, mostADay } from '../grouping/compiled-problem.ts'
import { mostOnDay } from '../grouping/function-shape.ts'
import type { DayClasses } from './day-classes.ts'
import { FREE, type MixedModel, termsOf } from './mixed-model.ts'

const HEAVIEST = 4

/** The columns of one function. */
export interface FunctionColumns {
  /** Per task: in the function or not. */
  readonly uses: readonly number[]
  /** Per class of days: how many of them are worked. */
  readonly works: readonly number[]
  /** Per task and class: hours a week; -1 where the task cannot be done. */
  readonly hours: readonly (readonly number[])[]
  /** Hours of the function. */
  readonly total: number
  /** Per demand and level from 1: the heaviest task reaches that level. */
  readonly levels: readonly (readonly number[])[]
  /** Per class of processes, locations, departments: present or not. */
  readonly processes: readonly number[]
  readonly locations: readonly number[]
  readonly departments: readonly number[]
}

/** What a function costs beside its columns: opening it, with a first process, location and department free. */
export const functionConstant = ({ parameters }: CompiledProblem): number =>
  parameters.processCost + parameters.locationCost + parameters.departmentCost - parameters.openCost

/**
 * Adds one function, with every rule that concerns it alone, to a model. Hours are per task and class of alike days:
 * spread evenly over the days worked of a class they keep every rule, so which days those are is left open, and with
 * it hundreds of equal weeks. The squared demand levels are chains of steps, each the price of one level more.
 *
 * @param useCost of each task in it, as a column's cost; an hour's is the score's value
 */
export function addFunction(
  model: MixedModel,
  problem: CompiledProblem,
  classes: DayClasses,
  useCost: number,
): FunctionColumns {
  const { size, parameters, process, location, department } = problem
  const uses = Array.from({ length: size }, () => model.addWhole(1, useCost))
  const works = classes.size.map((days) => model.addWhole(Math.min(days, parameters.maxDays), 0))
  const hours = uses.map((_, task) => addHours(model, problem, classes, task))
  const fn: FunctionColumns = {
    uses,
    works,
    hours,
    total: model.addColumn(parameters.minHours, parameters.maxHours, 0),
    levels: addLevels(model, problem, uses),
    processes: addPresence(model, process, uses, parameters.processCost),
    locations: addPresence(model, location, uses, parameters.locationCost),
    departments: addPresence(model, department, uses, parameters.departmentCost),
  }
  for (const present of [fn.processes, fn.departments]) model.addRow(1, FREE, termsOf(present))
  model.addRow(1, parameters.maxLocations, termsOf(fn.locations))
  model.addRow(parameters.minTasks, FREE, termsOf(uses))
  addTaskRows(model, problem, classes, fn)
  addDayRows(model, problem, classes, fn)
  addShareRows(model, problem, fn)
  return fn
}

function addHours(model: MixedModel, problem: CompiledProblem, classes: DayClasses, task: number): number[] {
  return classes.day.map((day, part) => {
    const most = mostOnDay(problem, task, day) * Math.min(classes.size[part]!, problem.parameters.maxDays)
    return most > 0 ? model.addColumn(0, most, problem.value[task]!) : -1
  })
}

function addLevels(model: MixedModel, problem: CompiledProblem, uses: readonly number[]): number[][] {
  return Array.from({ length: DEMAND_COUNT }, (_, demand) => {
    const price = problem.demandPrice[demand]!
    const steps = Array.from({ length: HEAVIEST }, (_none, step) =>
      model.addColumn(0, 1, -price * (2 * step + 1)),
    )
    for (let step = 1; step < HEAVIEST; step++) addImplied(model, steps[step]!, steps[step - 1]!)
    uses.forEach((use, task) => {
      const level = problem.demands[task * DEMAND_COUNT + demand]!
      if (level > 0) addImplied(model, use, steps[level - 1]!)
    })
    return steps
  })
}

function addPresence(
  model: MixedModel,
  classOf: Int32Array,
  uses: readonly number[],
  cost: number,
): number[] {
  const count = classOf.reduce((most, own) => Math.max(most, own + 1), 0)
  const present = Array.from({ length: count }, () => model.addColumn(0, 1, -cost))
  uses.forEach((use, task) => {
    addImplied(model, use, present[classOf[task]!]!)
  })
  return present
}

/** Where the one is, so is the other. */
function addImplied(model: MixedModel, one: number, other: number): void {
  model.addRow(0, FREE, [
    [other, 1],
    [one, -1],
  ])
}

function addTaskRows(
  model: MixedModel,
  problem: CompiledProblem,
  classes: DayClasses,
  { uses, works, hours, total }: FunctionColumns,
): void {
  const { maxTaskShare, minHours } = problem.parameters
  uses.forEach((use, task) => {
    const own = termsOf(hours[task]!)
    const most = mostInFunction(problem, classes, task)
    if (own.length === 0 || most < problem.least[task]! - 1e-9) {
      for (const [column] of [[use], ...own]) model.upper[column!] = 0
      return
    }
    model.addRow(0, FREE, [...own, [use, -problem.least[task]!]])
    model.addRow(-FREE, 0, [...own, [use, -most]])
    if (maxTaskShare * minHours < most) model.addRow(-FREE, 0, [...own, [total, -maxTaskShare]])
    hours[task]!.forEach((column, part) => {
      if (column < 0) return
      model.addRow(-FREE, 0, [
        [column, 1],
        [works[part]!, -mostOnDay(problem, task, classes.day[part]!)],
      ])
      if (own.length > 1)
        model.addRow(-FREE, 0, [
          [column, 1],
          [use, -model.upper[column]!],
        ])
    })
  })
}

/** Most hours of a task in any function: on the days that give most, within its share. */
function mostInFunction(problem: CompiledProblem, { day, size }: DayClasses, task: number): number {
  const { maxDays, maxTaskShare, maxHours } = problem.parameters
  const onDays = day
    .flatMap((own, part) => Array.from({ length: size[part]! }, () => mostOnDay(problem, task, own)))
    .sort((a, b) => b - a)
  const most = onDays.slice(0, maxDays).reduce((sum, hours) => sum + hours, 0)
  return Math.min(most, problem.hours[task]!, maxTaskShare * maxHours)
}

function addDayRows(
  model: MixedModel,
  problem: CompiledProblem,
  { day }: DayClasses,
  { works, hours }: FunctionColumns,
): void {
  const { parameters, mornings, afternoons } = problem
  const most = mostADay(parameters)
  const leastDays = most > 0 ? Math.ceil(parameters.minHours / most - 1e-9) : FREE
  model.addRow(leastDays, parameters.maxDays, termsOf(works))
  works.forEach((work, part) => {
    const on = (counts: (task: number) => boolean) =>
      termsOf(hours.map((parts, task) => (counts(task) ? parts[part]! : -1)))
    const closed = (halves: Uint8Array) => on((task) => !((halves[task]! >> day[part]!) & 1))
    const all = on(() => true)
    model.addRow(-FREE, 0, [...all, [work, -most]])
    model.addRow(0, FREE, [...all, [work, -parameters.minDayHours]])
    model.addRow(-FREE, 0, [...closed(afternoons), [work, -parameters.maxDaypartHours]])
    model.addRow(-FREE, 0, [...closed(mornings), [work, -parameters.maxDaypartHours]])
  })
}

function addShareRows(model: MixedModel, problem: CompiledProblem, { hours, total }: FunctionColumns): void {
  const { parameters, possible, vanishing, core } = problem
  const flagged = (flag: Uint8Array) => hours.flatMap((parts, task) => (flag[task] ? termsOf(parts) : []))
  model.addRow(0, 0, [...hours.flatMap((parts) => termsOf(parts)), [total, -1]])
  model.addRow(-FREE, 0, [...flagged(possible), [total, -parameters.maxPossibleShare]])
  model.addRow(-FREE, 0, [...flagged(vanishing), [total, -parameters.maxVanishingShare]])
  model.addRow(0, FREE, [...flagged(core), [total, -parameters.minCoreShare]])
}
