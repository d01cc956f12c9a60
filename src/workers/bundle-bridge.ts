import type { MadeBundle, MakeBundleTask } from '../sync/make-bundle.ts'
import { asBytes } from '../vault/bytes.ts'
import type { BundleReading } from '../vault/read-bundle.ts'
import type { BundleAsk, BundleReply } from './bundle.worker.ts'

type OnProgress = (done: number, total: number) => void

/** Reads a bundle off the main thread. @param bytes copied, so that they can be read again @param onProgress in entries */
export const readBundleInWorker = (bytes: Uint8Array, onProgress: OnProgress): Promise<BundleReading> =>
  ask({ kind: 'read', bytes: asBytes(bytes) }, onProgress, (reply) =>
    reply.kind === 'read' ? reply.reading : null,
  )

/** Makes a bundle off the main thread: opening and reading all of a project takes a while. */
export function makeBundleInWorker({ bytes, ring, at, by, onProgress }: MakeBundleTask): Promise<MadeBundle> {
  const { projectId, current } = ring
  const parts = { bytes, projectId, keys: [...ring.keys.values()], currentKeyId: current.keyId, at, by }
  return ask({ kind: 'make', ...parts }, onProgress, (reply) => (reply.kind === 'made' ? reply.made : null))
}

function ask<T>(
  what: BundleAsk,
  onProgress: OnProgress,
  answerOf: (reply: BundleReply) => T | null,
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
