import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { ListsPage } from '../support/pages/lists-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'

const TASKS = [
  'Overzicht 2026',
  'Taak\tProces\tFunctie\tUren\tHoe vaak',
  'Soep koken\tKoken\tKok\t7,5\t1x per dag',
  'Afwassen\tKeuken\tHulp\tveel\t5 per week',
  'Tafels dekken\tZaal\tHulp; Kok\t4\t3x per week',
].join('\n')

async function openKitchen(page: Page, url: string) {
  const pages = pagesOf(page)
  await pages.projects.open(url)
  await pages.projects.create('Lijsten')
  await pages.projects.addDepartment('Keuken')
  return { ...pages, lists: new ListsPage(page) }
}

test('a pasted list shows what it becomes, comes in after a yes, and is taken back as one', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { lists, frame, department } = await openKitchen(page, server.url)
  await department.enter('Functies', ['Kok'])
  await lists.openImport()
  await lists.paste(TASKS)
  expect(await lists.states.innerText()).toBe('2 nieuw\n1 blijft eruit')
  const problems = lists.root.getByRole('table', { name: 'Alles om na te kijken, met rij en kolom' })
  expect(await problems.getByRole('row').nth(1).innerText()).toMatch(/Rij 4\s+Uren\s+veel\s+Dit lees ik niet/)
  expect(await lists.root.getByText('1 functie wordt erbij gemaakt: Hulp').count()).toBe(1)
  expect(await runAxe(page)).toEqual([])

  await lists.importNow()
  expect(await department.names('Werkprocessen')).toEqual(['Koken', 'Zaal'])
  expect(await department.names('Functies')).toEqual(['Kok', 'Hulp'])
  await frame.goTo('Taken')
  await expect.poll(() => page.locator('.task-name__name').allTextContents()).toHaveLength(2)

  await frame.undoButton.tap()
  await expect.poll(() => page.locator('.task-name__name').count()).toBe(0)
  await frame.goTo('Afdeling')
  expect(await department.names('Functies')).toEqual(['Kok'])
})

test('lists go out as Excel and CSV, and what went out brings nothing new', async ({ launch, server }) => {
  const { page } = await launch()
  const { lists } = await openKitchen(page, server.url)
  await lists.openImport()
  await lists.paste(TASKS)
  await lists.importNow()

  const csv = await lists.export('CSV', 'tasks')
  const [heads, first] = csv.toString('utf8').split('\r\n')
  expect(heads).toMatch(/^\uFEFFNaam;Werkproces;Functies;Uren per week;Hoe vaak;Per;/)
  expect(csv.toString('utf8')).toContain('Soep koken;Koken;Kok;7,5;1;dag;')
  expect(first).toBeTruthy()

  const workbook = await lists.export('Excel', 'all')
  for (const [name, file] of [
    ['taken.csv', csv],
    ['alles.xlsx', workbook],
  ] as const) {
    await lists.openImport()
    await lists.chooseFile(name, file)
    await expect.poll(() => lists.states.innerText()).toMatch(/^\d staan er al$/)
    expect(await lists.agree.isDisabled()).toBe(true)
    await lists.root.getByRole('button', { name: 'Annuleren' }).tap()
  }
})

test('five thousand rows come in with progress; a wrong file is named and changes nothing', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { lists, frame } = await openKitchen(page, server.url)
  await lists.openImport()
  await lists.chooseFile('foto.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]))
  await lists.root.getByText('Dit Excel-bestand is beschadigd').waitFor()

  const rows = Array.from({ length: 5_000 }, (_, at) => `Taak ${at};Proces ${at % 20};${at % 40},5;${at % 5}`)
  await lists.chooseFile(
    'taken.csv',
    Buffer.from(['Taak;Proces;Uren;Kennis', ...rows].join('\r\n'), 'latin1'),
  )
  await expect.poll(() => lists.states.innerText()).toBe('5.000 nieuw')
  await lists.agree.tap()
  await page
    .getByText(/van 5\.000/)
    .first()
    .waitFor()
  await page.locator('.department-screen').waitFor({ timeout: 60_000 })
  await frame.waitUntilSaved()
  await frame.goTo('Taken')
  await page.getByText('5.000 taken').first().waitFor()
})

test('on paper a list is whole, under its project and department, without anything to press', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { lists, frame } = await openKitchen(page, server.url)
  const rows = Array.from({ length: 300 }, (_, at) => `Taak ${at}\t${at % 40}`)
  await lists.openImport()
  await lists.paste(['Taak\tUren', ...rows].join('\n'))
  await lists.importNow()
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.app-frame__top', '.app-frame__rail', '.primary-action', '.quick-entry']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false)
  }
  await page.emulateMedia({ media: 'screen' })
  await frame.goTo('Taken')
  await page.locator('.task-name').first().waitFor()
  expect(await page.locator('.task-name').count()).toBeLessThan(150)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.task-name').count()).toBe(300)
  const heading = page.locator('.print-heading')
  expect(await heading.innerText()).toMatch(/^Lijsten · Keuken\s+Afgedrukt op \d+ \w+ \d{4}/)
  await page.emulateMedia({ media: null })
  // A4 is 210 by 297 mm: 595 by 842 points.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toMatch(/MediaBox\s*\[0\s+0\s+59[45][.\d]*\s+84[12]/)
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(4)
})

test('events of BORIS come in when nothing is wrong with them, and go out under its heads', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { lists } = await openKitchen(page, server.url)
  const heads = 'Subject,Behavior,Behavioral category,Behavior type,Time,Weather'
  const whole = [heads, 'M1,Soep koken,Koken,START,0,sun', 'M1,Soep koken,Koken,STOP,00:05:00.000,sun']
  await lists.openImport()
  await lists.chooseFile('boris.csv', Buffer.from(whole.slice(0, 2).join('\n')))
  await lists.root.getByText('Dit begint en stopt nergens.').waitFor()
  expect(await lists.agree.isDisabled()).toBe(true)
  expect(await runAxe(page)).toEqual([])

  await lists.root.getByRole('button', { name: 'Andere lijst' }).tap()
  await lists.chooseFile('boris.csv', Buffer.from(whole.join('\n')))
  await lists.root.getByLabel('Wanneer begon dit?').fill('2026-09-08T08:00')
  await lists.root.getByText('Wordt erbij gemaakt: Soep koken, Koken, M1.').waitFor()
  expect(await lists.root.getByText('Kolommen die eruit blijven: Weather.').count()).toBe(1)
  await lists.importNow()

  const csv = (await lists.export('CSV', 'events')).toString('utf8')
  expect(csv).toMatch(/^\uFEFFObservation id,Observation date,/)
  expect(csv).toContain('2026-09-08 08:00:00,Keuken,Live observation,M1,Soep koken,Koken,STATE,0,300,300')
  await lists.openImport()
  await lists.chooseFile('eigen.csv', Buffer.from(csv))
  await lists.root.getByText('Staan er al, en blijven zoals ze zijn: 1.').waitFor()
})
