import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { smallTargets } from '../support/small-targets.ts'
import { Thumb } from '../support/thumb.ts'
import { enterWalkFloor, giveHand, HANDS, HELD } from '../support/walk-floor.ts'

const tileAt = (page: Page, at: number) => page.locator('.task-tile:not(.task-tile--new)').nth(at)

/** Where that is on the screen. */
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!

/** Everything whose tap records, with where it is. */
const recorders = (page: Page) =>
  page.evaluate(async () => {
    // What has to be scrolled to before it can be tapped is measured from the same place.
    document.querySelector('main')!.scrollTo(0, 0)
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
    const list = document.querySelectorAll(
      '.task-tile, .floor__bar-buttons > button, .floor__chips button, .floor__run > .button',
    )
    return Object.fromEntries(
      [...list].map((element) => {
        const { x, y } = element.getBoundingClientRect()
        return [
          element.getAttribute('aria-label') || element.textContent!.trim(),
          `${Math.round(x)}, ${Math.round(y)}`,
        ]
      }),
    )
  })

/** @throws when what was there and still is, is somewhere else */
const expectStill = (before: Record<string, string>, after: Record<string, string>, what: string) => {
  const moved = Object.keys(before).filter((key) => key in after && after[key] !== before[key])
  expect(
    moved.map((key) => `${key}: ${before[key]} to ${after[key]}`),
    what,
  ).toEqual([])
}

test('tiles stand at the thumb and what holds at the other edge, large enough for a glove, and nothing is cut off', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: HELD[0], touch: true })
  const { floor } = await enterWalkFloor(page, server.url)
  await floor.tapTile('Bedden opmaken')
  await floor.tapTile('Gezelschap houden')
  await floor.running.nth(1).waitFor()
  await floor.interrupt('Telefoon')
  await floor.waiting.waitFor()
  await tileAt(page, 4).tap()
  await floor.running.first().waitFor()
  // A question with it takes room as long as it is asked.
  const asked = page.locator('.questions').getByRole('button', { name: 'Klaar', exact: true })
  if (await asked.isVisible()) await asked.tap()
  const small: string[] = []
  for (const { name, width, height } of HELD) {
    await page.setViewportSize({ width, height })
    for (const hand of HANDS) {
      await giveHand(page, hand)
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
      const where = `${name}, ${hand}`
      const [main, chips, tile] = [
        await boxOf(page, 'main'),
        await boxOf(page, '.floor__chips'),
        await boxOf(page, '.task-tile'),
      ]
      const fromThumb = (x: number, far: number) => (hand === 'left' ? x - main.x : main.x + main.width - far)
      expect(fromThumb(tile.x, tile.x + tile.width), where).toBeLessThan(40)
      expect(fromThumb(main.x + main.width - chips.width, chips.x + chips.width), where).toBeGreaterThan(
        main.width / 2,
      )
      const bar = await boxOf(page, '.floor__bar')
      for (const at of [0, 1]) {
        const box = (await tileAt(page, at).boundingBox())!
        expect(box.y + box.height, `${where}: tile ${at + 1} in sight`).toBeLessThanOrEqual(bar.y)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(width)
      small.push(...(await smallTargets(page, '.floor')).map((each) => `${where}: ${each}`))
      // Of the frame the size alone: seven places share the edge of a phone, narrower upright and lower on its side.
      const frame = ['.app-frame__top', ...(name.startsWith('tablet') ? ['.app-frame__rail'] : [])]
      for (const part of frame)
        small.push(...(await smallTargets(page, part, 0)).map((each) => `${where}: ${each}`))
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.floor :is(.button, .chip, .task-tile__name, .floor__run-task)')]
          .filter((each) => each.checkVisibility())
          .filter(
            (each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
          )
          .map((each) => each.textContent),
      )
      expect(cut, `${where}: cut off`).toEqual([])
    }
  }
  expect(small).toEqual([])
})

test('nothing that records moves while things begin, break in, wait and end', async ({ launch, server }) => {
  const { page } = await launch({ viewport: HELD[2], touch: true })
  const { floor } = await enterWalkFloor(page, server.url)
  // A message from before has room of its own below, and gives it back when it goes.
  const message = page.locator('.undo-bar button').last()
  if (await message.isVisible()) await message.tap()
  await page.locator('.undo-bar__surface').waitFor({ state: 'detached' })
  const thumb = new Thumb(page)
  for (const { name, width, height } of HELD) {
    await page.setViewportSize({ width, height })
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
    let before = await recorders(page)
    const look = async (what: string) => {
      const after = await recorders(page)
      expectStill(before, after, `${name}: ${what}`)
      before = { ...before, ...after }
    }
    await tileAt(page, 0).tap()
    await floor.running.first().waitFor()
    await look('one begins')
    await tileAt(page, 1).tap()
    await floor.running.nth(1).waitFor()
    await look('two run')
    await page.getByRole('button', { name: 'kort moment', exact: true }).tap()
    await look('a short moment is coming')
    await tileAt(page, 2).tap()
    await page.locator('.floor__status', { hasText: /^Kort moment/ }).waitFor()
    await look('it was noted')
    // The first stops: the button of the second does not come under the same thumb.
    await floor.running.first().getByRole('button', { name: /^Stop/ }).tap()
    await expect.poll(() => floor.running.count()).toBe(1)
    await look('the first stopped')
    await thumb.tap(page.getByRole('button', { name: 'Onderbroken', exact: true }))
    await thumb.tap(page.locator('.interrupt').getByRole('button', { name: 'Alarm', exact: true }))
    await floor.waiting.waitFor()
    await look('one waits')
    await thumb.tap(floor.waiting.getByRole('button', { name: /^Niet verder/ }))
    await floor.waiting.waitFor({ state: 'detached' })
    await look('nothing waits')
  }
})

test('the sheets of the floor are for thumbs as well', async ({ launch, server }) => {
  const { page } = await launch({ viewport: HELD[2], touch: true })
  const { floor } = await enterWalkFloor(page, server.url)
  await tileAt(page, 0).tap()
  await floor.running.first().waitFor()
  const dialog = page.getByRole('dialog')
  const opens = [
    page.locator('.floor__way').first(),
    page.locator('.floor__more-chips'),
    page.getByRole('button', { name: 'Notitie', exact: true }),
    page.locator('.floor__run-name'),
  ]
  for (const open of opens) {
    await open.tap()
    await dialog.waitFor()
    expect(await smallTargets(page, 'dialog[open]'), await dialog.innerText()).toEqual([])
    await dialog.getByRole('button', { name: 'Sluiten' }).tap()
    await dialog.waitFor({ state: 'detached' })
  }
})

test('places of the floor that do not fit say so at the edge, and the chosen one is in sight', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ viewport: HELD[2], touch: true })
  await enterWalkFloor(page, server.url)
  const row = page.locator('.link-tabs')
  const more = () => row.getAttribute('data-more')
  for (const { name, width, height } of [HELD[1], HELD[2]]) {
    await page.setViewportSize({ width, height })
    await expect.poll(more, { message: name }).toBe('end')
    expect(await row.evaluate((tabs) => getComputedStyle(tabs).maskImage), name).toContain('gradient')
    // By its address, as from a bookmark.
    await page.goto(page.url().replace('/observe/', '/media/'))
    const chosen = row.locator('[aria-current="page"]').filter({ hasText: 'Foto’s en stem' })
    await chosen.waitFor()
    await expect.poll(more, { message: name }).toBe('start')
    // Turned over while it is on screen.
    await page.setViewportSize({ width: 1180, height: 820 })
    await expect.poll(more, { message: name }).toBe('none')
    await page.setViewportSize({ width, height })
    await expect.poll(more, { message: name }).toBe('start')
    const [tabs, tab] = [(await row.boundingBox())!, (await chosen.boundingBox())!]
    expect(tab.x, name).toBeGreaterThanOrEqual(tabs.x)
    expect(tab.x + tab.width, name).toBeLessThanOrEqual(tabs.x + tabs.width + 1)
    await row
      .locator('a')
      .first()
      .evaluate((link: HTMLElement) => link.click())
    await page.locator('.floor').waitFor()
  }
})
