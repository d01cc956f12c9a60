import { compareText } from '../../records/ids.ts'
import { DEMANDS, VERDICTS, WISHES } from '../../records/scales.ts'
import { foldText } from '../../ui/filter-options.ts'
import type { SortValue } from '../../ui/sort-rows.ts'
import type { TaskRow } from './task-row.ts'

export const TASK_COLUMNS = [
  'name',
  'process',
  'jobs',
  'observed',
  'told',
  'verdict',
  'wish',
  'demands',
] as const
export type TaskColumn = (typeof TASK_COLUMNS)[number]

/** What each column orders by; null is not known and stands last. Verdicts from suitable on, demands by their sum. */
export const SORT_VALUES: Readonly<Record<TaskColumn, (row: TaskRow) => SortValue>> = {
  name: (row) => row.nameKey,
  process: (row) => foldText(row.processName) || null,
  jobs: (row) => foldText(row.jobNames.join(', ')) || null,
  observed: (row) => row.observed?.hoursPerWeek ?? null,
  told: (row) => row.toldHours,
  verdict: (row) => (row.verdict ? VERDICTS.indexOf(row.verdict.verdict) : null),
  wish: (row) => (row.wish ? WISHES.indexOf(row.wish) : null),
  demands: (row) => sumOfDemands(row),
}

/** By name, ties by id: the order under every other one, the same on every device. */
export const orderByName = (rows: readonly TaskRow[]): readonly TaskRow[] =>
  [...rows].sort((a, b) => compareText(a.nameKey, b.nameKey) || compareText(a.id, b.id))

function sumOfDemands({ demands }: TaskRow): number | null {
  const judged = DEMANDS.flatMap((demand) => demands[demand] ?? [])
  return judged.length === 0 ? null : judged.reduce((sum: number, level) => sum + level, 0)
}
