import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const JOBS = ['Verzorgende', 'Gastvrouw', 'Kok']

test('opens with everything when a row of the journal is garbage, and says what it mended', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ expectedProblems: [/favicon/] })
  const { projects, department, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Beschadigd')
  await projects.addDepartment('Keuken')
  await department.enter('Functies', JOBS)
  await frame.waitUntilSaved()
  const address = page.url()

  await page.goto(`${server.url}/manifest.webmanifest`)
  expect(await page.evaluate(spoilLastEntry)).toBe(true)
  await frame.openAnew(address)
  await expect.poll(() => department.names('Functies')).toEqual(JOBS)
  await frame.notice.getByText(/beschadigd stuk is hersteld uit de tweede kopie/).waitFor()
  await frame.openAnew(address)
  await expect.poll(() => department.names('Functies')).toEqual(JOBS)
})

test('opens with everything when the second copy is gone', async ({ launch, server }) => {
  const { page } = await launch({ expectedProblems: [/favicon/] })
  const { projects, department, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Zonder tweede kopie')
  await projects.addDepartment('Keuken')
  await department.enter('Functies', JOBS)
  await frame.waitUntilSaved()
  const address = page.url()

  await page.goto(`${server.url}/manifest.webmanifest`)
  expect(await page.evaluate(deleteOuterDocuments)).toBeGreaterThan(0)
  await frame.openAnew(address)
  await expect.poll(() => department.names('Functies')).toEqual(JOBS)
  await department.enter('Functies', ['Afwasser'])
  await frame.waitUntilSaved()
  await frame.openAnew(address)
  await expect.poll(() => department.names('Functies')).toEqual([...JOBS, 'Afwasser'])
})

test('says that nothing is saved any more when the browser wipes its storage, and still gives everything', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch()
  const { projects, department, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Gewist')
  await projects.addDepartment('Keuken')
  await department.enter('Functies', JOBS)
  await frame.waitUntilSaved()
  const session = await context.newCDPSession(page)
  const origin = new URL(server.url).origin
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })

  await department.enter('Functies', ['Afwasser'])
  await expect.poll(() => frame.status.textContent(), { timeout: 20_000 }).toMatch(/^Niet opgeslagen/)
  expect(await department.names('Functies')).toEqual([...JOBS, 'Afwasser'])
  await frame.openSavedPanel()
  const exported = await frame.download(() =>
    page.getByRole('dialog').getByRole('button', { name: 'Exporteren' }).tap(),
  )
  const { jobs } = JSON.parse(exported.toString('utf8')) as { jobs: { name: string }[] }
  expect(jobs.map(({ name }) => name)).toEqual([...JOBS, 'Afwasser'])
})

test('says that the browser wiped its storage when it is opened after that', async ({ launch, server }) => {
  const { page, context } = await launch({ expectedProblems: [/favicon/] })
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Gewist')
  await frame.waitUntilSaved()
  await frame.openAnew(server.url)
  await page.goto(`${server.url}/manifest.webmanifest`)
  const session = await context.newCDPSession(page)
  const origin = new URL(server.url).origin
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })

  await frame.openAnew(server.url)
  await frame.notice.getByText(/De browser heeft de opslag van deze app gewist/).waitFor()
})

/** For `page.evaluate`: overwrites the sealed bytes of the newest entry. */
async function spoilLastEntry(): Promise<boolean> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('werkvloer'))
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' })
  const stored = new Promise<boolean>((resolve, reject) => {
    transaction.oncomplete = () => resolve(true)
    transaction.onabort = () => reject(transaction.error)
  })
  const cursor = await done(transaction.objectStore('entries').openCursor(null, 'prev'))
  if (!cursor) return false
  new Uint8Array(cursor.value.bytes).fill(7, 20)
  cursor.update(cursor.value)
  return stored.finally(() => database.close())
}

/** For `page.evaluate`. */
async function deleteOuterDocuments(): Promise<number> {
  const own = ['werkvloer', 'werkvloer-device', 'werkvloer-preferences']
  const names = (await indexedDB.databases()).map(({ name }) => name!).filter((name) => !own.includes(name))
  for (const name of names) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error)
    })
  }
  return names.length
}
