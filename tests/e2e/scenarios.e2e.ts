import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'
import type { WorkbenchPage } from '../support/pages/workbench-page.ts'

const PHONE = { width: 390, height: 844 }

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).tap()
const makeScenario = (page: Page) =>
  page.getByRole('button', { name: 'Maak een scenario van dit plan' }).tap()
const comparison = (page: Page) => page.getByRole('table', { name: /^Vergelijking van/ })
/** What a line says in each column; spaces that do not break as plain ones. */
const cellsOf = async (page: Page, line: string | RegExp) => {
  const row = comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: line }) })
  const texts = await row.first().getByRole('cell').allTextContents()
  return texts.map((text) => text.replaceAll('\u00a0', ' '))
}

/** Two scenarios of two plans: as found, and with a task taken out of its first function. */
async function makeTwo(page: Page, workbench: WorkbenchPage): Promise<string> {
  await openTab(page, 'Scenario’s')
  await makeScenario(page)
  await comparison(page).waitFor()
  await openTab(page, 'Functies')
  const first = workbench.columns.nth(0)
  const [task] = await workbench.tasksIn(first)
  if (!task) throw new Error('the first function has tasks')
  await workbench.choose(first, task, 'Eruit halen')
  await openTab(page, 'Scenario’s')
  await makeScenario(page)
  // On a phone these are not in sight.
  await expect.poll(() => comparison(page).locator('th[scope="col"]').count()).toBe(4)
  return task
}

describe('scenarios', () => {
  test('of two plans stand beside changing nothing, with an assumption changed, also after a reload and on paper', async ({
    launch,
    server,
  }) => {
    const { page } = await launch()
    const { frame, workbench } = await openOfficeAnalysis(page, server.url)
    const task = await makeTwo(page, workbench)
    const hours = await cellsOf(page, 'Uren per week')
    expect(hours[0]).toContain('0 uur')
    expect(hours[1]).not.toBe(hours[2])
    await page.getByText('De verschillen in het kort').waitFor()
    await page.getByText(/uur per week minder in functies/).waitFor()
    const wishes = await cellsOf(page, 'Wensen')
    expect(wishes[1]).toContain(task)

    const wage = page.getByLabel(/^Brutoloon, Scenario A/)
    const before = await cellsOf(page, /^Kost: loon/)
    await wage.fill('18,5')
    await expect.poll(async () => (await cellsOf(page, /^Kost: loon/))[1]).not.toBe(before[1])
    const after = await cellsOf(page, /^Kost: loon/)
    expect(after[2]).toBe(before[2])
    await page.getByText('Verschilt per scenario.').first().waitFor()
    await page.getByLabel(/^Erbij horen.*Scenario B/).fill('Elke dag koffie met het team.')
    await frame.waitUntilSaved()
    expect(await lookWithAxe(page, 'scenarios')).toEqual([])

    await frame.openAnew()
    await openTab(page, 'Scenario’s')
    await comparison(page).waitFor()
    expect(await wage.inputValue()).toBe('18,5')
    expect(await cellsOf(page, /^Kost: loon/)).toEqual(after)
    expect(await page.getByLabel(/^Erbij horen.*Scenario B/).inputValue()).toBe(
      'Elke dag koffie met het team.',
    )

    await page.emulateMedia({ media: 'print' })
    const heads = comparison(page).getByRole('columnheader')
    expect(
      await heads.evaluateAll((all) => all.map((head) => (head as HTMLElement).offsetWidth > 50)),
    ).toEqual([true, true, true, true])
    await page.getByRole('table', { name: 'Aannames per scenario' }).waitFor()
    expect(await page.getByRole('button', { name: 'Vergelijking afdrukken' }).isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe('scenarios')
  })

  test('on a phone are seen one at a time, with what changing nothing comes to under it', async ({
    launch,
    server,
  }) => {
    const { page } = await launch({ viewport: PHONE })
    const { workbench } = await openOfficeAnalysis(page, server.url)
    await makeTwo(page, workbench)
    const seen = comparison(page).getByRole('cell').filter({ visible: true })
    const shown = page.getByLabel('Scenario dat je ziet')
    expect(await shown.locator('option').allTextContents()).toHaveLength(3)
    const ofB = await seen.allTextContents()
    expect(ofB.join(' ')).toContain('Niets veranderen: 0 uur')
    await shown.selectOption({ index: 1 })
    await expect.poll(() => seen.allTextContents()).not.toEqual(ofB)
    expect(await lookWithAxe(page, 'scenarios on a phone')).toEqual([])
    const main = page.locator('.app-frame__main')
    expect(await main.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  })
})
