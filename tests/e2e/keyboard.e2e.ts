import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'

/** More stops than any screen here has before what is looked for. */
const MOST_STOPS = 120

/** Presses Tab until the focus is there, as somebody does who has no mouse; fails where Tab never leads there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new Error(`Tab does not lead to ${target}; it ended at ${where}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name })
const isSaved = (page: Page) =>
  expect
    .poll(() => page.locator('.app-frame__status').textContent(), { timeout: 20_000 })
    .toMatch(/^Opgeslagen/)

test('the main road can be walked with a keyboard alone', async ({ launch, server }) => {
  const { page } = await launch({ touch: false })
  const dialog = page.getByRole('dialog')
  await page.goto(server.url)

  await press(page, page.getByRole('button', { name: 'Nieuw project' }))
  await write(page, dialog.getByLabel('Naam van het project'), 'Met het toetsenbord')
  await press(page, dialog.getByRole('button', { name: 'Project maken' }))
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Ik heb de code opgeschreven' }))
  await page.keyboard.press('Space')
  await press(page, dialog.getByRole('button', { name: 'Verder' }))
  await write(page, page.getByLabel('Nieuwe afdeling'), 'Keuken')
  await page.keyboard.press('Enter')
  await write(page, page.getByRole('region', { name: 'Mensen' }).getByRole('textbox').last(), 'M1')
  await page.keyboard.press('Enter')

  await press(page, place(page, 'Vloer'))
  await press(
    page,
    page
      .locator('.floor__start')
      .getByRole('button', { name: /nieuwe taak/i })
      .first(),
  )
  await write(page, dialog.getByLabel('Wat wordt er gedaan?'), 'Soep roeren')
  await page.keyboard.press('Enter')
  await press(page, page.locator('.floor__running').getByRole('button', { name: 'Stop Soep roeren' }))
  const tile = page.locator('.task-tile', { hasText: 'Soep roeren' })
  await tabTo(page, tile)
  await page.keyboard.press('Shift+Enter')
  await expect.poll(() => page.locator('.floor__log').innerText()).toContain('kort moment')
  await press(page, page.getByRole('button', { name: 'Notitie', exact: true }))
  await write(page, dialog.getByLabel('Wat zie of hoor je?'), 'De pan is zwaar.')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await press(page, place(page, 'Taken'))
  await press(page, page.locator('.data-table__open', { hasText: 'Soep roeren' }))
  await write(page, page.getByRole('textbox', { name: 'Hoe vaak' }), '2')
  await write(page, page.getByRole('textbox', { name: 'Uren verteld' }), '4')
  for (const field of ['Kennis', 'Verantwoordelijkheid']) {
    await tabTo(page, page.getByRole('group', { name: field, exact: true }).getByRole('radio'))
    await page.keyboard.press('1')
  }
  await expect.poll(() => page.locator('.verdict-card__verdict .verdict-mark').innerText()).toBe('geschikt')
  await isSaved(page)

  await page.reload()
  await page.locator('.data-table__row', { hasText: 'Soep roeren' }).waitFor()
  expect(await page.locator('.data-table__row').innerText()).toMatch(/\bgeschikt\b/)
  await press(page, place(page, 'Analyse'))
  await page.getByText('In Keuken past nog geen inclusieve functie.').waitFor()
})
