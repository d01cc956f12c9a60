import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { PlanDescription } from '../../analysis/describe-plan.ts'
import type { TaskMove } from '../../analysis/workbench/edit-functions.ts'
import type { HoursChange } from '../../analysis/workbench/hours-changes.ts'
import type { WeekSchedule } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'

/** A place in the functions, `null` for what stays with today's jobs, `'new'` for a function that is made for it. */
export type Spot = TaskMove['to']

/** What a move would make of the plan; nothing is changed by asking. */
export interface MoveTrial {
  /** Only what the move breaks: rules that were broken before are not in it. */
  readonly broken: readonly PlanProblem[]
  /** Of the function it goes to, per week; 0 where it goes to none. */
  readonly hours: number
  /** Of other tasks, whose hours change along. */
  readonly others: readonly HoursChange[]
}

/** How a function stands to the record that was made of it. */
export type Keeping = 'none' | 'kept' | 'changed'

/** The plan that is looked at, as an analyst works on it. */
export interface WorkbenchPlan {
  readonly functions: readonly DraftFunction[]
  /** As `functions`. */
  readonly names: readonly string[]
  /** As `functions`. */
  readonly keeping: readonly Keeping[]
  readonly forbidden: readonly TaskId[]
  readonly description: PlanDescription
  readonly problems: readonly PlanProblem[]
}

/** Everything one can do to it. Each is one thing to take back. */
export interface WorkbenchEdits {
  readonly move: (move: TaskMove) => void
  /** Cheap enough to ask while a finger moves. */
  readonly tryMove: (move: TaskMove) => MoveTrial
  /** @param places of equal functions: all of them */
  readonly pin: (places: readonly number[], taskId: TaskId, isPinned: boolean) => void
  readonly pinWhole: (places: readonly number[], isWhole: boolean) => void
  readonly forbid: (taskId: TaskId, isForbidden: boolean) => void
  /** While somebody types. */
  readonly rename: (places: readonly number[], name: string) => void
  /** The whole week of a task in a function; its hours are the sum. */
  readonly setWeek: (place: number, taskId: TaskId, schedule: WeekSchedule) => void
  readonly addFunction: () => void
  readonly removeFunction: (place: number) => void
  readonly keep: (places: readonly number[]) => void
}
