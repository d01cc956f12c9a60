import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { simulateShift } from '../../src/analysis/practice/simulate-shift.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { PracticePage } from '../support/pages/practice-page.ts'

const ROUND = 12

/** What the stage must say M1 does at some moment: the texts of the tasks stand on the tiles too. */
const FIRST_TASK = simulateShift(ROUND).events.find(({ person, end }) => person === 'M1' && end !== null)!

async function openFloor(page: Page, url: string): Promise<PracticePage> {
  await pagesOf(page).projects.open(url)
  const floor = new PracticePage(page)
  await floor.openFromProjects()
  return floor
}

const goTo = (page: Page, place: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = location.hash.replace(/[a-z]+(?=\/practice-floor)/, next)
  }, place)

test('a killed tablet finds the practice floor where it was left, and what was recorded is compared with the truth', async ({
  launch,
  server,
}) => {
  expect(FIRST_TASK.task).toBe('medicine')
  const first = await launch({ touch: true })
  const before = await openFloor(first.page, server.url)
  await before.start(ROUND)
  await before.setSpeed(10)
  await before.waitUntilDoing('Medicijnen delen')
  await pagesOf(first.page).floor.tapTile('Medicijnen delen')
  await before.waitUntilFloorTime('07:01')
  await pagesOf(first.page).floor.recordInstant('Bel beantwoorden')
  await pagesOf(first.page).frame.waitUntilSaved()
  const address = first.page.url()
  await first.kill()

  const second = await launch({ touch: true })
  await second.page.goto(address)
  const after = new PracticePage(second.page)
  await after.held.waitFor()
  expect(await after.held.innerText()).toContain('De vloer wacht op je')
  expect(await after.floorTime()).toMatch(/^07:0[12]$/)
  expect(await after.followed()).toContain('M1')
  const { floor } = pagesOf(second.page)
  await floor.offers
    .first()
    .getByRole('button', { name: /^Loopt nog/ })
    .tap()
  await after.goOn()
  await after.waitUntilFloorTime('07:03')

  // On the way to a round the floor goes on in sight; anywhere else it waits.
  await goTo(second.page, 'rounds')
  await after.waitUntilFloorTime('07:04')
  await goTo(second.page, 'tasks')
  await second.page.locator('.clock-bar').waitFor({ state: 'detached' })
  await goTo(second.page, 'practice')
  await after.held.waitFor()
  expect(await after.held.innerText()).toContain('De vloer wacht op je')
  await after.finish()
  const result = await second.page.locator('main').innerText()
  expect(result).toMatch(/\d+\s% klopt/)
  expect(result).toContain('M1 gevolgd')
  expect(result).toContain('Oefen de volgende keer')

  // The same project is there again, with what was found.
  await second.page.goto(server.url)
  await after.openFromProjects()
  await second.page.getByRole('heading', { name: 'Hoe ver het klopt' }).waitFor()
  expect(await second.page.getByRole('button', { name: 'Nog een keer oefenen' }).isVisible()).toBe(true)
})
