import type { AreaMessages } from '../../i18n/messages.nl.ts'
import { DEMANDS, type Demand, RISKS } from '../../records/scales.ts'

type Texts = AreaMessages['parameters']
export type ParameterGroup = keyof Texts['groups']
/** A parameter that has a name of its own; weights are named after their demand. */
export type NamedPath = keyof Texts['names']

/** Paths by group, in the order they are shown: every parameter stands in exactly one. */
export const PARAMETER_GROUPS: Readonly<Record<ParameterGroup, readonly string[]>> = {
  size: ['minHours', 'maxHours', 'minTasks', 'maxTaskShare', 'minTaskHours', 'maxFunctions'],
  week: ['maxDays', 'minDayHours', 'maxDayHours', 'maxDaypartHours'],
  mix: ['maxPossibleShare', 'minCoreShare', 'maxVanishingShare', 'maxLocations'],
  worth: [
    'valueSuitable',
    'valuePossible',
    'shedBonus',
    ...RISKS.map((risk) => `digital.${risk}`),
    'reservation',
  ],
  burden: ['openCost', 'demandCost', 'processCost', 'locationCost', 'departmentCost', 'splitCost'],
  weights: DEMANDS.map((demand) => `demandWeights.${demand}`),
}

/** What a number counts. Shares are kept from 0 to 1 and shown in percent. */
export type ParameterUnit = 'hours' | 'share' | 'count' | 'points' | 'factor'

export function unitOf(path: string): ParameterUnit {
  if (path.endsWith('Share')) return 'share'
  if (path === 'maxDays' || path === 'minTasks' || path === 'maxFunctions' || path === 'maxLocations')
    return 'count'
  if (path.startsWith('digital.') || path.startsWith('demandWeights.')) return 'factor'
  return path.startsWith('min') || path.startsWith('max') ? 'hours' : 'points'
}

/** How a number is shown and typed: shares in percent. Rounded, so that 0.07 is 7 and not 7.000000000000001. */
export const shownOf = (path: string, value: number): number =>
  unitOf(path) === 'share' ? Math.round(value * 1e8) / 1e6 : value

export const keptOf = (path: string, shown: number): number =>
  unitOf(path) === 'share' ? Math.round(shown * 1e6) / 1e8 : shown

/** The demand whose weight it is; null for others. */
export const demandOf = (path: string): Demand | null =>
  DEMANDS.find((demand) => path === `demandWeights.${demand}`) ?? null
