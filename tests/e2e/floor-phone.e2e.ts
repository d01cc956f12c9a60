import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const PHONE = { width: 390, height: 844 }

test('keeps tiles in reach and in place on a phone while two tasks run, also when its clock is set back', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: PHONE })
  const { projects, frame, floor } = pagesOf(page)
  await projects.open(server.url)
  await projects.chooseCase({ name: 'voorbeeld.json', content: JSON.stringify(exampleJson('verpleeghuis')) })
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  await page.locator('.project-screen__department').first().tap()
  await page.locator('.department-screen').waitFor()
  await frame.goTo('Vloer')
  // What was said of the import stands where the floor tells what happened.
  await page.locator('.floor').waitFor()
  await page.locator('.undo-bar__surface').waitFor({ state: 'detached' })

  const tiles = page.locator('.task-tile:not(.task-tile--new)')
  const placeOf = async (index: number) => (await tiles.nth(index).boundingBox())!
  await tiles.first().waitFor()
  const before = await placeOf(2)
  await tiles.nth(0).tap()
  await page.evaluate(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() - 2 * 3_600_000
  })
  await tiles.nth(1).tap()
  await expect.poll(() => floor.running.count()).toBe(2)
  expect(await floor.offers.count()).toBe(0)
  expect(await placeOf(2)).toEqual(before)

  const bar = (await page.locator('.floor__bar').boundingBox())!
  expect(before.y + before.height).toBeLessThanOrEqual(bar.y)
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBe(widths[1])
})
