import type { Allocation } from './case-file.ts'
import type { AnalystId, DepartmentId, PlanDraftId, TaskId } from './ids.ts'
import type { AskedAnswers } from './work-quality.ts'

/**
 * The plan an analyst is working on: one per analyst and scope (a department, or `*` for all together), so that nobody
 * overwrites anybody. It may break rules: it is a draft.
 */
export interface PlanDraftRecord {
  readonly id: PlanDraftId
  readonly scope: DepartmentId | '*'
  readonly by: AnalystId
  /** In the order they are shown. */
  readonly functions: readonly DraftFunction[]
  /** Tasks that are to stay out of every function. */
  readonly forbidden: readonly TaskId[]
}

export interface DraftFunction {
  /** Stays the same while the function is changed. */
  readonly key: string
  /** '' while nobody named it. */
  readonly name: string
  readonly allocations: readonly Allocation[]
  /** Tasks that stay in it when the rest is solved. */
  readonly pinned: readonly TaskId[]
  /** Its tasks and working days stay as they are when the rest is solved. */
  readonly whole: boolean
  /** What was asked about the quality of the work. */
  readonly asked: AskedAnswers
}
