import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { runAxe } from '../support/run-axe.ts'

test('shows a visible main at the first visit', async ({ page }) => {
  await page.locator('main').waitFor({ state: 'visible' })
  expect(await page.title()).toContain('Werkvloer')
})

test('opens again on the same profile after the browser was killed', async ({ launch, server }) => {
  const first = await launch()
  await first.page.goto(server.url)
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'))
  await first.kill()

  const second = await launch()
  await second.page.goto(server.url)
  await second.page.locator('main').waitFor({ state: 'visible' })
})

test('has nothing that axe minds at the first visit, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await runAxe(page)).toEqual([])
  }
})
