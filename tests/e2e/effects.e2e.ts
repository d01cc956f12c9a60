import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'
import type { Pages } from '../support/pages/pages-of.ts'

const PHONE = { width: 390, height: 844 }
const UNFIT = 'niet geschikt om voor te stellen'
const LIKELIHOOD = /^Kans dat alle inclusieve functies zo blijven bestaan: /

/** The effects of the best plan for the first department of the example office, with everything worked out. */
async function openEffects(page: Page, url: string): Promise<Pages> {
  const pages = await openOfficeAnalysis(page, url)
  await lookAtEffects(page)
  return pages
}

async function lookAtEffects(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Effect' }).tap()
  await page.getByText(LIKELIHOOD).waitFor({ timeout: 60_000 })
}

describe('the effects of a plan', () => {
  test('say what comes free, ask what no record tells, and keep the answer', async ({ launch, server }) => {
    const { page } = await launch()
    const { frame, workbench } = await openEffects(page, server.url)
    await page.getByText(/^Er komt .* uur per week vrij bij één functie van nu\.$/).waitFor()
    const question = page.getByRole('button', { name: /^Ook overleggen en regelen/ }).first()
    expect(await question.textContent()).toContain('nog te vragen')
    await question.tap()
    await page.getByRole('radio', { name: 'deels' }).check()
    await page.getByLabel('Waarom?').fill('Elke ochtend overleg')
    await frame.waitUntilSaved()
    await frame.openAnew()
    await workbench.waitForPlan()
    await lookAtEffects(page)
    await page.getByText('Antwoord van een analist: Elke ochtend overleg').waitFor()
    expect(await question.textContent()).toContain('deels')
  })

  test('a function nobody should be offered is mended by one tap, and back by one undo', async ({
    launch,
    server,
  }) => {
    const { page } = await launch()
    const { frame } = await openEffects(page, server.url)
    const unfit = page.locator('.effects').getByText(UNFIT)
    await expect.poll(() => unfit.count()).toBe(1)
    const mend = page.getByRole('button', { name: /^Zo maken: / }).first()
    await mend.waitFor({ timeout: 60_000 })
    await mend.tap()
    await expect.poll(() => unfit.count()).toBe(0)
    await frame.undoButton.tap()
    await expect.poll(() => unfit.count()).toBe(1)
  })

  test('fit a phone, and are readable to a screen reader', async ({ launch, server }) => {
    const { page } = await launch({ viewport: PHONE })
    await openEffects(page, server.url)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await lookWithAxe(page, 'effects')).toEqual([])
  })
})
