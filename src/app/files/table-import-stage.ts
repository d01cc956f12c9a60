import { columnName } from '../../exchange/table/column-name.ts'
import type { ImportPlan, Row, TableKind, TableReading } from '../../records/table.ts'
import type {
  ImportChoices,
  ImportColumn,
  TableImportStep,
} from '../../screens/department/table-import/table-import-step.ts'
import type { EventsPlan } from '../../workers/events/events-job.ts'
import type { EventsFile } from '../../workers/table-bridge.ts'

export type Readable = Extract<TableReading, { ok: true }>

/** How far an import is, with what it works on. */
export type Stage =
  | { readonly kind: 'source'; readonly refusal: (TableReading & { ok: false })['refusal'] | null }
  | {
      readonly kind: 'events'
      readonly file: EventsFile
      readonly began: string
      readonly plan: EventsPlan
      /** Another plan is being made: this one is only looked at. */
      readonly isOld: boolean
    }
  | { readonly kind: 'preview'; readonly reading: Readable; readonly choices: ImportChoices }
  | Extract<TableImportStep, { kind: 'reading' | 'storing' }>

/** What is shown of it. */
export function stepOf(
  stage: Stage,
  plan: ImportPlan | null,
  { wanted, isLocked }: { readonly wanted: TableKind | null; readonly isLocked: boolean },
): TableImportStep {
  if (stage.kind === 'source') return { ...stage, wanted }
  if (stage.kind === 'events') return eventsStep(stage)
  if (stage.kind !== 'preview') return stage
  const { reading, choices } = stage
  const rows = reading.sheets[choices.sheet]!.rows
  return {
    kind: 'preview',
    choices,
    sheets: reading.sheets.map(({ name }) => name),
    headRows: rows.slice(0, 15).map((row) =>
      row
        .filter((cell) => cell !== null)
        .join(' · ')
        .slice(0, 80),
    ),
    columns: columnsOf(rows, choices.headRow),
    plan: plan!,
    isLocked,
  }
}

/** Heads with the first thing that stands under them. */
function columnsOf(rows: readonly Row[], headRow: number): readonly ImportColumn[] {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  const below = rows.slice(headRow + 1, headRow + 101)
  return Array.from({ length: width }, (_, at) => ({
    name: columnName(rows[headRow] ?? null, at),
    example: String(below.find((row) => row[at] !== null && row[at] !== undefined)?.[at] ?? '').slice(0, 40),
  }))
}

/** While another plan is made nothing of this one can be taken over. */
const eventsStep = ({ plan, began, isOld }: Extract<Stage, { kind: 'events' }>): TableImportStep => ({
  ...{ ...plan, kind: 'events', began },
  ...(isOld && { events: 0 }),
})

/** Whether nothing stands in the way of doing it. */
export const isReady = ({ problems, events, isLocked }: EventsPlan): boolean =>
  problems.length === 0 && events > 0 && !isLocked
