import { ASSUMPTIONS, type Assumption } from '../../records/scenario-advice.ts'
import type { Assumptions } from './assumption-facts.ts'

/** Wages are paid every week of the year, also in weeks nobody works. */
const PAID_WEEKS = 52

/** What the money is about, as the records say it. */
export interface ScenarioWork {
  readonly functions: readonly { readonly hours: number; readonly days: number }[]
  /** Hours a week that existing jobs get back; cost in euro per hour, null when the job has none. */
  readonly freed: readonly { readonly hours: number; readonly hourlyCost: number | null }[]
  /** Lines a file brought, in euro per year; the analyst's own are assumptions. */
  readonly otherBenefits: number
  readonly otherCosts: number
}

/** In the order they are shown: first what it brings, then what it costs. */
export const MONEY_KEYS = [
  'freed',
  'otherBenefits',
  'wage',
  'subsidy',
  'guidance',
  'otherCosts',
  'course',
  'preparation',
  'sessions',
  'adaptation',
] as const
export type MoneyKey = (typeof MONEY_KEYS)[number]

/** Euro: more than 0 is brought, less than 0 is spent. */
export type MoneyLines = Readonly<Record<MoneyKey, number>>

export interface YearMoney {
  readonly lines: MoneyLines
  readonly net: number
}

/** The least and the most favourable the assumptions allow, each with the lines it is the sum of. */
export interface YearRange {
  readonly least: YearMoney
  readonly most: YearMoney
}

export interface ScenarioMoney {
  /** With the start and what is done once. */
  readonly firstYear: YearRange
  readonly laterYears: YearRange
}

type Values = Readonly<Record<Assumption, number>>

/**
 * What a scenario brings and costs in a year, in euro, against changing nothing.
 *
 * The net is linear in every single assumption, so its extremes are at ends of their ranges: all are tried
 * (two to the power of the number of ranges, 512 by default).
 */
export function scenarioMoney(work: ScenarioWork, assumptions: Assumptions): ScenarioMoney {
  const first: YearMoney[] = []
  const later: YearMoney[] = []
  for (const values of endsOf(assumptions)) {
    first.push(yearOf(firstYearLines(work, values)))
    later.push(yearOf(laterLines(work, values)))
  }
  return { firstYear: rangeOf(first), laterYears: rangeOf(later) }
}

function endsOf(assumptions: Assumptions): Values[] {
  const least = Object.fromEntries(ASSUMPTIONS.map((name) => [name, assumptions[name].from]))
  const ranged = ASSUMPTIONS.filter((name) => assumptions[name].from !== assumptions[name].to)
  return ranged.reduce<Values[]>(
    (all, name) => all.flatMap((values) => [values, { ...values, [name]: assumptions[name].to }]),
    [least as Values],
  )
}

function yearOf(lines: MoneyLines): YearMoney {
  return { lines, net: MONEY_KEYS.reduce((sum, key) => sum + lines[key], 0) }
}

const rangeOf = (years: readonly YearMoney[]): YearRange => ({
  least: years.reduce((least, year) => (year.net < least.net ? year : least)),
  most: years.reduce((most, year) => (year.net > most.net ? year : most)),
})

function laterLines(work: ScenarioWork, values: Values): MoneyLines {
  const wage = totalHours(work) * PAID_WEEKS * values.wage * (1 + values.employerShare)
  return {
    freed: values.presentWeeks * freedPerWeek(work, values),
    otherBenefits: work.otherBenefits + values.otherBenefits,
    wage: spent(wage),
    subsidy: wage * values.subsidyShare,
    guidance: spent(values.presentWeeks * guidancePerWeek(work, values)),
    otherCosts: spent(work.otherCosts + values.otherCosts),
    course: 0,
    preparation: 0,
    sessions: 0,
    adaptation: 0,
  }
}

/** In the weeks of the start less gets done and the mentor is there nearly all the time. */
function firstYearLines(work: ScenarioWork, values: Values): MoneyLines {
  const { startWeeks, presentWeeks, mentorHourlyCost } = values
  const goodWeeks = presentWeeks - startWeeks * (1 - values.startOutput)
  const startGuidance = startWeeks * values.startGuidance * totalHours(work) * mentorHourlyCost
  const count = work.functions.length
  const hasAny = count > 0 ? 1 : 0
  return {
    ...laterLines(work, values),
    freed: goodWeeks * freedPerWeek(work, values),
    guidance: spent(startGuidance + (presentWeeks - startWeeks) * guidancePerWeek(work, values)),
    course: spent(count * values.mentors * (values.courseHours * mentorHourlyCost + values.coursePrice)),
    preparation: spent(hasAny * values.preparationHours * mentorHourlyCost),
    sessions: spent(
      hasAny * values.teamSessions * values.sessionHours * values.sessionPeople * mentorHourlyCost,
    ),
    adaptation: spent(count * values.adaptation),
  }
}

/** Without a zero that has a sign, which would be written as "-0". */
const spent = (euros: number): number => 0 - euros

const totalHours = ({ functions }: ScenarioWork): number =>
  functions.reduce((sum, { hours }) => sum + hours, 0)

const freedPerWeek = ({ freed }: ScenarioWork, { usedShare, unknownHourlyCost }: Values): number =>
  freed.reduce((sum, { hours, hourlyCost }) => sum + hours * (hourlyCost ?? unknownHourlyCost), 0) * usedShare

const guidancePerWeek = ({ functions }: ScenarioWork, { guidanceHours, mentorHourlyCost }: Values): number =>
  functions.reduce((sum, { days }) => sum + days, 0) * guidanceHours * mentorHourlyCost
