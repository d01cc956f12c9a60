import type { PlanProblem } from '../../analysis/check-plan.ts'
import { DAYPARTS, DAYS, type Day, type Daypart, type WeekSchedule } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'

/** Steps with which hours are moved by button, in hours. */
export const QUARTER = 0.25
/** Less than this is rounding, in hours: such a cell is empty. */
const NOTHING = 1e-6

/** Hours of one daypart; 0 when there are none. */
export const hoursAt = (schedule: WeekSchedule, daypart: Daypart): number => schedule[daypart] ?? 0

export const weekSum = (schedule: WeekSchedule): number =>
  DAYPARTS.reduce((sum, daypart) => sum + hoursAt(schedule, daypart), 0)

export const dayOf = (daypart: Daypart): Day => daypart.slice(0, 3) as Day

/** The schedule with these hours in one daypart, whatever they were; never below 0. */
export function withHours(schedule: WeekSchedule, daypart: Daypart, hours: number): WeekSchedule {
  const all = DAYPARTS.map((each) => [each, each === daypart ? hours : hoursAt(schedule, each)] as const)
  return Object.fromEntries(all.filter(([, own]) => own > NOTHING))
}

/**
 * The schedule with hours taken from one daypart to another; the week keeps its sum.
 *
 * @param hours no more than there are count; absent: all of them
 */
export function withMoved(
  schedule: WeekSchedule,
  from: Daypart,
  to: Daypart,
  hours = hoursAt(schedule, from),
): WeekSchedule {
  if (from === to) return schedule
  const moved = Math.min(Math.max(0, hours), hoursAt(schedule, from))
  const lessened = withHours(schedule, from, hoursAt(schedule, from) - moved)
  return withHours(lessened, to, hoursAt(schedule, to) + moved)
}

/** A quarter more or less; what is not on a quarter goes to the next one first. */
export function stepped(hours: number, way: 1 | -1): number {
  const quarters = hours / QUARTER
  const next = way > 0 ? Math.floor(quarters + NOTHING) + 1 : Math.ceil(quarters - NOTHING) - 1
  return Math.max(0, next * QUARTER)
}

/** Where in the grid a rule is broken. */
export interface BrokenAt {
  readonly day: (day: Day) => boolean
  readonly daypart: (daypart: Daypart) => boolean
  readonly cell: (taskId: TaskId, daypart: Daypart) => boolean
  readonly task: (taskId: TaskId) => boolean
}

/** Marks for sums and cells out of the broken rules of a function. */
export function brokenAt(problems: readonly PlanProblem[]): BrokenAt {
  const some = (test: (problem: PlanProblem) => boolean) => problems.some(test)
  return {
    day: (day) => some((each) => !each.taskId && each.day === day && !each.daypart),
    daypart: (daypart) => some((each) => !each.taskId && each.daypart === daypart),
    cell: (taskId, daypart) =>
      some(
        (each) =>
          each.taskId === taskId &&
          (each.daypart === daypart || (!each.daypart && each.day === dayOf(daypart))),
      ),
    task: (taskId) => some((each) => each.taskId === taskId && !each.day && !each.daypart),
  }
}

/** The daypart a number of columns further; stays inside the week. */
export function besides(daypart: Daypart, columns: number): Daypart {
  const at = DAYPARTS.indexOf(daypart) + columns
  return DAYPARTS[Math.min(DAYPARTS.length - 1, Math.max(0, at))]!
}

/** Days of a schedule with hours. */
export const workedDays = (sums: WeekSchedule): Day[] =>
  DAYS.filter((day) => hoursAt(sums, `${day}-am`) + hoursAt(sums, `${day}-pm`) > NOTHING)
