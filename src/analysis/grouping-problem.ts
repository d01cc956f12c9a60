import { DAYPARTS } from '../records/daypart.ts'
import { timesPerWeek } from '../records/frequency.ts'
import { compareText, type TaskId } from '../records/ids.ts'
import type { Task } from '../records/task.ts'
import { type EligibilitySource, type EligibleTask, eligibility, type Scope } from './eligible.ts'
import type { Parameters } from './parameters.ts'

/** The eligible tasks of a department (or of all) with the parameters to group them by. */
export interface GroupingProblem {
  /** In an order that does not depend on the one they were entered in. */
  readonly tasks: readonly EligibleTask[]
  readonly parameters: Parameters
}

/** @param caseIdOf the id a task has in a case file: tasks are put in its order, so that a file gives the same functions
 *   wherever it is grouped, whatever ids it got there
 */
export function groupingProblem(
  source: EligibilitySource,
  scope: Scope,
  parameters: Parameters,
  caseIdOf: (id: TaskId) => TaskId = (id) => id,
): GroupingProblem {
  const tasks = [...eligibility(source, scope).eligible].sort((a, b) =>
    compareText(caseIdOf(a.task.id), caseIdOf(b.task.id)),
  )
  return { tasks, parameters }
}

/** What an hour of the task adds to the score, in weighted hours; may be negative. */
export function hourValueOf({ task, verdict, wish }: EligibleTask, parameters: Parameters): number {
  const base = verdict === 'suitable' ? parameters.valueSuitable : parameters.valuePossible
  const shed = wish === 'shed' ? parameters.shedBonus : 0
  return (base + shed) * parameters.digital[task.digitalisationRisk] - parameters.reservation
}

/** Most hours of a task on one day, all functions together: done n times a week it gives one n-th of its week a day. */
export function dayBoundOf(task: Task): number {
  const days = new Set((task.dayparts ?? DAYPARTS).map((daypart) => daypart.slice(0, 3))).size
  return task.hoursPerWeek / Math.min(days, Math.max(1, timesPerWeek(task.frequency)))
}

/** An allocation of nothing is none, also where the parameter allows any. In hours. */
const LEAST_OF_ALL = 0.001

/** Smallest allocation of a task in a function, in hours; more than 0. */
export const leastHoursOf = (task: Task, { minTaskHours, maxDays }: Parameters): number =>
  Math.min(Math.max(minTaskHours, LEAST_OF_ALL), task.hoursPerWeek, dayBoundOf(task) * maxDays)
