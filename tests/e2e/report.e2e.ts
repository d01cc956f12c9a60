import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { painterFromPackages } from '../../bin/report/painter-from-packages.ts'
import { APP_VERSION } from '../../src/records/app-version.ts'
import { wholeCase } from '../../src/records/read-whole-case.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { toDocx } from '../../src/report/docx/to-docx.ts'
import { paintCharts } from '../../src/report/pictures/report-pictures.ts'
import { toHtml } from '../../src/report/to-html.ts'
import { bodyText, docxTexts } from '../support/docx-parts.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { finishedCase, parsed } from '../support/finished-case.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { ReportPage } from '../support/pages/report-page.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const OWN_WORDS = 'Deze alinea schreef de analist zelf.'
const REASON = 'Besproken met de leidinggevende.'

async function openFinished(page: Page, url: string): Promise<ReportPage> {
  const { projects } = pagesOf(page)
  await projects.open(url)
  await projects.chooseCase({ name: 'universiteit.json', content: JSON.stringify(finishedCase()) })
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  const report = new ReportPage(page)
  await report.open()
  return report
}

/** Parts the browser's own reader of XML does not take. */
const unreadableIn = (page: Page, parts: ReadonlyMap<string, string>): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.flatMap(([name, text]) =>
        new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') ? [name] : [],
      ),
    [...parts],
  )

test('a report is read back to its records, edited, answered for, and made without a server: the bytes Node makes', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame, projects } = pagesOf(page)
  const report = await openFinished(page, server.url)
  expect(await lookWithAxe(page, 'report')).toEqual([])

  const sheet = await report.openSources('findings')
  expect(await lookWithAxe(page, 'sources of the report')).toEqual([])
  await frame.closeDialog()
  await sheet.waitFor({ state: 'detached' })

  await report.writeOver('summary', OWN_WORDS)
  expect(await report.isOnPaper()).toBe(false)
  await report.answerForAll(REASON)
  expect(await report.isOnPaper()).toBe(true)
  await frame.waitUntilSaved()
  await waitUntilOffline(page)
  await server.stop()
  await page.reload()
  await report.waitUntilMade()
  await report.paragraph('summary', OWN_WORDS).waitFor()

  const word = await report.wordFile()
  const web = await report.webPage()
  expect(bodyText(word)).toContain(OWN_WORDS)
  expect(bodyText(word)).toContain(REASON)
  expect(web.toString('utf8')).toContain(OWN_WORDS)
  expect(await unreadableIn(page, docxTexts(word))).toEqual([])

  await frame.goTo('Projecten')
  const file = await projects.exportOf('Universiteit')
  const again = buildReport(wholeCase(parsed(JSON.parse(file))), { language: 'nl', version: APP_VERSION })
  expect(toHtml(again)).toBe(web.toString('utf8'))
  const made = await toDocx(again, paintCharts(again, await painterFromPackages()))
  expect(Buffer.compare(Buffer.from(made), word)).toBe(0)
})

test('what is chosen is kept, and a source leads to its record', async ({ launch, server }) => {
  const { page } = await launch()
  const report = await openFinished(page, server.url)
  await report.chooseLanguage('Engels')
  await report.heading('summary', 'Summary').waitFor()
  await page.reload()
  await report.waitUntilMade()
  await report.heading('summary', 'Summary').waitFor()
  await report.chooseLanguage('Nederlands')
  await report.heading('summary', 'Samenvatting').waitFor()
  const sheet = await report.openSources('tasks')
  const task = sheet.locator('.report-sources__item', { hasText: /Taak/ }).first()
  const link = task.getByRole('link', { name: 'Open in het werk' })
  const address = await link.getAttribute('href')
  await link.tap()
  await expect.poll(() => new URL(page.url()).hash).toBe(address)
  await page.locator('.report__paper').waitFor({ state: 'detached' })
  await page.locator('main h1').first().waitFor()
})
