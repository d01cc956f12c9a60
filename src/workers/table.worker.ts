import { writeCaseTables } from '../exchange/table/case-sheets.ts'
import { readTableFile } from '../exchange/table/read-table-file.ts'
import { readTableText } from '../exchange/table/read-table-text.ts'
import type { TableLanguage } from '../exchange/table/table-words.ts'
import { writeWorkbook } from '../exchange/table/write-workbook.ts'
import type { CaseFile } from '../records/case-file.ts'
import type { TableReading, TableSheet } from '../records/table.ts'

export type TableRequest =
  | { readonly kind: 'read-file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read-text'; readonly text: string }
  | { readonly kind: 'write-workbook'; readonly sheets: readonly TableSheet[] }
  | {
      readonly kind: 'write-case'
      readonly file: CaseFile
      readonly as: 'xlsx' | 'csv'
      readonly language: TableLanguage
    }

export type TableReply =
  | { readonly kind: 'read'; readonly reading: TableReading }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string }

/** Reads or writes one table and answers; whoever started it ends it. */
addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  const reply = (message: TableReply) => postMessage(message)
  answer(data).then(reply, (error: unknown) =>
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

async function answer(request: TableRequest): Promise<TableReply> {
  if (request.kind === 'write-workbook') {
    return { kind: 'written', bytes: await writeWorkbook(request.sheets) }
  }
  if (request.kind === 'write-case') {
    return { kind: 'written', bytes: await writeCaseTables(request.file, request.as, request.language) }
  }
  const reading =
    request.kind === 'read-text' ? readTableText(request.text) : await readTableFile(request.bytes)
  return { kind: 'read', reading }
}
