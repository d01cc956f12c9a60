import { groupByKey, holdsUpdates, mergeEntries, type planCompaction } from '../vault/compaction.ts'
import type { SealedEntry } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import { asStorageFailure } from './failure.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { KnownEntries } from './known-entries.ts'
import { openEntries } from './open-entries.ts'
import type { OuterDocument } from './outer-document.ts'
import { identifyOuter, listIndexes } from './reconcile.ts'

export interface CompactionTask {
  readonly documentId: string
  readonly ring: KeyRing
  readonly journal: Journal
  readonly known: KnownEntries
  /** Which to merge, by size. */
  readonly plan: typeof planCompaction
  /** Null while it is not open: reconciling then finds out what was merged. */
  readonly outer: () => OuterDocument | null
}

/**
 * Merges what the tiers say, first in the journal (one transaction), then in the outer document (one transaction).
 * Killed between the two, the journal holds the merge and the outer document its parts: reconciling puts that right.
 * Entries that arrive meanwhile are not touched.
 *
 * @returns how many entries were replaced
 * @throws StorageFailure when the journal would not take the merge; everything is then as it was
 */
export async function compactDocument(task: CompactionTask): Promise<number> {
  let replaced = 0
  for (const ids of task.plan(task.known.listMergeable())) {
    const wanted = new Set(ids)
    const entries = (await task.journal.read(task.documentId)).entries.filter(({ id }) => wanted.has(id))
    for (const group of groupByKey(entries)) {
      // One entry is merged already; a merge of one would be made again for ever.
      if (group.length > 1 || entries.length === 1) replaced += await compactGroup(task, group)
    }
  }
  return replaced
}

async function compactGroup(task: CompactionTask, entries: readonly JournalEntry[]): Promise<number> {
  const { documentId, ring, journal, known } = task
  try {
    const merged = await mergeEntries(entries, ring, documentId)
    const replacedIds = entries.map(({ id }) => id)
    await journal.replace(documentId, [merged], replacedIds)
    known.add([merged])
    known.remove(replacedIds)
    const outer = task.outer()
    if (outer) await identifyOuter(outer)
    outer?.change(listIndexes(outer, new Set(replacedIds)), [merged])
    return replacedIds.length
  } catch (error) {
    if (!(error instanceof VaultFailure)) throw asStorageFailure(error)
    // They would not merge: they stay as they are, and are not tried again while this document is open.
    known.setAside(await findOffenders(entries, task))
    return 0
  }
}

/** Those that cannot be opened or hold no update; all of them when none can be blamed. */
async function findOffenders(
  entries: readonly SealedEntry[],
  { ring, documentId }: CompactionTask,
): Promise<readonly string[]> {
  const { opened } = await openEntries(entries, ring, documentId)
  const sound = new Set(
    opened.filter(({ update }) => holdsUpdates(update, [update])).map(({ entry }) => entry.id),
  )
  const offenders = entries.filter(({ id }) => !sound.has(id))
  return (offenders.length > 0 ? offenders : entries).map(({ id }) => id)
}
