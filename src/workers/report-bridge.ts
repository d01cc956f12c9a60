import type { WholeCase } from '../records/whole-case.ts'
import type { ReportOptions } from '../report/build-report.ts'
import type { Report } from '../report/report-document.ts'
import type { ReportAsk, ReportProgress, ReportReply } from './report.worker.ts'

interface Ways {
  readonly onProgress?: (progress: ReportProgress) => void
  /** Ends the worker; the promise then rejects with its reason. */
  readonly signal: AbortSignal
}

/** Makes the report off the main thread. */
export const buildReportInWorker = (whole: WholeCase, options: ReportOptions, ways: Ways): Promise<Report> =>
  ask({ kind: 'build', whole, options }, ways, (reply) => (reply.kind === 'built' ? reply.report : null))

/** Writes it as a file: Word as bytes, a page as text. */
export const writeReportInWorker = (
  kind: 'docx' | 'html',
  report: Report,
  ways: Ways,
): Promise<Uint8Array<ArrayBuffer> | string> =>
  ask({ kind, report }, ways, (reply) => (reply.kind === 'file' ? reply.content : null))

function ask<T>(
  what: ReportAsk,
  { onProgress, signal }: Ways,
  answerOf: (reply: ReportReply) => T | null,
): Promise<T> {
  const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ReportReply>) => {
      const answer = answerOf(data)
      if (answer !== null) resolve(answer)
      else if (data.kind === 'progress') onProgress?.(data)
      else reject(new Error(data.kind === 'failed' ? data.message : 'another answer than was asked for'))
    })
    worker.postMessage(what)
  }).finally(() => worker.terminate())
}
