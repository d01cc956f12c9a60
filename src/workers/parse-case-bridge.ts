import type { CaseParsing } from '../exchange/parse-case.ts'
import type { ParseCaseReply } from './parse-case.worker.ts'

/**
 * Reads a case file off the main thread.
 *
 * @param bytes moved to the worker: unusable here afterwards
 * @param signal ends the worker; the promise then rejects with its reason
 */
export function parseCaseInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<CaseParsing> {
  const worker = new Worker(new URL('./parse-case.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<CaseParsing>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ParseCaseReply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total)
      else resolve(data.parsing)
    })
    worker.postMessage(bytes, [bytes.buffer])
  }).finally(() => worker.terminate())
}
