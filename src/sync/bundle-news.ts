import * as Y from 'yjs'
import { openEntries } from '../storage/open-entries.ts'
import { openMeta, type ProjectMeta } from '../storage/project-meta.ts'
import type { SealedEntry } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import type { Bundle, BundleDocument } from '../vault/read-bundle.ts'
import { readCoverage } from '../vault/update-coverage.ts'
import { asVaultFailure } from '../vault/vault-failure.ts'
import { BundleFailure } from './bundle-failure.ts'

/** What the maker sealed into the file about itself. @throws BundleFailure when our keys do not open it */
export async function openBundleMeta(bundle: Bundle, ring: KeyRing): Promise<ProjectMeta> {
  if (bundle.projectId !== ring.projectId) throw new BundleFailure('other-project', bundle.projectId)
  try {
    return await openMeta(bundle.sealedMeta, ring)
  } catch (error) {
    // It is sealed with the key the maker uses now: whoever lacks that lacks all that is new.
    const { reason } = asVaultFailure(error)
    if (reason === 'unknown-key') throw new BundleFailure('wrong-key')
    throw new BundleFailure(reason === 'newer-version' ? 'newer-version' : 'altered')
  }
}

export interface BundleNews {
  readonly documentId: string
  /** Entries that hold something the document does not. */
  readonly entries: readonly SealedEntry[]
  /** How many do not open or hold no edits: a member of the room may have written anything. They stay out. */
  readonly setAside: number
}

/** What is here of a document. */
export interface HeldDocument {
  /** Null where the document is not here. */
  readonly doc: Y.Doc | null
  /** Ids of entries the journal has: they need not be opened. */
  readonly known: ReadonlySet<string>
}

/** What a document of a bundle brings. Cost: opens and reads the entries that are not known by their id. */
export async function newsOf(
  { documentId, entries }: BundleDocument,
  { doc, known }: HeldDocument,
  ring: KeyRing,
): Promise<BundleNews> {
  const unknown = entries.filter(({ id }) => !known.has(id))
  const { opened } = await openEntries(unknown, ring, documentId)
  const readable = opened.filter(({ update }) => readCoverage(update) !== null)
  const snapshot = doc && Y.snapshot(doc)
  const news = snapshot
    ? readable.filter(({ update }) => !Y.snapshotContainsUpdate(snapshot, update))
    : readable
  return {
    documentId,
    entries: news.map(({ entry }) => entry),
    setAside: unknown.length - readable.length,
  }
}
