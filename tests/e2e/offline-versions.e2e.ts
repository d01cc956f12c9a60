import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const MARK = '<meta name="test-version" content="next" />'

/** The site as a next build would leave it: another page, and a worker whose list says so. */
function makeNextVersion(folder: string): string {
  const next = join(folder, 'next-site')
  cpSync(inject('siteDir'), next, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  const page = readFileSync(join(next, 'index.html'), 'utf8').replace('</head>', `${MARK}</head>`)
  writeFileSync(join(next, 'index.html'), page)
  const revision = createHash('md5').update(page).digest('hex')
  const worker = readFileSync(join(next, 'service-worker.js'), 'utf8')
  const entry = /"revision":"\w+","url":"index\.html"|"url":"index\.html","revision":"\w+"/
  expect(worker).toMatch(entry)
  writeFileSync(
    join(next, 'service-worker.js'),
    worker.replace(entry, `"revision":"${revision}","url":"index.html"`),
  )
  return next
}

const isNext = async (page: Page) => (await page.locator('meta[name=test-version]').count()) === 1
const hasWaitingWorker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
const countKeptPages = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().filter(({ url }) => new URL(url).pathname === '/index.html').length
  })

test('stays on the old version until the new one is asked for, and drops the old files then', async ({
  launch,
  server,
  folder,
}) => {
  const { page } = await launch()
  await page.goto(server.url)
  await waitUntilOffline(page)

  await server.stop()
  const next = await startServer({
    siteDir: makeNextVersion(folder),
    port: Number(new URL(server.url).port),
  })
  await page.reload()
  await expect.poll(() => hasWaitingWorker(page), { timeout: 30_000 }).toBe(true)
  await page.reload()
  expect(await isNext(page)).toBe(false)

  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    waiting?.postMessage({ type: 'SKIP_WAITING' })
  })
  await expect.poll(() => isNext(page), { timeout: 30_000 }).toBe(true)
  await page.locator('main').waitFor({ state: 'visible' })
  await expect.poll(() => countKeptPages(page)).toBe(1)

  await next.stop()
  await page.reload()
  expect(await isNext(page)).toBe(true)
})
