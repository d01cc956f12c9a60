import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { SET_CLOCK, setClockOn } from '../support/page-clock.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { RoundsPage } from '../support/pages/rounds-page.ts'

const TABLET = { width: 820, height: 1180 }
const TASK = 'Bedden opmaken'
const OTHER = 'Koffie rondbrengen'

/** Minutes after 07:55 by the wall: rounds come at 08:15, 08:30, ... */
const setMinutes = (page: Page, minutes: number) => setClockOn(page, minutes * 60_000)

async function makeDepartment({ projects, department, floor, frame }: Pages): Promise<void> {
  await projects.create('Verpleeghuis De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await department.enter('Functies', ['Verzorgende IG'])
  await department.enter('Mensen', ['M1', 'M2', 'M3'])
  await frame.page.getByRole('button', { name: 'Naar de vloer' }).tap()
  await floor.startNewTask(OTHER)
  await floor.stop(OTHER)
}

/** What runs, whom it is of, and since when. */
const recorded = async ({ floor }: Pages) => ({
  follow: await floor.page.locator('.floor__follow').innerText(),
  run: await floor.page.locator('.floor__run-name').allInnerTexts(),
})

test('follows one person, scans everybody when it is time and goes on where it was, also after a missed scan and a kill', async ({
  launch,
  server,
}) => {
  const first = await launch({ viewport: TABLET })
  await first.context.addInitScript(SET_CLOCK)
  const { page } = first
  const morning = pagesOf(page)
  const rounds = new RoundsPage(page)
  await morning.projects.open(server.url)
  await makeDepartment(morning)
  await page.locator('.floor__header [aria-haspopup="dialog"]').first().tap()
  await page.getByRole('dialog').locator('.chip', { hasText: 'M1' }).tap()
  await page.getByRole('link', { name: 'Rondes', exact: true }).tap()
  await rounds.makePlan('Tussen het volgen')
  await morning.frame.goTo('Vloer')
  await setMinutes(page, 8)
  await morning.floor.startNewTask(TASK)
  const before = await recorded(morning)
  expect(before.follow).toContain('M1')
  expect(before.run).toEqual([expect.stringMatching(/Bedden opmaken\s+sinds 08:03/)])

  // A quarter of an hour after the beginning: one tap each, and the last one brings back whom was followed.
  await setMinutes(page, 20)
  await rounds.call.getByRole('button', { name: 'Ronde lopen' }).tap()
  await rounds.walk.waitFor()
  expect(await rounds.name.textContent()).toBe('M1')
  await rounds.look(rounds.tile(TASK))
  await rounds.look(rounds.tile(OTHER))
  expect(await rounds.progress.textContent()).toBe('3 van 3')
  await rounds.look(page.getByRole('button', { name: 'Niet te zien' }))
  await morning.floor.running.first().waitFor()
  expect(await recorded(morning)).toEqual(before)

  // Too busy for the next: it is called, and half-way to the one after it nobody calls for it any more.
  await setMinutes(page, 35)
  await rounds.call.waitFor()
  await setMinutes(page, 43)
  await rounds.call.waitFor({ state: 'detached' })
  expect(await recorded(morning)).toEqual(before)

  // The tablet dies half-way a scan.
  await setMinutes(page, 50)
  await rounds.call.getByRole('button', { name: 'Ronde lopen' }).tap()
  await rounds.look(rounds.tile(TASK))
  await morning.frame.waitUntilSaved()
  const address = page.url()
  await first.kill()

  const second = await launch({ viewport: TABLET })
  await second.context.addInitScript(SET_CLOCK)
  const again = new RoundsPage(second.page)
  const { floor } = pagesOf(second.page)
  await second.page.goto(server.url)
  await setMinutes(second.page, 52)
  await second.page.goto(address)
  await again.walk.waitFor()
  expect(await again.name.textContent()).toBe('M2')
  await again.look(again.tile(OTHER))
  await again.look(again.tile(TASK))
  await floor.offers
    .first()
    .getByRole('button', { name: /^Loopt nog/ })
    .tap()
  await floor.running.first().waitFor()
  expect(await recorded(pagesOf(second.page))).toEqual(before)

  // Asleep through the round of nine.
  await second.page.getByRole('link', { name: 'Rondes', exact: true }).tap()
  await setMinutes(second.page, 79)
  await expect
    .poll(() => again.log.allTextContents(), { timeout: 10_000 })
    .toEqual([
      expect.stringMatching(/^08:15gelopen, 2 van 3 gezien, 1 niet te zien/),
      expect.stringMatching(/^08:30gemist, je was bezig/),
      expect.stringMatching(/^08:45gelopen, 3 van 3 gezien/),
      expect.stringMatching(/^09:00gemist, de app stond uit/),
    ])
  await second.page.getByRole('link', { name: 'Kijken', exact: true }).tap()
  await floor.stop(TASK)
  await expect.poll(() => floor.log.innerText()).toMatch(/08:03[\s\S]*09:1[45]/)
})
