import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

/** A tablet of 1180 by 820 at 200 % shows as much as one of half the size. */
const ZOOMED = { width: 590, height: 410 }

/** How far, in pixels, something sticks out at the side. */
const overhang = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    return Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      main ? main.scrollWidth - main.clientWidth : 0,
    )
  })

test('at 200 % nothing needs scrolling sideways', async ({ launch, server }) => {
  const { page } = await launch({ viewport: ZOOMED })
  const { projects, frame } = pagesOf(page)
  const wide: string[] = []
  const look = async (place: string) => {
    if ((await overhang(page)) > 0) wide.push(`${place}: ${await overhang(page)} px`)
  }
  await projects.open(server.url)
  await look('projects')
  await projects.openExample()
  await look('project')
  await page.locator('.project-screen__department').first().tap()
  await page.locator('.department-screen').waitFor()
  await look('department')
  for (const place of ['Vloer', 'Gesprekken', 'Taken', 'Analyse'] as const) {
    await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: place }).tap()
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    await look(place)
  }
  for (const address of ['#/veilig', '#/instellingen']) {
    await frame.openAnew(`${server.url}/${address}`)
    await look(address)
  }
  expect(wide).toEqual([])
})

test('on a phone a new project is begun from a bar of its own, not from over words', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: { width: 390, height: 844 } })
  await pagesOf(page).projects.open(server.url)
  const bar = page.locator('.primary-action')
  const { x, y, width, height } = (await bar.boundingBox())!
  const main = (await page.locator('main').boundingBox())!
  expect([x, width, y + height]).toEqual([0, 390, main.y + main.height])
  expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toMatch(/, 0\)$/)
})

test('the list of keys opens at ?, and undo and redo have theirs outside fields only', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Toetsen')
  await projects.addDepartment('Woongroepen')
  await frame.goTo('Project')
  const department = page.locator('.project-screen__department')
  await expect.poll(() => department.count()).toBe(1)

  await page.locator('main').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => department.count()).toBe(0)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => department.count()).toBe(1)

  const field = page.getByLabel('Nieuwe afdeling')
  await field.fill('Wat')
  await field.press('?')
  await field.press('Control+z')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await department.count()).toBe(1)

  await page.locator('main').focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Ongedaan maken').waitFor()
})
