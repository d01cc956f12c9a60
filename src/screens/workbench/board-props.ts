import type { ComponentChildren } from 'preact'
import type { Parameters } from '../../analysis/parameters.ts'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import type { BoardWords } from './board-words.ts'
import type { PlanColumn } from './plan-columns.ts'
import type { Holding } from './use-held-task.ts'
import type { WorkbenchEdits, WorkbenchPlan } from './workbench-props.ts'

export interface BoardProps {
  readonly plan: WorkbenchPlan
  readonly edits: WorkbenchEdits
  readonly standings: readonly TaskStanding[]
  readonly jobs: readonly Pick<JobRecord, 'id' | 'name'>[]
  readonly people: readonly Pick<PersonRecord, 'id' | 'code'>[]
  readonly taskHref: (id: TaskId) => string
  /** Where tasks of several departments stand together: whose it is. */
  readonly departmentOf?: (id: TaskId) => string
  /** What others say of a function, under its own figures. */
  readonly about?: (place: number) => ComponentChildren
  /** A word at the head of a function that nobody may miss. */
  readonly mark?: (place: number) => ComponentChildren
  /** What a week is held to. */
  readonly parameters: Parameters
  /** Under a task that stays out: why, and what would let it in. */
  readonly leftNote?: (taskId: TaskId) => ComponentChildren
  /** Above those: what the words in them mean; absent while they need no explaining. */
  readonly leftHint?: string | undefined
}

/** What the parts of one column know. */
export interface ColumnProps extends BoardProps {
  readonly column: PlanColumn
  /** First places of all columns. */
  readonly places: readonly number[]
  readonly holding: Holding
  readonly words: BoardWords
  readonly onSplit: (taskId: TaskId, from: number) => void
  readonly onWeek: (place: number) => void
}
