import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { Thumb } from '../support/thumb.ts'
import { enterWalkFloor, HELD } from '../support/walk-floor.ts'

/** Remembers what the device was told to vibrate. */
const FEEL = () => {
  const felt: number[][] = []
  Object.assign(globalThis, { felt })
  navigator.vibrate = (rhythm) => {
    felt.push([rhythm].flat() as number[])
    return true
  }
}

/** How many times it vibrated, and how often within each, since last asked. */
const takeFelt = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { felt: number[][] }).felt.splice(0).map((rhythm) => (rhythm.length + 1) / 2),
  )

/** A page that was thrown goes on for a while. @returns where it lies some frames after it was put at its top */
const restAtTop = (page: Page) =>
  page.locator('main').evaluate(async (main) => {
    main.scrollTo(0, 0)
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame)
    return main.scrollTop
  })

test('a swipe far enough takes back, a short one springs back, scrolling never does; each is felt', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch({ viewport: HELD[2], touch: true })
  await context.addInitScript(FEEL)
  const { floor, frame } = await enterWalkFloor(page, server.url)
  const thumb = new Thumb(page)
  const tile = (at: number) => page.locator('.task-tile:not(.task-tile--new)').nth(at)
  const last = page.locator('.floor__last')
  const runs = () => floor.running.count()

  await thumb.tap(tile(0))
  await expect.poll(runs).toBe(1)
  expect(await takeFelt(page)).toEqual([1])

  // Too short, and up and down: it stays.
  await thumb.swipe(last, { x: 60, y: 0 }, 0.2)
  await expect.poll(() => last.evaluate((bar) => getComputedStyle(bar).transform)).toBe('none')
  await thumb.swipe(last, { x: 40, y: -160 }, 0.2)
  await thumb.swipe(tile(0), { x: 30, y: -120 })
  await expect.poll(() => restAtTop(page), { timeout: 10_000 }).toBe(0)
  expect(await runs()).toBe(1)
  expect(await takeFelt(page)).toEqual([])

  // Far enough, over what was done last.
  await thumb.swipe(last, { x: 170, y: 0 }, 0.1)
  await expect.poll(runs).toBe(0)
  expect(await takeFelt(page)).toEqual([3])
  await page.locator('.floor__status', { hasText: /^Ongedaan gemaakt/ }).waitFor()

  // Over the tile that runs, and over what runs in its list.
  await thumb.tap(tile(1))
  await expect.poll(runs).toBe(1)
  await thumb.swipe(tile(1), { x: -100, y: 5 }, 0.9)
  await expect.poll(runs).toBe(0)
  await thumb.tap(tile(1))
  await expect.poll(runs).toBe(1)
  await thumb.swipe(floor.running.first(), { x: 170, y: 0 }, 0.1)
  await expect.poll(runs).toBe(0)
  expect(await takeFelt(page)).toEqual([1, 3, 1, 3])

  // More was done since: its sheet opens instead, and nothing is gone.
  await thumb.tap(tile(1))
  await expect.poll(runs).toBe(1)
  await thumb.hold(tile(0), 600)
  await page.locator('.floor__status', { hasText: /^Kort moment/ }).waitFor()
  await thumb.swipe(tile(1), { x: -100, y: 0 }, 0.9)
  const sheet = page.getByRole('dialog', { name: 'Waarneming aanpassen' })
  await sheet.waitFor()
  await sheet.getByRole('button', { name: 'Sluiten' }).tap()
  expect(await runs()).toBe(1)
  // A tap on the tile that runs ends it: two short ones.
  await takeFelt(page)
  await thumb.tap(tile(1))
  await expect.poll(runs).toBe(0)
  expect(await takeFelt(page)).toEqual([2])

  // The sun is one tap; the hand and the switch of the vibrations are kept by the device.
  await page.getByRole('button', { name: 'Zon', exact: true }).tap()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('zon')
  await page.getByRole('button', { name: 'Zon', exact: true }).tap()
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull()
  await page.getByRole('button', { name: 'Hand: alles voor links' }).tap()
  await page.locator('.floor[data-hand="left"]').waitFor()
  await frame.openSettings()
  expect(await page.getByRole('radio', { name: 'Links', exact: true }).isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: /^Kort trillen/ }).tap()
  await page.goBack()
  await page.locator('.floor').waitFor()
  await page.reload()
  await page.locator('.floor[data-hand="left"]').waitFor()
  await thumb.tap(tile(0))
  await expect.poll(runs).toBe(1)
  expect(await takeFelt(page)).toEqual([])
})
