import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'

/** A browser with empty storage: everything opened after this starts from nothing. */
export function freshIndexedDb(): void {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  globalThis.IDBKeyRange = IDBKeyRange
  Dexie.dependencies.indexedDB = factory
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
}
