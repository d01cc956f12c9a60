import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { FindingsPage } from '../support/pages/findings-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

test('findings are suggested, made, checked, put to people, corrected and worked in', async ({ page }) => {
  const { projects, frame, interviews } = pagesOf(page)
  const findings = new FindingsPage(page)
  await projects.openExample()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await interviews.open('M1')
  await interviews.star(0)
  await interviews.toFinding(0)
  await page.getByRole('link', { name: 'Bevinding: knelpunt' }).tap()

  // The very words of one, put to two: that is told, and passed for a reason.
  await findings.record.waitFor()
  expect(await findings.state()).toBe('concept')
  await findings.ask('M2')
  await findings.check('oneVoice').waitFor()
  expect(await findings.submitButton.isEnabled()).toBe(false)
  await findings.pass('oneVoice', 'M1 vindt het goed')
  await findings.submitButton.tap()
  await expect.poll(() => findings.state()).toBe('voorgelegd')

  // One agrees, the other says it better; that becomes another text and the first one stays.
  await findings.noteAnswer('M2', 'klopt', '')
  await findings.noteAnswer('M1', 'niet helemaal', 'Vooral het sorteren kost veel tijd.')
  await expect.poll(() => findings.state()).toBe('correctie te verwerken')
  await findings.workIn('Vooral het sorteren kost veel tijd.')
  await expect.poll(() => findings.state()).toBe('gecorrigeerd')
  const texts = await findings.record.locator('.wordings__text').allInnerTexts()
  expect(texts).toEqual([
    'Rond de toetsweek ben ik meer aan het sorteren dan aan het nakijken.',
    'Vooral het sorteren kost veel tijd.',
  ])

  // Its source is the very line.
  await findings.record.locator('.evidence__open').first().tap()
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value))
    .toBe(texts[0])

  await frame.goTo('Gesprekken')
  await findings.open()
  await findings.accept('Alle collega’s in de functie Docent')
  await findings.drop('noemden samen als werk dat zij liever niet doen')
  await frame.waitUntilSaved()
  await page.reload()
  await findings.rows.first().waitFor()
  expect(await findings.rows.count()).toBe(2)
  expect(
    await findings.suggestions.evaluateAll((all) => all.map((each) => each.getAttribute('data-rule'))),
  ).toEqual(['shed'])
})

test('on a phone nothing lies over what is suggested, and the check of a finding is one tap away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { projects, frame } = pagesOf(page)
  const findings = new FindingsPage(page)
  await projects.openExample()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  await findings.open()
  await findings.accept('laten dat liever aan een ander')

  const make = page.locator('.findings .primary-action')
  for (const suggestion of await findings.suggestions.all()) {
    await suggestion.scrollIntoViewIfNeeded()
    const [above, below] = [await make.boundingBox(), await suggestion.boundingBox()]
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y)
  }

  await findings.openRow('laten dat liever')
  const foot = (await findings.submitButton.boundingBox())!
  const places = (await page.getByRole('navigation', { name: 'Onderdelen' }).boundingBox())!
  expect(foot.y + foot.height).toBeLessThanOrEqual(places.y)
  await findings.record.getByRole('button', { name: /^Controle/ }).tap()
  const heading = findings.record.getByRole('heading', { name: 'Controle' })
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(foot.y)
  expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true)
})
