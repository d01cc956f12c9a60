import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { KeptDocument } from '../../src/app/session/project-session.ts'
import type { SavedState } from '../../src/app/session/saved-state.ts'

/**
 * The document as it is, in y-indexeddb as it comes: what ours is compared with. It has no word for "saved", so its
 * transactions are watched from outside; failures go unseen, as they do in y-indexeddb.
 */
export async function keepPlain(documentId: string): Promise<KeptDocument> {
  const doc = new Y.Doc()
  const persistence = new IndexeddbPersistence(`plain-${documentId}`, doc)
  await persistence.whenSynced
  const listeners = new Set<() => void>()
  let state: SavedState = { kind: 'saved', at: 0, onReserve: false }
  const become = (next: SavedState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const writes = watchWrites(persistence, () => become({ kind: 'saved', at: Date.now(), onReserve: false }))
  doc.on('update', () => become({ kind: 'saving', since: Date.now() }))
  const close = async () => {
    await writes.flush()
    await persistence.destroy()
    doc.destroy()
  }
  return {
    documentId,
    doc,
    outer: () => Promise.reject(new Error('there is no outer document')),
    flushReceived: () => Promise.resolve(),
    saved: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush: () => writes.flush(),
    retry: () => undefined,
    stop: () => writes.flush(),
    resume: () => Promise.resolve(),
    close,
    discard: close,
    listRestorePoints: () => Promise.resolve([]),
    readRestorePoint: () => Promise.resolve(null),
  }
}

/** @param onQuiet called when the last transaction under way completed */
function watchWrites({ db }: IndexeddbPersistence, onQuiet: () => void) {
  if (!db) throw new Error('y-indexeddb has no database')
  const begin = db.transaction.bind(db)
  let waiting: (() => void)[] = []
  let underWay = 0
  db.transaction = (...args) => {
    const transaction = begin(...args)
    underWay++
    transaction.addEventListener('complete', () => {
      underWay--
      if (underWay > 0) return
      onQuiet()
      for (const go of waiting) go()
      waiting = []
    })
    return transaction
  }
  return {
    flush: () => new Promise<void>((go) => (underWay === 0 ? go() : waiting.push(go))),
  }
}
