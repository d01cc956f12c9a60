import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { gotoStorage, storageTest } from '../support/storage-test.ts'

const ALL = { one: 'one', two: 'two', three: 'three' }

/** Opens, edits three times, and closes as an app should. */
const writeThree = (page: Page) =>
  page.evaluate(async () => {
    await storageHarness.open()
    const { keeper, database } = opened
    await keeper.whenReconciled
    for (const name of ['one', 'two', 'three']) {
      keeper.doc.getMap('records').set(name, name)
      await keeper.flush()
    }
    await keeper.close()
    database.shut()
  })

/** Opens after a reload and tells what is there and what was found. */
async function reopen(page: Page, url: string) {
  await gotoStorage(page, url)
  return page.evaluate(async () => {
    await storageHarness.open()
    const report = await opened.keeper.whenReconciled
    return { records: opened.keeper.doc.getMap('records').toJSON(), report }
  })
}

/** Random bytes in the place of one row's value. @param place of the row, from 0 */
const spoilJournal = (page: Page, place: number) =>
  page.evaluate(async (at) => {
    const database = new storageHarness.WerkvloerDatabase()
    const seqs = await database.entries.toCollection().primaryKeys()
    const bytes = crypto.getRandomValues(new Uint8Array(150)).buffer
    await database.entries.update(seqs[at]!, { bytes })
    database.shut()
  }, place)

const spoilOuter = (page: Page, place: number) =>
  page.evaluate(
    (at) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(storageHarness.outerDatabaseName)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('updates', 'readwrite')
          const store = transaction.objectStore('updates')
          const keys = store.getAllKeys()
          keys.onsuccess = () => store.put(crypto.getRandomValues(new Uint8Array(150)), keys.result[at]!)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          transaction.onabort = () => reject(transaction.error)
        }
      }),
    place,
  )

describe('damage found when opening', () => {
  storageTest('of a journal row is healed from y-indexeddb', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await writeThree(page)
    await spoilJournal(page, 1)
    const { records, report } = await reopen(page, site.url)
    expect(records).toEqual(ALL)
    expect(report).toMatchObject({ healed: 1, lost: 0, outer: 'kept' })
    expect((await reopen(page, site.url)).report).toMatchObject({ healed: 0, copied: 0, lost: 0 })
  })

  storageTest('of a y-indexeddb row is healed from the journal', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await writeThree(page)
    await spoilOuter(page, 1)
    const { records, report } = await reopen(page, site.url)
    expect(records).toEqual(ALL)
    expect(report).toMatchObject({ healed: 0, lost: 0, outer: 'rebuilt' })
    expect((await reopen(page, site.url)).report).toMatchObject({ copied: 0, lost: 0, outer: 'kept' })
  })

  storageTest('of different entries in both loses nothing', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await writeThree(page)
    await spoilJournal(page, 0)
    await spoilOuter(page, 2)
    const { records, report } = await reopen(page, site.url)
    expect(records).toEqual(ALL)
    expect(report).toMatchObject({ healed: 1, lost: 0, outer: 'rebuilt' })
  })

  storageTest('of the same entry in both costs that one, and is said', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await writeThree(page)
    await spoilJournal(page, 2)
    await spoilOuter(page, 2)
    const { records, report } = await reopen(page, site.url)
    expect(records).toEqual({ one: 'one', two: 'two' })
    expect(report).toMatchObject({ healed: 0, lost: 1, outer: 'rebuilt' })
  })

  storageTest('the outer database deleted is rebuilt', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await writeThree(page)
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase(storageHarness.outerDatabaseName).onsuccess = resolve
        }),
    )
    const { records, report } = await reopen(page, site.url)
    expect(records).toEqual(ALL)
    expect(report).toMatchObject({ copied: 3, lost: 0, outer: 'rebuilt' })
    expect((await reopen(page, site.url)).report).toMatchObject({ copied: 0, outer: 'kept' })
  })
})

describe('connections taken away while the app is open', () => {
  /** Opens, saves one edit, does `harm`, saves another and gives back what a reload finds. */
  const survive = async (page: Page, url: string, harm: () => Promise<void>) => {
    await page.evaluate(async () => {
      await storageHarness.open()
      await opened.keeper.whenReconciled
      opened.keeper.doc.getMap('records').set('before', 1)
      await opened.keeper.flush()
    })
    await page.evaluate(harm)
    const state = await page.evaluate(async () => {
      opened.keeper.doc.getMap('records').set('after', 2)
      await opened.keeper.flush()
      return storageHarness.stateText()
    })
    expect(state).toBe('saved')
    const { records, report } = await reopen(page, url)
    expect(report).toMatchObject({ healed: 0, copied: 0, lost: 0, outer: 'kept' })
    expect(records).toMatchObject({ before: 1, after: 2 })
  }

  storageTest('both closed are opened again, and the copy catches up', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await survive(page, site.url, async () => {
      opened.database.close()
      // Another connection that wants a later version makes the one of the outer document go.
      const opening = indexedDB.open(storageHarness.outerDatabaseName, 2)
      await new Promise((resolve) => {
        opening.onsuccess = resolve
      })
      opening.result.close()
      opened.keeper.doc.getMap('records').set('between', 0)
      await opened.keeper.flush()
      await opened.keeper.outer?.settled()
      if (!opened.keeper.outer?.isBehind) throw new Error('the outer document should have noticed')
      if (!(await opened.keeper.outer.catchUp())) throw new Error('it should have caught up')
    })
  })

  storageTest('a connection killed behind its back is opened again', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await survive(page, site.url, async () => opened.database.backendDB().close())
  })

  storageTest(
    'an upgrade by a later version of the app does not stop saving',
    async ({ launchStorage, site }) => {
      const { page } = await launchStorage()
      await survive(
        page,
        site.url,
        () =>
          new Promise((resolve, reject) => {
            // Dexie counts its versions in tens.
            const upgrade = indexedDB.open('werkvloer', 20)
            upgrade.onsuccess = () => {
              upgrade.result.close()
              resolve()
            }
            upgrade.onerror = () => reject(upgrade.error)
          }),
      )
    },
  )

  storageTest('a deletion of the database from elsewhere has to wait', async ({ launchStorage }) => {
    const { page } = await launchStorage()
    const result = await page.evaluate(async () => {
      await storageHarness.open()
      const deletion = indexedDB.deleteDatabase('werkvloer')
      await new Promise((resolve) => {
        deletion.onblocked = resolve
      })
      opened.keeper.doc.getMap('records').set('after', 1)
      await opened.keeper.flush()
      return (await opened.journal.read(storageHarness.DOCUMENT)).entries.length
    })
    expect(result).toBe(1)
  })

  storageTest(
    'site data cleared under the app is told as lost, never as saved',
    async ({ launchStorage }) => {
      const { page, context } = await launchStorage()
      await page.evaluate(async () => {
        await storageHarness.open()
        await opened.keeper.whenReconciled
        opened.keeper.doc.getMap('records').set('before', 1)
        await opened.keeper.flush()
      })
      const session = await context.newCDPSession(page)
      const { origin } = new URL(page.url())
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
      const result = await page.evaluate(async () => {
        const { doc } = opened.keeper
        doc.getMap('records').set('after', 2)
        const reason = await opened.keeper.flush().catch((failure: { reason: string }) => failure.reason)
        return { reason, state: storageHarness.stateText(), shown: doc.getMap('records').toJSON() }
      })
      expect(result).toEqual({ reason: 'lost', state: 'not-saved/lost', shown: { before: 1, after: 2 } })
    },
  )
})
