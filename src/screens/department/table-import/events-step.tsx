import { useMemo } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import type { EventProblem } from '../../../records/table.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table-column.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PrimaryAction } from '../../../ui/primary-action.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { EventsPreview } from './table-import-step.ts'

interface Props extends EventsPreview {
  readonly onBegan: (began: string) => void
  readonly onStartOver: () => void
  readonly onAgree: () => void
}

/** What a file of events becomes. All of it comes in, or nothing. */
export function EventsStep(props: Props) {
  const tables = useArea('tables', tablesTexts)
  const { events: words } = tables
  const { problems, needsDay, began, events, isLocked } = props
  const isReady = problems.length === 0 && events > 0 && !isLocked
  return (
    <>
      <div class="table-import__choices">
        {needsDay && (
          <TextField
            label={words.began}
            hint={words.beganHint}
            type="datetime-local"
            value={began}
            onInput={props.onBegan}
          />
        )}
        <Button onClick={props.onStartOver}>{tables.otherSource}</Button>
      </div>
      <Facts {...props} />
      {isLocked && (
        <Notice tone="attention" title={words.locked}>
          {null}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="attention" title={words.allOrNothing} live>
          {null}
        </Notice>
      )}
      <Problems problems={problems} />
      <PrimaryAction>
        <Button variant="primary" size="floor" icon="check" disabled={!isReady} onClick={props.onAgree}>
          {isReady ? words.importNow({ count: events }) : tables.nothingToImport}
        </Button>
      </PrimaryAction>
    </>
  )
}

function Facts({ events, there, newTasks, newProcesses, newPeople, newQuestions, leftOut, unknown }: Props) {
  const { events: words } = useArea('tables', tablesTexts)
  const made = [...newTasks, ...newProcesses, ...newPeople, ...newQuestions]
  const lines = [
    words.found({ count: events }),
    there > 0 && words.there({ count: there }),
    made.length > 0 && words.made({ names: made.join(', ') }),
    leftOut.length > 0 && words.leftOut({ names: leftOut.join(', ') }),
    unknown.length > 0 && words.unknown({ names: unknown.join(', ') }),
  ].filter((line) => line !== false)
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Problems({ problems }: { readonly problems: readonly EventProblem[] }) {
  const tables = useArea('tables', tablesTexts)
  const rows = useMemo(() => problems.map((problem, at) => ({ ...problem, key: String(at) })), [problems])
  const columns = useMemo(
    (): readonly Column<EventProblem>[] => [
      { key: 'row', header: tables.row, cell: ({ row }) => `${tables.row} ${row}`, width: '6rem' },
      { key: 'found', header: tables.found, cell: ({ found }) => found || tables.nothingThere },
      { key: 'why', header: tables.why, cell: ({ rule }) => tables.events.rules[rule] },
    ],
    [tables],
  )
  if (rows.length === 0) return null
  const title = tables.problemsTitle({ count: rows.length })
  return (
    <section class="table-import__problems" aria-label={title}>
      <h2>{title}</h2>
      <DataTable label={tables.problemsLabel} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  )
}
