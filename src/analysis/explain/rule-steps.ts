import type { PlanRule } from '../check-plan.ts'
import { PARAMETER_RANGES, type Parameters } from '../parameters.ts'

/**
 * One sensible step of each rule, looser: a person can picture it (a half day more, one place more, one task in ten hours).
 * In the units of the parameter.
 */
const STEPS = {
  maxHours: 4,
  minHours: -4,
  maxDays: 1,
  maxDayHours: 1,
  minDayHours: -1,
  maxDaypartHours: 1,
  maxTaskShare: 0.1,
  maxPossibleShare: 0.1,
  minCoreShare: -0.1,
  maxVanishingShare: 0.1,
  minTaskHours: -1,
  minTasks: -1,
  maxLocations: 1,
  maxFunctions: 1,
} as const

/** A parameter that bounds what a plan may be, as against one that prices it. */
export type RulePath = keyof typeof STEPS

export const RULE_PATHS = Object.keys(STEPS) as readonly RulePath[]

/** The parameter behind each rule that has one. */
export const PATH_OF_RULE: Readonly<Partial<Record<PlanRule, RulePath>>> = {
  'max-functions': 'maxFunctions',
  'min-task-hours': 'minTaskHours',
  'min-tasks': 'minTasks',
  'min-hours': 'minHours',
  'max-hours': 'maxHours',
  'max-task-share': 'maxTaskShare',
  'max-possible-share': 'maxPossibleShare',
  'max-vanishing-share': 'maxVanishingShare',
  'min-core-share': 'minCoreShare',
  'max-daypart-hours': 'maxDaypartHours',
  'min-day-hours': 'minDayHours',
  'max-day-hours': 'maxDayHours',
  'max-days': 'maxDays',
  'max-locations': 'maxLocations',
}

/** The parameter one step looser, at most to the end of its range; null when it is there already. */
export function looserBound(parameters: Parameters, path: RulePath): number | null {
  const now = parameters[path]
  const { least, most } = PARAMETER_RANGES.get(path)!
  const next = Math.round((now + STEPS[path]) * 1e6) / 1e6
  const bound = Math.min(most, Math.max(least, next))
  return bound === now ? null : bound
}
