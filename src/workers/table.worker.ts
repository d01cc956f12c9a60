import type { Edit } from '../document/edit.ts'
import { eventColumns } from '../exchange/events/event-columns.ts'
import { writeCaseTables } from '../exchange/table/case-sheets.ts'
import { readTableFile } from '../exchange/table/read-table-file.ts'
import { readTableText } from '../exchange/table/read-table-text.ts'
import type { TableLanguage } from '../exchange/table/table-words.ts'
import { writeWorkbook } from '../exchange/table/write-workbook.ts'
import type { CaseFile } from '../records/case-file.ts'
import { mintId } from '../records/ids.ts'
import type { Row, TableReading, TableSheet } from '../records/table.ts'
import { type EventsAsked, type EventsPlan, planFile } from './events/events-job.ts'

export type TableRequest =
  | { readonly kind: 'read-file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read-text'; readonly text: string }
  /** Of the file of events that was read last. */
  | { readonly kind: 'plan-events'; readonly asked: EventsAsked }
  | { readonly kind: 'write-workbook'; readonly sheets: readonly TableSheet[] }
  | {
      readonly kind: 'write-case'
      readonly file: CaseFile
      readonly as: 'xlsx' | 'csv'
      readonly language: TableLanguage
    }

export type TableReply =
  | { readonly kind: 'read'; readonly reading: TableReading }
  /** Events: the rows stay here. */
  | { readonly kind: 'events' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** A part of what the plan writes; the plan itself comes last, without them. */
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'planned'; readonly plan: EventsPlan }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string }

/** Reads or writes one table and answers; whoever started it ends it. */
addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  const reply = (message: TableReply) => postMessage(message)
  answer(data).then(reply, (error: unknown) =>
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

/** Few enough that taking them in is no wait that is felt. */
const EDITS_AT_ONCE = 1000

let events: readonly Row[] = []

async function answer(request: TableRequest): Promise<TableReply> {
  if (request.kind === 'write-workbook') {
    return { kind: 'written', bytes: await writeWorkbook(request.sheets) }
  }
  if (request.kind === 'write-case') {
    return { kind: 'written', bytes: await writeCaseTables(request.file, request.as, request.language) }
  }
  if (request.kind === 'plan-events') return planned(request.asked)
  const reading =
    request.kind === 'read-text' ? readTableText(request.text) : await readTableFile(request.bytes)
  const first = reading.ok ? reading.sheets[0]!.rows : []
  if (!eventColumns(first)) return { kind: 'read', reading }
  events = first
  return { kind: 'events' }
}

function planned(asked: EventsAsked): TableReply {
  const reply = (message: TableReply) => postMessage(message)
  const { department, ...plan } = planFile(events, asked, {
    mint: <Id extends string>() => mintId<Id>((count) => crypto.getRandomValues(new Uint8Array(count))),
    offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
    onProgress: (done, total) => reply({ kind: 'progress', done, total }),
  })
  for (let at = 0; at < department.length; at += EDITS_AT_ONCE) {
    reply({ kind: 'edits', edits: department.slice(at, at + EDITS_AT_ONCE) })
  }
  return { kind: 'planned', plan: { ...plan, department: [] } }
}
