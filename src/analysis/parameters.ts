import { DEMANDS, type Demand, RISKS, type Risk } from '../records/scales.ts'

/** What the analyst can change about the grouping. Hours are decimal hours per week, shares 0-1, costs weighted hours per week. */
export interface Parameters {
  readonly minHours: number
  readonly maxHours: number
  readonly maxDays: number
  readonly minDayHours: number
  readonly maxDayHours: number
  readonly maxDaypartHours: number
  readonly maxTaskShare: number
  readonly maxPossibleShare: number
  readonly minCoreShare: number
  readonly minTaskHours: number
  readonly minTasks: number
  readonly maxVanishingShare: number
  readonly maxLocations: number
  readonly maxFunctions: number
  readonly valueSuitable: number
  readonly valuePossible: number
  readonly digital: Readonly<Record<Risk, number>>
  readonly shedBonus: number
  readonly reservation: number
  readonly openCost: number
  readonly demandCost: number
  readonly demandWeights: Readonly<Record<Demand, number>>
  readonly processCost: number
  readonly locationCost: number
  readonly departmentCost: number
  readonly splitCost: number
}

export const DEFAULT_PARAMETERS: Parameters = {
  minHours: 16,
  maxHours: 24,
  maxDays: 4,
  minDayHours: 4,
  maxDayHours: 6,
  maxDaypartHours: 4,
  maxTaskShare: 0.4,
  maxPossibleShare: 0.45,
  minCoreShare: 0.5,
  minTaskHours: 2,
  minTasks: 4,
  maxVanishingShare: 0.5,
  maxLocations: 2,
  maxFunctions: 6,
  valueSuitable: 1,
  valuePossible: 0.6,
  digital: { low: 1, medium: 0.8, high: 0.5 },
  shedBonus: 0.25,
  reservation: 0.2,
  openCost: 2,
  demandCost: 0.2,
  demandWeights: {
    independence: 1,
    social: 1,
    deadlines: 1,
    pace: 1,
    interruptions: 1,
    unpredictability: 1,
    physical: 1,
  },
  processCost: 1,
  locationCost: 1.5,
  departmentCost: 2,
  splitCost: 0.5,
}

/** Range of one parameter; whole numbers where a part makes no sense. */
export interface ParameterRange {
  readonly least: number
  readonly most: number
  readonly whole: boolean
}

export type ParameterProblem =
  | { readonly problem: 'unknown'; readonly path: string }
  | { readonly problem: 'not-a-number'; readonly path: string; readonly value: string }
  | {
      readonly problem: 'out-of-range'
      readonly path: string
      readonly value: string
      readonly range: ParameterRange
    }

export type SetResult =
  | { readonly ok: true; readonly value: Parameters }
  | { readonly ok: false; readonly problem: ParameterProblem }

const range = (least: number, most: number): ParameterRange => ({ least, most, whole: false })
const count = (least: number, most: number): ParameterRange => ({ least, most, whole: true })
const SHARE = range(0, 1)
const COST = range(0, 1000)

/** Every path that can be set, `digital.high` and `demandWeights.pace` included. */
export const PARAMETER_RANGES: ReadonlyMap<string, ParameterRange> = new Map([
  ['minHours', range(0, 60)],
  ['maxHours', range(0, 60)],
  ['maxDays', count(1, 5)],
  ['minDayHours', range(0, 12)],
  ['maxDayHours', range(0, 12)],
  ['maxDaypartHours', range(0, 8)],
  ['maxTaskShare', SHARE],
  ['maxPossibleShare', SHARE],
  ['minCoreShare', SHARE],
  ['minTaskHours', range(0, 40)],
  ['minTasks', count(1, 50)],
  ['maxVanishingShare', SHARE],
  ['maxLocations', count(1, 50)],
  ['maxFunctions', count(0, 50)],
  ['valueSuitable', range(0, 10)],
  ['valuePossible', range(0, 10)],
  ...RISKS.map((risk) => [`digital.${risk}`, range(0, 10)] as const),
  ['shedBonus', range(-10, 10)],
  ['reservation', range(-10, 10)],
  ['openCost', COST],
  ['demandCost', COST],
  ...DEMANDS.map((demand) => [`demandWeights.${demand}`, range(0, 100)] as const),
  ['processCost', COST],
  ['locationCost', COST],
  ['departmentCost', COST],
  ['splitCost', COST],
])

/**
 * The parameters with one of them changed; the given ones stay as they are.
 *
 * @param path name, nested ones by path: `maxHours`, `digital.high`
 * @param text the value as typed: a decimal number with a point
 */
export function setParameter(parameters: Parameters, path: string, text: string): SetResult {
  const allowed = PARAMETER_RANGES.get(path)
  if (!allowed) return { ok: false, problem: { problem: 'unknown', path } }
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) return { ok: false, problem: { problem: 'not-a-number', path, value: text } }
  if (value < allowed.least || value > allowed.most || (allowed.whole && !Number.isInteger(value))) {
    return { ok: false, problem: { problem: 'out-of-range', path, value: text, range: allowed } }
  }
  return { ok: true, value: withValue(parameters, path, value) }
}

function withValue(parameters: Parameters, path: string, value: number): Parameters {
  const [name, nested] = path.split('.')
  if (nested === undefined) return { ...parameters, [name!]: value }
  const group = name === 'digital' ? parameters.digital : parameters.demandWeights
  return { ...parameters, [name!]: { ...group, [nested]: value } }
}
