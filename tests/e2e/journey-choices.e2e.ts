import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'

const DUTCH =
  /\b(de|het|een|en|van|niet|geen|nog|uur|taak|taken|functies?|vloer|analyse|opgeslagen|nieuwe?|zoek(en)?|toevoegen|sluiten|waarneming(en)?|mensen|werkprocessen|instellingen|weghalen|notitie|oordeel|geschikt|ongeschikt|afdeling(en)?|projecten)\b/gi

/** Everything a person reads or hears on the page. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...labels].join('\n')
  })

const dutchOn = async (page: Page) => [...new Set((await wordsOn(page)).match(DUTCH) ?? [])]

test('takes back and does again what was done, by the buttons and by the bar', async ({ launch, server }) => {
  const { page } = await launch()
  const { projects, frame, department } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Terug en opnieuw')
  await projects.addDepartment('Keuken')
  await department.enter('Werkprocessen', ['Koken', 'Afwassen'])
  await department.enter('Mensen', ['M1'])
  await department.row('Werkprocessen', 1).getByRole('button', { name: 'Afwassen omhoog' }).tap()
  const name = department.row('Werkprocessen', 0).getByRole('textbox')
  await name.press('End')
  await name.pressSequentially(' en drogen')
  expect(await department.names('Werkprocessen')).toEqual(['Afwassen en drogen', 'Koken'])

  // The bar takes back the removal it speaks of.
  await department.row('Werkprocessen', 1).getByRole('button', { name: 'Koken weghalen' }).tap()
  await expect.poll(() => department.names('Werkprocessen')).toEqual(['Afwassen en drogen'])
  await frame.notice.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await expect.poll(() => department.names('Werkprocessen')).toEqual(['Afwassen en drogen', 'Koken'])

  const back = [['Afwassen', 'Koken'], ['Koken', 'Afwassen'], ['Koken', 'Afwassen'], ['Koken'], []]
  for (const names of back) {
    await frame.undoButton.tap()
    await expect.poll(() => department.names('Werkprocessen')).toEqual(names)
  }
  expect(await department.names('Mensen')).toEqual([])
  for (const _ of back) await frame.redoButton.tap()
  await expect.poll(() => department.names('Werkprocessen')).toEqual(['Afwassen en drogen', 'Koken'])
  expect(await department.names('Mensen')).toEqual(['M1'])
  await frame.waitUntilSaved()
  await frame.openAnew()
  await expect.poll(() => department.names('Werkprocessen')).toEqual(['Afwassen en drogen', 'Koken'])
})

test('deletes a project only after its name is typed, and then all of it', async ({ launch, server }) => {
  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Weg ermee')
  const address = page.url()
  await frame.goTo('Projecten')
  await projects.create('Blijft staan')
  await frame.goTo('Projecten')
  await projects.row('Weg ermee').getByRole('button', { name: 'Verwijderen' }).tap()
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' })
  expect(await confirm.isDisabled()).toBe(true)
  await page.getByRole('alertdialog').getByRole('textbox').fill('Weg')
  expect(await confirm.isDisabled()).toBe(true)
  await page.getByRole('alertdialog').getByRole('textbox').fill('Weg ermee')
  await confirm.tap()
  await expect.poll(() => projects.names()).toEqual(['Blijft staan'])
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByText('Dit project staat niet op dit apparaat.').first().waitFor()
})

async function walk({ frame, projects, floor, tasks }: Pages): Promise<string[][]> {
  const { page } = frame
  const found: string[][] = []
  const look = async (where: string) => found.push([where, ...(await dutchOn(page))])
  const to = async (place: string) => {
    await page.getByRole('link', { name: place, exact: true }).tap()
    await page.locator('main h1').first().waitFor()
  }
  await look('empty list')
  await page.getByRole('button', { name: 'New project' }).tap()
  await look('new project')
  await projects.dialog.getByRole('textbox').first().fill('Laundry')
  await projects.dialog.locator('.modal__actions button').last().tap()
  await projects.dialog.locator('.recovery-code__words li').first().waitFor()
  // The words of the code are Dutch in every language: what is on paper must open everywhere.
  await projects.dialog.getByRole('checkbox').check({ force: true })
  await projects.dialog.locator('.modal__actions button').last().tap()
  await page.locator('.project-screen').waitFor()
  await look('project')
  await page.locator('.project-screen .quick-entry input').fill('Folding')
  await page.locator('.project-screen .quick-entry input').press('Enter')
  await page.locator('.department-screen').waitFor()
  for (const place of [0, 1, 2]) {
    await page.locator('.department-screen .quick-entry input').nth(place).fill(`Name ${place}`)
    await page.locator('.department-screen .quick-entry input').nth(place).press('Enter')
  }
  await look('department')
  await to('Floor')
  await look('floor')
  await page
    .locator('.floor__start')
    .getByRole('button', { name: /new task/i })
    .tap()
  await page.getByRole('dialog').getByRole('textbox').fill('Sorting')
  await look('new task')
  await page.getByRole('dialog').getByRole('textbox').press('Enter')
  await floor.running.first().waitFor()
  await look('floor, running')
  await to('Tasks')
  await look('tasks')
  await page.getByRole('rowheader').getByRole('button').first().tap()
  await tasks.editor.waitFor()
  await look('task')
  await to('Analysis')
  await page.getByRole('tab').first().waitFor()
  for (const tab of [0, 1, 2]) {
    await page.getByRole('tab').nth(tab).tap()
    await look(`analysis ${tab}`)
  }
  await frame.openSavedPanel()
  await look('saved')
  await frame.closeDialog()
  return found
}

test('is English throughout after that choice, and remembers it as it does the theme', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const pages = pagesOf(page)
  await pages.projects.open(server.url)
  // The words it looks for would be found.
  expect((await dutchOn(page)).length).toBeGreaterThan(0)
  await pages.frame.openSettings()
  await page.getByRole('radio', { name: 'Donker' }).tap()
  await page.getByRole('radio', { name: 'Engels' }).tap()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(await dutchOn(page)).toEqual([])
  await pages.frame.goTo('Projecten')
  const found = await walk(pages)
  expect(found.filter(([, ...dutch]) => dutch.length > 0)).toEqual([])

  await page.goto('about:blank')
  await page.goto(server.url)
  // A recording still runs, so that is where it opens.
  await page.getByRole('heading', { name: 'Floor', exact: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})
