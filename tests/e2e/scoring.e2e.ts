import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { joinProject } from '../support/join-project.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { ScoringPage } from '../support/pages/scoring-page.ts'
import { sharedTest as test } from '../support/shared-rooms.ts'

const PATIENT = { timeout: 30_000 }

const openTab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).tap()

const PHONE = { width: 390, height: 844 }
const TABLET = { width: 1180, height: 820 }

async function fitsThePhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.setViewportSize(TABLET)
}

/** The words of the highest step of knowledge: nobody but Bram chooses it, and a task record shows a value with its number. */
const BRAMS = /Bram: 4/

test('two analysts score apart without seeing the other, and then see together where they differ', async ({
  launch,
  server,
}) => {
  const { page: a } = await launch()
  const anna = pagesOf(a)
  await anna.projects.open(server.url)
  await anna.projects.create('De Linde')
  await anna.projects.addDepartment('Woongroepen')
  await anna.frame.goTo('Taken')
  await a.getByRole('button', { name: 'Nieuwe taak' }).first().tap()
  for (const task of ['Bedden opmaken', 'Tafels dekken']) {
    const field = a.getByLabel('Naam van de nieuwe taak')
    await field.fill(task)
    await field.press('Enter')
  }
  await anna.frame.goTo('Project')
  const { page: b } = await launch({ device: 'second' })
  const { pages: bram } = await joinProject(a, b)

  const atA = new ScoringPage(a)
  const atB = new ScoringPage(b)
  await openTab(a, /^Overzicht/)
  await anna.projects.openDepartment('Woongroepen')
  await atA.open()
  await a.getByRole('button', { name: 'Beginnen met scoren' }).tap()

  await openTab(b, /^Overzicht/)
  await b.locator('.project-screen__department', { hasText: 'Woongroepen' }).waitFor(PATIENT)
  await bram.projects.openDepartment('Woongroepen')
  await atB.open()
  await atB.task('Bedden opmaken').waitFor(PATIENT)
  await atB.scoreAll(4)
  await atB.next()
  await atB.scoreAll(1)
  await bram.frame.waitUntilSaved()
  await atB.finish()
  await b.getByText(/Zodra Anna ook klaar is/).waitFor(PATIENT)

  // Bram's scores are on Anna's tablet and nowhere on her screen.
  await atA.scoreByKeys('1')
  expect(await lookWithAxe(a, 'scoring')).toEqual([])
  await fitsThePhone(a)
  await a.getByRole('link', { name: 'De hele taak bekijken' }).tap()
  await anna.tasks.editor.waitFor()
  expect(await anna.tasks.editor.textContent()).not.toMatch(/Bram/)
  await a.getByText('Jullie scoren nu los van elkaar.', { exact: false }).waitFor()
  await anna.frame.goTo('Project')
  await openTab(a, /^Bespreken/)
  await a.getByRole('heading', { name: 'Er is niets te bespreken' }).waitFor(PATIENT)
  await openTab(a, /^Overzicht/)
  await anna.projects.openDepartment('Woongroepen')
  await atA.open()

  await atA.task('Tafels dekken').waitFor()
  await atA.scoreByKeys('1')
  await atA.finish()
  for (const page of [a, b]) {
    await page.getByRole('heading', { name: 'Hoe eens jullie het zijn' }).waitFor(PATIENT)
    await page.getByText('Praat over kennis: 1 van 2 taken verschilt meer dan één stap.').waitFor(PATIENT)
    await page.getByText('1 van 2 taken vastgesteld', { exact: false }).waitFor()
    const difference = page.locator('.field-detail__item', { hasText: 'Bedden opmaken' })
    expect(await difference.textContent()).toMatch(BRAMS)
    expect(await difference.textContent()).toMatch(/Anna: 1/)
  }
  expect(await lookWithAxe(a, 'the outcome of scoring')).toEqual([])
  await fitsThePhone(a)
  await a.getByRole('link', { name: 'Naar Bespreken' }).tap()
  await a.getByRole('heading', { name: 'Verschillen (9)' }).waitFor(PATIENT)
})
