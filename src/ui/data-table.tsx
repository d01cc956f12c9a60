import { useMemo, useRef, useState } from 'preact/hooks'
import { cssVars } from './css-vars.ts'
import { type Column, type Selection, TABLE_ROLES } from './data-table-column.ts'
import { DataTableHead } from './data-table-head.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { type Sort, sortRows } from './sort-rows.ts'
import { useIsPrinting } from './use-is-printing.ts'
import { useRowWindow } from './use-row-window.ts'
import './visually-hidden.css'
import './data-table.css'

interface Props<Row> {
  /** What the table lists; read aloud. */
  readonly label: string
  /** The first column names the row: it holds the button that opens it. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Key of the row whose record is open. */
  readonly current?: string | null
  readonly selection?: Selection<Row>
  readonly sort?: Sort | null
  /** Without it the table keeps its own order of sorting. */
  readonly onSort?: (sort: Sort) => void
}

/** From here only the rows in sight are drawn: 10,000 rows cost as much as 60. */
const WINDOWED_FROM = 150

/** Sortable, selectable rows; cards where there is no room for columns (under 44 rem). */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, selection } = props
  const [ownSort, setOwnSort] = useState<Sort | null>(null)
  const sort = props.sort === undefined ? ownSort : props.sort
  const sorted = useMemo(() => {
    const value = columns.find((column) => column.key === sort?.key)?.sortValue
    return sort && value ? sortRows(rows, value, sort.direction) : rows
  }, [rows, columns, sort])
  const scroller = useRef<HTMLDivElement>(null)
  const isPrinting = useIsPrinting()
  const isWindowed = sorted.length > WINDOWED_FROM && !isPrinting
  const view = useRowWindow(scroller, sorted.length, isWindowed)
  const shown = sorted.slice(view.first, view.last)
  const span = columns.length + (selection ? 1 : 0)

  return (
    <div class="data-table-box">
      <div ref={scroller} class="data-table-scroll" data-windowed={isWindowed} onScroll={view.onScroll}>
        <table
          class="data-table"
          {...TABLE_ROLES.table}
          aria-rowcount={isWindowed ? sorted.length + 1 : undefined}
        >
          <caption class="visually-hidden">{label}</caption>
          <DataTableHead
            columns={columns}
            sort={sort}
            onSort={props.onSort ?? setOwnSort}
            rows={sorted}
            rowKey={rowKey}
            selection={selection}
          />
          <tbody {...TABLE_ROLES.group} onKeyDown={moveBetweenRows}>
            <Spacer span={span} height={view.before} />
            {shown.map((row, index) => (
              <DataTableRow
                {...props}
                key={rowKey(row)}
                row={row}
                rowIndex={isWindowed ? view.first + index + 2 : undefined}
              />
            ))}
            <Spacer span={span} height={view.after} />
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Spacer({ span, height }: { readonly span: number; readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr class="data-table__spacer">
      <td colSpan={span} style={cssVars({ '--height': `${height}px` })} />
    </tr>
  )
}

/** Up and down walk the opening buttons of the rows. */
function moveBetweenRows(event: KeyboardEvent) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined || !(event.target instanceof Element) || !event.target.matches('.data-table__open'))
    return
  const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.data-table__open')]
  const next = buttons[buttons.indexOf(event.target as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
