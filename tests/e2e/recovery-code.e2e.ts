import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

test('shows a new recovery code when the app ended before the first was written down', async ({
  launch,
  server,
}) => {
  const first = await launch()
  const before = pagesOf(first.page)
  await before.projects.open(server.url)
  await first.page.getByRole('button', { name: 'Nieuw project' }).tap()
  await before.projects.dialog.getByLabel('Naam van het project').fill('Onderbroken')
  await before.projects.dialog.getByRole('button', { name: 'Project maken' }).tap()
  const lost = first.page.locator('.recovery-code__words li')
  await lost.first().waitFor()
  const lostCode = (await lost.allTextContents()).join(' ')
  await first.kill()

  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.row('Onderbroken').locator('.project-row__open').tap()
  const code = await projects.keepCode()
  expect(code).not.toBe(lostCode)
  await frame.goTo('Projecten')
  const backup = await projects.backupOf('Onderbroken')

  const other = await launch({ device: 'other tablet' })
  const elsewhere = pagesOf(other.page).projects
  await elsewhere.open(server.url)
  await elsewhere.chooseBackup({ name: 'kopie.werkvloer', content: backup })
  await elsewhere.giveCode(lostCode)
  await elsewhere.codeProblem.waitFor()
  await elsewhere.giveCode(code)
  await other.page.locator('.project-screen').waitFor()
})

test('asks nothing when an example opens, and shows its code before the first backup', async ({ page }) => {
  const { projects, frame } = pagesOf(page)
  await projects.waitForList()
  await projects.openExample()
  await frame.goTo('Projecten')
  await projects.waitForList()

  await projects.rows.getByRole('button', { name: 'Reservekopie' }).tap()
  await projects.dialog.getByText('Ik heb de code opgeschreven').tap()
  const download = page.waitForEvent('download')
  await projects.dialog.getByRole('button', { name: 'Verder' }).tap()
  expect((await download).suggestedFilename()).toMatch(/\.werkvloer$/)
})

test('makes one project however often the button is tapped', async ({ page }) => {
  const { projects, frame } = pagesOf(page)
  await projects.waitForList()
  await page.getByRole('button', { name: 'Nieuw project' }).tap()
  await projects.dialog.getByLabel('Naam van het project').fill('Eén keer')
  await projects.dialog
    .getByRole('button', { name: 'Project maken' })
    .evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
    })
  await projects.keepCode()
  await frame.goTo('Projecten')
  expect(await projects.names()).toEqual(['Eén keer'])
})
