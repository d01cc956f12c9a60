import type { Mapping, Row, RowProblem, RowValues, TableKind } from '../../records/table.ts'
import type { DecimalSign } from './read-cell.ts'

/** A record the department has, as a table would write it. */
export interface ExistingRow {
  readonly id: string
  readonly values: RowValues
}

export interface ImportRequest {
  readonly kind: TableKind
  readonly rows: readonly Row[]
  /** From 0; -1 when no row holds heads. */
  readonly headRow: number
  readonly mapping: Mapping
  readonly decimal: DecimalSign
  /** What the reader of the file had to say about rows. */
  readonly readingProblems: readonly RowProblem[]
  readonly existing: readonly ExistingRow[]
  readonly knownJobs: readonly string[]
  readonly knownProcesses: readonly string[]
  /** What happens to records that are there already. */
  readonly there: 'skip' | 'update'
  /** What happens to a row of which a cell cannot be read: the row stays out, or the cell counts as empty. */
  readonly badCells: 'skip-row' | 'leave-empty'
}
