import { compareText } from '../../records/ids.ts'
import { looksLikeCode } from '../../records/person-code.ts'
import {
  type ImportPlan,
  type PlannedRow,
  type RowProblem,
  type RowRule,
  type RowState,
  type RowValues,
  TABLE_FIELDS,
  type TableField,
  type TableKind,
  type TableValue,
} from '../../records/table.ts'
import { printableText } from '../printable-text.ts'
import { cleanName, cleanText, foldName } from './clean-text.ts'
import { columnName } from './column-name.ts'
import type { ImportRequest } from './import-request.ts'
import { readRow } from './read-row.ts'
import { RecordFinder } from './record-finder.ts'

/** What an import would do, row by row, with every problem in order of rows. Changes nothing. */
export function planImport(request: ImportRequest): ImportPlan {
  const { kind, rows, headRow, readingProblems } = request
  const unreadable = new Set(readingProblems.map(({ row }) => row))
  const finder = new RecordFinder(kind, request.existing)
  const problems: RowProblem[] = [...readingProblems]
  const planned: PlannedRow[] = []
  rows.forEach((cells, index) => {
    const row = index + 1
    if (index <= headRow || cells.every(isEmpty)) return
    const read = unreadable.has(row) ? NOTHING_READ : readRow(cells, row, request)
    problems.push(...read.problems)
    const placed = read.isOut ? null : placeRow(read.values, row, finder, request)
    if (placed && 'rule' in placed) problems.push(placed)
    planned.push(placed && 'state' in placed ? placed : { row, state: 'problem', values: read.values })
  })
  problems.sort((a, b) => a.row - b.row)
  return { rows: planned, problems, counts: countStates(planned), ...newNames(planned, request) }
}

const NOTHING_READ = { values: {}, problems: [], isOut: true }
const isEmpty = (cell: unknown) => cell === null || cell === undefined || cleanText(String(cell)) === ''

function placeRow(
  values: RowValues,
  row: number,
  finder: RecordFinder,
  { kind, mapping, headRow, rows, there }: ImportRequest,
): PlannedRow | RowProblem {
  const name = TABLE_FIELDS[kind][0]
  if (values[name] === undefined) return { row, state: 'new', values }
  const column = columnName(rows[headRow] ?? null, mapping[name] ?? 0)
  const refuse = (rule: RowRule) => ({ row, column, rule, found: printableText(String(values[name])) })
  const found = finder.find(values, row)
  if (typeof found === 'number') return { ...refuse('duplicate'), other: found }
  if (found) {
    const changed = changedValues(kind, found.values, values)
    const isUpdate = there === 'update' && Object.keys(changed).length > 0
    return isUpdate
      ? { row, state: 'update', values: changed, id: found.id }
      : { row, state: 'there', values, id: found.id }
  }
  if (kind === 'people' && !looksLikeCode(String(values.code))) return refuse('not-a-code')
  return { row, state: 'new', values }
}

/** What a row says otherwise than the record. Names and codes are what they met by, so they stay. */
function changedValues(kind: TableKind, before: RowValues, after: RowValues): RowValues {
  const differing = (Object.entries(after) as [TableField, TableValue][]).filter(
    ([field, value]) => field !== TABLE_FIELDS[kind][0] && comparable(value) !== comparable(before[field]),
  )
  const changed: RowValues = Object.fromEntries(differing)
  const isHowOften = changed.times !== undefined || changed.per !== undefined
  return isHowOften ? { ...changed, times: after.times!, per: after.per! } : changed
}

function comparable(value: TableValue | undefined): string {
  if (typeof value === 'string') return cleanName(value)
  return Array.isArray(value) ? JSON.stringify(value.map(foldName).sort(compareText)) : String(value)
}

function countStates(rows: readonly PlannedRow[]): Record<RowState, number> {
  const counts: Record<RowState, number> = { new: 0, update: 0, there: 0, problem: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** Jobs and processes that the rows to come name, and nobody has; each as it is written first. */
function newNames(rows: readonly PlannedRow[], { knownJobs, knownProcesses }: ImportRequest) {
  const used = rows.filter(({ state }) => state === 'new' || state === 'update').map(({ values }) => values)
  return {
    newJobs: unknownNames(
      used.flatMap(({ job, jobs }) => [job, jobs ?? []].flat()),
      knownJobs,
    ),
    newProcesses: unknownNames(
      used.map(({ process }) => process),
      knownProcesses,
    ),
  }
}

function unknownNames(names: readonly unknown[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(foldName))
  return names.filter((name): name is string => {
    if (typeof name !== 'string' || seen.has(foldName(name))) return false
    seen.add(foldName(name))
    return true
  })
}
