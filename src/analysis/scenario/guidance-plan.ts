import type { FunctionId } from '../../records/ids.ts'
import type { GuidanceStepRecord } from '../../records/scenario-parts.ts'
import type { Assumptions } from './assumption-facts.ts'

/** A stretch of weeks from the start (1), `toWeek` null: from then on; hours a working day, of each function it is about. */
export type GuidanceStep = Pick<GuidanceStepRecord, 'functionId' | 'fromWeek' | 'toWeek' | 'hoursPerDay'>

/** The working week of a function. */
export interface GuidedFunction {
  readonly id: FunctionId
  readonly hours: number
  readonly days: number
}

/** Weeks of a plan that are looked at: the first year. */
export const PLAN_WEEKS = 52
const QUARTER_WEEKS = 13
/** Where the method's later guidance begins to fall to its least: after half a year. */
const HALF_YEAR = 26

/** Hours of guidance in each of the first weeks; steps that overlap count together. */
export function guidanceByWeek(
  steps: readonly GuidanceStep[],
  functions: readonly GuidedFunction[],
  weeks = PLAN_WEEKS,
): number[] {
  return Array.from({ length: weeks }, (_, at) => {
    const week = at + 1
    return steps
      .filter((step) => step.fromWeek <= week && (step.toWeek === null || step.toWeek >= week))
      .reduce((sum, step) => sum + step.hoursPerDay * daysOf(step, functions), 0)
  })
}

const daysOf = ({ functionId }: GuidanceStep, functions: readonly GuidedFunction[]): number =>
  functions
    .filter(({ id }) => functionId === null || functionId === id)
    .reduce((sum, { days }) => sum + days, 0)

/** Hours of guidance in each quarter of the first year. */
export function guidanceByQuarter(
  steps: readonly GuidanceStep[],
  functions: readonly GuidedFunction[],
): number[] {
  const weeks = guidanceByWeek(steps, functions)
  return Array.from({ length: PLAN_WEEKS / QUARTER_WEEKS }, (_, quarter) =>
    sum(weeks.slice(quarter * QUARTER_WEEKS, (quarter + 1) * QUARTER_WEEKS)),
  )
}

/** A stretch of weeks with the same guidance, for a step line. */
export interface GuidanceStretch {
  readonly fromWeek: number
  readonly toWeek: number
  readonly hoursPerWeek: number
}

export function guidanceStretches(byWeek: readonly number[]): GuidanceStretch[] {
  const stretches: GuidanceStretch[] = []
  byWeek.forEach((hoursPerWeek, at) => {
    const last = stretches.at(-1)
    if (last && Math.abs(last.hoursPerWeek - hoursPerWeek) < 1e-9) {
      stretches[stretches.length - 1] = { ...last, toWeek: at + 1 }
    } else stretches.push({ fromWeek: at + 1, toWeek: at + 1, hoursPerWeek })
  })
  return stretches
}

/**
 * The guidance the method found: nearly one-to-one in the first weeks, then an hour a day, and a quarter of an hour
 * once somebody has found their feet. How long and how much goes by the assumptions under the money.
 */
export function usualGuidance(
  functions: readonly GuidedFunction[],
  assumptions: Assumptions,
): GuidanceStep[] {
  const startWeeks = Math.round(middle(assumptions.startWeeks))
  const share = middle(assumptions.startGuidance)
  const { from: least, to: most } = assumptions.guidanceHours
  const starts = functions.filter(({ days }) => days > 0)
  const start = startWeeks >= 1 ? starts.map((fn) => startOf(fn, startWeeks, share)) : []
  const later = Math.max(startWeeks + 1, HALF_YEAR + 1)
  const more: GuidanceStep[] =
    startWeeks + 1 < later
      ? [{ functionId: null, fromWeek: startWeeks + 1, toWeek: later - 1, hoursPerDay: most }]
      : []
  if (starts.length === 0) return []
  return [...start, ...more, { functionId: null, fromWeek: later, toWeek: null, hoursPerDay: least }]
}

const startOf = ({ id, hours, days }: GuidedFunction, weeks: number, share: number): GuidanceStep => ({
  functionId: id,
  fromWeek: 1,
  toWeek: weeks,
  hoursPerDay: Math.min(8, quarterOfHour((share * hours) / days)),
})

export interface GuidanceAgainstMoney {
  /** Weeks of the first year in which the new colleague is there, as the money counts. */
  readonly weeks: number
  /** Hours of guidance in them by this plan. */
  readonly planned: number
  /** What the money counts with. */
  readonly least: number
  readonly most: number
  readonly stands: 'within' | 'more' | 'less'
}

/** The plan beside what the money counts with for guidance in the first year: both in hours. */
export function guidanceAgainstMoney(
  steps: readonly GuidanceStep[],
  functions: readonly GuidedFunction[],
  assumptions: Assumptions,
): GuidanceAgainstMoney {
  const weeks = Math.round(middle(assumptions.presentWeeks))
  const planned = sum(guidanceByWeek(steps, functions, weeks))
  const ends = [assumptions.startWeeks.from, assumptions.startWeeks.to].flatMap((startWeeks) =>
    (['from', 'to'] as const).map((end) => {
      const hours = sum(functions.map((fn) => fn.hours))
      const days = sum(functions.map((fn) => fn.days))
      const start = startWeeks * assumptions.startGuidance[end] * hours
      return start + Math.max(0, weeks - startWeeks) * days * assumptions.guidanceHours[end]
    }),
  )
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const stands = planned > most + 0.5 ? 'more' : planned < least - 0.5 ? 'less' : 'within'
  return { weeks, planned, least, most, stands }
}

const middle = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2
const quarterOfHour = (hours: number): number => Math.round(hours * 4) / 4
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
