import { compareText } from '../../records/ids.ts'
import { DEMANDS, VERDICTS, WISHES } from '../../records/scales.ts'
import { foldText } from '../../ui/filter-options.ts'
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

export interface TaskOrder {
  readonly column: TaskColumn
  readonly descending: boolean
}

/** Null: nothing known, which stands last in either direction. */
type Key = string | number | null

/** What each column orders by. Verdicts from suitable on, demands by their sum. */
const KEYS: Readonly<Record<TaskColumn, (row: TaskRow) => Key>> = {
  name: (row) => foldText(row.name),
  process: (row) => foldText(row.processName) || null,
  jobs: (row) => foldText(row.jobNames.join(', ')) || null,
  observed: (row) => row.observedHours,
  told: (row) => row.toldHours,
  verdict: (row) => (row.verdict ? VERDICTS.indexOf(row.verdict.verdict) : null),
  wish: (row) => (row.wish ? WISHES.indexOf(row.wish) : null),
  demands: (row) => sumOfDemands(row),
}

/** The rows in an order of their own; ties by name and then by id, so that every device shows the same. */
export function sortTasks(rows: readonly TaskRow[], { column, descending }: TaskOrder): readonly TaskRow[] {
  const keyed = rows.map((row) => ({ row, key: KEYS[column](row), name: foldText(row.name) }))
  keyed.sort(
    (a, b) =>
      compareKeys(a.key, b.key, descending) || compareText(a.name, b.name) || compareText(a.row.id, b.row.id),
  )
  return keyed.map(({ row }) => row)
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = typeof a === 'string' ? compareText(a, b as string) : a - (b as number)
  return descending ? -order : order
}

function sumOfDemands({ demands }: TaskRow): number | null {
  const judged = DEMANDS.flatMap((demand) => demands[demand] ?? [])
  return judged.length === 0 ? null : judged.reduce((sum: number, level) => sum + level, 0)
}
