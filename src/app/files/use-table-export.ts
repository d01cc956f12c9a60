import { useRef, useState } from 'preact/hooks'
import { eventSheets, writeEventsCsv } from '../../exchange/events/event-sheets.ts'
import { tableOf } from '../../exchange/table/table-of.ts'
import { writeCsv } from '../../exchange/table/write-csv.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { wholeCase } from '../../records/read-whole-case.ts'
import { EXPORT_KINDS, type ExportKind } from '../../records/table.ts'
import type { ExportChoice } from '../../screens/department/table-export-dialog.tsx'
import { writeWorkbookInWorker } from '../../workers/table-bridge.ts'
import { failureText } from '../failure-text.ts'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { exportRows } from './department-tables.ts'
import { fileName } from './file-name.ts'
import { canShareFile, shareFile } from './save-file.ts'

const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const CSV_TYPE = 'text/csv'

export interface TableExport {
  readonly isBusy: boolean
  /** Whether this device has a share sheet for tables. */
  readonly canShare: boolean
  /** How many rows each list has. */
  readonly counts: () => Readonly<Record<ExportKind, number>>
  /** Makes the file and hands it over; resolves when done, also after a failure, which is told. */
  readonly run: (choice: ExportChoice, way: 'save' | 'share') => Promise<void>
}

/** Lists of a department as a CSV or Excel file. */
export function useTableExport(departmentId: DepartmentId): TableExport {
  const session = useSession()
  const { clock, projects, saveFile } = useServices()
  const messages = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { language } = useFormat()
  const [isBusy, setBusy] = useState(false)
  const stop = useRef(new AbortController())
  const rowsOf = (kind: ExportKind) => exportRows(session, departmentId, kind, { ...messages, tables })

  const make = async ({ what, format }: ExportChoice) => {
    if (what === 'events') return makeEvents(format)
    const sheets = (what === 'all' ? EXPORT_KINDS : [what]).map((kind) =>
      tableOf(kind, rowsOf(kind), language),
    )
    return format === 'csv'
      ? writeCsv(sheets[0]!, language)
      : writeWorkbookInWorker(sheets, stop.current.signal)
  }

  /** By way of the case, so through the gate that case files go through. */
  const makeEvents = async (format: ExportChoice['format']) => {
    const place = session.records.departments.list().findIndex(({ id }) => id === departmentId)
    const file = wholeCase(await projects.caseOf(session.id))
    const id = file.departments[place]?.id
    return format === 'csv'
      ? writeEventsCsv(file, id)
      : writeWorkbookInWorker(eventSheets(file, id), stop.current.signal)
  }

  const run: TableExport['run'] = async (choice, way) => {
    setBusy(true)
    try {
      // Words that were withdrawn in another department are held back here too.
      for (const { id } of session.records.departments.list()) await session.openDepartment(id)
      const content = await make(choice)
      const name = nameOf(choice, fileName(clock, session.id, choice.format))
      const type = choice.format === 'csv' ? CSV_TYPE : EXCEL_TYPE
      if (way === 'share') return void (await shareFile(name, content, type))
      saveFile(name, content, type)
      notify(tables.exported({ name }))
    } catch (error) {
      notify(failureText(error, messages))
    } finally {
      setBusy(false)
    }
  }

  return {
    isBusy,
    canShare: canShareFile('lijst.csv', CSV_TYPE),
    counts: () =>
      Object.fromEntries(EXPORT_KINDS.map((kind) => [kind, rowsOf(kind).length])) as Record<
        ExportKind,
        number
      >,
    run,
  }

  /** The list's name says nothing about anybody: it may stand in a file name. */
  function nameOf({ what }: ExportChoice, name: string): string {
    if (what === 'all') return name
    const list = what === 'events' ? tables.kinds.observations : tables.kinds[what]
    return name.replace(/^werkvloer/, list.toLowerCase().replace(/\s+/g, '-'))
  }
}
