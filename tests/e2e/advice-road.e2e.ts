import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { FindingsPage } from '../support/pages/findings-page.ts'
import { HandoverPage } from '../support/pages/handover-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { ReportPage } from '../support/pages/report-page.ts'

const CODE = '4829'
const CORRECTED = 'Alleen in de twee weken rond een toets sorteer ik meer dan ik nakijk.'
/** Said by M2, who withdraws. */
const SILENT = 'Handleidingen zijn vaak te laat klaar'

/** Everything the person is asked is right, but the statement with these words; then on to whether their words may be used. */
async function answerAll(handover: HandoverPage, wrong: { text: string; instead: string } | null) {
  await handover.begin()
  const progress = handover.screen.locator('.handover__progress')
  for (let more = true; more; ) {
    const [at, total] = ((await progress.textContent()) ?? '').match(/\d+/g) ?? []
    if (wrong && (await handover.statement.textContent()) === wrong.text) {
      await handover.press('Klopt niet helemaal')
      await handover.ownWords.fill(wrong.instead)
      await handover.press('Verder')
    } else await handover.press('Klopt')
    more = at !== total
    if (more) await handover.waitForProgress(`${Number(at) + 1} van ${total}`)
  }
  await handover.screen.getByRole('heading', { name: 'Wat missen we nog?' }).waitFor()
  await handover.press('Verder')
}

async function handBack(handover: HandoverPage): Promise<void> {
  await handover.press('Verder')
  await handover.press('Klaar, geef de tablet terug')
  await handover.openGiveBack()
  await handover.leave(CODE)
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).tap()

test('from a line of an interview to a report that says what its person made of it', async ({ page }) => {
  const { projects, frame, interviews, workbench } = pagesOf(page)
  const findings = new FindingsPage(page)
  const handover = new HandoverPage(page)
  await projects.openExample()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await interviews.open('M1')
  await interviews.star(0)
  await interviews.toFinding(0)
  await page.getByRole('link', { name: 'Bevinding: knelpunt' }).tap()
  await findings.record.waitFor()
  const text = await findings.record.getByLabel('Bevinding in woorden').inputValue()
  // The very words of one person: that is weighed before it goes anywhere.
  await findings.pass('oneVoice', 'M1 vindt het goed')
  await findings.submitButton.tap()
  await expect.poll(() => findings.state()).toBe('voorgelegd')
  await frame.goTo('Gesprekken')
  await findings.open()
  await findings.accept('Alle collega’s in de functie Docent')

  await handover.choose('M1')
  await handover.start(CODE)
  await answerAll(handover, { text, instead: CORRECTED })
  await handover.press('Ja, dat is goed')
  await handBack(handover)
  await handover.choose('M2')
  await handover.start(CODE)
  await answerAll(handover, null)
  await handover.press('Nee, liever niet')
  await handBack(handover)

  await findings.openRow(text)
  await expect.poll(() => findings.state()).toBe('correctie te verwerken')
  await findings.workIn(CORRECTED)
  await expect.poll(() => findings.state()).toBe('gecorrigeerd')

  await frame.goTo('Analyse')
  await workbench.waitForPlan()
  await openTab(page, 'Scenario’s')
  for (const name of ['Scenario A', 'Scenario B']) {
    await page.getByRole('button', { name: 'Maak een scenario van dit plan' }).tap()
    await page.getByRole('table', { name: new RegExp(`^Vergelijking van.*${name}`) }).waitFor()
  }
  const report = new ReportPage(page)
  await report.open()
  await report.paper.getByText(CORRECTED).first().waitFor()
  expect(await report.paper.textContent()).not.toContain(SILENT)
  await report.answerForAll('Besproken met de opdrachtgever')
  const word = unzipSync(await report.wordFile())['word/document.xml']!
  expect(strFromU8(word)).toContain(CORRECTED)
  expect(strFromU8(word)).not.toContain(SILENT)
})
