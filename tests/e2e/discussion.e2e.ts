import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { OFFICE_DEPARTMENT } from '../support/pages/open-office.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

/** Grouping three departments, and again with each decision. */
const PATIENT = { timeout: 90_000 }

const PHONE = { width: 390, height: 844 }
const TABLET = { width: 1180, height: 820 }

const LARGE = 'Fax en e-mail inboeken'
const SMALL = 'Post openen en sorteren'

const differences = (page: Page) => page.locator('.difference')
const titles = (page: Page) => page.locator('.difference .difference__title').allTextContents()
const openTab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).tap()

test('what a second analyst judges otherwise is discussed by what it changes, decided with a reason, and opened again', async ({
  launch,
  server,
}) => {
  const { page: first } = await launch({ device: 'one' })
  const one = pagesOf(first)
  await one.projects.open(server.url)
  const content = JSON.stringify(exampleJson('uwv-administratie'))
  await one.projects.chooseCase({ name: 'voorbeeld.json', content })
  await one.projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  const code = await one.projects.keepCode()
  await openTab(first, /^Bespreken/)
  await first.getByRole('heading', { name: 'Er is niets te bespreken' }).waitFor()
  await one.frame.goTo('Projecten')
  const [name] = await one.projects.names()
  const backup = await one.projects.backupOf(name!)

  const { page } = await launch({ device: 'two' })
  const two = pagesOf(page)
  await two.projects.open(server.url)
  await two.projects.chooseBackup({ name: 'reserve.werkvloer', content: backup })
  await two.projects.giveCode(code)
  await page.locator('.project-screen').waitFor()
  await two.projects.openDepartment(OFFICE_DEPARTMENT)
  await two.frame.goTo('Taken')
  for (const [task, field, level] of [
    [SMALL, 'handelingstempo', 2],
    [LARGE, 'Kennis', 4],
  ] as const) {
    await two.tasks.open(task)
    await two.tasks.judge(field, level)
    await two.tasks.close()
  }

  await two.frame.goTo('Project')
  await expect.poll(() => page.getByRole('tab', { name: /^Bespreken/ }).textContent()).toContain('2')
  await openTab(page, /^Bespreken/)
  await page.getByRole('heading', { name: 'Verschillen (2)' }).waitFor()
  await expect.poll(() => page.locator('.discussion__calculation').count(), PATIENT).toBe(0)
  expect(await titles(page)).toEqual([`${LARGE}: kennis`, `${SMALL}: handelingstempo`])
  const effect = differences(page).first().locator('.difference__effect').first()
  expect(await effect.textContent()).toMatch(
    /brengt inclusieve functie \d van [\d,]+ naar [\d,]+ uur|van [\d,]+ uur (bij|weg)/,
  )
  await page.setViewportSize(PHONE)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.setViewportSize(TABLET)
  expect(await lookWithAxe(page, 'discussing')).toEqual([])

  const item = differences(page).first()
  await item.locator('.decide__value', { hasText: '1, korte uitleg' }).tap()
  await item.getByLabel('Waarom?').fill('Samen een ochtend meegelopen.')
  await item.getByRole('button', { name: 'Samen beslist' }).tap()
  await page.getByRole('heading', { name: 'Verschillen (1)' }).waitFor()
  const settled = page.locator('.settled')
  expect(await settled.textContent()).toMatch(/1, korte uitleg.*Samen een ochtend meegelopen/s)
  await two.frame.waitUntilSaved()

  await two.frame.openAnew()
  await page.getByRole('heading', { name: 'Besloten (1)' }).waitFor()
  await page.getByRole('button', { name: `${LARGE}, kennis weer openzetten` }).tap()
  await page.getByRole('heading', { name: 'Verschillen (2)' }).waitFor()
  await two.frame.notice.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await page.getByRole('heading', { name: 'Besloten (1)' }).waitFor()
})
