import { expect } from 'vitest'
import { makeBigCase } from '../support/big-case.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

/** Large enough to be stored in many steps, small enough to be read in a second or two. */
const RECORDS = 20_000
const ROUNDS = process.env.WERKVLOER_FULL ? 10 : 1

for (let round = 1; round <= ROUNDS; round++) {
  test(`an import killed half-way leaves no half project (round ${round})`, { retry: 0 }, async ({
    launch,
    server,
  }) => {
    const first = await launch()
    const before = pagesOf(first.page)
    await before.projects.open(server.url)
    const content = JSON.stringify(makeBigCase({ records: RECORDS, seed: round }))
    await before.projects.chooseCase({ name: 'groot.json', content })
    await before.projects.dialog.getByRole('button', { name: 'Importeren' }).tap({ timeout: 60_000 })
    const progress = before.projects.dialog.getByText(/^[1-9][\d.]* van /)
    await progress.waitFor({ timeout: 60_000 })
    expect(await before.projects.dialog.getByText('versleuteld en opgeslagen').count()).toBe(1)
    await first.kill()

    const second = await launch()
    const after = pagesOf(second.page)
    await after.projects.open(server.url)
    expect(await after.projects.names()).toEqual([])
    await after.projects.open(server.url)
    expect(await second.page.evaluate(entriesLeft)).toBe(0)
  })
}

/** For `page.evaluate`: sealed entries in the journal. */
async function entriesLeft(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('werkvloer'))
  const count = await done(database.transaction('entries').objectStore('entries').count())
  database.close()
  return count
}
