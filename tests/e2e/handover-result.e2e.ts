import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { FindingsPage } from '../support/pages/findings-page.ts'
import { HandoverPage } from '../support/pages/handover-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'

const CODE = '4829'
const CORRECTED = 'Alleen in de week van de toets.'

test('who corrected sees what was done with it; a forgotten code of an example leads out without it', async ({
  page,
}) => {
  const { projects, frame, interviews } = pagesOf(page)
  const findings = new FindingsPage(page)
  const handover = new HandoverPage(page)
  await projects.openExample()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await interviews.open('M1')
  await interviews.star(0)
  await interviews.toFinding(0)
  await page.getByRole('link', { name: 'Bevinding: knelpunt' }).tap()
  const first = await findings.record.getByLabel('Bevinding in woorden').inputValue()
  await findings.pass('oneVoice', 'M1 vindt het goed')
  await findings.submitButton.tap()
  await findings.noteAnswer('M1', 'niet helemaal', CORRECTED)
  await findings.workIn(CORRECTED)
  await expect.poll(() => findings.state()).toBe('gecorrigeerd')
  await frame.goTo('Gesprekken')
  await findings.open()

  await handover.choose('M1')
  await page.getByRole('dialog').getByRole('radio', { name: 'Laten zien wat ermee is gedaan' }).tap()
  await handover.start(CODE)
  await handover.begin()
  await handover.waitForProgress('1 van 1')
  expect(await handover.statement.textContent()).toBe(CORRECTED)
  const before = handover.screen.locator('.handover__before')
  await before.getByText(first, { exact: true }).waitFor()
  await before.getByText('Klopt niet helemaal').waitFor()
  await before.getByText(CORRECTED, { exact: true }).waitFor()
  expect(await runAxe(page)).toEqual([])
  // There is nothing to answer: it only shows.
  expect(await handover.screen.getByRole('textbox').count()).toBe(0)
  await handover.screen.locator('.handover__main-action').tap()
  await handover.screen.getByText('Dank je wel').waitFor()
  await handover.press('Geef de tablet terug')

  await handover.giveBackScreen.getByRole('button', { name: 'Code vergeten?' }).tap()
  const dialog = page.getByRole('alertdialog', { name: 'Terug zonder code' })
  await dialog.waitFor()
  expect(await runAxe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Haal het voorbeeld weg' }).tap()
  await page.locator('.app-frame').waitFor()
  await page.reload()
  await page.locator('.app-frame').waitFor()
  expect(await page.locator('.handover, .give-back').count()).toBe(0)
  expect(await page.getByText('Universiteit').count()).toBe(0)
})
