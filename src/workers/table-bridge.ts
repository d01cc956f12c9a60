import type { Edit } from '../document/edit.ts'
import type { CaseFile } from '../records/case-file.ts'
import type { TableReading, TableSheet } from '../records/table.ts'
import type { EventsAsked, EventsPlan } from './events/events-job.ts'
import type { TableReply, TableRequest } from './table.worker.ts'

/** A file of events, held by the worker that read it until the signal ends it. */
export interface EventsFile {
  /** What it becomes. Null when somebody asked again before this was begun. */
  plan(asked: EventsAsked, onProgress: (done: number, total: number) => void): Promise<EventsPlan | null>
}

/**
 * Reads a table off the main thread, however small: its size does not tell what it unpacks to.
 *
 * @param source pasted text, or the bytes of a file (moved to the worker: unusable here afterwards)
 * @param signal ends the worker; the promise then rejects with its reason
 */
export async function readTableInWorker(
  source: string | Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<TableReading | EventsFile> {
  const worker = startWorker()
  let isHeld = false
  try {
    const reply =
      typeof source === 'string'
        ? await ask(worker, { kind: 'read-text', text: source }, signal)
        : await ask(worker, { kind: 'read-file', bytes: source }, signal, { moved: [source.buffer] })
    if (reply.kind === 'read') return reply.reading
    if (reply.kind !== 'events') throw new Error('the worker answered something else')
    isHeld = true
    return eventsFile((asked, onProgress) => planIn(worker, asked, signal, onProgress))
  } finally {
    if (!isHeld) worker.terminate()
  }
}

type Plan = (...asked: Parameters<EventsFile['plan']>) => Promise<EventsPlan>

/** Plans one after the other, and of those that wait only the last. */
export function eventsFile(plan: Plan): EventsFile {
  let before: Promise<unknown> = Promise.resolve()
  let latest: EventsAsked
  return {
    plan(asked, onProgress) {
      latest = asked
      const own = before.then(() => (latest === asked ? plan(asked, onProgress) : null))
      before = own.catch(() => null)
      return own
    },
  }
}

async function planIn(
  worker: Worker,
  asked: EventsAsked,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<EventsPlan> {
  const department: Edit[] = []
  const reply = await ask(worker, { kind: 'plan-events', asked }, signal, {
    onPart: (part) => {
      if (part.kind === 'edits') department.push(...part.edits)
      else onProgress(part.done, part.total)
    },
  })
  if (reply.kind !== 'planned') throw new Error('the worker answered something else')
  return { ...reply.plan, department }
}

/** An .xlsx workbook of these lists. */
export async function writeWorkbookInWorker(
  sheets: readonly TableSheet[],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await askOnce({ kind: 'write-workbook', sheets }, signal)
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
  const reply = await askOnce({ kind: 'write-case', file, as, language }, signal)
  if (reply.kind !== 'written') throw new Error('the worker answered something else')
  return reply.bytes
}

/** Asks a worker of its own, which ends with its answer. */
async function askOnce(request: TableRequest, signal: AbortSignal): Promise<TableAnswer> {
  const worker = startWorker()
  return ask(worker, request, signal).finally(() => worker.terminate())
}

const startWorker = () => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })

type TablePart = Extract<TableReply, { kind: 'progress' | 'edits' }>
type TableAnswer = Exclude<TableReply, TablePart>

interface Asking {
  readonly moved?: Transferable[]
  readonly onPart?: (part: TablePart) => void
}

/** @param signal ends the worker, also later */
function ask(
  worker: Worker,
  request: TableRequest,
  signal: AbortSignal,
  { moved = [], onPart = () => undefined }: Asking = {},
): Promise<TableAnswer> {
  const heard = new AbortController()
  return new Promise<TableAnswer>((resolve, reject) => {
    const stop = () => {
      worker.terminate()
      reject(signal.reason)
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    const { signal: until } = heard
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { signal: until })
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<TableReply>) => {
        if (data.kind === 'progress' || data.kind === 'edits') onPart(data)
        else if (data.kind === 'failed') reject(new Error(data.message))
        else resolve(data)
      },
      { signal: until },
    )
    worker.postMessage(request, moved)
  }).finally(() => heard.abort())
}
