import type { Backup } from '../vault/backup.ts'
import { asBytes, type Bytes } from '../vault/bytes.ts'
import type { BundleReading } from '../vault/read-bundle.ts'
import type { BundleAsk, BundleReply } from './bundle.worker.ts'

type OnProgress = (done: number, total: number) => void

/** Reads a bundle off the main thread. @param bytes copied, so that they can be read again @param onProgress in entries */
export const readBundleInWorker = (bytes: Uint8Array, onProgress: OnProgress): Promise<BundleReading> =>
  ask(
    { kind: 'read', bytes: asBytes(bytes) },
    (reply) => (reply.kind === 'read' ? reply.reading : null),
    onProgress,
  )

/** Writes a backup as one file off the main thread. */
export const writeBundleInWorker = (backup: Backup): Promise<Bytes> =>
  ask(
    { kind: 'write', backup },
    (reply) => (reply.kind === 'written' ? reply.bytes : null),
    () => undefined,
  )

function ask<T>(
  what: BundleAsk,
  answerOf: (reply: BundleReply) => T | null,
  onProgress: OnProgress,
): Promise<T> {
  const worker = new Worker(new URL('./bundle.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<BundleReply>) => {
      const answer = answerOf(data)
      if (answer !== null) resolve(answer)
      else if (data.kind === 'progress') onProgress(data.done, data.total)
      else reject(new Error(data.kind === 'failed' ? data.message : 'another answer than was asked for'))
    })
    worker.postMessage(what)
  }).finally(() => worker.terminate())
}
