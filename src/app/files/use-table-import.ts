import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { guessColumns, guessKind } from '../../exchange/table/guess-columns.ts'
import { planImport } from '../../exchange/table/plan-import.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ImportPlan, Mapping, Row, TableKind } from '../../records/table.ts'
import type {
  ImportChoices,
  TableImportStep,
} from '../../screens/department/table-import/table-import-step.ts'
import type { EventsPlan } from '../../workers/events/events-job.ts'
import { type EventsFile, readTableInWorker } from '../../workers/table-bridge.ts'
import { eventsThere, importEvents } from '../actions/event-import-action.ts'
import { isSchemeLocked } from '../actions/scheme-actions.ts'
import { importTable } from '../actions/table-import-action.ts'
import { failureText } from '../failure-text.ts'
import { secondsLeft } from '../seconds-left.ts'
import { useServices, useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { existingRows } from './department-tables.ts'
import { isReady, type Readable, type Stage, stepOf } from './table-import-stage.ts'

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
  const stopStoring = useRef<AbortController | null>(null)
  // What is read and planned is for nobody once the room is left; what is being stored goes on.
  useEffect(() => () => stop.current.abort(), [])
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
    setStage({ kind: 'reading', done: null, total: 1 })
    const bytes = async () =>
      typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())
    bytes()
      .then((content) => readTableInWorker(content, signal))
      .then((reading) => {
        if (signal.aborted) return undefined
        if ('plan' in reading) return look(reading, '', null)
        return setStage(
          reading.ok
            ? { kind: 'preview', reading, choices: firstChoices(session, reading, 0, wanted) }
            : { kind: 'source', refusal: reading.refusal },
        )
      })
      .catch((error: unknown) => !signal.aborted && fail(error))
  }

  /** @param shown what stays in sight meanwhile */
  const look = async (file: EventsFile, began: string, shown: EventsPlan | null) => {
    const { signal } = stop.current
    if (shown) setStage({ kind: 'events', file, began, plan: shown, isOld: true })
    const plan = await file.plan({ began, there: eventsThere(session, departmentId) }, (done, total) => {
      if (!shown && !signal.aborted) setStage({ kind: 'reading', done, total })
    })
    if (plan && !signal.aborted) setStage({ kind: 'events', file, began, plan, isOld: false })
  }

  const choose = (changes: Partial<ImportChoices>) => {
    if (stage?.kind !== 'preview') return
    setStage({ ...stage, choices: changed(session, stage.reading, stage.choices, changes) })
  }

  const agreeEvents = () => {
    if (stage?.kind !== 'events' || stage.isOld || !isReady(stage.plan)) return
    const { plan } = stage
    stop.current.abort()
    stopStoring.current = new AbortController()
    const { signal } = stopStoring.current
    const began = clock.now()
    const tell = (done: number, total: number) =>
      setStage({
        ...{ kind: 'storing', done, total, canStop: true },
        secondsLeft: secondsLeft(clock.now() - began, done, total),
      })
    tell(0, plan.events)
    importEvents(session, departmentId, plan, async (done, total) => {
      if (!signal.aborted) tell(done, total)
      await screenHadItsTurn()
      signal.throwIfAborted()
    }).then(
      () => {
        setStage(null)
        notify(tables.imported({ count: plan.events }), true)
      },
      (error: unknown) => (signal.aborted ? notify(tables.events.stopped) : fail(error)),
    )
  }

  const agree = () => {
    if (stage?.kind === 'events') return agreeEvents()
    if (stage?.kind !== 'preview' || !plan) return
    if (isLocked && stage.choices.kind === 'tasks' && plan.counts.new > 0) return
    const began = clock.now()
    const count = plan.counts.new + plan.counts.update
    setStage({ kind: 'storing', done: 0, total: count, secondsLeft: null, canStop: false })
    importTable(session, departmentId, stage.choices.kind, plan, async (done, total) => {
      setStage({
        ...{ kind: 'storing', done, total, canStop: false },
        secondsLeft: secondsLeft(clock.now() - began, done, total),
      })
      await screenHadItsTurn()
    }).then(() => {
      setStage(null)
      notify(tables.imported({ count }), true)
    }, fail)
  }

  return {
    step: stage && stepOf(stage, plan, { wanted, isLocked }),
    open: (kind) => {
      setWanted(kind)
      setStage({ kind: 'source', refusal: null })
    },
    read,
    choose,
    began: (began) => {
      if (stage?.kind === 'events') look(stage.file, began, stage.plan).catch(fail)
    },
    startOver: () => {
      stop.current.abort()
      setStage({ kind: 'source', refusal: null })
    },
    agree,
    close: () => {
      stop.current.abort()
      stopStoring.current?.abort()
      setStage(null)
    },
  }
}

const screenHadItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

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
