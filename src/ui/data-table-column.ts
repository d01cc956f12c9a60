import type { ComponentChildren } from 'preact'
import type { SortValue } from './sort-rows.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  /** The header's words stay in a screen reader only. */
  readonly headerHidden?: boolean
  readonly cell: (row: Row) => ComponentChildren
  /** Makes the column sortable. Null sorts last. */
  readonly sortValue?: (row: Row) => SortValue
  /** 'end' for numbers. */
  readonly align?: 'start' | 'end'
  /** Any CSS width; without one the browser divides what is left. */
  readonly width?: string
}

export interface Selection<Row> {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
  readonly labelFor: (row: Row) => string
  readonly allLabel: string
}

/**
 * Spelled out, because as cards the rows are grids, and older engines then take a table's own roles away.
 * Spread, because a linter that sees only the tags calls them redundant.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
