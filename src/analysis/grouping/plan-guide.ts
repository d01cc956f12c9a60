import { DAYS } from '../../records/daypart.ts'
import type { KeptFunction, PlanGuidance } from '../plan-guidance.ts'
import { type CompiledProblem, DEMAND_COUNT } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'

/** A kept function in places and bits. */
export interface KeptShape {
  /** Task places, ascending. */
  readonly tasks: readonly number[]
  readonly whole: boolean
  /** Working days as bits, null when free. */
  readonly days: number | null
}

/** Repairs tried before they are tried half as often: some guidance cannot be kept at all. */
const PATIENCE = 300
const OFTEN = 0.5
const SELDOM = 0.02

/**
 * What the analyst asks of a plan, as a penalty on the choices: one kept function less costs more than all wanted tasks,
 * one wanted task more than any two scores differ. So plans that keep more come first, and of those the score decides.
 */
export class PlanGuide {
  readonly kept: readonly KeptShape[]
  /** Task places. */
  readonly wanted: readonly number[]
  private readonly weight: number
  private repairs = 0

  constructor(problem: CompiledProblem, { kept, wanted }: PlanGuidance) {
    const places = new Map(problem.source.tasks.map(({ task }, place) => [task.id, place]))
    const known = (ids: KeptFunction['tasks']) =>
      [...new Set(ids.flatMap((id) => places.get(id) ?? []))].sort((a, b) => a - b)
    this.kept = kept.map(({ tasks, whole, days }) => ({
      tasks: known(tasks),
      whole,
      days: days ? days.reduce((bits, day) => bits | (1 << DAYS.indexOf(day)), 0) : null,
    }))
    this.wanted = known(wanted)
    this.weight = scoreRange(problem)
  }

  get isEmpty(): boolean {
    return this.kept.length === 0 && this.wanted.length === 0
  }

  /** 0 when all guidance is kept, else more than any difference in score. */
  penalty(plan: readonly FunctionShape[]): number {
    let missing = 0
    for (const task of this.wanted) if (!plan.some(({ tasks }) => tasks.includes(task))) missing++
    if (this.kept.length > 0) {
      for (const place of this.assign(plan)) if (place < 0) missing += this.wanted.length + 1
    }
    return missing * this.weight
  }

  /** The place in the plan of each kept function, each another; -1 for those the plan does not have. */
  assign(plan: readonly FunctionShape[]): number[] {
    const holder = plan.map(() => -1)
    this.kept.forEach((_, one) => {
      this.place(plan, one, holder, new Set())
    })
    return this.kept.map((_, one) => holder.indexOf(one))
  }

  /** How often a plan that lacks something is repaired rather than changed at random; falls with every repair. */
  repairChance(): number {
    return SELDOM + (OFTEN * PATIENCE) / (PATIENCE + this.repairs++)
  }

  /** Augmenting paths (Kuhn 1955): a place taken by another kept function is freed when that one can go elsewhere. */
  private place(plan: readonly FunctionShape[], one: number, holder: number[], seen: Set<number>): boolean {
    for (let at = 0; at < plan.length; at++) {
      if (seen.has(at) || !matches(this.kept[one]!, plan[at]!)) continue
      seen.add(at)
      if (holder[at]! >= 0 && !this.place(plan, holder[at]!, holder, seen)) continue
      holder[at] = one
      return true
    }
    return false
  }
}

function matches({ tasks, whole, days }: KeptShape, shape: FunctionShape): boolean {
  if (days !== null && days !== shape.days) return false
  if (whole ? tasks.length !== shape.tasks.length : tasks.length > shape.tasks.length) return false
  return tasks.every((task) => shape.tasks.includes(task))
}

/** More than the scores of any two plans differ. */
function scoreRange({ parameters, value, hours, demandPrice, size }: CompiledProblem): number {
  let range = 1
  for (let task = 0; task < size; task++) range += Math.abs(value[task]!) * hours[task]!
  let dearest = parameters.openCost
  for (let demand = 0; demand < DEMAND_COUNT; demand++) dearest += 16 * demandPrice[demand]!
  dearest +=
    size *
    (parameters.processCost + parameters.locationCost + parameters.departmentCost + parameters.splitCost)
  return range + parameters.maxFunctions * dearest
}
