import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { buildHarness } from '../support/build-harness.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import type {} from '../support/harness/spoken-harness.tsx'

let siteDir: string
let server: RunningServer

beforeAll(async () => {
  siteDir = await buildHarness('tests/support/harness/spoken-harness.tsx')
  server = await startServer({ siteDir, port: 0 })
})
afterAll(async () => {
  await server?.stop()
  if (siteDir) rmSync(siteDir, { recursive: true, force: true })
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const pieces = (page: Page) =>
  page.evaluate(() => spokenHarness.recordings().map((recording) => recording.pieces.length))

async function open(page: Page): Promise<void> {
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Spreek je antwoord in' }).waitFor()
}

test('an answer is spoken, heard again and thrown away', async ({ launch }) => {
  const { page } = await launch({ microphone: true })
  await open(page)
  await press(page, 'Spreek je antwoord in')
  await page.getByText('Nog 50 seconden').waitFor()
  await press(page, 'Klaar met spreken')
  await page.getByText('Je antwoord is opgenomen').waitFor()
  const [count = 0] = await pieces(page)
  expect(count).toBeGreaterThanOrEqual(3)
  const whole = await page.evaluate(() => spokenHarness.lengthOf(0))
  expect(whole).toBeGreaterThan(9)
  expect(whole).toBeLessThan(13)
  // A tablet that died: all but the last piece.
  const cut = await page.evaluate((most) => spokenHarness.lengthOf(0, most), count - 1)
  expect(cut).toBeGreaterThan(6)
  expect(cut).toBeLessThan(whole)

  await press(page, 'Luister terug')
  await press(page, 'Stop met luisteren')
  await press(page, 'Gooi weg')
  await page.getByRole('button', { name: 'Spreek je antwoord in' }).waitFor()
  expect(await pieces(page)).toEqual([])
})

test('a browser that is killed while somebody speaks keeps all but the last seconds', { retry: 0 }, async ({
  launch,
}) => {
  const first = await launch({ microphone: true })
  await open(first.page)
  await press(first.page, 'Spreek je antwoord in')
  await first.page.getByText('Nog 30 seconden').waitFor({ timeout: 60_000 })
  await first.kill()

  const { page } = await launch({ microphone: true })
  await open(page)
  expect(await page.evaluate(() => spokenHarness.lengthOf(0))).toBeGreaterThan(25)
})

test('without a microphone that is said, and nothing is left behind', async ({ launch }) => {
  const { page } = await launch()
  await open(page)
  await press(page, 'Spreek je antwoord in')
  await page.getByRole('alert').getByText('Je kunt je antwoord ook typen.').waitFor()
  expect(await pieces(page)).toEqual([])
})
