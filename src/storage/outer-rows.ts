/**
 * The rows y-indexeddb keeps for a document: database by its name, store `updates`, one Yjs update a row. It
 * throws away the failures of its own writes and stops for ever at a row it cannot read, so these go round it: each settles when
 * its transaction did.
 */

const STORE = 'updates'

export interface OuterRows {
  readonly values: readonly unknown[]
  /** Rows the browser itself could not read back. */
  readonly unreadable: number
}

export const outerDatabaseName = (documentId: string): string => `werkvloer-outer-${documentId}`

/** Opens the database as y-indexeddb would; rejects where that is refused or blocked. */
export function openOuterDatabase(documentId: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(outerDatabaseName(documentId))
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { autoIncrement: true })
      request.result.createObjectStore('custom')
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('the outer database is blocked'))
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
  })
}

export async function readOuterRows(db: IDBDatabase): Promise<OuterRows> {
  const store = () => db.transaction(STORE, 'readonly').objectStore(STORE)
  try {
    return { values: await settled(store().getAll()), unreadable: 0 }
  } catch (error) {
    const keys = await settled(store().getAllKeys())
    if (keys.length === 0) throw error
    return readOneByOne(keys, store)
  }
}

async function readOneByOne(keys: readonly IDBValidKey[], store: () => IDBObjectStore): Promise<OuterRows> {
  const values: unknown[] = []
  let unreadable = 0
  for (const key of keys) {
    const value = await settled(store().get(key)).catch(() => undefined)
    if (value === undefined) unreadable++
    else values.push(value)
  }
  return { values, unreadable }
}

/** Adds one row. @returns resolves when the transaction is complete */
export function addOuterRow(db: IDBDatabase, update: Uint8Array): Promise<void> {
  const transaction = db.transaction(STORE, 'readwrite')
  transaction.objectStore(STORE).add(update)
  return completed(transaction)
}

/** Puts one row in the place of all there are, in one transaction. `merge` gets what is there, oldest first. */
export function foldOuterRows(db: IDBDatabase, merge: (rows: unknown[]) => Uint8Array): Promise<void> {
  const transaction = db.transaction(STORE, 'readwrite')
  const store = transaction.objectStore(STORE)
  const read = store.getAll()
  read.onsuccess = () => {
    const merged = merge(read.result)
    store.clear()
    store.add(merged)
  }
  return completed(transaction)
}

/**
 * Resolves once it is gone. A connection that is just closing is waited for; with `leave`, so is none: the browser then deletes
 * it when the last one lets go.
 */
export function deleteOuterDatabase(documentId: string, whenBlocked: 'wait' | 'leave'): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(outerDatabaseName(documentId))
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => {
      if (whenBlocked === 'leave') resolve()
    }
  })
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'))
  })
