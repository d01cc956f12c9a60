import * as Y from 'yjs'
import { speakingRoots } from '../document/canonical-state.ts'
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
 * @returns what is to be waited for before the merge. A document without work has nothing to go back to
 */
export function pointBeforeMerge(task: MergePointTask): BeforeMerge {
  const { projectId, documentId, ring, points, now, onTrouble } = task
  let lastKey = ''
  return async (doc, updates, origin) => {
    const key = points.merges.keyFor(projectId, origin, now())
    if (key === lastKey || !hasWork(doc) || holdsAll(doc, updates)) return
    lastKey = key
    const state = Y.encodeStateAsUpdate(doc)
    try {
      await points.add({ documentId, day: key, state, ring })
    } catch (error) {
      onTrouble(asStorageFailure(error))
    }
  }
}

/** Who has the project. Whoever just joined has written that and nothing else: going back to it would take all work of the others away. */
const NO_WORK: ReadonlySet<string> = new Set(['devices', 'keyChanges', 'analysts'])

const hasWork = (doc: Y.Doc): boolean => speakingRoots(doc).some((root) => !NO_WORK.has(root))

function holdsAll(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  const snapshot = Y.snapshot(doc)
  return updates.every((update) => readCoverage(update) && Y.snapshotContainsUpdate(snapshot, update))
}
