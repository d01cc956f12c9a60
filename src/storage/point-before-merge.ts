import * as Y from 'yjs'
import type { KeyRing } from '../vault/keys.ts'
import { readCoverage } from '../vault/update-coverage.ts'
import { asStorageFailure, type StorageFailure } from './failure.ts'
import type { RestorePoints } from './restore-points.ts'

/** @param updates what is about to be merged @param origin of the transaction that brought it @returns never rejects */
export type BeforeMerge = (doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown) => Promise<void>

export interface MergePointTask {
  readonly projectId: string
  readonly documentId: string
  readonly ring: KeyRing
  readonly points: RestorePoints
  readonly now: () => { readonly at: number; readonly wall: string }
  /** A point that cannot be kept never stands in the way of work of others. */
  readonly onTrouble: (failure: StorageFailure) => void
}

/**
 * Keeps the state of a document before work of others is merged into it, once a merge; not before what it holds already, such as
 * entries that another device put together. Cost: encodes the document, 50 ms
 * at 10,000 records.
 *
 * @returns what is to be waited for before the merge. An empty document has nothing to go back to
 */
export function pointBeforeMerge(task: MergePointTask): BeforeMerge {
  const { projectId, documentId, ring, points, now, onTrouble } = task
  let lastKey = ''
  return async (doc, updates, origin) => {
    const key = points.merges.keyFor(projectId, origin, now())
    if (key === lastKey || doc.store.clients.size === 0 || holdsAll(doc, updates)) return
    lastKey = key
    const state = Y.encodeStateAsUpdate(doc)
    try {
      await points.add({ documentId, day: key, state, ring })
    } catch (error) {
      onTrouble(asStorageFailure(error))
    }
  }
}

function holdsAll(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  const snapshot = Y.snapshot(doc)
  return updates.every((update) => readCoverage(update) && Y.snapshotContainsUpdate(snapshot, update))
}
