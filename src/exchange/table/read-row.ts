import {
  type Row,
  type RowProblem,
  type RowRule,
  type RowValues,
  TABLE_FIELDS,
  type TableField,
  type TableValue,
} from '../../records/table.ts'
import { printableText } from '../printable-text.ts'
import { columnName } from './column-name.ts'
import type { ImportRequest } from './import-request.ts'
import { readCell } from './read-cell.ts'

export interface ReadRow {
  readonly values: RowValues
  readonly problems: readonly RowProblem[]
  /** It cannot come in, or not as the analyst wants it. */
  readonly isOut: boolean
}

/** What one row says, by the chosen columns, with all that cannot be read. @param row its number, from 1 */
export function readRow(cells: Row, row: number, request: ImportRequest): ReadRow {
  const { mapping, headRow, rows, kind } = request
  const head = headRow >= 0 ? rows[headRow]! : null
  const problems: RowProblem[] = []
  const problem = (field: TableField | null, rule: RowRule, found = '') => {
    const at = field === null ? undefined : mapping[field]
    problems.push({ row, column: at === undefined ? '' : columnName(head, at), rule, found })
  }
  const values = readCells(cells, request, (field, rule) =>
    problem(field, rule, printableText(String(cells[mapping[field]!]))),
  )
  const name = TABLE_FIELDS[kind][0]
  // People without a code get the next free one, where the list has no codes at all.
  const isNameless = values[name] === undefined && (kind !== 'people' || mapping.code !== undefined)
  if (isNameless && problems.every(({ column }) => column !== columnName(head, mapping[name] ?? -1))) {
    problem(name, 'missing')
  }
  if (values.times !== undefined && values.per === undefined) {
    problem('times', 'missing-period', String(values.times))
  }
  if (head && hasMoreThan(head, cells)) problem(null, 'too-many-cells')
  const isOut = isNameless || (problems.length > 0 && request.badCells === 'skip-row')
  return { values: withoutHalves(values), problems, isOut }
}

function readCells(
  cells: Row,
  { kind, mapping, decimal }: ImportRequest,
  onBad: (field: TableField, rule: RowRule) => void,
): RowValues {
  const values: Partial<Record<TableField, TableValue>> = {}
  for (const field of TABLE_FIELDS[kind]) {
    const at = mapping[field]
    if (at === undefined) continue
    const read = readCell(field, cells[at] ?? null, decimal)
    // "3x per week" says its period itself: a column for it has nothing to add.
    if (read.ok) Object.assign(values, { ...read.values, ...(values.per && { per: values.per }) })
    else onBad(field, read.rule)
  }
  return values
}

/** How often needs both its halves. */
function withoutHalves(values: RowValues): RowValues {
  const { times, per, ...rest } = values
  return times === undefined || per === undefined ? rest : { ...rest, times, per }
}

/** A row that is longer than its heads was split where it should not be. */
function hasMoreThan(head: Row, cells: Row): boolean {
  const isFilled = (row: Row, at: number) => row[at] !== null && row[at] !== undefined && row[at] !== ''
  let last = head.length - 1
  while (last >= 0 && !isFilled(head, last)) last -= 1
  return cells.some((_, at) => at > last && isFilled(cells, at))
}
