/*
 * What analysts write about a scenario beside the fields of the case format. Names are part of field names in documents: add,
 * never rename.
 */

/** What the money of a scenario rests on. */
export const ASSUMPTIONS = [
  'presentWeeks',
  'usedShare',
  'unknownHourlyCost',
  'wage',
  'employerShare',
  'subsidyShare',
  'guidanceHours',
  'mentorHourlyCost',
  'startWeeks',
  'startGuidance',
  'startOutput',
  'mentors',
  'courseHours',
  'coursePrice',
  'preparationHours',
  'teamSessions',
  'sessionHours',
  'sessionPeople',
  'adaptation',
  'otherBenefits',
  'otherCosts',
] as const
export type Assumption = (typeof ASSUMPTIONS)[number]

/** Euro per hour; hours a week and the like say so by their unit. Shares are 0-1. */
export type AssumptionUnit =
  | 'euro'
  | 'euroPerYear'
  | 'euroPerHour'
  | 'share'
  | 'hours'
  | 'hoursPerDay'
  | 'weeks'
  | 'weeksPerYear'
  | 'count'

/** From the least to the most it may be; equal where it is one number. */
export interface Assumed {
  readonly from: number
  readonly to: number
}

/** One that is absent is as the default says. */
export type AssumedValues = Readonly<Partial<Record<Assumption, Assumed>>>

/** What a scenario is worth beside money, in the analyst's words. */
export const VALUE_POINTS = ['belonging', 'enrichment', 'adaptivity', 'reputation'] as const
export type ValuePoint = (typeof VALUE_POINTS)[number]
export type ValueCase = Readonly<Partial<Record<ValuePoint, string>>>

/** Lists of the case format that are written as a text with one entry a line, so that two people's entries both stay. */
export const SCENARIO_LISTS = [
  'advantages',
  'disadvantages',
  'internalPreconditions',
  'externalPreconditions',
] as const
export type ScenarioList = (typeof SCENARIO_LISTS)[number]
export type ScenarioLines = Readonly<Partial<Record<ScenarioList, string>>>
