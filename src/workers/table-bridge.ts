import type { CaseFile } from '../records/case-file.ts'
import type { TableReading, TableSheet } from '../records/table.ts'
import type { TableReply, TableRequest } from './table.worker.ts'

/**
 * Reads a table off the main thread, however small: its size does not tell what it unpacks to.
 *
 * @param source pasted text, or the bytes of a file (moved to the worker: unusable here afterwards)
 * @param signal ends the worker; the promise then rejects with its reason
 */
export async function readTableInWorker(
  source: string | Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<TableReading> {
  const reply =
    typeof source === 'string'
      ? await ask({ kind: 'read-text', text: source }, [], signal)
      : await ask({ kind: 'read-file', bytes: source }, [source.buffer], signal)
  if (reply.kind !== 'read') throw new Error('the worker answered something else')
  return reply.reading
}

/** An .xlsx workbook of these lists. */
export async function writeWorkbookInWorker(
  sheets: readonly TableSheet[],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await ask({ kind: 'write-workbook', sheets }, [], signal)
  if (reply.kind !== 'written') throw new Error('the worker answered something else')
  return reply.bytes
}

/** The lists of a case: a workbook, or a zip of CSV files. */
export async function writeCaseTablesInWorker(
  file: CaseFile,
  as: 'xlsx' | 'csv',
  language: 'nl' | 'en',
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await ask({ kind: 'write-case', file, as, language }, [], signal)
  if (reply.kind !== 'written') throw new Error('the worker answered something else')
  return reply.bytes
}

function ask(request: TableRequest, moved: Transferable[], signal: AbortSignal): Promise<TableReply> {
  const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<TableReply>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<TableReply>) => {
      if (data.kind === 'failed') reject(new Error(data.message))
      else resolve(data)
    })
    worker.postMessage(request, moved)
  }).finally(() => worker.terminate())
}
