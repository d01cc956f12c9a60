import { Checkbox } from './checkbox.tsx'
import { cssVars } from './css-vars.ts'
import { type Column, type Selection, TABLE_ROLES } from './data-table-column.ts'
import { Icon } from './icon.tsx'
import { nextSort, type Sort } from './sort-rows.ts'

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  /** As shown: what 'all' selects. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selection: Selection<Row> | undefined
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
}

export function DataTableHead<Row>({ columns, rows, rowKey, selection, sort, onSort }: HeadProps<Row>) {
  return (
    <thead class="data-table__head" {...TABLE_ROLES.group}>
      <tr {...TABLE_ROLES.row}>
        {selection && <SelectAll rows={rows} rowKey={rowKey} selection={selection} />}
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined
          return (
            <th
              key={column.key}
              class="data-table__header"
              {...TABLE_ROLES.head}
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

type SelectAllProps<Row> = Pick<HeadProps<Row>, 'rows' | 'rowKey'> & { readonly selection: Selection<Row> }

function SelectAll<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const count = rows.filter((row) => selection.keys.has(rowKey(row))).length
  const isAll = rows.length > 0 && count === rows.length
  return (
    <th class="data-table__select" {...TABLE_ROLES.head} scope="col">
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
