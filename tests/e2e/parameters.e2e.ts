import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { importOffice, OFFICE_DEPARTMENT } from '../support/pages/open-office.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import type { WorkbenchPage } from '../support/pages/workbench-page.ts'

const SOUGHT = { timeout: 60_000 }

async function openOffice(page: Page, url: string): Promise<Pages> {
  await pagesOf(page).projects.open(url)
  return importOffice(page)
}

const numbersButton = (page: Page): Locator => page.getByRole('button', { name: /^Getallen/ })

/** Types a number into the panel and closes it. */
async function setNumber(page: Page, name: string, value: string): Promise<void> {
  await numbersButton(page).tap()
  const panel = page.getByRole('dialog', { name: 'Getallen van de groepering' })
  await panel.getByLabel(name, { exact: true }).fill(value)
  await panel.getByRole('button', { name: 'Sluiten' }).tap()
  await panel.waitFor({ state: 'detached' })
}

/** Hours per week of every function on screen. */
async function hoursShown(workbench: WorkbenchPage): Promise<number[]> {
  const texts = await workbench.columns.allTextContents()
  return texts.map((text) => Number(/([\d,]+) uur per week/.exec(text)?.[1]?.replace(',', '.')))
}

test('a number that is changed groups anew, stands on paper, and is taken back with an undo', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame, projects, workbench } = await openOffice(page, server.url)
  await projects.openDepartment(OFFICE_DEPARTMENT)
  await frame.goTo('Analyse')
  await workbench.waitForPlan()
  expect(Math.max(...(await hoursShown(workbench)))).toBeGreaterThan(20)

  await setNumber(page, 'Meeste uren per week', '18')
  await expect.poll(() => numbersButton(page).textContent()).toBe('Getallen (1 anders dan standaard)')
  await expect.poll(async () => Math.max(...(await hoursShown(workbench))), SOUGHT).toBeLessThanOrEqual(18)
  await page.emulateMedia({ media: 'print' })
  await page.getByText('18 uur (standaard 24 uur)').waitFor({ state: 'visible' })
  await page.emulateMedia({ media: 'screen' })

  await frame.waitUntilSaved()
  await frame.openAnew()
  await expect.poll(() => numbersButton(page).textContent()).toBe('Getallen (1 anders dan standaard)')
  await setNumber(page, 'Meeste uren per week', '17,5')
  await frame.undoButton.tap()
  await numbersButton(page).tap()
  expect(await page.getByLabel('Meeste uren per week', { exact: true }).inputValue()).toBe('18')
  expect(await lookWithAxe(page, 'numbers')).toEqual([])
})

test('all departments together are grouped by numbers of their own', async ({ launch, server }) => {
  const { page } = await launch()
  const { frame, projects, workbench } = await openOffice(page, server.url)
  await frame.goTo('Analyse')
  await workbench.waitForPlan()
  await page.getByText(/^In alle afdelingen samen past .* in vier inclusieve functies\./).waitFor()

  await setNumber(page, 'Meeste functies in een plan', '2')
  await page
    .getByText(/^In alle afdelingen samen past .* in twee inclusieve functies\./)
    .waitFor({ ...SOUGHT })

  const place = page.getByLabel('Afdeling wisselen')
  await place.selectOption({ label: OFFICE_DEPARTMENT })
  await workbench.waitForPlan()
  expect(await numbersButton(page).textContent()).toBe('Getallen')
  await place.selectOption({ index: 0 })
  await page.getByText(/^In alle afdelingen samen/).waitFor(SOUGHT)
  expect(await numbersButton(page).textContent()).toBe('Getallen (1 anders dan standaard)')
  await frame.goTo('Project')
  expect(await projects.page.getByRole('heading', { level: 1 }).textContent()).toContain('Districtskantoor')
})
