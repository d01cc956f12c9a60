import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { SET_CLOCK, setClockOn } from '../support/page-clock.ts'
import { FloorplanPage } from '../support/pages/floorplan-page.ts'
import { MediaPage, storedContents } from '../support/pages/media-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const MINUTE = 60_000

/** A photo of a plan on a wall, made by the page. */
const makePhoto = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2600
    canvas.height = 1300
    const context = canvas.getContext('2d')!
    context.fillStyle = '#cfe3d2'
    context.fillRect(0, 0, 2600, 1300)
    context.fillStyle = '#335'
    context.fillRect(200, 200, 900, 500)
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg'))
    return [...new Uint8Array(await blob.arrayBuffer())]
  })

test('a plan is drawn, a tap says where one is while something runs, and the route of the day is there after a reload', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ touch: true })
  await page.addInitScript(SET_CLOCK)
  const { projects, department, frame, floor } = pagesOf(page)
  const plan = new FloorplanPage(page)
  await projects.open(server.url)
  await projects.create('De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await department.enter('Mensen', ['M1'])
  await frame.goTo('Vloer')
  await page.getByRole('button', { name: /^Kies/ }).first().tap()
  await page.getByRole('dialog').getByRole('button', { name: 'M1', exact: true }).tap()
  await plan.open()

  await page.getByRole('button', { name: 'Leeg blad', exact: true }).tap()
  const message = page.locator('.undo-bar').getByRole('button', { name: 'Sluiten' })
  if (await message.isVisible()) await message.tap()
  for (const [width, height] of [
    [768, 1024],
    [1180, 820],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await plan.outOfSight(), `${width} x ${height}`).toEqual([])
  }
  await plan.chooseTool('Tekenen')
  await plan.drag([
    [0.1, 0.1],
    [0.9, 0.1],
    [0.9, 0.9],
  ])
  await plan.lines.nth(0).waitFor({ state: 'attached' })
  await page.getByRole('checkbox', { name: 'Rechte lijnen' }).tap()
  await plan.drag([
    [0.11, 0.12],
    [0.12, 0.9],
  ])
  await expect.poll(() => plan.lines.count()).toBe(2)
  await page
    .locator('.floorplan__tools')
    .getByRole('button', { name: /Ongedaan maken/ })
    .tap()
  await expect.poll(() => plan.lines.count()).toBe(1)
  await plan.drag([
    [0.3, 0.3],
    [0.3, 0.8],
  ])
  await expect.poll(() => plan.lines.count()).toBe(2)
  await plan.chooseTool('Wissen')
  await plan.tapAt(0.3, 0.55)
  await expect.poll(() => plan.lines.count()).toBe(1)

  // Half of the plan is ten metres.
  await plan.chooseTool('Maat')
  await plan.drag([
    [0.2, 0.5],
    [0.7, 0.5],
  ])
  await page.getByLabel('Lengte van deze lijn').fill('10')
  await page.getByRole('button', { name: 'Zet de maat' }).tap()
  // A finger falls on whole pixels.
  await page.getByText(/^De plattegrond is (19,9|20|20,1) m breed/).waitFor()

  await plan.chooseTool('Plekken')
  await plan.addPlace('Keuken', 0.2, 0.3)
  await plan.addPlace('Linnenkamer', 0.7, 0.5)
  // One is dragged with a finger, the other moved by keys.
  await plan.drag([
    [0.7, 0.5],
    [0.7, 0.3],
  ])
  await plan.marker('Keuken').press('ArrowRight')
  await plan.marker('Keuken').press('ArrowLeft')
  await frame.waitUntilSaved()

  await page
    .getByRole('navigation', { name: 'De vloer' })
    .getByRole('link', { name: 'Kijken', exact: true })
    .tap()
  await floor.startNewTask('Was brengen')
  const goTo = async (name: string) => {
    await page.getByRole('button', { name: /^Waar/ }).tap()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(name) })
      .tap()
    await page.getByRole('button', { name: `Waar: ${name}`, exact: true }).waitFor()
  }
  await goTo('Keuken')
  await setClockOn(page, 10 * MINUTE)
  await goTo('Linnenkamer')
  await setClockOn(page, 25 * MINUTE)
  await goTo('Keuken')
  await setClockOn(page, 40 * MINUTE)
  expect(await floor.runningNames()).toEqual(['Was brengen'])
  await floor.stop('Was brengen')
  await frame.waitUntilSaved()

  await page.reload()
  await page.getByRole('button', { name: 'Waar: Keuken', exact: true }).waitFor()
  await plan.open()
  await plan.showRoute()
  await plan.table('Tijd per plek').waitFor()
  const times = await plan.rows('Tijd per plek')
  expect(times.map(([place, , , visits]) => [place, visits])).toEqual([
    ['Keuken', '2'],
    ['Linnenkamer', '1'],
  ])
  // Ten and fifteen minutes, and fifteen; with what passed by itself meanwhile.
  const minutes = times.map(([, time]) => Number.parseInt(time!, 10))
  expect(minutes[0]).toSatisfy((each: number) => each >= 25 && each <= 28)
  expect(minutes[1]).toSatisfy((each: number) => each >= 15 && each <= 17)
  // Half of 20 m, there and back; each straight.
  expect(await plan.rows('Van plek naar plek')).toEqual([
    ['Keuken', 'Linnenkamer', '1', '10'],
    ['Linnenkamer', 'Keuken', '1', '10'],
  ])
  await page.getByText('2 keer naar een andere plek, samen minstens 20 m in rechte lijn.').waitFor()
})

test('a photo is drawn on, scaled down, kept, and under its places after a reload; a plan that goes leaves its places', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ touch: true })
  const { projects, frame } = pagesOf(page)
  const plan = new FloorplanPage(page)
  await projects.open(server.url)
  await projects.create('De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await frame.goTo('Vloer')
  await plan.open()
  const buffer = Buffer.from(await makePhoto(page))
  const media = new MediaPage(page)
  await page.getByRole('button', { name: 'Op een foto' }).waitFor()
  await frame.waitUntilSaved()
  const before = await storedContents(page)
  await media.give({ name: 'wand.jpg', mimeType: 'image/jpeg', buffer })
  await media.editor.getByText('Staat er iemand op?').waitFor()
  await media.drag([0.1, 0.2], [0.4, 0.5])
  await media.mark(/^Vak 1/).waitFor()
  expect(await storedContents(page)).toEqual(before)
  await media.keep()
  const image = plan.picture.locator('img')
  await image.waitFor()
  const sizeOf = () =>
    image.evaluate(async (element) => {
      await (element as HTMLImageElement).decode()
      return [(element as HTMLImageElement).naturalWidth, (element as HTMLImageElement).naturalHeight]
    })
  expect(await sizeOf()).toEqual([1600, 800])
  await plan.addPlace('Balie', 0.5, 0.5)
  await frame.waitUntilSaved()
  await page.reload()
  await plan.marker('Balie').waitFor()
  await image.waitFor()
  expect(await sizeOf()).toEqual([1600, 800])

  await page.getByRole('button', { name: 'Meer met deze plattegrond' }).tap()
  await page.getByText('Haal de plattegrond weg').tap()
  await page.getByText('Teken waar het werk gebeurt').waitFor()
  await page.getByRole('button', { name: 'Leeg blad', exact: true }).tap()
  await page.getByRole('button', { name: 'Zet hier: Balie' }).tap()
  await plan.marker('Balie').waitFor()
})
