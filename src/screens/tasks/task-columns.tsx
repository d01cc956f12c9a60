import type { Format } from '../../i18n/format.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import { DEMANDS } from '../../records/scales.ts'
import type { Column } from '../../ui/data-table-column.ts'
import { DemandBars } from '../../ui/demand-bars.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { SORT_VALUES, TASK_COLUMNS, type TaskColumn } from './task-order.ts'
import type { TaskRow } from './task-row.ts'
import { VERDICT_SHAPES } from './verdict-card.tsx'

/** Beside an open record there is room for what tells tasks apart. */
const BESIDE_RECORD: readonly TaskColumn[] = ['name', 'told', 'verdict']
const AT_END: readonly TaskColumn[] = ['observed', 'told']

/** The name takes what is left; two short lines of a verdict or a wish cost no height beside a name and its place. */
const WIDTHS: Readonly<Partial<Record<TaskColumn, string>>> = {
  process: '11rem',
  jobs: '12rem',
  observed: '5rem',
  told: '5rem',
  verdict: '8.5rem',
  wish: '7.5rem',
  demands: '6rem',
}

export function taskColumns(
  messages: Messages,
  format: Format,
  isBesideRecord: boolean,
): readonly Column<TaskRow>[] {
  const cells = cellsFor(messages, format)
  return (isBesideRecord ? BESIDE_RECORD : TASK_COLUMNS).map((key) => ({
    key,
    header: messages.tasks.columns[key],
    cell: cells[key],
    sortValue: SORT_VALUES[key],
    ...(AT_END.includes(key) && { align: 'end' as const }),
    ...(WIDTHS[key] && { width: WIDTHS[key] }),
  }))
}

function cellsFor(messages: Messages, { formatNumber }: Format): Record<TaskColumn, Column<TaskRow>['cell']> {
  const { tasks, levels } = messages
  const hours = (value: number | null) =>
    value === null ? '–' : tasks.hoursShort({ hours: formatNumber(value) })
  return {
    name: (row) => <TaskName row={row} messages={messages} />,
    process: (row) => <Quiet>{row.processName || '–'}</Quiet>,
    jobs: (row) => <Quiet>{row.jobNames.join(', ') || '–'}</Quiet>,
    observed: (row) => hours(row.observed?.hoursPerWeek ?? null),
    told: (row) => hours(row.toldHours),
    verdict: ({ verdict }) =>
      verdict ? (
        <VerdictMark shape={VERDICT_SHAPES[verdict.verdict]} word={levels.verdicts[verdict.verdict]} />
      ) : (
        <VerdictMark shape="none" word={levels.notJudged} />
      ),
    wish: ({ wish }) => <span class="task-table__wish">{wish ? levels.wishes[wish] : '–'}</span>,
    demands: ({ demands }) => (
      <DemandBars
        label={levels.demandsTitle}
        bars={DEMANDS.map((key) => ({ key, label: levels.demands[key], step: demands[key] }))}
      />
    ),
  }
}

const Quiet = ({ children }: { readonly children: string }) => <span class="tasks-quiet">{children}</span>

function TaskName({ row, messages }: { readonly row: TaskRow; readonly messages: Messages }) {
  const { tasks, levels } = messages
  const { record, standing } = row
  const place = [row.processName, ...row.jobNames].filter(Boolean).join(' · ')
  return (
    <span class="task-name" data-task={row.id}>
      <span class="task-name__name">{row.name || tasks.nameless}</span>
      {place !== '' && <span class="task-name__place">{place}</span>}
      {record.origin !== 'existing' && <span class="task-name__origin">{levels.origins[record.origin]}</span>}
      {row.isEstablished && <StatusWord tone="good">{tasks.establishedYes}</StatusWord>}
      {standing.open.length > 0 && (
        <StatusWord tone="attention">{tasks.differences({ count: standing.open.length })}</StatusWord>
      )}
    </span>
  )
}
