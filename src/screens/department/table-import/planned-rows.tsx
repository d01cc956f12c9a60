import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import { type PlannedRow, TABLE_FIELDS, type TableField, type TableKind } from '../../../records/table.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table-column.ts'
import { valueText } from './value-text.ts'

interface Props {
  readonly kind: TableKind
  readonly rows: readonly PlannedRow[]
}

const SHOWN = 20

/** The first rows as they become, with what happens to each; fields that no row has are left out. */
export function PlannedRows({ kind, rows }: Props) {
  const messages = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { formatNumber, formatDate } = useFormat()
  const shown = useMemo(() => rows.slice(0, SHOWN), [rows])
  const columns = useMemo(() => {
    const [name, ...others] = TABLE_FIELDS[kind] as readonly TableField[]
    const filled = others.filter((field) => shown.some(({ values }) => values[field] !== undefined))
    const column = (field: TableField): Column<PlannedRow> => ({
      key: field,
      header: tables.fields[field],
      cell: ({ values }) => valueText(field, values[field], messages, { formatNumber, formatDate }),
    })
    return [
      column(name!),
      { key: 'state', header: tables.state, cell: ({ state }: PlannedRow) => tables.states[state] },
      ...filled.map(column),
      { key: 'row', header: tables.row, align: 'end' as const, cell: ({ row }: PlannedRow) => row },
    ]
  }, [kind, shown, messages, tables, formatNumber, formatDate])
  if (shown.length === 0) return null
  return (
    <section class="table-import__rows" aria-label={tables.rowsTitle}>
      <h2>{tables.rowsTitle}</h2>
      <div class="table-import__scroll">
        <DataTable
          label={tables.rowsLabel}
          columns={columns}
          rows={shown}
          rowKey={({ row }) => String(row)}
        />
      </div>
    </section>
  )
}
