import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import { type DayClasses, dayClasses } from './day-classes.ts'
import { addFunction, type FunctionColumns, functionConstant } from './function-columns.ts'
import { mostHolders } from './function-mix.ts'
import type { Prices } from './function-pricing.ts'
import { FREE, MixedModel, type Term, termsOf } from './mixed-model.ts'

export interface PlanModel {
  readonly model: MixedModel
  readonly functions: readonly FunctionColumns[]
  /** Per task: given to any function. */
  readonly given: readonly number[]
  /** Score of a plan less the value of its columns. */
  readonly constant: number
}

/**
 * Plans of exactly so many functions as a mixed-integer program. Over classes of alike days it keeps what functions share
 * only per class: whether their own days can be laid so that it holds on every single day is seen afterwards, so the
 * optimum is a bound, and mostly more than that. Over `SINGLE_DAYS` it is exact, and far slower. Functions are ordered
 * by hours, and the first one works the first days of those alike, or equal plans would be tried in every order.
 */
export function planModel(problem: CompiledProblem, classes: DayClasses, count: number): PlanModel {
  const model = new MixedModel()
  const { parameters } = problem
  const given = Array.from({ length: problem.size }, () => model.addColumn(0, 1, parameters.splitCost))
  const functions = Array.from({ length: count }, () =>
    addFunction(model, problem, classes, -parameters.splitCost),
  )
  for (let task = 0; task < problem.size; task++)
    addSharedRows(model, problem, classes, functions, given, task)
  for (let at = 1; at < count; at++) {
    model.addRow(0, FREE, [
      [functions[at - 1]!.total, 1],
      [functions[at]!.total, -1],
    ])
  }
  if (functions[0]) addFirstDays(model, problem, classes, functions[0])
  return { model, functions, given, constant: count * functionConstant(problem) }
}

/** A plan can be turned about among days that are alike. */
function addFirstDays(
  model: MixedModel,
  problem: CompiledProblem,
  { day }: DayClasses,
  { works }: FunctionColumns,
): void {
  const { classOf } = dayClasses(problem)
  works.forEach((work, part) => {
    const next = works.findIndex((_, other) => other > part && classOf[day[other]!] === classOf[day[part]!])
    if (next < 0) return
    model.addRow(0, FREE, [
      [work, 1],
      [works[next]!, -1],
    ])
  })
}

/** What was proven of every function at some prices, per class of alike days. */
export interface ProvenWorth {
  readonly prices: Prices
  /** No function is worth more at these prices. */
  readonly most: number
}

/**
 * What prices proved of one function, said of each: together they keep the relaxation within the bound of the prices,
 * which the solver would need hours to find by itself.
 */
export function addWorthRows(
  { model, functions }: PlanModel,
  problem: CompiledProblem,
  { day }: DayClasses,
  { prices, most }: ProvenWorth,
): void {
  const { classOf } = dayClasses(problem)
  for (const fn of functions) {
    const fixed = [...fn.levels.flat(), ...fn.processes, ...fn.locations, ...fn.departments]
    const terms: Term[] = fixed.map((column) => [column, model.costs[column]!] as const)
    fn.uses.forEach((column, task) => {
      terms.push([column, -prices.use[task]!])
      fn.hours[task]!.forEach((own, part) => {
        if (own >= 0) terms.push([own, problem.value[task]! - prices.hour[task]![classOf[day[part]!]!]!])
      })
    })
    model.addRow(-FREE, most - functionConstant(problem), terms)
  }
}

function addSharedRows(
  model: MixedModel,
  problem: CompiledProblem,
  classes: DayClasses,
  functions: readonly FunctionColumns[],
  given: readonly number[],
  task: number,
): void {
  const own = functions.map(({ hours }) => hours[task]!)
  const uses = functions.map((fn) => fn.uses[task]!)
  model.addRow(
    -FREE,
    problem.hours[task]!,
    own.flatMap((parts) => termsOf(parts)),
  )
  classes.size.forEach((days, part) => {
    const most = problem.dayBound[task]! * days
    if (most >= problem.hours[task]! - 1e-9) return
    model.addRow(-FREE, most, termsOf(own.map((parts) => parts[part]!)))
  })
  if (mostHolders(problem, task) < functions.length)
    model.addRow(-FREE, mostHolders(problem, task), termsOf(uses))
  model.addRow(0, FREE, [...termsOf(uses), [given[task]!, -1]])
}
