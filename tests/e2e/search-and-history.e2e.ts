import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const DAY_MS = 86_400_000

/** A project with a ward in which one process, person and task are known. */
async function makeWard(page: Page) {
  const pages = pagesOf(page)
  await pages.projects.waitForList()
  await pages.projects.create('Zoeken en terugvinden')
  await pages.projects.addDepartment('Woongroepen')
  await pages.department.enter('Werkprocessen', ['Verzorging'])
  await pages.department.enter('Mensen', ['M1', 'M2'])
  await pages.frame.goTo('Taken')
  await page.getByRole('button', { name: 'Nieuwe taak' }).first().tap()
  const field = page.getByLabel('Naam van de nieuwe taak')
  await field.fill('Crèmespoeling klaarzetten')
  await field.press('Enter')
  await page.getByRole('rowheader', { name: 'Crèmespoeling klaarzetten' }).waitFor()
  await pages.frame.waitUntilSaved()
  return pages
}

const option = (page: Page, name: RegExp) => page.getByRole('option', { name })

test('finds anything by one key or tap, in departments not opened yet, and goes to the very record', async ({
  page,
}) => {
  const { frame, projects } = await makeWard(page)
  await frame.goTo('Project')
  // Anew: nothing of the department is in memory.
  await frame.openAnew()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Wat zoek je?' })
  await field.fill('creme klaar')
  await option(page, /^Crèmespoeling klaarzetten/).waitFor()
  expect(await page.locator('.search__mark').allTextContents()).toEqual(['Crème', 'klaar'])
  expect(await lookWithAxe(page, 'search')).toEqual([])
  await field.press('Enter')
  await expect.poll(() => page.getByLabel('Naam van de taak').inputValue()).toBe('Crèmespoeling klaarzetten')

  // By a tap, to a row of a list, which gets the focus.
  await page.getByRole('button', { name: 'Overal zoeken' }).tap()
  await option(page, /Crèmespoeling/).waitFor()
  await field.fill('m2')
  await option(page, /^M2/).tap()
  const row = projects.page.locator('.entry-row__name input:focus')
  await expect.poll(() => row.inputValue()).toBe('M2')

  // The slash finds tasks among tasks, and everything elsewhere.
  await frame.goTo('Vloer')
  await page.keyboard.press('/')
  await field.waitFor()
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
})

test('tells what was changed after a restart, and takes back an old change alone', async ({ page }) => {
  const { frame } = await makeWard(page)
  await page.getByRole('rowheader').getByRole('button').first().tap()
  const name = page.getByLabel('Naam van de taak')
  await name.fill('Crèmes klaarzetten')
  const place = page.getByLabel('Plek', { exact: true })
  await place.fill('Badkamer')
  await place.press('Tab')
  await frame.waitUntilSaved()
  await frame.openAnew()

  await frame.openSavedPanel()
  await page.getByRole('dialog').getByRole('button', { name: 'Geschiedenis' }).tap()
  const rows = page.locator('.history__item')
  await expect.poll(() => rows.first().textContent()).toContain('Plek van ‘Crèmes klaarzetten’')
  expect(await rows.count()).toBeGreaterThanOrEqual(7)
  expect(await lookWithAxe(page, 'history')).toEqual([])
  const renamed = rows.filter({ hasText: 'Naam van ‘Crèmes klaarzetten’' }).first()
  await renamed.getByRole('button', { name: /^Terugdraaien/ }).tap()
  await page.getByText('Teruggedraaid. Dat is zelf ook een wijziging').waitFor()
  await expect.poll(() => rows.first().textContent()).toContain('teruggedraaid')
  await frame.closeDialog()
  expect(await name.inputValue()).toBe('Crèmespoeling klaarzetten')
  expect(await place.inputValue()).toBe('Badkamer')
})

test('shows by name what going back to an earlier day would change, before it does', async ({ page }) => {
  const { frame } = await makeWard(page)
  await page.clock.setSystemTime(Date.now() + DAY_MS)
  await frame.openAnew()
  await page.getByRole('rowheader').getByRole('button').first().tap()
  const name = page.getByLabel('Naam van de taak')
  await name.fill('Heel iets anders')
  await frame.waitUntilSaved()
  await frame.openSavedPanel()
  await page.getByRole('button', { name: 'Terug naar dit punt' }).first().tap()
  const preview = page.locator('.restore-list')
  await expect.poll(() => preview.textContent()).toContain('Crèmespoeling klaarzetten (naam)')
  expect(await lookWithAxe(page, 'what a restore changes')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Terug naar dit punt' }).last().tap()
  await preview.waitFor({ state: 'detached' })
  await expect.poll(() => name.inputValue()).toBe('Crèmespoeling klaarzetten')
})
