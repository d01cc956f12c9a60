import type { Highs } from 'highs'
import { FREE, MixedModel, type Term, termsOf } from '../../src/analysis/exact/mixed-model.ts'
import {
  type CompiledProblem,
  compileProblem,
  DAY_COUNT,
  DEMAND_COUNT,
  mostADay,
} from '../../src/analysis/grouping/compiled-problem.ts'
import { mostHours, mostOnDay } from '../../src/analysis/grouping/function-shape.ts'
import type { GroupingProblem } from '../../src/analysis/grouping-problem.ts'

export interface PlainAnswer {
  readonly score: number
  /** Null when there was none in time. */
  readonly bound: number | null
}

/**
 * What a mixed-integer solver makes of the problem as it stands, without anything of ours: the measure for the search and for the
 * exact mode. Blocks for so many seconds.
 */
export function solvePlainProgram(problem: GroupingProblem, highs: Highs, seconds: number): PlainAnswer {
  const { model } = plainModel(compileProblem(problem))
  return highs.withModel(model.data(highs), (program) => {
    program.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 1e-6 })
    program.run()
    const isFeasible = program.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    const bound = Number(program.info.get('mip_dual_bound'))
    return {
      score: isFeasible ? program.getObjectiveValue() : 0,
      bound: Math.abs(bound) < 1e15 ? bound : null,
    }
  })
}

const HEAVIEST = 4

/** Columns of one function slot. */
interface SlotColumns {
  readonly open: number
  /** Per task: in the function or not. */
  readonly uses: readonly number[]
  readonly works: readonly number[]
  /** Per task and day; -1 where the task cannot be done. */
  readonly hours: readonly (readonly number[])[]
  /** Per demand and level from 1: the heaviest task reaches that level. */
  readonly levels: readonly (readonly number[])[]
  /** Per class of processes, locations, departments: present or not. */
  readonly processes: readonly number[]
  readonly locations: readonly number[]
  readonly departments: readonly number[]
}

interface PlainModel {
  readonly model: MixedModel
  readonly slots: readonly SlotColumns[]
}

/** One slot for every function there may be; hours per slot, task and day. */
function plainModel(problem: CompiledProblem): PlainModel {
  const model = new MixedModel()
  const { size, parameters, hours, dayBound } = problem
  const given = Array.from({ length: size }, () => model.addColumn(0, 1, parameters.splitCost))
  const slots = Array.from({ length: slotCount(problem) }, () => addSlot(model, problem))
  for (let task = 0; task < size; task++) {
    const all = slots.map(({ hours }) => hours[task]!)
    model.addRow(
      -FREE,
      hours[task]!,
      all.flatMap((days) => termsOf(days)),
    )
    for (let day = 0; day < DAY_COUNT; day++) {
      const today = termsOf(all.map((days) => days[day]!))
      if (today.length > 0) model.addRow(-FREE, dayBound[task]!, today)
    }
    model.addRow(0, FREE, [...slots.map(({ uses }) => [uses[task]!, 1] as const), [given[task]!, -1]])
  }
  for (let slot = 1; slot < slots.length; slot++) {
    const [before, after] = [slots[slot - 1]!, slots[slot]!]
    model.addRow(0, FREE, [
      [before.open, 1],
      [after.open, -1],
    ])
    const more = before.hours.flatMap((days) => termsOf(days))
    const less = after.hours.flatMap((days) => termsOf(days, -1))
    model.addRow(0, FREE, [...more, ...less])
  }
  return { model, slots }
}

/** No more functions than the rules allow or the hours fill. */
function slotCount({ parameters, hours }: CompiledProblem): number {
  const total = hours.reduce((sum, own) => sum + own, 0)
  if (parameters.minHours <= 0) return parameters.maxFunctions
  return Math.min(parameters.maxFunctions, Math.floor(total / parameters.minHours + 1e-9))
}

function addSlot(model: MixedModel, problem: CompiledProblem): SlotColumns {
  const { size, parameters, value, process, location, department } = problem
  const classCosts = parameters.processCost + parameters.locationCost + parameters.departmentCost
  const open = model.addWhole(1, classCosts - parameters.openCost)
  const uses = Array.from({ length: size }, () => model.addWhole(1, -parameters.splitCost))
  const works = Array.from({ length: DAY_COUNT }, () => model.addWhole(1, 0))
  const hours = Array.from({ length: size }, (_, task) =>
    Array.from({ length: DAY_COUNT }, (_none, day) => {
      const most = mostOnDay(problem, task, day)
      return most > 0 ? model.addColumn(0, most, value[task]!) : -1
    }),
  )
  const slot: SlotColumns = {
    open,
    uses,
    works,
    hours,
    levels: addLevels(model, problem, uses),
    processes: addClasses(model, process, uses, parameters.processCost),
    locations: addClasses(model, location, uses, parameters.locationCost),
    departments: addClasses(model, department, uses, parameters.departmentCost),
  }
  addClassRows(model, slot, parameters.maxLocations)
  addTaskRows(model, problem, slot)
  addDayRows(model, problem, slot)
  addTotalRows(model, problem, slot)
  return slot
}

function addLevels(model: MixedModel, problem: CompiledProblem, uses: readonly number[]): number[][] {
  return Array.from({ length: DEMAND_COUNT }, (_, demand) => {
    const price = problem.demandPrice[demand]!
    const steps = Array.from({ length: HEAVIEST }, (_none, step) =>
      model.addColumn(0, 1, -price * (2 * step + 1)),
    )
    for (let step = 1; step < HEAVIEST; step++)
      model.addRow(0, FREE, [
        [steps[step - 1]!, 1],
        [steps[step]!, -1],
      ])
    uses.forEach((use, task) => {
      const level = problem.demands[task * DEMAND_COUNT + demand]!
      if (level > 0)
        model.addRow(0, FREE, [
          [steps[level - 1]!, 1],
          [use, -1],
        ])
    })
    return steps
  })
}

function addClasses(model: MixedModel, classOf: Int32Array, uses: readonly number[], cost: number): number[] {
  const count = classOf.reduce((most, own) => Math.max(most, own + 1), 0)
  const present = Array.from({ length: count }, () => model.addColumn(0, 1, -cost))
  uses.forEach((use, task) => {
    model.addRow(0, FREE, [
      [present[classOf[task]!]!, 1],
      [use, -1],
    ])
  })
  return present
}

/** An open function has at least one process, location and department, whose cost `open` gives back. */
function addClassRows(model: MixedModel, slot: SlotColumns, maxLocations: number): void {
  for (const present of [slot.processes, slot.locations, slot.departments]) {
    model.addRow(0, FREE, [...termsOf(present), [slot.open, -1]])
  }
  model.addRow(-FREE, 0, [...termsOf(slot.locations), [slot.open, -maxLocations]])
}

function addTaskRows(model: MixedModel, problem: CompiledProblem, { open, uses, hours }: SlotColumns): void {
  const { parameters, least, size } = problem
  const all = hours.flatMap((days) => termsOf(days))
  for (let task = 0; task < size; task++) {
    const use = uses[task]!
    const own = termsOf(hours[task]!)
    const most = mostHours(problem, task, (1 << DAY_COUNT) - 1, parameters.maxHours)
    model.addRow(-FREE, 0, [
      [use, 1],
      [open, -1],
    ])
    model.addRow(0, FREE, [...own, [use, -least[task]!]])
    model.addRow(-FREE, 0, [...own, [use, -most]])
    model.addRow(-FREE, 0, [...own, ...scaled(all, -parameters.maxTaskShare)])
    for (const [column] of own)
      model.addRow(-FREE, 0, [
        [column, 1],
        [use, -model.upper[column]!],
      ])
  }
  model.addRow(0, FREE, [...termsOf(uses), [open, -parameters.minTasks]])
}

function addDayRows(model: MixedModel, problem: CompiledProblem, { open, works, hours }: SlotColumns): void {
  const { parameters, mornings, afternoons } = problem
  model.addRow(-FREE, 0, [...termsOf(works), [open, -parameters.maxDays]])
  for (let day = 0; day < DAY_COUNT; day++) {
    const work = works[day]!
    const today = (counts: (task: number) => boolean) =>
      termsOf(hours.flatMap((days, task) => (counts(task) ? [days[day]!] : [])))
    model.addRow(-FREE, 0, [...today(() => true), [work, -mostADay(parameters)]])
    model.addRow(0, FREE, [...today(() => true), [work, -parameters.minDayHours]])
    model.addRow(-FREE, 0, [
      ...today((task) => !((afternoons[task]! >> day) & 1)),
      [work, -parameters.maxDaypartHours],
    ])
    model.addRow(-FREE, 0, [
      ...today((task) => !((mornings[task]! >> day) & 1)),
      [work, -parameters.maxDaypartHours],
    ])
  }
}

function addTotalRows(model: MixedModel, problem: CompiledProblem, { open, hours }: SlotColumns): void {
  const { parameters, possible, vanishing, core } = problem
  const all = hours.flatMap((days) => termsOf(days))
  const flagged = (flag: Uint8Array) => hours.flatMap((days, task) => (flag[task] ? termsOf(days) : []))
  model.addRow(0, FREE, [...all, [open, -parameters.minHours]])
  model.addRow(-FREE, 0, [...all, [open, -parameters.maxHours]])
  model.addRow(-FREE, 0, [...flagged(possible), ...scaled(all, -parameters.maxPossibleShare)])
  model.addRow(-FREE, 0, [...flagged(vanishing), ...scaled(all, -parameters.maxVanishingShare)])
  model.addRow(0, FREE, [...flagged(core), ...scaled(all, -parameters.minCoreShare)])
}

const scaled = (terms: readonly Term[], by: number): Term[] =>
  terms.map(([column, factor]) => [column, factor * by] as const)
