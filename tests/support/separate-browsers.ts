import { AsyncLocalStorage } from 'node:async_hooks'
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'

const current = new AsyncLocalStorage<IDBFactory>()

/** The storage of one browser: what is opened within `inside` is opened there. */
export class BrowserStorage {
  #factory = new IDBFactory()

  /** Does `work` as a page of this browser, with all it waits for. */
  inside<T>(work: () => T): T {
    Dexie.dependencies.indexedDB = this.#factory
    return current.run(this.#factory, work)
  }

  /** Site data cleared. Nothing of it may be open. */
  wipe(): void {
    this.#factory = new IDBFactory()
  }
}

/** Several browsers in one process: `indexedDB` is that of the browser on whose behalf it is asked. */
export function separateBrowsers(): void {
  const here = (): IDBFactory => {
    const factory = current.getStore()
    if (!factory) throw new Error('nobody said in which browser')
    return factory
  }
  globalThis.indexedDB = {
    open: (name: string, version?: number) => here().open(name, version),
    deleteDatabase: (name: string) => here().deleteDatabase(name),
    databases: () => here().databases(),
    cmp: (first: unknown, second: unknown) => here().cmp(first, second),
  } as globalThis.IDBFactory
  globalThis.IDBKeyRange = IDBKeyRange
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
}
