import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { SET_CLOCK, setClockOn } from '../support/page-clock.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { RoundsPage } from '../support/pages/rounds-page.ts'

const PHONE = { width: 390, height: 844 }
const PEOPLE = ['M1', 'M2', 'M3']

const setMinutes = (page: Page, minutes: number) => setClockOn(page, minutes * 60_000)

async function makeDepartment({ projects, department, floor, frame }: Pages): Promise<void> {
  await projects.create('Verpleeghuis De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await department.enter('Functies', ['Verzorgende IG'])
  await department.enter('Mensen', PEOPLE)
  await frame.page.getByRole('button', { name: 'Naar de vloer' }).tap()
  await floor.startNewTask('Bedden opmaken')
  await floor.stop('Bedden opmaken')
}

test('plans rounds, walks one by touch on a phone through a kill, and finds those nobody walked', async ({
  launch,
  server,
}) => {
  const first = await launch({ viewport: PHONE })
  await first.context.addInitScript(SET_CLOCK)
  const morning = pagesOf(first.page)
  const rounds = new RoundsPage(first.page)
  await morning.projects.open(server.url)
  await makeDepartment(morning)
  await first.page.getByRole('link', { name: 'Rondes', exact: true }).tap()
  await rounds.makePlan('Vaste tijden')
  await morning.frame.goTo('Vloer')

  // The call comes on the floor, under the tiles: none of them moves.
  const tile = morning.floor.tile('Bedden opmaken')
  const before = await tile.boundingBox()
  await setMinutes(first.page, 5)
  await rounds.call.waitFor()
  expect(await tile.boundingBox()).toEqual(before)
  await rounds.call.getByRole('button', { name: 'Ronde lopen' }).tap()
  await rounds.walk.waitFor()
  expect(await rounds.name.textContent()).toBe('M1')
  for (const target of [
    rounds.tile('Bedden opmaken'),
    rounds.page.getByRole('button', { name: 'Niet te zien' }),
  ]) {
    const box = (await target.boundingBox())!
    expect(box.height).toBeGreaterThanOrEqual(56)
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height)
  }
  await rounds.look(rounds.tile('Bedden opmaken'))
  await rounds.look(rounds.page.getByRole('button', { name: 'Niet te zien' }))
  expect(await rounds.progress.textContent()).toBe('3 van 3')
  await morning.frame.waitUntilSaved()
  const address = first.page.url()
  await first.kill()

  const second = await launch({ viewport: PHONE })
  await second.context.addInitScript(SET_CLOCK)
  const again = new RoundsPage(second.page)
  await second.page.goto(server.url)
  await setMinutes(second.page, 12)
  await second.page.goto(address)
  await again.walk.waitFor()
  expect(await again.name.textContent()).toBe('M3')
  expect(await again.progress.textContent()).toBe('3 van 3')
  await again.look(again.tile('Bedden opmaken'))
  await expect
    .poll(() => again.log.allTextContents())
    .toEqual([expect.stringContaining('2 van 3 gezien, 1 niet te zien')])
  expect(await again.shares.allTextContents()).toEqual([
    expect.stringMatching(/^Bedden opmaken100\s%, tussen \d+ en 100\s%2×$/),
  ])
  await second.page.getByText('1 blik telt niet mee: 1 keer was iemand niet te zien').waitFor()

  // Past eleven: the rounds of nine and ten came while nothing ticked, that of eleven may still be walked.
  await setMinutes(second.page, 188)
  await expect
    .poll(() => again.log.allTextContents(), { timeout: 10_000 })
    .toEqual([
      expect.stringMatching(/^08:\d\dgelopen/),
      expect.stringMatching(/^09:00gemist, de app stond uit/),
      expect.stringMatching(/^10:00gemist, de app stond uit/),
    ])
  const widths = await second.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBe(widths[1])
  await second.page.getByRole('button', { name: 'Ronde lopen' }).waitFor()
})
