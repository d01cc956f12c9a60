import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'

/** Nothing may move while colours are measured. */
const STILL = { reducedMotion: 'reduce' } as const

/** What axe finds on the page as it is now, in light and in dark, with the place it was found. */
async function lookAt(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...STILL, colorScheme })
    await page.waitForFunction(() => document.getAnimations().length === 0)
    found.push(...(await runAxe(page)).map((problem) => `${where}, ${colorScheme}: ${problem}`))
  }
  return found
}

test('axe finds nothing on the lists and dialogs of projects', async ({ page }) => {
  const { projects, frame, department } = pagesOf(page)
  const found: string[] = []
  const look = async (where: string) => found.push(...(await lookAt(page, where)))
  await projects.waitForList()
  await look('no projects')
  await page.getByRole('button', { name: 'Nieuw project' }).tap()
  await look('new project')
  await projects.dialog.getByLabel('Naam van het project').fill('Toegankelijk')
  await projects.dialog.getByRole('button', { name: 'Project maken' }).tap()
  await projects.dialog.locator('.recovery-code__words li').first().waitFor()
  await look('recovery code')
  await projects.keepCode()
  await look('empty project')
  await projects.addDepartment('Magazijn')
  await look('empty department')
  await department.enter('Werkprocessen', ['Ontvangst'])
  await department.enter('Functies', ['Heftruckchauffeur'])
  await department.enter('Mensen', ['M1'])
  await look('department')
  await frame.goTo('Vloer')
  await look('empty floor')
  await frame.goTo('Taken')
  await look('no tasks')
  await frame.goTo('Analyse')
  await look('nothing to analyse')
  await frame.openSavedPanel()
  await look('saved panel')
  await frame.closeDialog()
  await frame.goTo('Projecten')
  await look('projects')
  await projects.row('Toegankelijk').getByRole('button', { name: 'Verwijderen' }).tap()
  await look('delete')
  await page.keyboard.press('Escape')
  await frame.openSettings()
  await look('settings')
  await frame.goTo('Projecten')
  await projects.chooseCase({ name: 'kapot.json', content: '{"format":"werkvloer-case","version":1}' })
  await projects.dialog.locator('.problem-list__item').first().waitFor()
  await look('import with problems')
  expect(found).toEqual([])
})

test('axe finds nothing on the floor, the tasks and the analysis of the example', async ({ page }) => {
  const { projects, frame, floor, tasks } = pagesOf(page)
  const found: string[] = []
  const look = async (where: string) => found.push(...(await lookAt(page, where)))
  await projects.waitForList()
  await projects.openExample()
  await look('project')
  await projects.openDepartment('Onderwijsproces')
  await look('department')

  await frame.goTo('Vloer')
  await floor.tapTile('Aanwezigheidsregistratie verwerken')
  await floor.running.first().waitFor()
  await look('floor with a recording')
  await floor.typeNote('Twee studenten stellen een vraag.')
  await look('note')
  await frame.closeDialog()
  await floor.log.locator('.log-row__button').first().tap()
  await look('recording in the editor')
  await frame.closeDialog()
  await page.locator('.floor__more-chips').tap()
  await look('place, load and environment')
  await frame.closeDialog()

  await frame.goTo('Taken')
  await look('tasks')
  await tasks.rows.first().locator('label').first().tap()
  await page.getByRole('button', { name: 'Wijzigen' }).tap()
  await look('bulk edit')
  await frame.closeDialog()
  await tasks.open('Blokinhoud ontwikkelen')
  await look('task')

  await frame.goTo('Analyse')
  await page.getByRole('heading', { name: 'Inclusieve functie 2' }).waitFor({ timeout: 60_000 })
  for (const tab of ['Inclusieve functies', 'Tijd', 'Oordelen']) {
    await page.getByRole('tab', { name: tab }).tap()
    await look(tab)
  }
  expect(found).toEqual([])
})
