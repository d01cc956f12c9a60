import type { Ballast } from '../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../src/storage/database.ts'
import { DexieJournal } from '../../src/storage/dexie-journal.ts'
import { DocumentKeeper, type KeeperOptions } from '../../src/storage/document-keeper.ts'
import type { StorageFailure } from '../../src/storage/failure.ts'
import { outerDatabaseName } from '../../src/storage/outer-rows.ts'
import type { KeyRing } from '../../src/vault/keys.ts'
import { FaultyJournal } from './faulty-journal.ts'
import { ManualTimers } from './manual-timers.ts'

export const DOC = 'doc'

/** One tablet with real storage over a fresh fake-indexeddb (`freshIndexedDb` first), and a way to restart it. */
export class TestDevice {
  readonly ring: KeyRing
  timers = new ManualTimers()
  readonly troubles: StorageFailure[] = []
  /** Pieces of reserve left. */
  ballastPieces = 0
  now = 1_000
  /** Which entries to merge; by the real tiers when not set. */
  plan: KeeperOptions['plan']
  database = new WerkvloerDatabase()
  journal = new FaultyJournal(new DexieJournal(this.database))

  constructor(ring: KeyRing) {
    this.ring = ring
  }

  open(documentId = DOC): Promise<DocumentKeeper> {
    const ballast: Ballast = {
      lay: async () => {},
      free: async () => this.ballastPieces-- > 0,
    }
    return DocumentKeeper.open({
      projectId: this.ring.projectId,
      documentId,
      ring: this.ring,
      journal: this.journal,
      ballast,
      clock: () => this.now,
      timers: this.timers,
      onTrouble: (failure) => this.troubles.push(failure),
      ...(this.plan ? { plan: this.plan } : {}),
    })
  }

  /** A new process on the same storage: what was only in memory is gone. */
  restart(): void {
    this.database.shut()
    this.timers = new ManualTimers()
    this.database = new WerkvloerDatabase()
    this.journal = new FaultyJournal(new DexieJournal(this.database))
  }
}

/** Does `work` on the rows y-indexeddb keeps of a document. */
export function inOuterRows(work: (store: IDBObjectStore) => void, documentId = DOC): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(outerDatabaseName(documentId))
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('updates', 'readwrite')
      work(transaction.objectStore('updates'))
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}
