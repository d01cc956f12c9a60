import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { LockPage } from '../support/pages/lock-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const PASSCODE = '482913'
const CANARIES = {
  project: 'Kanarie project Slq1',
  department: 'Kanarie afdeling Slq2',
  task: 'Kanarie taak Slq3',
  note: 'Kanarie notitie Slq4',
}

/** A project with something of everything, on the floor, with a recording that runs. */
async function record(page: Page, url: string): Promise<string> {
  const { projects, frame, floor } = pagesOf(page)
  await projects.open(url)
  const code = await projects.create(CANARIES.project)
  await projects.addDepartment(CANARIES.department)
  await frame.goTo('Vloer')
  await floor.startNewTask(CANARIES.task)
  await floor.writeNote(CANARIES.note)
  await frame.waitUntilSaved()
  await waitUntilOffline(page)
  return code
}

const textOf = (page: Page) => page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`)

/** Every text in the memory of the page's script, after its garbage was thrown away. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot')
  await session.detach()
  return chunks.join('')
}

const secretsIn = (text: string) => Object.values(CANARIES).filter((secret) => text.includes(secret))

test('locked, nothing is left on screen, in memory, in workers or readable in a copied profile', async ({
  launch,
  server,
  folder,
}) => {
  const { page, context, close } = await launch()
  const lock = new LockPage(page)
  const code = await record(page, server.url)
  expect(secretsIn(await heapOf(page))).toEqual(Object.values(CANARIES))
  await lock.set(PASSCODE)
  await page.goBack()
  await pagesOf(page).floor.running.waitFor()
  await context.setOffline(true)
  await lock.lock()

  expect(secretsIn(await textOf(page))).toEqual([])
  expect(secretsIn(await heapOf(page))).toEqual([])
  expect(page.workers()).toEqual([])
  expect(await lock.screen.textContent()).toContain('Er loopt een opname')

  // What a copy of the files gives, taken while the app is locked and after it was closed.
  cpSync(join(folder, 'tablet'), join(folder, 'copy-locked'), { recursive: true })
  await context.setOffline(false)
  await close()
  cpSync(join(folder, 'tablet'), join(folder, 'copy-closed'), { recursive: true })
  const secrets = [...Object.values(CANARIES), PASSCODE.repeat(2), code]
  for (const device of ['copy-locked', 'copy-closed']) {
    expect(secrets.flatMap((secret) => findOnDisk(join(folder, device), secret))).toEqual([])
    const copy = await launch({ device })
    const copied = new LockPage(copy.page)
    await copy.page.goto(server.url)
    await copied.screen.waitFor()
    expect(await copy.page.evaluate(readSettings)).toMatchObject({ keys: 0, hasLock: true })
    await copied.enter('482914')
    await copied.screen.getByText('Dat is niet de toegangscode.').first().waitFor()
    expect(secretsIn(await textOf(copy.page))).toEqual([])
    if (device === 'copy-closed') {
      await copied.unlock(PASSCODE)
      // It recorded, so it opens there.
      await pagesOf(copy.page).floor.running.waitFor()
      expect(secretsIn(await textOf(copy.page))).toContain(CANARIES.task)
    }
    await copy.close()
  }
})

/** Upright with the bars of a browser, and on their side. */
const PHONES = [
  { width: 390, height: 664 },
  { width: 844, height: 390 },
  { width: 667, height: 375 },
]

test('nothing but the passcode leaves the lock, and then all is as it was', async ({ launch, server }) => {
  const { page, context } = await launch()
  const lock = new LockPage(page)
  const { floor } = pagesOf(page)
  await record(page, server.url)
  await lock.set(PASSCODE)
  await page.goBack()
  await floor.running.waitFor()
  const address = page.url()
  await lock.lock()
  expect(await runAxe(page)).toEqual([])
  for (const size of PHONES) {
    await page.setViewportSize(size)
    expect(await lock.outOfSight()).toEqual([])
  }
  await context.setOffline(true)
  await page.reload()
  await lock.screen.waitFor()
  await page.evaluate(() => {
    location.hash = '#/instellingen'
  })
  await page.goBack()
  await page.goBack()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  expect(await lock.screen.isVisible()).toBe(true)
  expect(secretsIn(await textOf(page))).toEqual([])
  await page.goto(address)
  await lock.screen.waitFor()
  for (const digit of PASSCODE) await lock.screen.getByRole('button', { name: digit, exact: true }).tap()
  await lock.screen.getByRole('button', { name: 'Ontgrendelen' }).tap()
  await floor.running.waitFor()
  expect(await floor.runningNames()).toEqual([CANARIES.task])
  await context.setOffline(false)
})

test('wrong tries are slowed, also after a reload, and the recovery code opens its project alone', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const lock = new LockPage(page)
  const { projects } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Ander project')
  const code = await record(page, server.url)
  await lock.set(PASSCODE)
  await lock.lock()
  for (let tries = 1; tries <= 4; tries++) {
    await lock.enter('111222')
    await lock.screen.getByText('Dat is niet de toegangscode.').first().waitFor()
    if (tries < 4) await expect.poll(() => lock.field.inputValue()).toBe('')
  }
  // The words of the try before stay until the last one is counted.
  await lock.screen.getByText(/kun je over \d+ s/).waitFor()
  await page.reload()
  await lock.screen.getByText(/kun je over \d+ s/).waitFor()
  await lock.field.fill(PASSCODE)
  expect(await lock.screen.getByRole('button', { name: 'Ontgrendelen' }).isDisabled()).toBe(true)

  await page.getByRole('button', { name: 'Toegangscode vergeten?' }).tap()
  await page.getByRole('textbox', { name: 'Herstelcode' }).fill(code)
  await page.getByRole('button', { name: 'Project openen' }).tap()
  await lock.screen.waitFor({ state: 'detached' })
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await projects.row(CANARIES.project).waitFor()
  expect(await page.getByText('Vraagt om de herstelcode').count()).toBe(1)
  expect(await lock.tool.count()).toBe(0)
})

test('rest locks every tab, and ends a recording where that was chosen', async ({ launch, server }) => {
  const { page, context } = await launch()
  await page.clock.install()
  const lock = new LockPage(page)
  await record(page, server.url)
  await lock.set(PASSCODE)
  await page.locator('.segmented__option', { hasText: '1 min' }).tap()
  await page.getByText('Opnames lopen door onder het slot').tap()
  await page.goBack()
  await pagesOf(page).floor.running.waitFor()
  const second = await context.newPage()
  await second.goto(server.url)
  const other = new LockPage(second)
  await other.unlock(PASSCODE)
  await second.getByRole('button', { name: 'Hier gebruiken' }).waitFor()

  await lock.waitForRestart(() => page.clock.fastForward('01:05'))
  await other.screen.waitFor()
  expect(await lock.screen.textContent()).not.toContain('opname')
  await lock.unlock(PASSCODE)
  await pagesOf(page).floor.log.getByText(CANARIES.task).first().waitFor()
  await expect.poll(() => pagesOf(page).floor.running.count()).toBe(0)
  await other.unlock(PASSCODE)
  await second.getByRole('button', { name: 'Hier gebruiken' }).waitFor()
  await lock.lock()
  await other.screen.waitFor()
})

/** For `page.evaluate`: keys that lie in the settings as themselves, and whether there is a lock. */
async function readSettings(): Promise<{ keys: number; hasLock: boolean }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('werkvloer-device')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const store = database.transaction('settings').objectStore('settings')
  const [values, lock] = await Promise.all(
    [store.getAll(), store.get('lock')].map(
      (request) =>
        new Promise<unknown>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        }),
    ),
  )
  database.close()
  const keys = (values as unknown[]).filter((value) => value instanceof CryptoKey)
  return { keys: keys.length, hasLock: lock !== undefined }
}
