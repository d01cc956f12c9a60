import type { Locator, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import type { Pages } from '../support/pages/pages-of.ts'
import { Thumb } from '../support/thumb.ts'
import { enterWalkFloor, giveHand, HANDS, HELD } from '../support/walk-floor.ts'

/** Milliseconds from the first touch until the frame says *Opgeslagen* again, by what was done. */
const took = new Map<string, number[]>()

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

/** Watches when the frame begins to save and when it has. */
const watchSaved = (page: Page) =>
  page.evaluate(() => {
    const saved = { times: 0, began: 0, last: 0, isSaving: false }
    Object.assign(globalThis, { saved })
    document.addEventListener('pointerdown', ({ timeStamp }) => (saved.began ||= timeStamp), true)
    const status = document.querySelector('.app-frame__status')!
    new MutationObserver(() => {
      const isSaved = status.textContent?.startsWith('Opgeslagen') ?? false
      if (isSaved && saved.isSaving) Object.assign(saved, { times: saved.times + 1, last: performance.now() })
      saved.isSaving = !isSaved
    }).observe(status, { subtree: true, childList: true, characterData: true })
  })

/** What is done from seeing it until it is saved: how many taps. */
async function untilSaved(pages: Pages, what: string, act: (thumb: Thumb) => Promise<void>): Promise<number> {
  const { page } = pages.frame
  const thumb = new Thumb(page)
  await pages.frame.waitUntilSaved()
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { saved: object }).saved, { times: 0, began: 0 })
  })
  await act(thumb)
  const watched = () =>
    page.evaluate(
      () => (globalThis as unknown as { saved: { times: number; began: number; last: number } }).saved,
    )
  await expect.poll(async () => (await watched()).times).toBeGreaterThan(0)
  await pages.frame.waitUntilSaved()
  const { began, last } = await watched()
  took.set(what, [...(took.get(what) ?? []), last - began])
  return thumb.taps
}

/** A page that was thrown comes to rest. */
const rest = (page: Page) =>
  page.locator('main').evaluate(async (main) => {
    for (let still = 0, before = -1; still < 5; before = main.scrollTop) {
      await new Promise(requestAnimationFrame)
      still = main.scrollTop === before ? still + 1 : 0
    }
  })

/** Swipes the page up until that can be tapped. */
async function bring(thumb: Thumb, target: Locator): Promise<void> {
  const { page } = thumb
  const isFree = () =>
    target.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
  const { height } = page.viewportSize()!
  for (let swipes = 0; swipes < 4 && !(await isFree()); swipes++) {
    await thumb.swipe(page.locator('.task-tile').nth(2), { x: 0, y: -0.55 * height })
    await rest(page)
  }
}

/** Every way of recording, with as many taps as it may take. */
async function recordAll(pages: Pages, round: string): Promise<void> {
  const { floor } = pages
  const { page } = floor
  const tile = (at: number) => page.locator('.task-tile:not(.task-tile--new)').nth(at)
  const dialog = page.getByRole('dialog')

  const known = await untilSaved(pages, 'known task begins', (thumb) => thumb.tap(tile(0)))
  await floor.running.first().waitFor()
  expect(known, `${round}: known task`).toBeLessThanOrEqual(2)

  const broken = await untilSaved(pages, 'interruption', async (thumb) => {
    await thumb.tap(page.getByRole('button', { name: 'Onderbroken', exact: true }))
    await thumb.tap(page.locator('.interrupt').getByRole('button', { name: 'Telefoon', exact: true }))
  })
  await floor.waiting.waitFor()
  expect(broken, `${round}: interruption`).toBe(2)

  const again = await untilSaved(pages, 'taken up again', (thumb) => thumb.tap(tile(0)))
  await floor.running.first().waitFor()
  expect(again, `${round}: taken up again`).toBe(1)

  const moment = await untilSaved(pages, 'short moment', (thumb) => thumb.hold(tile(1), 600))
  await page.locator('.floor__status', { hasText: /^Kort moment/ }).waitFor()
  expect(moment, `${round}: short moment`).toBe(1)

  const stopped = await untilSaved(pages, 'known task ends', (thumb) => thumb.tap(tile(0)))
  await expect.poll(() => floor.running.count()).toBe(0)
  expect(stopped, `${round}: end of a task`).toBe(1)

  // From the top of the page. A name typed in the search is not asked again.
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
  const name = `Taak ${round}`
  const made = await untilSaved(pages, 'new task begins, typing apart', async (thumb) => {
    const beside = page.getByRole('button', { name: 'Taak erbij' })
    if (await beside.isVisible()) {
      await thumb.tap(beside)
      await dialog.getByLabel('Wat wordt er gedaan?').fill(name)
    } else {
      await thumb.tap(page.locator('.floor__filter input'))
      await page.keyboard.type(name)
      await thumb.tap(page.locator('.task-tile--new'))
      expect(await dialog.getByLabel('Wat wordt er gedaan?').inputValue()).toBe(name)
    }
    await thumb.tap(dialog.getByRole('button', { name: /^Start vanaf/ }))
  })
  await floor.running.filter({ hasText: name }).waitFor()
  expect(made, `${round}: new task`).toBeLessThanOrEqual(3)
  await page.locator('.floor__filter input').fill('')
  await floor.stop(name)
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))

  const other = (await page.locator('.floor__person').innerText()) === 'M1' ? 'M2' : 'M1'
  const switched = await untilSaved(pages, 'another person, and what they do', async (thumb) => {
    await thumb.tap(page.locator('.floor__way').first())
    await thumb.tap(dialog.getByRole('button', { name: other, exact: true }))
    await thumb.tap(tile(1))
  })
  expect(switched, `${round}: another person`).toBe(3)
  expect(await page.locator('.floor__person').innerText()).toBe(other)
  await floor.running.first().waitFor()
  await new Thumb(page).tap(tile(1))
  await expect.poll(() => floor.running.count()).toBe(0)
}

test('a known task takes one tap, a new one three, an interruption two, in either hand and whichever way it is held', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: HELD[0], touch: true })
  const pages = await enterWalkFloor(page, server.url)
  await watchSaved(page)
  for (const { name, width, height } of HELD) {
    await page.setViewportSize({ width, height })
    for (const hand of HANDS) {
      await giveHand(page, hand)
      await recordAll(pages, `${name}, ${hand}`)
    }
  }
})

test('the last of sixteen tiles takes two on a phone, a swipe counted, and the first tap after opening one', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: HELD[2], touch: true })
  const pages = await enterWalkFloor(page, server.url)
  const { floor, frame } = pages
  const tiles = page.locator('.task-tile:not(.task-tile--new)')
  await watchSaved(page)
  for (const hand of HANDS) {
    await giveHand(page, hand)
    expect(await tiles.count()).toBe(16)
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
    const last = await untilSaved(pages, 'last of sixteen tiles', async (thumb) => {
      await bring(thumb, tiles.nth(15))
      await thumb.tap(tiles.nth(15))
    })
    await floor.running.first().waitFor()
    expect(last, hand).toBe(2)
    await floor.running.first().getByRole('button', { name: /^Stop/ }).tap()
    await expect.poll(() => floor.running.count()).toBe(0)
    await frame.waitUntilSaved()

    await page.reload()
    await tiles.first().waitFor()
    await watchSaved(page)
    const first = await untilSaved(pages, 'first tap after opening', (thumb) => thumb.tap(tiles.first()))
    await floor.running.first().waitFor()
    expect(first, hand).toBe(1)
    await floor.running.first().getByRole('button', { name: /^Stop/ }).tap()
    await expect.poll(() => floor.running.count()).toBe(0)
  }
})

afterAll(() => {
  for (const [what, times] of took)
    console.info(`${what}: ${Math.round(median(times))} ms (median of ${times.length})`)
})
