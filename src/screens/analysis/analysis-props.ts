import type { PlanDescription } from '../../analysis/describe-plan.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { TimeBudget } from '../../analysis/time-budget.ts'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'

/** How far the grouping is. */
export type Grouping =
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly score: number }
  | {
      readonly kind: 'done'
      readonly plan: Plan
      readonly description: PlanDescription
      readonly score: number
    }
  | { readonly kind: 'failed'; readonly message: string }

export interface AnalysisProps {
  readonly departmentName: string
  readonly standings: readonly TaskStanding[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly budget: TimeBudget
  readonly grouping: Grouping
  /** The rules and prices of the grouping as they hold for the department. */
  readonly parameters: Parameters
  /** Ends the search with what it has. */
  readonly onFinish: () => void
  readonly onAgain: () => void
  readonly taskHref: (id: TaskId) => string
  readonly onToTasks: () => void
  readonly onToFloor: () => void
}
