import { WerkvloerDatabase } from '../../src/storage/database.ts'
import { DexieJournal } from '../../src/storage/dexie-journal.ts'
import type { JournalUnderTest } from '../contract/journal-contract.ts'

/** The Dexie journal over a database of its own, on whatever IndexedDB there is. */
export async function makeDexieJournal(name: string): Promise<JournalUnderTest & { close(): Promise<void> }> {
  let database = new WerkvloerDatabase(name)
  const journal = new DexieJournal(database)
  for (const documentId of ['doc', 'other']) await journal.addDocument('any project', documentId)
  return {
    journal,
    reopen: async () => {
      database.shut()
      database = new WerkvloerDatabase(name)
      return new DexieJournal(database)
    },
    putGarbage: (documentId, row) => database.entries.add({ documentId, ...row } as never),
    breakConnection: async () => {
      await database.open()
      // Under Dexie's hands, so that it does not know: what a browser does to a background tab.
      database.backendDB().close()
    },
    close: async () => {
      database.shut()
    },
  }
}
