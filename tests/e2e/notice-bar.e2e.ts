import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { FindingsPage } from '../support/pages/findings-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const SIZES = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]

/** What can be pressed under the bar, as far as it is in sight: what is scrolled away is cut off by the frame. */
const coveredBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.undo-bar__surface')!.getBoundingClientRect()
    const main = document.querySelector('main')!
    const room = main.getBoundingClientRect()
    const pressable = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary',
    )
    return [...pressable]
      .filter((each) => !each.closest('.undo-bar') && each.checkVisibility())
      .filter((each) => {
        const box = each.getBoundingClientRect()
        const bottom = main.contains(each) ? Math.min(box.bottom, room.bottom) : box.bottom
        const top = main.contains(each) ? Math.max(box.top, room.top) : box.top
        const wide = Math.min(box.right, bar.right) - Math.max(box.left, bar.left)
        const high = Math.min(bottom, bar.bottom) - Math.max(top, bar.top)
        return wide > 0 && high > 0
      })
      .map((each) => each.ariaLabel ?? each.innerText)
  })

/** From the first to the last of what scrolls. */
async function expectNothingCovered(page: Page): Promise<void> {
  const bar = page.locator('.undo-bar__surface')
  await bar.waitFor()
  for (const end of [0, 1]) {
    await page.evaluate(async (share) => {
      const main = document.querySelector('main')!
      main.scrollTop = share * main.scrollHeight
      await Promise.all(document.getAnimations().map(({ finished }) => finished))
    }, end)
    expect(await coveredBy(page), page.url()).toEqual([])
  }
  const { width, height } = page.viewportSize()!
  const box = (await bar.boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(width)
  expect(box.y + box.height).toBeLessThanOrEqual(height)
}

test.for(SIZES)(
  'says what just happened beside every action, never over one: $width px',
  async (size, { page }) => {
    const { projects, frame } = pagesOf(page)
    const findings = new FindingsPage(page)
    await page.setViewportSize(size)
    await projects.openExample()
    await projects.openDepartment('Onderwijsproces')

    await frame.goTo('Gesprekken')
    await findings.open()
    await findings.drop('noemden samen als werk dat zij liever niet doen')
    await expectNothingCovered(page)
    // Under the thumb it stands where the floor tells what happened, and moves nothing when it goes.
    await frame.goTo('Vloer')
    const said = page.locator('.floor__status')
    const told = await said.textContent()
    expect(told).not.toBe('')
    expect(await page.locator('.undo-bar__surface').count()).toBe(0)
    const buttons = page.locator('.floor__bar')
    const before = await buttons.boundingBox()
    await page.locator('.task-tile').first().tap()
    await expect.poll(() => said.textContent()).not.toBe(told)
    expect(await buttons.boundingBox()).toEqual(before)

    await frame.goTo('Taken')
    await page.locator('main').getByRole('checkbox').nth(1).check()
    await page.locator('.selection-bar').getByRole('button', { name: 'Verwijderen' }).tap()
    await page.locator('.selection-bar').waitFor({ state: 'detached' })
    await expectNothingCovered(page)
  },
)
