import { type Backup, encodeBackup } from '../vault/backup.ts'
import type { Bytes } from '../vault/bytes.ts'
import { type BundleReading, readBundle } from '../vault/read-bundle.ts'

export type BundleAsk =
  | { readonly kind: 'read'; readonly bytes: Bytes }
  | { readonly kind: 'write'; readonly backup: Backup }

export type BundleReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly reading: BundleReading }
  | { readonly kind: 'written'; readonly bytes: Bytes }
  | { readonly kind: 'failed'; readonly message: string }

const reply = (message: BundleReply, moved: Transferable[] = []) => postMessage(message, { transfer: moved })

async function answer(ask: BundleAsk): Promise<void> {
  if (ask.kind === 'read') {
    const progress = (done: number, total: number) => reply({ kind: 'progress', done, total })
    return reply({ kind: 'read', reading: await readBundle(ask.bytes, progress) })
  }
  const bytes = await encodeBackup(ask.backup)
  reply({ kind: 'written', bytes }, [bytes.buffer])
}

/** Reads or writes one bundle and answers; whoever started it ends it. */
addEventListener('message', ({ data }: MessageEvent<BundleAsk>) => {
  answer(data).catch((error: unknown) => reply({ kind: 'failed', message: String(error) }))
})
