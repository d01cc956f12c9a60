import { Checkbox } from './checkbox.tsx'
import { classNames } from './class-names.ts'
import { type Column, type Selection, TABLE_ROLES } from './data-table-column.ts'

interface RowProps<Row> {
  readonly row: Row
  /** Place in the whole list, from 2 (1 is the head); only where rows are left undrawn. */
  readonly rowIndex: number | undefined
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  readonly current?: string | null
  readonly selection?: Selection<Row>
}

export function DataTableRow<Row>({
  row,
  rowIndex,
  columns,
  rowKey,
  onOpen,
  current,
  selection,
}: RowProps<Row>) {
  const key = rowKey(row)
  const isSelected = selection?.keys.has(key) === true
  const select = (checked: boolean) => selection?.onChange(withKey(selection.keys, key, checked))
  return (
    // A click anywhere is a larger target for a finger, and beside the box it means the box; the keyboard has the controls.
    <tr
      class={classNames('data-table__row', onOpen && 'data-table__row--opens')}
      {...TABLE_ROLES.row}
      aria-rowindex={rowIndex}
      data-current={key === current}
      data-selected={isSelected}
      onClick={({ target }) => {
        if (isIn(target, CONTROLS)) return
        if (isIn(target, '.data-table__select')) select(!isSelected)
        else onOpen?.(row)
      }}
    >
      {selection && (
        <td class="data-table__select" {...TABLE_ROLES.cell}>
          <Checkbox label={selection.labelFor(row)} labelHidden checked={isSelected} onChange={select} />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          class="data-table__cell"
          {...(index === 0 ? TABLE_ROLES.name : TABLE_ROLES.cell)}
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

const CONTROLS = 'button, a, input, select, label'

const isIn = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
