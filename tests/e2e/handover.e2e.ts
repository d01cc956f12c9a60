import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { HandoverPage } from '../support/pages/handover-page.ts'
import { LockPage } from '../support/pages/lock-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const CODE = '4829'
const PASSCODE = '482913'
const PROJECT = 'Universiteit'
const FINDING = 'Docenten sorteren rond de toetsweek meer dan dat ze nakijken.'
/** Said by others, or by nobody: none of it may be in the hands of M1. */
const NOT_THEIRS = ['Handleidingen zijn vaak te laat klaar', 'Onderwijsproces', PROJECT]

/** The university with a finding that rests on what M1 said and is put to M1, on the findings of the department. */
async function openFindings(page: Page, url: string): Promise<string> {
  const file = exampleJson('universiteit')
  file.project.name = PROJECT
  file.findings.push({
    id: 'f1',
    departmentId: 'owp',
    kind: 'bottleneck',
    text: FINDING,
    sources: [{ interviewId: 'int1', noteId: 'int1n1' }],
    status: 'submitted',
  })
  const { projects, frame } = pagesOf(page)
  await projects.open(url)
  await projects.chooseCase({ name: 'universiteit.json', content: JSON.stringify(file) })
  await projects.dialog.getByRole('button', { name: /^Importeren/ }).tap()
  const code = await projects.keepCode()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await page
    .getByRole('link', { name: /^Bevindingen/ })
    .first()
    .tap()
  await page.locator('.findings').waitFor()
  await frame.waitUntilSaved()
  await waitUntilOffline(page)
  return code
}

const textOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

test('somebody checks what was written down, without a network, and their answers stand at the finding', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch()
  const handover = new HandoverPage(page)
  await openFindings(page, server.url)
  await context.setOffline(true)
  await handover.choose('M1')
  await page.getByRole('dialog').getByText('4 zinnen gekozen').waitFor()
  await page.getByText('Kantoortuin is rumoerig na 10 uur.', { exact: true }).tap()
  await page.getByRole('dialog').getByText('3 zinnen gekozen').waitFor()
  await handover.start(CODE)
  expect(await runAxe(page)).toEqual([])
  await handover.begin()

  await handover.waitForProgress('1 van 3')
  expect(await runAxe(page)).toEqual([])
  await handover.press('Klopt')
  await handover.waitForProgress('2 van 3')
  await handover.press('Overslaan')
  await handover.waitForProgress('3 van 3')
  expect(await handover.statement.textContent()).toBe(FINDING)
  await handover.press('Klopt niet helemaal')
  await handover.ownWords.fill('Alleen in de eerste week.')
  await handover.waitUntilSaved()
  await page.reload()
  await expect.poll(() => handover.ownWords.inputValue()).toBe('Alleen in de eerste week.')
  await handover.press('Verder')
  await handover.ownWords.fill('Het bellen met studenten.')
  await handover.press('Verder')
  await handover.press('Verder')
  await handover.screen.getByText('Kies ja of nee').waitFor()
  await handover.press('Ja, dat is goed')
  await handover.sign()
  expect(await runAxe(page)).toEqual([])
  await handover.press('Verder')
  expect(await runAxe(page)).toEqual([])

  // Seen before finishing, and changed.
  await handover.press(`Verander je antwoord op: ${FINDING}`)
  await handover.press('Klopt niet helemaal')
  await handover.ownWords.fill('Alleen in de eerste twee weken.')
  await handover.press('Terug naar het overzicht')
  for (const shown of ['Alleen in de eerste twee weken.', 'Overgeslagen', 'Het bellen met studenten.']) {
    await handover.screen.getByText(shown).waitFor()
  }
  await handover.press('Klaar, geef de tablet terug')
  await handover.screen.getByText('Dank je wel').waitFor()
  expect(await textOf(page)).not.toContain('eerste twee weken')

  await handover.openGiveBack()
  await handover.tryCode('4830')
  await page.getByText('Dat is niet de code').first().waitFor()
  await handover.leave(CODE)
  await page.getByText(/^M1 keek dit na op/).tap()
  await page.locator('.returned').getByText('Het bellen met studenten.').waitFor()
  expect(await runAxe(page)).toEqual([])
  expect(await pagesOf(page).frame.undoButton.isDisabled()).toBe(true)
  await page.locator('.findings').getByText(FINDING).last().tap()
  await page.getByText('Alleen in de eerste twee weken.').first().waitFor()
})

test('nothing but the code leads out, in this tab, another, or after a start', async ({
  launch,
  server,
  folder,
}) => {
  const { page, context, close } = await launch()
  const handover = new HandoverPage(page)
  await openFindings(page, server.url)
  const inside = page.url()
  const before = await context.newPage()
  await before.goto(server.url)
  await before.getByRole('button', { name: 'Hier gebruiken' }).waitFor()
  await page.bringToFront()
  await handover.choose('M1')
  await handover.start(CODE)
  await context.setOffline(true)
  await handover.begin()
  await handover.press('Klopt')
  await handover.waitForProgress('2 van 4')
  const staysInside = async () => {
    await handover.waitForProgress('2 van 4')
    expect(await page.locator('.app-frame, .undo-bar, dialog[open]').count()).toBe(0)
    const text = await textOf(page)
    expect(NOT_THEIRS.filter((words) => text.includes(words))).toEqual([])
  }
  await staysInside()

  for (const key of ['?', '/', 'n', 'Escape', 'Control+k', 'Control+z', 'Control+Shift+z', 'Alt+1']) {
    await page.keyboard.press(key)
  }
  await staysInside()
  for (const fragment of ['#/', '#/instellingen', '#/veilig', new URL(inside).hash, '#/handleiding']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
    await staysInside()
  }
  // More often than there is anything to go back over.
  for (let back = 0; back < 12; back++) {
    await page.evaluate(() => history.back())
    await handover.waitForProgress('2 van 4')
  }
  expect(new URL(page.url()).hash).toContain('/findings/')
  await page.evaluate(() => history.forward())
  await staysInside()
  await page.reload()
  await staysInside()
  await page.goto(inside)
  await page.goto(`${server.url}/#/instellingen`)
  await staysInside()
  await page.emulateMedia({ media: 'print' })
  expect(await handover.screen.isVisible()).toBe(false)
  await page.emulateMedia({ media: null })

  // A tab that was there before, and one that is opened now.
  const opened = await context.newPage()
  await opened.goto(inside)
  for (const other of [before, opened]) {
    await other.getByText('Deze tablet is aan iemand gegeven').waitFor()
    expect(await other.getByRole('button', { name: 'Hier gebruiken' }).count()).toBe(0)
    expect(await other.locator('.app-frame').count()).toBe(0)
    await other.getByRole('button', { name: 'Begin hier opnieuw' }).tap()
    await other.getByText('Deze tablet is aan iemand gegeven').waitFor()
    await other.close()
  }
  await page.bringToFront()
  await staysInside()

  // The browser is closed and opened again, with an answer half typed.
  await handover.press('Klopt niet')
  await handover.ownWords.fill('Half getypt')
  await handover.waitUntilSaved()
  await context.setOffline(false)
  await close()
  expect(findOnDisk(join(folder, 'tablet'), 'Half getypt')).toEqual([])
  const again = await launch()
  await again.page.goto(`${server.url}/#/`)
  const later = new HandoverPage(again.page)
  await expect.poll(() => later.ownWords.inputValue()).toBe('Half getypt')

  // Broken off, and taken up again where it was.
  await later.openGiveBack()
  await again.page.reload()
  await later.openGiveBack()
  for (let tries = 1; tries <= 4; tries++) {
    await later.tryCode('0000')
    await again.page.getByText('Dat is niet de code').first().waitFor()
    if (tries < 4) await expect.poll(() => later.codeField.inputValue()).toBe('')
  }
  await again.page.getByText(/kun je over \d+ s/).waitFor()
  expect(await later.giveBackScreen.getByRole('button', { name: 'Terug naar de app' }).isDisabled()).toBe(
    true,
  )
  await again.page.getByText(/kun je over \d+ s/).waitFor({ state: 'detached', timeout: 15_000 })
  await later.leave(CODE)
  await again.page.getByRole('button', { name: /^Verder: M1/ }).tap()
  await later.start('7391')
  await later.begin()
  await later.waitForProgress('3 van 4')
})

test('with a passcode a reload asks for it first, and it ends the hand-over', async ({ launch, server }) => {
  const { page } = await launch()
  await page.clock.install()
  const handover = new HandoverPage(page)
  const lock = new LockPage(page)
  const recoveryCode = await openFindings(page, server.url)
  await lock.set(PASSCODE)
  await page.locator('.segmented__option', { hasText: '1 min' }).tap()
  await page.goBack()
  await page.locator('.findings').waitFor()
  await handover.choose('M1')
  await page.getByRole('dialog').getByText('Met de toegangscode van dit apparaat').waitFor()
  await handover.start(null)
  await handover.begin()
  await handover.press('Klopt')
  await handover.waitForProgress('2 van 4')
  // Who thinks for long is not locked out.
  await page.clock.fastForward('03:00')
  await handover.waitForProgress('2 van 4')

  await page.reload()
  await lock.screen.getByText('Geef de tablet even terug').waitFor()
  expect(await textOf(page)).not.toContain('toetsweek')
  await lock.unlock(PASSCODE)
  await handover.waitForProgress('2 van 4')
  await handover.openGiveBack()
  await handover.tryCode('482914')
  await page.getByText('Dat is niet de code').first().waitFor()
  await page.getByRole('button', { name: 'Code vergeten?' }).tap()
  await page.getByRole('textbox', { name: 'Herstelcode' }).fill(recoveryCode)
  await page.getByRole('dialog').getByRole('button', { name: 'Terug naar de app' }).tap()
  await page.locator('.findings').waitFor()
  await lock.lock()
  await lock.unlock(PASSCODE)
  await page.locator('.findings').waitFor()
})
