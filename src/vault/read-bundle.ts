import { type Backup, type ParsedBackup, parseBackup } from './backup.ts'
import { entryOf, type SealedEntry } from './entry.ts'

/** A file as it was written, each of its entries with its id. */
export interface Bundle extends Omit<Backup, 'documents'> {
  readonly documents: readonly BundleDocument[]
}

export interface BundleDocument {
  readonly documentId: string
  readonly entries: readonly SealedEntry[]
}

export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly reason: Extract<ParsedBackup, { ok: false }>['reason'] }

/** Entries between two words about the progress. */
const SLICE = 1_000

/**
 * Reads a bundle from any bytes; never throws on what they hold. Only a whole one is read: half of it would look like a
 * project.
 *
 * @param onProgress in entries
 */
export async function readBundle(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void,
): Promise<BundleReading> {
  const parsed = await parseBackup(bytes)
  if (!parsed.ok) return { ok: false, reason: parsed.reason }
  const total = parsed.backup.documents.reduce((sum, { entries }) => sum + entries.length, 0)
  let done = 0
  const documents: BundleDocument[] = []
  for (const { documentId, entries } of parsed.backup.documents) {
    const read: SealedEntry[] = []
    for (let at = 0; at < entries.length; at += SLICE) {
      const slice = entries.slice(at, at + SLICE)
      read.push(...(await Promise.all(slice.map(entryOf))))
      done += slice.length
      onProgress(done, total)
    }
    documents.push({ documentId, entries: read })
  }
  return { ok: true, bundle: { ...parsed.backup, documents } }
}
