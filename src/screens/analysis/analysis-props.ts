import type { ComponentChildren } from 'preact'
import type { Plan } from '../../analysis/plan.ts'
import type { TimeBudget } from '../../analysis/time-budget.ts'
import type { JobRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'

/** How far the grouping is. */
export type Grouping =
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly score: number }
  | { readonly kind: 'done'; readonly plan: Plan; readonly score: number }
  | { readonly kind: 'failed'; readonly message: string }

export type AnalysisTab = 'functions' | 'effects' | 'scenarios' | 'time' | 'verdicts'

export interface AnalysisProps {
  /** Shown first; the functions where none is asked for. */
  readonly tab?: AnalysisTab | undefined
  readonly standings: readonly TaskStanding[]
  /** What others score apart does not count here yet. */
  readonly isBlind?: boolean
  readonly jobs: readonly JobRecord[]
  readonly budget: TimeBudget
  readonly taskHref: (id: TaskId) => string
  readonly onToTasks: () => void
  readonly onToFloor: () => void
  /** The same time with its intervals; absent for all departments together. */
  readonly seenHref?: string | undefined
  /** The parts of the room that bring their own data; a tab without its part is not there. */
  readonly functions: ComponentChildren
  readonly effects?: ComponentChildren
  readonly scenarios?: ComponentChildren
}
