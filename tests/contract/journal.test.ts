import { afterEach, beforeEach, describe, test } from 'vitest'
import { makeDexieJournal } from '../support/dexie-journal-under-test.ts'
import { freshIndexedDb } from '../support/indexed-db.ts'
import { JOURNAL_CASES } from './journal-contract.ts'

describe('the journal in Dexie, on fake-indexeddb', () => {
  let made: Awaited<ReturnType<typeof makeDexieJournal>>
  beforeEach(async () => {
    freshIndexedDb()
    made = await makeDexieJournal('contract')
  })
  afterEach(() => made.close())

  for (const { name, run } of JOURNAL_CASES) test(name, () => run(made))
})
