import { useMemo, useRef, useState } from 'preact/hooks'
import { eventColumns } from '../exchange/events/event-columns.ts'
import { columnName } from '../exchange/table/column-name.ts'
import { guessColumns, guessKind } from '../exchange/table/guess-columns.ts'
import { planImport } from '../exchange/table/plan-import.ts'
import { useArea, useFormat, useMessages } from '../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../i18n/nl/tables.ts'
import type { DepartmentId } from '../records/ids.ts'
import type { ImportPlan, Mapping, Row, TableKind, TableReading } from '../records/table.ts'
import type {
  ImportChoices,
  ImportColumn,
  TableImportStep,
} from '../screens/department/table-import/table-import-step.ts'
import { readTableInWorker } from '../workers/table-bridge.ts'
import { importEvents } from './actions/event-import-action.ts'
import { isSchemeLocked } from './actions/scheme-actions.ts'
import { importTable } from './actions/table-import-action.ts'
import { existingRows } from './department-tables.ts'
import { eventsPreview } from './events-preview.ts'
import { failureText } from './failure-text.ts'
import { secondsLeft } from './seconds-left.ts'
import { useServices, useSession } from './services.ts'
import type { ProjectSession } from './session/project-session.ts'
import { useCollection } from './use-collection.ts'
import { notify } from './view-store.ts'

type Readable = Extract<TableReading, { ok: true }>

export interface TableImport {
  /** null: nothing is being imported. */
  readonly step: TableImportStep | null
  /** @param kind null: to be guessed from the heads */
  readonly open: (kind: TableKind | null) => void
  readonly read: (source: string | File) => void
  readonly choose: (choices: Partial<ImportChoices>) => void
  /** Of a file of events without a day: when it began. */
  readonly began: (began: string) => void
  readonly startOver: () => void
  readonly agree: () => void
  readonly close: () => void
}

type Stage =
  | { readonly kind: 'source'; readonly refusal: (TableReading & { ok: false })['refusal'] | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'events'; readonly rows: readonly Row[]; readonly began: string }
  | { readonly kind: 'preview'; readonly reading: Readable; readonly choices: ImportChoices }
  | {
      readonly kind: 'storing'
      readonly done: number
      readonly total: number
      readonly secondsLeft: number | null
    }

/** Columns chosen for these heads earlier in this session, so that the next part of a list needs no choosing. */
const remembered = new WeakMap<ProjectSession, Map<string, Mapping>>()

/** Reads a list, shows what it becomes, and writes it only after a yes. */
export function useTableImport(departmentId: DepartmentId): TableImport {
  const session = useSession()
  const { clock } = useServices()
  const messages = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { language } = useFormat()
  useCollection(session.department(departmentId)!.schemes)
  const isLocked = isSchemeLocked(session, departmentId)
  const [stage, setStage] = useState<Stage | null>(null)
  const [wanted, setWanted] = useState<TableKind | null>(null)
  const stop = useRef(new AbortController())
  const fail = (error: unknown) => {
    setStage({ kind: 'source', refusal: null })
    notify(failureText(error, messages))
  }

  const plan = useMemo(
    () =>
      stage?.kind === 'preview'
        ? planOf(stage.reading, stage.choices, { session, departmentId, language })
        : null,
    [stage, session, departmentId, language],
  )

  const read = (source: string | File) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setStage({ kind: 'reading' })
    const bytes = async () =>
      typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())
    bytes()
      .then((content) => readTableInWorker(content, signal))
      .then(
        (reading) =>
          !signal.aborted &&
          setStage(
            reading.ok && eventColumns(reading.sheets[0]!.rows)
              ? { kind: 'events', rows: reading.sheets[0]!.rows, began: '' }
              : reading.ok
                ? { kind: 'preview', reading, choices: firstChoices(session, reading, 0, wanted) }
                : { kind: 'source', refusal: reading.refusal },
          ),
        (error: unknown) => !signal.aborted && fail(error),
      )
  }

  const choose = (changes: Partial<ImportChoices>) => {
    if (stage?.kind !== 'preview') return
    setStage({ ...stage, choices: changed(session, stage.reading, stage.choices, changes) })
  }

  const events = useMemo(
    () =>
      stage?.kind === 'events'
        ? eventsPreview(stage.rows, stage.began, { session, departmentId, clock })
        : null,
    [stage, session, departmentId, clock],
  )

  const agreeEvents = () => {
    if (!events?.plan) return
    const count = events.plan.events
    setStage({ kind: 'storing', done: 0, total: count, secondsLeft: null })
    importEvents(session, departmentId, events.plan, async (done, total) => {
      setStage({ kind: 'storing', done, total, secondsLeft: null })
      await screenHadItsTurn()
    }).then(() => {
      setStage(null)
      notify(tables.imported({ count }), true)
    }, fail)
  }

  const agree = () => {
    if (stage?.kind === 'events') return agreeEvents()
    if (stage?.kind !== 'preview' || !plan) return
    if (isLocked && stage.choices.kind === 'tasks' && plan.counts.new > 0) return
    const began = clock.now()
    const count = plan.counts.new + plan.counts.update
    setStage({ kind: 'storing', done: 0, total: count, secondsLeft: null })
    importTable(session, departmentId, stage.choices.kind, plan, async (done, total) => {
      setStage({ kind: 'storing', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) })
      await screenHadItsTurn()
    }).then(() => {
      setStage(null)
      notify(tables.imported({ count }), true)
    }, fail)
  }

  return {
    step: events
      ? { kind: 'events', ...events.preview }
      : stage && stage.kind !== 'events'
        ? stepOf(stage, plan, { wanted, isLocked })
        : null,
    open: (kind) => {
      setWanted(kind)
      setStage({ kind: 'source', refusal: null })
    },
    read,
    choose,
    began: (began) => stage?.kind === 'events' && setStage({ ...stage, began }),
    startOver: () => {
      stop.current.abort()
      setStage({ kind: 'source', refusal: null })
    },
    agree,
    close: () => {
      stop.current.abort()
      setStage(null)
    },
  }
}

const screenHadItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

function stepOf(
  stage: Exclude<Stage, { kind: 'events' }>,
  plan: ImportPlan | null,
  { wanted, isLocked }: { readonly wanted: TableKind | null; readonly isLocked: boolean },
): TableImportStep {
  if (stage.kind === 'source') return { ...stage, wanted }
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

function planOf(
  reading: Readable,
  { sheet, kind, headRow, mapping, there, badCells }: ImportChoices,
  {
    session,
    departmentId,
    language,
  }: { session: ProjectSession; departmentId: DepartmentId; language: string },
): ImportPlan {
  const own = session.department(departmentId)!
  return planImport({
    kind,
    rows: reading.sheets[sheet]!.rows,
    headRow,
    mapping,
    decimal: reading.decimal ?? (language === 'nl' ? ',' : '.'),
    readingProblems: reading.problems,
    existing: existingRows(session, departmentId, kind),
    knownJobs: own.jobs.list().map(({ name }) => name),
    knownProcesses: own.processes.list().map(({ name }) => name),
    there,
    badCells,
  })
}

function firstChoices(
  session: ProjectSession,
  reading: Readable,
  sheet: number,
  wanted: TableKind | null,
): ImportChoices {
  const { rows } = reading.sheets[sheet]!
  const kind = wanted ?? guessKind(rows)
  const { headRow, mapping } = guessColumns(kind, rows)
  const known = remembered.get(session)?.get(headsKey(kind, rows[headRow]))
  return { sheet, kind, headRow, mapping: known ?? mapping, there: 'skip', badCells: 'skip-row' }
}

/** Another sheet, list or row of heads is looked at afresh; chosen columns are remembered for the session. */
function changed(
  session: ProjectSession,
  reading: Readable,
  before: ImportChoices,
  changes: Partial<ImportChoices>,
): ImportChoices {
  const { there, badCells } = { ...before, ...changes }
  if (changes.sheet !== undefined || changes.kind !== undefined) {
    const { sheet, kind } = { ...before, ...changes }
    const fresh = firstChoices(
      session,
      reading,
      sheet,
      changes.sheet === undefined ? kind : (changes.kind ?? null),
    )
    return { ...fresh, there, badCells }
  }
  const { rows } = reading.sheets[before.sheet]!
  const next = { ...before, ...changes }
  if (changes.headRow !== undefined && changes.mapping === undefined) {
    const found = mapHeadsAt(next.kind, rows, next.headRow)
    return { ...next, mapping: found }
  }
  if (changes.mapping) rememberMapping(session, headsKey(next.kind, rows[next.headRow]), changes.mapping)
  return next
}

const mapHeadsAt = (kind: TableKind, rows: readonly Row[], headRow: number): Mapping =>
  headRow < 0 ? {} : guessColumns(kind, [rows[headRow]!]).mapping

const headsKey = (kind: TableKind, heads: Row | undefined) => JSON.stringify([kind, heads ?? null])

function rememberMapping(session: ProjectSession, key: string, mapping: Mapping): void {
  const own = remembered.get(session) ?? new Map<string, Mapping>()
  remembered.set(session, own.set(key, mapping))
}
