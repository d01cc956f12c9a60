import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { buildHarness } from '../support/build-harness.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import type {} from '../support/harness/spoken-harness.tsx'
import { HandoverPage } from '../support/pages/handover-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

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
  await page.getByText('Nog 55 seconden').waitFor()
  await press(page, 'Klaar met spreken')
  await page.getByText('Je antwoord is opgenomen').waitFor()
  const [count = 0] = await pieces(page)
  expect(count).toBeGreaterThanOrEqual(2)
  const whole = await page.evaluate(() => spokenHarness.lengthOf(0))
  expect(whole).toBeGreaterThan(4.5)
  expect(whole).toBeLessThan(8)
  // A tablet that died: all but the last piece.
  const cut = await page.evaluate((most) => spokenHarness.lengthOf(0, most), count - 1)
  expect(cut).toBeGreaterThan(3)
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

test('on the tablet that was handed over an answer is spoken, and an analyst hears it at the finding and writes it down', async ({
  launch,
  server: app,
}) => {
  const { page } = await launch({ microphone: true })
  const handover = new HandoverPage(page)
  const file = exampleJson('universiteit')
  const sources = [{ interviewId: 'int1', noteId: 'int1n1' }]
  const text = 'Docenten sorteren meer dan dat ze nakijken.'
  file.findings.push({
    id: 'f1',
    departmentId: 'owp',
    kind: 'bottleneck',
    text,
    sources,
    status: 'submitted',
  })
  const { projects, frame } = pagesOf(page)
  await projects.open(app.url)
  await projects.chooseCase({ name: 'universiteit.json', content: JSON.stringify(file) })
  await projects.dialog.getByRole('button', { name: /^Importeren/ }).tap()
  await projects.keepCode()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await page
    .getByRole('link', { name: /^Bevindingen/ })
    .first()
    .tap()
  await handover.choose('M1')
  await page.getByText('Alle regels uit het gesprek', { exact: true }).tap()
  await page.getByRole('dialog').getByText('1 zin gekozen').waitFor()
  await handover.start('4829')
  await handover.begin()
  await handover.press('Klopt niet')
  await handover.press('Spreek je antwoord in')
  await page.getByText('Nog 57 seconden').waitFor()
  await handover.press('Klaar met spreken')
  for (const name of ['Verder', 'Verder', 'Ja, dat is goed', 'Verder', 'Klaar, geef de tablet terug']) {
    await handover.press(name)
  }
  await handover.openGiveBack()
  await handover.leave('4829')

  await page.locator('.findings').getByText(text).first().tap()
  const answer = page.locator('.answer')
  await answer.getByRole('button', { name: 'Luister terug' }).tap()
  await answer.getByRole('button', { name: 'Stop met luisteren' }).waitFor()
  await answer.getByRole('button', { name: 'Schrijf op wat er gezegd wordt' }).tap()
  await answer.getByLabel('Wat er gezegd wordt').fill('Dat doet het secretariaat.')
  await answer.getByRole('button', { name: 'Zet erbij' }).tap()
  await page.locator('.answer').nth(1).getByText('Dat doet het secretariaat.').waitFor()
})
