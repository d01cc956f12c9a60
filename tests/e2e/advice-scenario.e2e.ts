import { describe, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson } from '../support/example-case.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { AdvicePage } from '../support/pages/advice-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const DEPARTMENT = 'Onderwijsproces'

describe('a scenario of the advice', () => {
  test('is worked out in all its parts, and is all there after a reload; an undo takes the last back', async ({
    launch,
    server,
  }) => {
    const { page } = await launch()
    const { frame, projects, workbench } = pagesOf(page)
    await projects.open(server.url)
    const content = JSON.stringify(exampleJson('universiteit'))
    await projects.chooseCase({ name: 'universiteit.json', content })
    await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
    await projects.keepCode()
    await projects.openDepartment(DEPARTMENT)
    await frame.goTo('Analyse')
    await workbench.waitForPlan()
    await page.getByRole('tab', { name: 'Scenario’s' }).tap()
    const make = page.getByRole('button', { name: 'Maak een scenario van dit plan' })
    await make.tap()
    await page.getByRole('table', { name: /^Vergelijking van.*Scenario A/ }).waitFor()
    await make.tap()
    await page.getByRole('table', { name: /^Vergelijking van.*Scenario B/ }).waitFor()

    await frame.goTo('Advies')
    const advice = new AdvicePage(page)
    await advice.cards.nth(1).waitFor()
    await advice.open(0)
    await page.getByRole('button', { name: 'Dit scenario adviseren we' }).tap()
    await page.getByText(/^Gekozen door/).waitFor()

    await advice
      .button('functions', /^Zelf schrijven: Doel/)
      .first()
      .tap()
    const purpose = advice.part('functions').locator('textarea').first()
    expect(await purpose.inputValue()).toMatch(/^Neemt .* uur per week werk op zich uit/)
    await purpose.fill('Het onderwijsteam ondersteunen bij alles rond toetsen.')
    await advice.button('implications', 'Zelf schrijven: Docent').tap()
    await advice.field('implications', 'Docent').fill('Docenten begeleiden meer groepen.')
    await advice.button('preconditions', /^Neem over: in orde, bij Iemand kan invallen/i).tap()
    await advice.button('risks', 'Opnemen in het advies: Digitalisering').tap()
    await advice.part('risks').getByRole('group', { name: 'Kans' }).getByLabel('groot').tap()
    await advice.field('risks', 'Wat doen we eraan?').fill('Elk half jaar kijken.')
    await advice.button('guidance', 'Begin met het voorstel van de methode').tap()
    await advice.part('guidance').getByRole('img', { name: 'Begeleiding in het eerste jaar' }).waitFor()
    await advice.button('actions', 'Begin met een eerste actie: Werving en selectie').tap()
    await advice.field('actions', 'Begin').fill('2027-01-11')
    await advice.field('actions', 'Eind').fill('2027-02-12')
    await advice.part('actions').getByRole('img', { name: 'Tijdlijn' }).waitFor()
    await advice.button('regulations', 'No-riskpolis toevoegen').tap()
    await advice.field('regulations', 'Nagekeken op').fill('2026-11-20')
    expect(await lookWithAxe(page, 'a scenario worked out')).toEqual([])
    await frame.waitUntilSaved()

    await frame.openAnew()
    await advice.worked.waitFor()
    await page.getByText('Dit adviseren we').waitFor()
    expect(await purpose.inputValue()).toBe('Het onderwijsteam ondersteunen bij alles rond toetsen.')
    expect(await advice.field('implications', 'Docent').inputValue()).toBe(
      'Docenten begeleiden meer groepen.',
    )
    await advice.part('preconditions').getByText('1 in orde, ').waitFor()
    await advice.part('risks').getByText('kans groot, gevolg nog niet ingeschat').waitFor()
    expect(await advice.field('risks', 'Wat doen we eraan?').inputValue()).toBe('Elk half jaar kijken.')
    await advice.part('guidance').getByText('Dit past bij het geld').waitFor()
    await advice
      .part('actions')
      .getByText(/11 januari 2027 tot 12 februari 2027/)
      .first()
      .waitFor()
    await advice
      .part('regulations')
      .getByText(/^Zoals bekend op 20 november 2026/)
      .waitFor()

    await advice.button('regulations', 'Weghalen: No-riskpolis').tap()
    await advice.button('regulations', 'No-riskpolis toevoegen').waitFor()
    await frame.undoButton.tap()
    await advice
      .part('regulations')
      .getByText(/^Zoals bekend op 20 november 2026/)
      .waitFor()
    await page.getByRole('link', { name: 'Alle scenario’s' }).tap()
    await advice.cards.nth(0).getByText('Dit adviseren we').waitFor()
    expect(await advice.cards.nth(1).getByText('Dit adviseren we').count()).toBe(0)
  })
})
