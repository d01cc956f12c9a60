import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { buildHarness } from '../support/build-harness.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import type {} from '../support/harness/voice-harness.tsx'
import { LockPage } from '../support/pages/lock-page.ts'
import { MediaPage } from '../support/pages/media-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { SafetyPage } from '../support/pages/safety-page.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const QUOTA = 8 * 1024 * 1024

let siteDir: string
let site: RunningServer

beforeAll(async () => {
  siteDir = await buildHarness('tests/support/harness/voice-harness.tsx')
  site = await startServer({ siteDir, port: 0 })
})
afterAll(async () => {
  await site?.stop()
  if (siteDir) rmSync(siteDir, { recursive: true, force: true })
})

const speak = (page: Page) => page.getByRole('button', { name: 'Spraaknotitie inspreken' })
const running = (page: Page, time: string) =>
  page.getByRole('button', { name: `Stop de spraaknotitie, ${time} opgenomen` })

async function open(page: Page): Promise<void> {
  await page.goto(site.url)
  await speak(page).waitFor()
}

test('a voice note is begun and ended with a tap each, and heard again', async ({ launch }) => {
  const { page } = await launch({ microphone: true })
  await open(page)
  await speak(page).tap()
  await page.getByText('Wordt nu opgenomen').waitFor()
  await running(page, '0:07').tap()
  await page
    .getByRole('status')
    .getByText(/^Spraaknotitie bewaard \(0:0[78]\)$/)
    .waitFor()
  const [note] = await page.evaluate(() => voiceHarness.notes())
  expect(note).toMatchObject({ kind: 'voice', endedAt: expect.any(String) })
  expect(note?.pieces.length).toBeGreaterThanOrEqual(2)
  const length = await page.evaluate(() => voiceHarness.lengthOf())
  expect(length).toBeGreaterThan(6)
  expect(length).toBeLessThan(10)
  await page.getByRole('button', { name: 'Luister' }).tap()
  await page.getByRole('button', { name: 'Stop', exact: true }).tap()
})

test('a tablet that dies half a minute on keeps all but the last seconds, and says that the end is missing', {
  retry: 0,
}, async ({ launch }) => {
  const first = await launch({ microphone: true })
  await open(first.page)
  await speak(first.page).tap()
  await running(first.page, '0:30').waitFor({ timeout: 60_000 })
  await first.kill()

  const { page } = await launch({ microphone: true })
  await open(page)
  await page.getByText('Afgebroken: het einde is niet opgenomen').waitFor()
  const length = await page.evaluate(() => voiceHarness.lengthOf())
  console.info(`kept of 30 s: ${length.toFixed(1)} s`)
  expect(length).toBeGreaterThanOrEqual(25)
  await page.getByText(/^Spraaknotitie, 0:(25|30)$/).waitFor()
})

test('on a full device a voice note says that it was not kept, and what is observed still is', async ({
  launch,
}) => {
  const { page } = await launch({ microphone: true, expectedProblems: [/favicon/] })
  // Before anything of the app is open: later the browser goes on with the limit it knew.
  await page.goto(`${site.url}/harness.js`)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: QUOTA })
  await open(page)
  await page.evaluate(() => voiceHarness.layBallast())
  const filled = await page.evaluate(() => voiceHarness.fillWithPhotos(100 * 1024))
  expect(filled.kept).toBeGreaterThan(3)
  expect(filled.reason).toBe('full')
  // What is left is less than one piece of sound.
  await page.evaluate(() => voiceHarness.fillWithPhotos(4 * 1024))

  await speak(page).tap()
  await page
    .getByRole('status')
    .getByText(/^Geen plaats: /)
    .waitFor({ timeout: 30_000 })
  for (const name of ['Spits', 'Rondleiding', 'Storing']) {
    expect(await page.evaluate((each) => voiceHarness.observe(each), name)).toBe('saved')
  }
  await open(page)
  // Made within one second: in any order.
  const situations = await page.evaluate(() => voiceHarness.situations())
  expect(situations.sort()).toEqual(['Rondleiding', 'Spits', 'Storing'])
})

test('on the floor a note is spoken while observing goes on; a lock ends it, and it is kept', async ({
  launch,
  server: app,
}) => {
  const { page } = await launch({ microphone: true })
  const { projects, frame, floor } = pagesOf(page)
  const [lock, media, safety] = [new LockPage(page), new MediaPage(page), new SafetyPage(page)]
  await projects.open(app.url)
  await projects.create('Spraak')
  await projects.addDepartment('Magazijn')
  await waitUntilOffline(page)
  await lock.set('482913')
  await page.goBack()
  await frame.goTo('Vloer')
  await floor.startNewTask('Orders klaarzetten')
  await speak(page).tap()
  await running(page, '0:01').waitFor()
  await floor.tapTile('Orders klaarzetten')
  await running(page, '0:03').tap()
  await page
    .locator('.floor__status')
    .getByText(/^Spraaknotitie bewaard/)
    .waitFor()

  await speak(page).tap()
  await running(page, '0:02').waitFor()
  await lock.lock()
  await lock.unlock('482913')
  await media.open()
  await expect.poll(() => media.tiles.count()).toBe(2)
  await media.tiles.first().tap()
  await media.viewer.getByRole('button', { name: 'Luister' }).waitFor()
  expect(await media.viewer.getByText('Afgebroken').count()).toBe(0)
  await media.viewer.getByRole('button', { name: 'Sluiten' }).tap()
  await safety.open()
  await page.locator('.space-panel').getByText('Spraaknotities').waitFor()
})

test('going on from the floor ends a note: what was spoken is kept, and a message says so wherever one went', async ({
  launch,
  server: app,
}) => {
  const { page } = await launch({ microphone: true })
  const { projects, frame, floor } = pagesOf(page)
  const media = new MediaPage(page)
  await projects.open(app.url)
  await projects.create('Verder')
  await projects.addDepartment('Magazijn')
  await frame.goTo('Vloer')
  await floor.startNewTask('Orders klaarzetten')
  await speak(page).tap()
  await running(page, '0:03').waitFor()
  await frame.goTo('Taken')
  const said = page.locator('.undo-bar')
  await said.getByText(/^Spraaknotitie bewaard \(0:0[345]\), gestopt omdat je de vloer verliet$/).waitFor()
  await said.getByRole('link', { name: 'Beluisteren' }).tap()
  await expect.poll(() => media.tiles.count()).toBe(1)
  await media.tiles.first().tap()
  await media.viewer.getByRole('button', { name: 'Luister' }).waitFor()
  expect(await media.viewer.getByText('Afgebroken').count()).toBe(0)
  await media.viewer.getByRole('button', { name: 'Sluiten' }).tap()

  const places = page.getByRole('navigation', { name: 'De vloer' })
  await places.getByRole('link', { name: 'Kijken', exact: true }).tap()
  await page
    .locator('.floor__status')
    .getByText(/gestopt omdat je de vloer verliet$/)
    .waitFor()
})
