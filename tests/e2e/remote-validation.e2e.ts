import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { OtherWaysPage, SentPage } from '../support/pages/remote-page.ts'
import { runAxe } from '../support/run-axe.ts'

const FINDING = 'Docenten sorteren rond de toetsweek meer dan dat ze nakijken.'

/** The university with a finding that rests on what M1 said and is put to M1, on the other ways to put it to somebody. */
async function openOtherWays(page: Page, url: string, name = 'Universiteit'): Promise<OtherWaysPage> {
  const file = exampleJson('universiteit')
  file.project.name = name
  const sources = [{ interviewId: 'int1', noteId: 'int1n1' }]
  file.findings.push({
    id: 'f1',
    departmentId: 'owp',
    kind: 'bottleneck',
    text: FINDING,
    sources,
    status: 'submitted',
  })
  const { projects, frame } = pagesOf(page)
  await projects.open(url)
  await projects.chooseCase({ name: 'universiteit.json', content: JSON.stringify(file) })
  await projects.dialog.getByRole('button', { name: /^Importeren/ }).tap()
  await projects.keepCode()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  const findings = page.getByRole('link', { name: /^Bevindingen/ }).first()
  await findings.tap()
  await page.locator('.findings').waitFor()
  await page.getByRole('button', { name: 'Op papier of op afstand' }).first().tap()
  const ways = new OtherWaysPage(page)
  await ways.title.waitFor()
  return ways
}

test('somebody far away gets a page, answers without a network, and the correction stands at the finding', async ({
  launch,
  server,
  folder,
}) => {
  const { page } = await launch()
  const ways = await openOtherWays(page, server.url)
  await ways.choosePerson('M1')
  expect(await runAxe(page)).toEqual([])
  const { file, code } = await ways.makeFile()
  const sent = join(folder, file.suggestedFilename())
  await file.saveAs(sent)
  // Neither the sentences nor the code stand in what is sent.
  const html = readFileSync(sent, 'utf8')
  for (const words of ['toetsweek', FINDING, code]) expect(html.includes(words)).toBe(false)

  const far = await launch({ device: 'far' })
  const asked: string[] = []
  far.page.on('request', (request) => asked.push(request.url()))
  const sentPage = new SentPage(far.page)
  await far.context.setOffline(true)
  // The browser of the tests has no voice; most tablets have one of their own.
  await far.page.addInitScript(() => {
    const voice = { lang: 'nl-NL', localService: true, name: 'nl', voiceURI: 'nl', default: true }
    speechSynthesis.getVoices = () => [voice]
  })
  await sentPage.open(sent, code)
  expect(await runAxe(far.page)).toEqual([])
  expect(await far.page.getByRole('button', { name: 'Lees voor' }).count()).toBe(1)
  for (const name of ['Klopt', 'Overslaan', 'Klopt']) await sentPage.press(name)
  await sentPage.page.getByRole('heading', { name: FINDING }).waitFor()
  await sentPage.correct('Alleen in de eerste week.')
  const answer = await sentPage.finish('Het bellen met studenten.')
  const path = join(folder, answer.suggestedFilename())
  await answer.saveAs(path)
  // Nothing was asked for, and nothing is kept on that device.
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
  expect(
    await far.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, 0])

  // Broken on its way: said, and nothing changes.
  const bytes = readFileSync(path)
  writeFileSync(join(folder, 'half.wvantwoord'), bytes.subarray(0, bytes.length / 2))
  await ways.read(join(folder, 'half.wvantwoord'))
  await page.getByRole('alert').getByText('Er is niets veranderd.').waitFor()

  await ways.read(path)
  await ways.preview.getByText('Alleen in de eerste week.').waitFor()
  await ways.preview.getByText('3 nieuwe antwoorden').waitFor()
  expect(await runAxe(page)).toEqual([])
  await ways.takeOver()
  await page.getByText('3 antwoorden van M1 overgenomen.').waitFor()
  await ways.read(path)
  await ways.preview.getByText('Dit antwoord is al ingelezen.').waitFor()
  expect(await page.getByRole('button', { name: 'Neem over' }).count()).toBe(0)

  // Chosen where no project is open, it finds its own.
  const { projects } = pagesOf(page)
  await projects.open(server.url)
  await projects.chooseBackup({ name: 'antwoord.wvantwoord', content: bytes })
  await ways.preview.getByText('Dit antwoord is al ingelezen.').waitFor()
  const elsewhere = { ...JSON.parse(bytes.toString('utf8')), sessionId: 'nergens' }
  await projects.open(server.url)
  await projects.chooseBackup({ name: 'antwoord.wvantwoord', content: JSON.stringify(elsewhere) })
  await projects.dialog.getByText(/^Dit antwoord hoort bij geen project op dit apparaat/).waitFor()
  await projects.dialog.getByRole('button', { name: 'Sluiten' }).last().tap()
  await projects.open(server.url)
  await projects.chooseBackup({ name: 'antwoord.wvantwoord', content: bytes })
  await ways.preview.waitFor()

  await ways.back()
  await page.locator('.findings').getByText(FINDING).first().tap()
  await page.getByText('Alleen in de eerste week.').first().waitFor()
  expect(await page.getByText('Alleen in de eerste week.', { exact: false }).count()).toBe(1)
})

test('an answer of another project is refused; a form of paper is printed and taken over', async ({
  launch,
  server,
  folder,
}) => {
  const { page } = await launch()
  const ways = await openOtherWays(page, server.url)
  const strange = { format: 'werkvloer-answer', version: 1, sessionId: 'ELSEWHERE', rounds: 600_000 }
  const sealed = { salt: 'A'.repeat(22), nonce: 'A'.repeat(16), sealed: 'A'.repeat(40) }
  writeFileSync(join(folder, 'x.wvantwoord'), JSON.stringify({ ...strange, ...sealed }))
  await ways.read(join(folder, 'x.wvantwoord'))
  await page.getByRole('alert').getByText('hoort bij een ander project').waitFor()

  await ways.choosePerson('M1')
  await page.getByRole('button', { name: 'Maak een formulier' }).tap()
  await page.getByRole('heading', { name: 'Formulier voor M1' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper-form')
  await paper.getByText(FINDING).waitFor()
  const sizes = await paper
    .locator('p, li')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  // 14 points; only the number of the form is smaller.
  expect(sizes.filter((size) => size < 18)).toHaveLength(1)
  expect(await page.locator('.button:visible, .app-frame__rail:visible').count()).toBe(0)
  await page.emulateMedia({ media: null })

  await ways.back()
  await page.getByRole('button', { name: 'Antwoorden van papier overnemen' }).tap()
  const first = page.locator('.remote__statement').filter({ hasText: FINDING })
  await first.getByRole('radio', { name: 'Klopt niet', exact: true }).check()
  await first.getByLabel('In eigen woorden').fill('Dat doet het secretariaat.')
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  expect(await runAxe(page)).toEqual([])
  await page.getByRole('button', { name: 'Neem de antwoorden over' }).tap()
  await page.getByText('1 antwoord van M1 overgenomen.').waitFor()
  await ways.back()
  await page.locator('.findings').getByText(FINDING).first().tap()
  await page.getByText('Dat doet het secretariaat.').first().waitFor()
})
