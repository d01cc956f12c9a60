import { DAYS, type Day } from '../records/daypart.ts'
import type { TaskId } from '../records/ids.ts'
import { hoursIn, type PlacedTask, type PlanRule } from './check-plan.ts'
import type { EligibleTask } from './eligible.ts'
import type { Parameters } from './parameters.ts'

/** A rule a function stands right at the edge of: a little more or less of it and the plan would be invalid. */
export interface BindingRule {
  readonly rule: PlanRule
  readonly taskId?: TaskId
  readonly day?: Day
  readonly bound: number
}

/** How near counts as at the edge, in hours. */
const NEAR = 0.01

/** The rules that bind one function, in the order of the rule check. Rules over all functions together are not among them. */
export function bindingRules(placed: readonly PlacedTask[], parameters: Parameters): BindingRule[] {
  const total = sumOf(placed, () => true)
  const found: BindingRule[] = []
  const note = (rule: PlanRule, amount: number, bound: number, more: Partial<BindingRule> = {}) => {
    if (Math.abs(amount - bound) <= NEAR) found.push({ rule, bound, ...more })
  }
  note('min-tasks', placed.length, parameters.minTasks)
  note('min-hours', total, parameters.minHours)
  note('max-hours', total, parameters.maxHours)
  for (const { allocation } of placed) {
    note('max-task-share', allocation.hours, parameters.maxTaskShare * total, { taskId: allocation.taskId })
  }
  const possible = sumOf(placed, ({ verdict }) => verdict === 'possible')
  if (possible > 0) note('max-possible-share', possible, parameters.maxPossibleShare * total)
  const vanishing = sumOf(placed, ({ task }) => task.digitalisationRisk === 'high')
  if (vanishing > 0) note('max-vanishing-share', vanishing, parameters.maxVanishingShare * total)
  note(
    'min-core-share',
    sumOf(placed, ({ core }) => core),
    parameters.minCoreShare * total,
  )
  const worked = DAYS.filter((day) => hoursOn(placed, day) > NEAR)
  for (const day of worked) {
    note('min-day-hours', hoursOn(placed, day), parameters.minDayHours, { day })
    note('max-day-hours', hoursOn(placed, day), parameters.maxDayHours, { day })
  }
  note('max-days', worked.length, parameters.maxDays)
  note('max-locations', new Set(placed.map(({ task }) => task.task.location)).size, parameters.maxLocations)
  return found
}

const hoursOn = (placed: readonly PlacedTask[], day: Day): number =>
  hoursIn(placed, `${day}-am`) + hoursIn(placed, `${day}-pm`)

const sumOf = (placed: readonly PlacedTask[], counts: (task: EligibleTask) => boolean): number =>
  placed.reduce((sum, { task, allocation }) => sum + (counts(task) ? allocation.hours : 0), 0)
