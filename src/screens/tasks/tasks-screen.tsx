import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import type { BulkChange } from './bulk-change.ts'
import { BulkEditSheet } from './bulk-edit-sheet.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { factsOf, placeOf } from './new-task-place.ts'
import { QuickAdd } from './quick-add.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { type SimilarRows, SimilarSheet } from './similar-sheet.tsx'
import { TaskEditor } from './task-editor.tsx'
import type { TaskEditorProps } from './task-editor-props.ts'
import { filterTasks, isFiltered, NO_FILTER, type TaskFilter } from './task-filter.ts'
import { TaskList } from './task-list.tsx'
import type { TaskRow } from './task-row.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useTaskKeys } from './use-task-keys.ts'
import '../../ui/list-with-record.css'
import './tasks.css'
import './task-table.css'
import './merge.css'

interface Props {
  /** What lies beside the list: scoring apart. */
  readonly places?: ComponentChildren
  /** Others' scores are not in the rows, because analysts score apart. */
  readonly isBlind?: boolean
  /** All of the department, by name. */
  readonly rows: readonly TaskRow[]
  /** What the list shows to begin with; all when absent. */
  readonly startFilter?: Partial<TaskFilter>
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly locations: readonly string[]
  /** The record that is open; null for none. */
  readonly editor: Omit<TaskEditorProps, 'onClose'> | null
  readonly onOpen: (id: TaskId) => void
  readonly onBack: () => void
  /** Why no task may be added now; in place of the button. */
  readonly locked?: ComponentChildren
  readonly onAdd: (name: string, facts: Partial<Pick<TaskRecord, 'processId' | 'jobIds'>>) => void
  readonly onBulk: (ids: readonly TaskId[], change: BulkChange) => void
  readonly onRemove: (ids: readonly TaskId[]) => void
  readonly onMerge: (keptId: TaskId, otherIds: readonly TaskId[]) => void
  readonly outvotedBy: (keptId: TaskId, otherIds: readonly TaskId[]) => readonly string[]
  /** Pairs that may be the same work, or null where there are too many tasks to compare. */
  readonly findSimilar: (rows: readonly TaskRow[]) => readonly SimilarRows[] | null
}

type Panel =
  | { readonly kind: 'bulk' }
  | { readonly kind: 'similar' }
  /** `next`: where to go after it. */
  | { readonly kind: 'merge'; readonly ids: readonly TaskId[]; readonly next: 'similar' | null }

/** The tasks of a department: the list at the left, the record at the right where there is room. */
export function TasksScreen(props: Props) {
  const { rows, processes, jobs, editor, onOpen, onBack } = props
  const { tasks, common } = useMessages()
  const [filter, setFilter] = useState<TaskFilter>({ ...NO_FILTER, ...props.startFilter })
  const [picked, setPicked] = useState<ReadonlySet<string>>(NOTHING)
  const [panel, setPanel] = useState<Panel | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const find = useRef<HTMLInputElement>(null)
  const shown = useMemo(() => filterTasks(rows, filter), [rows, filter])
  const chosen = useMemo(() => shown.filter(({ id }) => picked.has(id)), [shown, picked])
  const chosenIds = chosen.map(({ id }) => id)
  const openId = editor?.row.id ?? null
  const root = useRowFocus(openId)

  const close = () => setPanel(panel?.kind === 'merge' && panel.next ? { kind: panel.next } : null)
  const clear = () => setPicked(NOTHING)
  const startAdding = () => {
    if (props.locked) return
    if (openId !== null) onBack()
    setIsAdding(true)
  }
  useTaskKeys({
    onNew: startAdding,
    onFind: () => find.current?.focus(),
    onBack: () => {
      if (openId !== null) onBack()
      else if (picked.size > 0) clear()
      else setFilter({ ...filter, text: '' })
    },
  })
  const add = (name: string) => {
    const facts = factsOf(filter)
    // What else filters would hide the new task, which knows nothing yet.
    if (isFiltered(filter)) setFilter({ ...NO_FILTER, processId: filter.processId, jobId: filter.jobId })
    props.onAdd(name, facts)
  }
  const merged = panel?.kind === 'merge' ? rows.filter(({ id }) => panel.ids.includes(id)) : []
  const othersOf = (keptId: TaskId) => merged.map(({ id }) => id).filter((id) => id !== keptId)

  return (
    <div ref={root} class="list-with-record tasks" data-open={openId !== null}>
      <div class="list-with-record__list tasks__list">
        {props.places}
        <PageHeader
          title={tasks.title}
          lead={<Lead rows={rows} shown={shown} />}
          actions={
            rows.length > 1 && <Button onClick={() => setPanel({ kind: 'similar' })}>{tasks.similar}</Button>
          }
        />
        {props.locked}
        {props.isBlind && <p class="tasks__blind">{tasks.blindNote}</p>}
        {isAdding && (
          <QuickAdd place={placeOf(filter, processes, jobs)} onAdd={add} onClose={() => setIsAdding(false)} />
        )}
        {rows.length > 0 ? (
          <TaskList
            {...{ filter, processes, jobs, openId, onOpen }}
            rows={shown}
            onFilter={setFilter}
            selected={picked}
            onSelect={setPicked}
            findRef={find}
          />
        ) : (
          !isAdding && (
            <EmptyNotice title={tasks.emptyTitle} text={tasks.emptyText}>
              {!props.locked && (
                <Button variant="primary" icon="plus" onClick={startAdding}>
                  {tasks.newTask}
                </Button>
              )}
            </EmptyNotice>
          )
        )}
        {chosen.length > 0 ? (
          <SelectionBar
            count={chosen.length}
            onEdit={() => setPanel({ kind: 'bulk' })}
            onMerge={() => setPanel({ kind: 'merge', ids: chosenIds, next: null })}
            onRemove={() => {
              props.onRemove(chosenIds)
              clear()
            }}
            onClear={clear}
          />
        ) : (
          rows.length > 0 &&
          !isAdding &&
          !props.locked && (
            <PrimaryAction>
              <Button variant="primary" icon="plus" onClick={startAdding}>
                {tasks.newTask}
              </Button>
            </PrimaryAction>
          )
        )}
      </div>
      {editor && (
        <section class="list-with-record__record" aria-label={tasks.recordLabel}>
          <Button class="list-with-record__back" variant="quiet" icon="chevron-left" onClick={onBack}>
            {common.back}
          </Button>
          <TaskEditor key={editor.row.id} {...editor} onClose={onBack} />
        </section>
      )}
      <BulkEditSheet
        open={panel?.kind === 'bulk'}
        count={chosen.length}
        {...{ processes, jobs, locations: props.locations }}
        onApply={(change) => {
          props.onBulk(chosenIds, change)
          close()
        }}
        onClose={close}
      />
      {panel?.kind === 'similar' && (
        <SimilarSheet
          open
          pairs={props.findSimilar(shown)}
          onMerge={(pair) => setPanel({ kind: 'merge', ids: pair.map(({ id }) => id), next: 'similar' })}
          onClose={close}
        />
      )}
      {merged.length > 1 && (
        <MergeDialog
          rows={merged}
          outvotedBy={(keptId) => props.outvotedBy(keptId, othersOf(keptId))}
          onMerge={(keptId) => {
            props.onMerge(keptId, othersOf(keptId))
            clear()
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

const NOTHING: ReadonlySet<string> = new Set()

function Lead({ rows, shown }: { readonly rows: readonly TaskRow[]; readonly shown: readonly TaskRow[] }) {
  const { tasks } = useMessages()
  const { formatHours } = useFormat()
  const established = rows.filter(({ isEstablished }) => isEstablished).length
  const hours = formatHours(shown.reduce((sum, { toldHours }) => sum + (toldHours ?? 0), 0))
  if (rows.length === 0) return null
  return (
    <span role="status">
      {shown.length === rows.length
        ? tasks.lead({ count: rows.length, hours })
        : tasks.leadFiltered({ shown: shown.length, count: rows.length, hours })}
      {established > 0 && ` · ${tasks.establishedCount({ count: established, total: rows.length })}`}
    </span>
  )
}
