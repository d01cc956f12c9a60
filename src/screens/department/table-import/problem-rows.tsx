import { useMemo } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import type { RowProblem } from '../../../records/table.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table-column.ts'

/** Every problem with its row and column, windowed: five thousand of them scroll as well as five. */
export function ProblemRows({ problems }: { readonly problems: readonly RowProblem[] }) {
  const tables = useArea('tables', tablesTexts)
  const rows = useMemo(() => problems.map((problem, at) => ({ ...problem, key: String(at) })), [problems])
  const columns = useMemo(
    (): readonly Column<RowProblem>[] => [
      { key: 'row', header: tables.row, cell: ({ row }) => `${tables.row} ${row}`, width: '6rem' },
      { key: 'column', header: tables.column, cell: ({ column }) => column || tables.wholeRow },
      { key: 'found', header: tables.found, cell: ({ found }) => found || tables.nothingThere },
      { key: 'why', header: tables.why, cell: (problem) => reason(problem, tables) },
    ],
    [tables],
  )
  if (problems.length === 0) return null
  const title = tables.problemsTitle({ count: problems.length })
  return (
    <section class="table-import__problems" aria-label={title}>
      <h2>{title}</h2>
      <DataTable label={tables.problemsLabel} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  )
}

function reason({ rule, other }: RowProblem, tables: typeof tablesTexts): string {
  if (rule === 'duplicate' && other !== undefined) return tables.sameAsRow({ row: other })
  return tables.rules[rule]
}
