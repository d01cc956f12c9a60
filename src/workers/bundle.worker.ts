import { type MadeBundle, makeBundle } from '../sync/make-bundle.ts'
import type { Bytes } from '../vault/bytes.ts'
import { makeKeyRing, type ProjectKey } from '../vault/keys.ts'
import { type BundleReading, readBundle } from '../vault/read-bundle.ts'

export type BundleAsk =
  | { readonly kind: 'read'; readonly bytes: Bytes }
  | ({ readonly kind: 'make' } & BundleParts)

/** A key ring in parts: keys may go to a worker, and cannot be taken out there either. */
export interface BundleParts {
  readonly bytes: Bytes
  readonly projectId: string
  readonly keys: readonly ProjectKey[]
  readonly currentKeyId: string
  readonly at: number
  readonly by: string
}

export type BundleReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly reading: BundleReading }
  | { readonly kind: 'made'; readonly made: MadeBundle }
  | { readonly kind: 'failed'; readonly message: string }

const reply = (message: BundleReply, moved: Transferable[] = []) => postMessage(message, { transfer: moved })

const onProgress = (done: number, total: number) => reply({ kind: 'progress', done, total })

async function answer(ask: BundleAsk): Promise<void> {
  if (ask.kind === 'read') return reply({ kind: 'read', reading: await readBundle(ask.bytes, onProgress) })
  const { bytes, projectId, keys, currentKeyId, at, by } = ask
  const ring = makeKeyRing(projectId, keys, currentKeyId)
  const made = await makeBundle({ bytes, ring, at, by, onProgress })
  reply({ kind: 'made', made }, [made.bytes.buffer])
}

/** Reads or makes one bundle and answers; whoever started it ends it. */
addEventListener('message', ({ data }: MessageEvent<BundleAsk>) => {
  answer(data).catch((error: unknown) => reply({ kind: 'failed', message: String(error) }))
})
