import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { enterWalkFloor, HELD } from '../support/walk-floor.ts'

test('a killed tablet opens where it recorded, and the list of projects says so until it is stopped', async ({
  launch,
  server,
}) => {
  const first = await launch({ viewport: HELD[0], touch: true })
  const before = await enterWalkFloor(first.page, server.url)
  await before.floor.tapTile('Bedden opmaken')
  await before.floor.running.first().waitFor()
  await before.frame.waitUntilSaved()
  await first.kill()

  const { page } = await launch({ viewport: HELD[0], touch: true })
  const { floor, frame, projects } = pagesOf(page)
  await page.goto(server.url)
  await floor.offers.first().waitFor()
  // The best guess at its end stands there, to be put right or taken.
  expect(await page.getByLabel('Gestopt om').inputValue()).toMatch(/^\d{2}:\d{2}/)

  await frame.goTo('Projecten')
  const goOn = page.getByRole('button', {
    name: /^Opname loopt sinds \d{2}:\d{2} · Woongroepen – ga verder$/,
  })
  await goOn.waitFor()
  expect(await projects.row('De Linde').innerText()).toMatch(/Opname loopt sinds \d{2}:\d{2}/)
  await goOn.tap()
  await floor.offers
    .first()
    .getByRole('button', { name: /^Stoppen/ })
    .tap()
  await floor.offers.first().waitFor({ state: 'detached' })
  await frame.goTo('Projecten')
  await projects.waitForList()
  expect(await page.getByText(/^Opname loopt/).count()).toBe(0)
})
