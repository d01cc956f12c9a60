import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'
import { stillBox } from '../support/still-box.ts'

/** The first bytes of every PNG file, and the place of its width (big-endian). */
const PNG_START = [0x89, 0x50, 0x4e, 0x47]
const PNG_WIDTH_AT = 16

const middle = async (element: Locator) => {
  const { x, y, width, height } = await stillBox(element)
  return { x: x + width / 2, y: y + height / 2 }
}

const cellsOf = (page: Page, task: string | null) =>
  page.locator(`.week-grid__hours[data-task="${task}"]:not(.week-grid__hours--closed):visible`)

test('hours of a week go to another half day by finger and by mouse, never to a closed one, and undo brings them back', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame, workbench } = await openOfficeAnalysis(page, server.url)
  await workbench.columns.first().getByRole('button', { name: 'Week aanpassen' }).tap()
  const row = page
    .locator('.week-grid__table tbody tr')
    .filter({ has: page.locator('.week-grid__hours--closed') })
  const from = row.locator('.week-grid__hours[data-empty="false"]').first()
  const task = await from.getAttribute('data-task')
  const label = (await from.getAttribute('aria-label'))!
  const free = cellsOf(page, task).and(page.locator('[data-empty="true"]')).first()
  const target = (await free.getAttribute('data-daypart'))!
  const to = page.locator(`.week-grid__hours[data-task="${task}"][data-daypart="${target}"]`)

  const closed = await middle(row.locator('.week-grid__hours--closed').first())
  const start = await middle(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(closed.x, closed.y, { steps: 4 })
  await page.mouse.up()
  expect(await from.getAttribute('aria-label')).toBe(label)

  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const end = await middle(to)
  const way = Math.sign(end.x - start.x)
  await touch('touchStart', start.x, start.y)
  for (const moved of [4, 12, 24]) await touch('touchMove', start.x + way * moved, start.y)
  await touch('touchMove', end.x, end.y)
  await touch('touchEnd')
  await expect.poll(() => to.getAttribute('data-empty')).toBe('false')
  expect(await to.evaluate((cell) => cell === document.activeElement)).toBe(true)
  expect(await lookWithAxe(page, 'week')).toEqual([])

  await page.keyboard.press('Escape')
  await frame.undoButton.tap()
  await workbench.columns.first().getByRole('button', { name: 'Week aanpassen' }).tap()
  await page.getByRole('button', { name: label }).waitFor()
})

test('on a phone the week is one day at a time', async ({ launch, server }) => {
  const { page } = await launch()
  const { workbench } = await openOfficeAnalysis(page, server.url)
  await workbench.columns.first().getByRole('button', { name: 'Week aanpassen' }).tap()
  expect(await page.locator('.week-grid__day:visible').count()).toBe(5)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => page.locator('.week-grid__day:visible').allTextContents()).toHaveLength(1)
  await page.locator('.week-grid__day-choice').nth(3).tap()
  await expect.poll(() => page.locator('.week-grid__day:visible').allTextContents()).toEqual(['donderdag'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('a chart is kept as SVG and as PNG of twice its size, under the policy of the server', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame } = await openOfficeAnalysis(page, server.url)
  await page.getByRole('tab', { name: 'Effect' }).tap()
  const chart = page.locator('.chart').first()
  await chart.waitFor()
  const save = (item: RegExp) =>
    frame.download(async () => {
      await chart.getByRole('button', { name: 'Bewaar als beeld' }).tap()
      await page.getByRole('menuitem', { name: item }).tap()
    })
  const svg = (await save(/SVG/)).toString('utf8')
  expect(svg.slice(0, 40)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\//)
  expect(svg.includes('>medewerker</text>')).toBe(true)
  const png = await save(/PNG/)
  expect([...png.subarray(0, 4)]).toEqual(PNG_START)
  expect(png.readUInt32BE(PNG_WIDTH_AT)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]))

  await chart.getByRole('button', { name: 'Als tabel' }).tap()
  await chart.getByRole('rowheader', { name: 'Administratief medewerker' }).first().waitFor()
  expect(await lookWithAxe(page, 'charts')).toEqual([])
})

test('a candidate group is filled in once, compared with every function, and kept', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame } = await openOfficeAnalysis(page, server.url)
  const open = async () => {
    await page.getByRole('button', { name: 'Meer met dit plan' }).tap()
    await page.getByRole('menuitem', { name: 'Kandidaten vergelijken' }).tap()
  }
  await open()
  await page.getByRole('button', { name: 'Nieuwe groep' }).tap()
  await page.getByLabel('Naam van de groep').fill('Rustig werk')
  await page.getByRole('group', { name: 'storingen', exact: true }).getByRole('radio').first().tap()
  expect(await lookWithAxe(page, 'candidate group')).toEqual([])
  await page.getByRole('button', { name: 'Vergelijken', exact: true }).tap()
  await page.getByRole('heading', { name: 'Inclusieve functie 1 naast Rustig werk' }).waitFor()
  await page
    .getByText(/^Te zwaar op storingen\./)
    .first()
    .waitFor()
  expect(await lookWithAxe(page, 'candidates')).toEqual([])
  await frame.waitUntilSaved()
  await frame.openAnew()
  await page.locator('.function-column').first().waitFor({ state: 'attached', timeout: 60_000 })
  await open()
  await page.getByRole('heading', { name: 'Inclusieve functie 1 naast Rustig werk' }).waitFor()
})
