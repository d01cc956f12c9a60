import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { joinProject } from '../support/join-project.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { sharedTest as test } from '../support/shared-rooms.ts'

const PATIENT = { timeout: 30_000 }

const openTab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).tap()

async function addTask(page: Page, name: string): Promise<void> {
  const field = page.getByLabel('Naam van de nieuwe taak')
  if (!(await field.isVisible())) {
    await page
      .getByRole('button', { name: /Taak toevoegen|Nieuwe taak/ })
      .first()
      .tap()
  }
  await field.fill(name)
  await field.press('Enter')
}

async function openTasks(page: Page, pages: Pages): Promise<void> {
  await openTab(page, /^Overzicht/)
  await pages.projects.openDepartment('Woongroepen')
  await pages.frame.goTo('Taken')
}

async function toPart(page: Page, pages: Pages, part: RegExp): Promise<void> {
  await pages.frame.goTo('Project')
  await openTab(page, part)
}

test('two analysts who were apart settle what they judged, entered and removed otherwise, and both show the same', async ({
  launch,
  server,
}) => {
  const { page: a } = await launch()
  const anna = pagesOf(a)
  await anna.projects.open(server.url)
  await anna.projects.create('De Linde')
  await anna.projects.addDepartment('Woongroepen')
  await anna.department.enter('Mensen', ['M1'])
  await anna.frame.goTo('Taken')
  for (const task of ['Bedden opmaken', 'Tafels dekken']) await addTask(a, task)
  await anna.frame.goTo('Project')
  const { page: b } = await launch({ device: 'second' })
  const { pages: bram } = await joinProject(a, b)
  await openTab(b, /^Overzicht/)
  await b.locator('.project-screen__department', { hasText: 'Woongroepen' }).waitFor(PATIENT)

  // Apart: Anna removes one task and judges the other, Bram goes on with both.
  await a.getByRole('button', { name: 'Pauzeren' }).tap()
  await a.getByText('Gepauzeerd').first().waitFor()
  await openTasks(a, anna)
  await anna.tasks.open('Bedden opmaken')
  await anna.tasks.judge('Kennis', 1)
  await anna.tasks.close()
  await anna.tasks.open('Tafels dekken')
  await a.getByRole('button', { name: 'Meer met deze taak' }).tap()
  await a.getByRole('menuitem', { name: 'Taak verwijderen' }).tap()
  await expect.poll(() => anna.tasks.rows.count()).toBe(1)

  await openTasks(b, bram)
  await bram.tasks.open('Bedden opmaken')
  await bram.tasks.judge('Kennis', 3)
  await bram.tasks.close()
  await bram.tasks.open('Tafels dekken')
  await bram.tasks.judge('Verantwoordelijkheid', 1)
  await bram.tasks.close()
  await addTask(b, 'Bedden op maken')
  await bram.frame.goTo('Afdeling')
  await bram.department.enter('Mensen', ['m 1'])
  await bram.frame.waitUntilSaved()
  await toPart(b, bram, /^Bespreken/)

  await toPart(a, anna, /^Samen/)
  await a.getByRole('button', { name: 'Verdergaan' }).tap()
  await openTab(a, /^Bespreken/)
  for (const page of [a, b]) {
    for (const title of [
      'Verschillen (1)',
      'Is dit hetzelfde? (2)',
      'Verwijderd, en toch in geschreven (1)',
    ]) {
      await page.getByRole('heading', { name: title }).waitFor(PATIENT)
    }
    await page.getByText(/(Anna|Jij) verwijderde dit, (Bram|jij) schreef erin\./).waitFor()
  }

  expect(await lookWithAxe(a, 'where two tablets met')).toEqual([])
  await b.getByRole('button', { name: 'Houden: Tafels dekken' }).tap()
  const people = a.locator('.same-pair').filter({ hasText: 'Is dit dezelfde persoon?' })
  await people.getByRole('button', { name: 'Ja, samenvoegen' }).tap()
  await a.getByText('Welke blijft?').waitFor()
  expect(await lookWithAxe(a, 'before a merge')).toEqual([])
  await a.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).tap()
  const tasks = b.locator('.same-pair').filter({ hasText: 'Is dit dezelfde taak?' })
  await tasks.getByRole('button', { name: 'Nee, verschillend' }).tap()
  await a.locator('.decide__value', { hasText: '3, beroepsopleiding' }).tap()
  await a.getByLabel('Waarom?').fill('Het gaat ook om tillen.')
  await a.getByRole('button', { name: 'Samen beslist' }).tap()

  for (const page of [a, b]) {
    await page.getByRole('heading', { name: 'Besloten (1)' }).waitFor(PATIENT)
    await expect.poll(() => page.getByText('Het gaat ook om tillen.').count(), PATIENT).toBeGreaterThan(0)
    await expect
      .poll(
        () => page.getByRole('heading', { name: /^(Verschillen|Is dit hetzelfde|Verwijderd, en)/ }).count(),
        PATIENT,
      )
      .toBe(0)
  }
  await openTab(a, /^Samen/)
  await openTab(b, /^Samen/)
  await a.getByText('Gesynchroniseerd met Bram').first().waitFor(PATIENT)
  await b.getByText('Gesynchroniseerd met Anna').first().waitFor(PATIENT)
  const words = (page: Page) => page.locator('.server-section__words .four-words li').allTextContents()
  await expect.poll(async () => String(await words(a)) === String(await words(b)), PATIENT).toBe(true)
  expect(await words(a)).toHaveLength(3)
})
