import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { TimelinePage } from '../support/pages/timeline-page.ts'

/** Two tasks of a sector run, taken over by a tap. */
async function startTwo({ projects, frame, floor }: Pages, url: string): Promise<void> {
  const { page } = frame
  await projects.open(url)
  await projects.create('Verpleeghuis De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await frame.goTo('Vloer')
  await page.getByRole('link', { name: 'Begin met de taken van een sector' }).tap()
  await page.getByRole('button', { name: 'Zorg', exact: true }).tap()
  await page.getByRole('button', { name: '16 taken overnemen' }).tap()
  await page.getByText('Pauze stopt alles', { exact: true }).waitFor()
  await frame.goTo('Vloer')
  await floor.tapTile('Bedden opmaken')
  await floor.tapTile('Gezelschap houden')
  await floor.running.nth(1).waitFor()
}

test('what the telephone broke in on is there after a kill: one is taken up again, the other is not', async ({
  launch,
  server,
}) => {
  const first = await launch({ touch: true })
  const before = pagesOf(first.page)
  await startTwo(before, server.url)

  // Two taps from seeing it to kept.
  await before.floor.interrupt('Telefoon')
  await before.floor.waiting.waitFor()
  expect(await before.floor.running.count()).toBe(0)
  await before.frame.waitUntilSaved()
  const address = first.page.url()
  await first.kill()

  const second = await launch({ touch: true })
  await second.page.goto(address)
  const { floor, frame } = pagesOf(second.page)
  await floor.waiting.waitFor()
  expect(await floor.offers.count()).toBe(0)
  const waits = await floor.waiting.innerText()
  for (const said of ['Bedden opmaken', 'Gezelschap houden', 'door de telefoon'])
    expect(waits).toContain(said)

  await floor.waiting.getByRole('button', { name: 'Kies', exact: true }).tap()
  await floor.waiting.getByRole('button', { name: 'Weer verder Bedden opmaken' }).tap()
  await floor.running.first().waitFor()
  expect(await floor.runningNames()).toEqual(['Bedden opmaken'])
  await floor.waiting.getByRole('button', { name: 'Niet verder Gezelschap houden' }).tap()
  await floor.waiting.waitFor({ state: 'detached' })

  // Dropped by mistake: one undo, and it waits again.
  await second.page.getByRole('button', { name: /^Ongedaan maken: Niet verder/ }).tap()
  await floor.waiting.waitFor()
  await floor.waiting.getByRole('button', { name: 'Niet verder Gezelschap houden' }).tap()
  await floor.waiting.waitFor({ state: 'detached' })

  await floor.tapTile('Pauze')
  await floor.running.filter({ hasText: 'Pauze' }).waitFor()
  expect(await floor.runningNames()).toEqual(['Pauze'])
  await frame.waitUntilSaved()
  const log = await floor.log.innerText()
  expect(log).toContain('gaat verder na een onderbreking')
  expect(log).toContain('onderbroken door de telefoon, niet verder gegaan')
  await putRight(second.page)
})

/** The phone was an alarm; the sheet says so, and the log after it. */
async function putRight(page: Page): Promise<void> {
  const { floor, frame } = pagesOf(page)
  await floor.log.locator('.log-row__button', { hasText: 'niet verder gegaan' }).tap()
  await page.getByRole('dialog').getByLabel('Waardoor').selectOption('alarm')
  await new TimelinePage(page).giveReason('het was de brandmelder')
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).tap()
  await floor.log.getByText('onderbroken door een alarm, niet verder gegaan').waitFor()
  await frame.waitUntilSaved()
}
