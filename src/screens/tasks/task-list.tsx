import type { Ref } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { type Sort, sortRows } from '../../ui/sort-rows.ts'
import { TextField } from '../../ui/text-field.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { taskColumns } from './task-columns.tsx'
import { countFilters, NO_FILTER, type TaskFilter } from './task-filter.ts'
import { SORT_VALUES, TASK_COLUMNS, type TaskColumn } from './task-order.ts'
import type { TaskRow } from './task-row.ts'

interface Props {
  /** Those that pass the filter, by name. */
  readonly rows: readonly TaskRow[]
  readonly filter: TaskFilter
  readonly onFilter: (filter: TaskFilter) => void
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly openId: TaskId | null
  readonly onOpen: (id: TaskId) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
  readonly findRef: Ref<HTMLInputElement>
}

/** Find, narrow, order, choose: the table with its filters. */
export function TaskList(props: Props) {
  const { rows, filter, onFilter, openId, onOpen, selected, onSelect, findRef } = props
  const messages = useMessages()
  const format = useFormat()
  const { tasks, common } = messages
  const [showsFilters, setShowsFilters] = useState(false)
  const isBesideRecord = openId !== null
  const columns = useMemo(
    () => taskColumns(messages, format, isBesideRecord),
    [messages, format, isBesideRecord],
  )
  const [sort, setSort] = useState<Sort>(BY_NAME)
  const ordered = useMemo(
    () => sortRows(rows, SORT_VALUES[sort.key as TaskColumn], sort.direction),
    [rows, sort],
  )
  const filters = countFilters(filter)
  return (
    <>
      <div class="task-find">
        <TextField
          label={tasks.search}
          labelHidden
          placeholder={tasks.search}
          type="search"
          value={filter.text}
          inputRef={findRef}
          onInput={(text) => onFilter({ ...filter, text })}
        />
        <Button icon="filter" aria-expanded={showsFilters} onClick={() => setShowsFilters(!showsFilters)}>
          {filters > 0 ? tasks.filtersOn({ count: filters }) : tasks.filters}
        </Button>
      </div>
      {showsFilters && (
        <FilterPanel filter={filter} processes={props.processes} jobs={props.jobs} onChange={onFilter}>
          <Select
            label={common.sortBy}
            value={sort.key as TaskColumn}
            options={TASK_COLUMNS.map((value) => ({ value, label: tasks.columnsInFull[value] }))}
            onChange={(key) => setSort({ key, direction: 'ascending' })}
          />
        </FilterPanel>
      )}
      {rows.length === 0 ? (
        <EmptyNotice title={tasks.nothingPasses} text={tasks.nothingPassesText}>
          <Button onClick={() => onFilter(NO_FILTER)}>{tasks.clearFilters}</Button>
        </EmptyNotice>
      ) : (
        <div class="task-table" data-beside={isBesideRecord}>
          <DataTable
            label={tasks.listLabel}
            columns={columns}
            rows={ordered}
            sort={sort}
            onSort={setSort}
            rowKey={keyOf}
            current={openId}
            onOpen={(row) => onOpen(row.id)}
            selection={{
              keys: selected,
              onChange: onSelect,
              labelFor: (row) => tasks.chooseTask({ name: row.name }),
              allLabel: common.selectAll,
            }}
          />
        </div>
      )}
    </>
  )
}

const BY_NAME: Sort = { key: 'name', direction: 'ascending' }

const keyOf = (row: TaskRow) => row.id
