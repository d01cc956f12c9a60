import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { importOffice } from '../support/pages/open-office.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const PATIENT = { timeout: 120_000 }

/** The panel over the plan of a department of the example office, with no network from before the solver was ever asked for. */
async function openPanel(
  page: Page,
  { context, url, department }: { context: BrowserContext; url: string; department: string },
): Promise<Locator> {
  await pagesOf(page).projects.open(url)
  await waitUntilOffline(page)
  await context.setOffline(true)
  const { projects, frame, workbench } = await importOffice(page)
  await projects.openDepartment(department)
  await frame.goTo('Analyse')
  await workbench.waitForPlan()
  return choosePanel(page)
}

async function choosePanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Meer met dit plan' }).tap()
  await page.getByRole('menuitem', { name: 'Bewijs zoeken' }).tap()
  return page.getByRole('dialog', { name: 'Kan het beter?' })
}

describe('the exact mode', () => {
  test('proves without a network that a plan cannot be better', async ({ launch, server }) => {
    const { page, context } = await launch()
    const panel = await openPanel(page, { context, url: server.url, department: 'Secretariaat' })
    expect(await lookWithAxe(page, 'exact')).toEqual([])
    await panel.getByRole('button', { name: 'Bewijs zoeken' }).tap()
    await panel.getByText('Bewezen: een beter plan bestaat niet.').waitFor(PATIENT)
    expect(await lookWithAxe(page, 'proven')).toEqual([])
  })

  test('stopped early keeps the limit it found, also when the panel was closed', async ({
    launch,
    server,
  }) => {
    const { page, context } = await launch()
    const department = 'Administratie uitkeringen'
    const panel = await openPanel(page, { context, url: server.url, department })
    await panel.getByLabel('10 minuten').check()
    await panel.getByRole('button', { name: 'Bewijs zoeken' }).tap()
    await panel.getByText(/^Geen plan kan meer dan/).waitFor(PATIENT)
    await panel.getByRole('button', { name: 'Stop en houd wat er is' }).tap()
    await panel.getByText('Een grens, nog geen bewijs').waitFor()
    const limit = await panel.getByText(/^Geen plan kan meer dan/).textContent()
    expect(Number(/([\d,]+)\s%/.exec(limit ?? '')?.[1]?.replace(',', '.'))).toBeGreaterThan(0)
    // Looked at again it is still there.
    await panel.getByRole('button', { name: 'Sluiten' }).tap()
    await panel.waitFor({ state: 'detached' })
    await choosePanel(page)
    expect(await panel.getByText(/^Geen plan kan meer dan/).textContent()).toBe(limit)
    // What was ended leaves the next request a worker that works.
    await panel.getByLabel('30 seconden').check()
    await panel.getByRole('button', { name: 'Langer zoeken' }).tap()
    await panel.getByText(/^Geen plan kan meer dan/).waitFor(PATIENT)
  })
})
