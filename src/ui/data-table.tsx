import type { ComponentChildren } from 'preact'
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { Checkbox } from './checkbox.tsx'
import { classNames } from './class-names.ts'
import { cssVars } from './css-vars.ts'
import { Icon } from './icon.tsx'
import { nextSort, type Sort, type SortValue, sortRows } from './sort-rows.ts'
import { useRowWindow } from './use-row-window.ts'
import './visually-hidden.css'
import './data-table.css'

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
    const valueOf = columns.find((column) => column.key === sort?.key)?.sortValue
    return sort && valueOf ? sortRows(rows, valueOf, sort.direction) : rows
  }, [rows, columns, sort])
  const scroller = useRef<HTMLDivElement>(null)
  const isWindowed = sorted.length > WINDOWED_FROM
  const view = useRowWindow(scroller, sorted.length, isWindowed)
  const shown = sorted.slice(view.first, view.last)
  const span = columns.length + (selection ? 1 : 0)

  return (
    <div class="data-table-box">
      <div ref={scroller} class="data-table-scroll" data-windowed={isWindowed} onScroll={view.onScroll}>
        {/* biome-ignore-start lint/a11y/noRedundantRoles: as cards the rows are grids, which would take their roles away */}
        <table class="data-table" role="table" aria-rowcount={isWindowed ? sorted.length + 1 : undefined}>
          <caption class="visually-hidden">{label}</caption>
          <Head
            columns={columns}
            sort={sort}
            onSort={props.onSort ?? setOwnSort}
            rows={sorted}
            {...{ rowKey, selection }}
          />
          <tbody role="rowgroup" onKeyDown={moveBetweenRows}>
            <Spacer span={span} height={view.before} />
            {shown.map((row, index) => (
              <DataRow
                {...props}
                key={rowKey(row)}
                row={row}
                rowIndex={isWindowed ? view.first + index + 2 : undefined}
              />
            ))}
            <Spacer span={span} height={view.after} />
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      </div>
    </div>
  )
}

function Spacer({ span, height }: { readonly span: number; readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr class="data-table__spacer" aria-hidden="true">
      <td colSpan={span} style={cssVars({ '--height': `${height}px` })} />
    </tr>
  )
}

interface HeadProps<Row> extends Pick<Props<Row>, 'columns' | 'rows' | 'rowKey' | 'selection'> {
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
}

function Head<Row>({ columns, rows, rowKey, selection, sort, onSort }: HeadProps<Row>) {
  return (
    <thead class="data-table__head" role="rowgroup">
      <tr role="row">
        {selection && <SelectAll rows={rows} rowKey={rowKey} selection={selection} />}
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined
          return (
            <th
              key={column.key}
              class="data-table__header"
              role="columnheader"
              scope="col"
              data-align={column.align}
              data-sortable={column.sortValue !== undefined}
              style={column.width ? cssVars({ '--width': column.width }) : undefined}
              aria-sort={column.sortValue ? (direction ?? 'none') : undefined}
            >
              {column.sortValue ? (
                <button
                  type="button"
                  class="data-table__sort"
                  onClick={() => onSort(nextSort(sort, column.key))}
                >
                  {column.header}
                  <Icon name={direction === 'descending' ? 'chevron-down' : 'chevron-up'} />
                </button>
              ) : (
                <span class={column.headerHidden ? 'visually-hidden' : undefined}>{column.header}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type SelectAllProps<Row> = Pick<Props<Row>, 'rows' | 'rowKey'> & { readonly selection: Selection<Row> }

function SelectAll<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const count = rows.filter((row) => selection.keys.has(rowKey(row))).length
  const isAll = rows.length > 0 && count === rows.length
  return (
    <th class="data-table__select" role="columnheader" scope="col">
      <Checkbox
        label={selection.allLabel}
        labelHidden
        checked={isAll}
        mixed={count > 0 && !isAll}
        onChange={(checked) => selection.onChange(checked ? new Set(rows.map(rowKey)) : new Set())}
      />
    </th>
  )
}

type RowProps<Row> = Props<Row> & { readonly row: Row; readonly rowIndex: number | undefined }

function DataRow<Row>({ row, rowIndex, columns, rowKey, onOpen, current, selection }: RowProps<Row>) {
  const key = rowKey(row)
  const nameId = useId()
  const isSelected = selection?.keys.has(key) === true
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for a finger; the button in the first cell is the keyboard's way
    <tr
      class={classNames('data-table__row', onOpen && 'data-table__row--opens')}
      role="row"
      aria-rowindex={rowIndex}
      data-current={key === current}
      data-selected={isSelected}
      onClick={(event) => {
        if (onOpen && !isControl(event.target)) onOpen(row)
      }}
    >
      {selection && (
        <td class="data-table__select" role="cell">
          <Checkbox
            label={selection.labelFor(row)}
            labelHidden
            checked={isSelected}
            onChange={(checked) => selection.onChange(withKey(selection.keys, key, checked))}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          class="data-table__cell"
          role={index === 0 ? 'rowheader' : 'cell'}
          data-align={column.align}
          data-name={index === 0}
        >
          {index > 0 && (
            <span class="data-table__cell-label" aria-hidden="true">
              {column.header}
            </span>
          )}
          {index === 0 && onOpen ? (
            <button
              type="button"
              id={nameId}
              class="data-table__open"
              aria-current={key === current ? 'true' : undefined}
              onClick={() => onOpen(row)}
            >
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, input, select, label') !== null

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
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
