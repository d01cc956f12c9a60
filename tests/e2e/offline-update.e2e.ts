import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { buildHarness } from '../support/build-harness.ts'
import { e2eTest } from '../support/e2e-test.ts'
import type {} from '../support/harness/offline-harness.ts'

let siteDir = ''

/** A worker that caches nothing: only how versions follow each other is looked at here. */
function writeWorker(version: number): void {
  const source = `// version ${version}
self.addEventListener('message', (event) => { if (event.data?.type === 'SKIP_WAITING') self.skipWaiting() })
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
`
  writeFileSync(join(siteDir, 'service-worker.js'), source)
}

beforeAll(async () => {
  siteDir = await buildHarness('tests/support/harness/offline-harness.ts')
})
beforeEach(() => writeWorker(1))
afterAll(() => rmSync(siteDir, { recursive: true, force: true }))

interface PublishedSite {
  readonly url: string
  /** A server keeps the site it started with, so a new version means a new server at the same address. */
  publish(version: number): Promise<void>
}

const test = e2eTest.extend<{ site: PublishedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
  site: async ({}, use) => {
    let server = await startServer({ siteDir, port: 0 })
    const { url } = server
    await use({
      url,
      async publish(version) {
        writeWorker(version)
        await server.stop()
        server = await startServer({ siteDir, port: Number(new URL(url).port) })
      },
    })
    await server.stop()
  },
})

/** Opens the page and waits until a worker controls it; `marked` is gone after a reload. */
async function openControlled(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await mark(page)
}

const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-marked', 'yes'))
const isMarked = (page: Page) => page.locator('body[data-marked]').count()
const eventsOf = (page: Page) => page.evaluate(() => offlineHarness.events)
const waitForUpdate = async (page: Page) => {
  await page.evaluate(() => offlineHarness.control.checkForUpdate())
  await expect.poll(() => eventsOf(page), { timeout: 20_000 }).toContain('update ready')
}

describe('a new version', () => {
  test('says once that the app works offline, and does not reload the first page', async ({
    launch,
    site,
  }) => {
    const { page } = await launch()
    await openControlled(page, site.url)
    await expect.poll(() => eventsOf(page)).toEqual(['offline ready'])
    expect(await isMarked(page)).toBe(1)
  })

  test('waits until it is asked, then reloads every tab', async ({ launch, site }) => {
    const { page, context } = await launch()
    await openControlled(page, site.url)
    const other = await context.newPage()
    await openControlled(other, site.url)

    await site.publish(2)
    await waitForUpdate(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true)
    expect([await isMarked(page), await isMarked(other)]).toEqual([1, 1])

    await page.evaluate(() => offlineHarness.control.applyUpdate())
    await expect.poll(() => isMarked(page)).toBe(0)
    await expect.poll(() => isMarked(other)).toBe(0)
  })

  test('never reloads a busy tab before it is done', async ({ launch, site }) => {
    const { page, context } = await launch()
    await openControlled(page, site.url)
    const busy = await context.newPage()
    await openControlled(busy, site.url)
    await busy.evaluate(() => {
      offlineHarness.setBusy(true)
      navigator.serviceWorker.addEventListener('controllerchange', () =>
        offlineHarness.events.push('taken over'),
      )
    })

    await site.publish(2)
    await waitForUpdate(page)
    await page.evaluate(() => offlineHarness.control.applyUpdate())
    await expect.poll(() => isMarked(page)).toBe(0)
    await expect.poll(() => eventsOf(busy)).toContain('taken over')
    expect(await isMarked(busy)).toBe(1)

    await busy.evaluate(() => offlineHarness.setBusy(false))
    await expect.poll(() => isMarked(busy), { timeout: 10_000 }).toBe(0)
  })

  test('looking for one without a server changes nothing', async ({ launch, site }) => {
    const { page, context } = await launch({ expectedProblems: [/ERR_INTERNET_DISCONNECTED/] })
    await openControlled(page, site.url)
    await context.setOffline(true)
    await page.evaluate(() => offlineHarness.control.checkForUpdate())
    await context.setOffline(false)
    expect(await eventsOf(page)).toEqual(['offline ready'])
  })
})

test('asks to keep the data and tells what the browser said', async ({ launch, site }) => {
  const { page } = await launch()
  await page.goto(site.url)
  // Headless Chromium grants it to nobody.
  expect(await page.evaluate(() => offlineHarness.requestPersistence())).toBe('denied')
})

test('keeps the screen awake, again whenever the page shows, until released', async ({ launch, site }) => {
  const { page } = await launch()
  await page.goto(site.url)
  const lock = await page.evaluateHandle(() => {
    const states: string[] = []
    return { states, release: offlineHarness.keepScreenAwake((state) => states.push(state)).release }
  })
  const states = () => lock.evaluate(({ states }) => states)
  await expect.poll(states).toEqual(['awake'])

  const show = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await show()
  await expect.poll(states).toEqual(['awake', 'awake'])

  await lock.evaluate(({ release }) => release())
  await show()
  expect(await states()).toEqual(['awake', 'awake'])
})
