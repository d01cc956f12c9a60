import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { buildNextVersion, NEXT } from '../support/build-next-version.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

let nextSite = ''
beforeAll(async () => {
  nextSite = await buildNextVersion()
})
afterAll(() => rmSync(nextSite, { recursive: true, force: true }))

const PATIENT = { timeout: 30_000 }
const offer = (page: Page) => page.getByText('Er staat een nieuwe versie klaar.')
const isNext = async (page: Page) => (await page.locator(`script[src*="${NEXT}"]`).count()) > 0
const findUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

test('a new version waits for the end of a recording and of typing, then for a yes; both tabs and the work come along', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch()
  const { projects, frame, floor } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Bijwerken', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await waitUntilOffline(page)
  const other = await context.newPage()
  await other.goto(server.url)
  await other.getByText('Werkvloer is al open in een ander tabblad.').waitFor()

  await server.stop()
  const next = await startServer({ siteDir: nextSite, port: Number(new URL(server.url).port) })
  await page.bringToFront()
  await frame.goTo('Vloer')
  await floor.startNewTask('Tafels dekken')
  await findUpdate(page)
  await expect.poll(() => isWaiting(page), PATIENT).toBe(true)

  // Places not opened before: their parts are no longer on the server, and still on the device.
  for (const place of ['Taken', 'Analyse', 'Afdeling'] as const) {
    await frame.goTo(place)
    expect(await offer(page).count(), place).toBe(0)
  }
  // Its link says that something runs there.
  await page.getByRole('link', { name: /^Vloer/ }).tap()
  await floor.stop('Tafels dekken')
  await frame.waitUntilSaved()
  expect(await offer(page).count()).toBe(0)

  await frame.goTo('Afdeling')
  await offer(page).waitFor()
  const field = page.locator('.department-screen input').first()
  await field.focus()
  await offer(page).waitFor({ state: 'detached' })
  await field.blur()
  await offer(page).waitFor()
  expect([await isNext(page), await isNext(other)]).toEqual([false, false])

  await page.getByRole('button', { name: 'Nu bijwerken' }).tap()
  await expect.poll(() => isNext(page), PATIENT).toBe(true)
  await expect.poll(() => isNext(other), PATIENT).toBe(true)
  await page.locator('.department-screen').waitFor(PATIENT)
  await frame.goTo('Vloer')
  await expect.poll(() => floor.log.textContent()).toContain('Tafels dekken')
  await next.stop()
})
