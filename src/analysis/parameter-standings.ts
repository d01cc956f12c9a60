import type { CandidateProfileRecord } from '../records/candidate-profile.ts'
import type { ParameterChangeRecord } from '../records/document-records.ts'
import { DEMANDS, type Demand } from '../records/scales.ts'
import { latestChanges } from './department-parameters.ts'
import type { Scope } from './eligible.ts'
import { DEFAULT_PARAMETERS, PARAMETER_RANGES, type ParameterRange, type Parameters } from './parameters.ts'

/** How one number of the grouping stands. */
export interface ParameterStanding {
  /** `maxHours`, nested ones by path: `digital.high`. */
  readonly path: string
  readonly range: ParameterRange
  readonly standard: number
  readonly value: number
  /** Whoever gave it its value last, also when that was the default again; null when nobody did. */
  readonly last: ParameterChangeRecord | null
}

/** Every number, in the order of `PARAMETER_RANGES`. @param parameters those of the scope */
export function parameterStandings(
  changes: readonly ParameterChangeRecord[],
  scope: Scope,
  parameters: Parameters,
): ParameterStanding[] {
  const latest = latestChanges(changes, scope)
  return [...PARAMETER_RANGES].map(([path, range]) => ({
    path,
    range,
    standard: parameterAt(DEFAULT_PARAMETERS, path),
    value: parameterAt(parameters, path),
    last: latest.get(path) ?? null,
  }))
}

/** Those that are not the default. */
export const otherThanDefault = (standings: readonly ParameterStanding[]): ParameterStanding[] =>
  standings.filter(({ value, standard }) => value !== standard)

/** @param path one of `PARAMETER_RANGES` */
export function parameterAt(parameters: Parameters, path: string): number {
  const [name, nested] = path.split('.')
  const held: unknown = parameters[name as keyof Parameters]
  const value = nested === undefined ? held : (held as Readonly<Record<string, number>>)[nested]
  if (typeof value !== 'number') throw new Error(`there is no parameter ${path}`)
  return value
}

/** Numbers that leave no function at all, each with the paths it lies in. */
export type ParameterConflict = 'hours' | 'day' | 'days' | 'share' | 'functions'

/** What of these numbers contradicts each other; empty when functions can exist. */
export function parameterConflicts(parameters: Parameters): ParameterConflict[] {
  const { minHours, maxHours, minDayHours, maxDayHours, maxDaypartHours, maxDays } = parameters
  const mostADay = Math.min(maxDayHours, 2 * maxDaypartHours)
  const found: readonly (readonly [ParameterConflict, boolean])[] = [
    ['hours', minHours > maxHours || maxHours <= 0],
    ['day', minDayHours > mostADay || mostADay <= 0],
    ['days', maxDays * mostADay < minHours || minDayHours > maxHours],
    ['share', parameters.maxTaskShare <= 0],
    ['functions', parameters.maxFunctions < 1],
  ]
  return found.flatMap(([conflict, holds]) => (holds ? [conflict] : []))
}

/** What a demand that a candidate can hardly carry weighs: three times the default. */
export const HEAVY_WEIGHT = 3
/** Highest level that counts as hardly. */
const HARDLY = 1

/** Weights of the demands for a candidate profile: heavy where at most level 1 can be carried, else the default. */
export const weightsFor = ({
  demands,
}: Pick<CandidateProfileRecord, 'demands'>): Readonly<Record<Demand, number>> =>
  Object.fromEntries(
    DEMANDS.map((demand) => {
      const level = demands[demand]
      return [demand, level !== undefined && level <= HARDLY ? HEAVY_WEIGHT : 1]
    }),
  ) as Record<Demand, number>
