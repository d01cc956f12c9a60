import type { StretchReply, StretchRequest } from './stretch.worker.ts'

/**
 * Argon2id off the main thread: half a second and 64 MiB that no screen should wait for. The worker ends with its answer, so the passcode
 * does not stay in its memory.
 */
export function stretchInWorker(
  passcode: string,
  { memoryKib, passes, lanes, salt }: Omit<StretchRequest, 'passcode'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./stretch.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<StretchReply>) => {
      if (data.kind === 'done') resolve(data.bytes)
      else reject(new Error(data.message))
    })
    worker.postMessage({ passcode, memoryKib, passes, lanes, salt } satisfies StretchRequest)
  }).finally(() => worker.terminate())
}
