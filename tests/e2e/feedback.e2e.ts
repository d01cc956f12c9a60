import { describe, expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'

describe('feedback of a group', () => {
  test('a function is tried without a task, voted on and remarked on, and all of it stands after a reload', async ({
    launch,
    server,
  }) => {
    const { page } = await launch()
    const { frame } = await openOfficeAnalysis(page, server.url)
    await page.getByRole('tab', { name: 'Scenario’s' }).tap()
    await page.getByRole('button', { name: 'Maak een scenario van dit plan' }).tap()
    await page.getByRole('table', { name: /^Vergelijking van/ }).waitFor()

    await frame.goTo('Advies')
    await page.getByRole('tab', { name: 'Inspraak' }).tap()
    await page.getByRole('button', { name: 'Voorleggen' }).tap()
    await page.getByRole('button', { name: 'Ondernemingsraad' }).tap()
    await page.getByLabel('Hoeveel mensen zijn er?').fill('3')
    await page.getByRole('button', { name: 'Beginnen' }).tap()
    await page.getByRole('heading', { name: 'Wie krijgt er tijd terug' }).waitFor()
    // The whole screen is for the group: nothing of the frame, the room or its tabs.
    for (const part of ['.app-frame__top', '.app-frame__rail', '.advice > .tabs > .tabs__list'])
      expect(await page.locator(part).isVisible()).toBe(false)
    const stage = await page.locator('.stage').boundingBox()
    expect(stage).toMatchObject({ x: 0, y: 0, width: page.viewportSize()!.width })
    const next = (await page.getByRole('button', { name: 'Volgende' }).boundingBox())!
    expect(next.y + next.height).toBeLessThanOrEqual(page.viewportSize()!.height)
    await page.getByRole('button', { name: 'Volgende' }).tap()

    const hours = page.locator('.stage__figures')
    const before = await hours.textContent()
    const first = page.getByRole('list', { name: 'Taken' }).getByRole('button').first()
    await first.tap()
    await expect.poll(() => hours.textContent()).not.toBe(before)
    await page.getByText(/^Nu .* per week; het was/).waitFor()
    await page.getByRole('button', { name: 'Alles terug' }).tap()
    await expect.poll(() => hours.textContent()).toBe(before)

    for (const hand of ['Voor', 'Voor', 'Tegen'])
      await page.getByRole('button', { name: `${hand}: een erbij` }).tap()
    await page.getByRole('radio', { name: 'Zorg' }).check({ force: true })
    await page.getByLabel('Wat zegt de groep?').first().fill('Wie vangt dit op bij ziekte?')
    await page.getByRole('button', { name: 'Noteren' }).tap()
    await page.getByRole('textbox', { name: 'Wat zegt de groep?' }).nth(1).waitFor()
    await page.getByRole('button', { name: 'Alle bijeenkomsten' }).tap()
    await frame.waitUntilSaved()

    await page.reload()
    await page.getByText('1 opmerking, 1 onderwerp gestemd').waitFor()
    await page.getByRole('button', { name: 'Verder' }).tap()
    await page.getByRole('button', { name: 'Volgende' }).tap()
    expect(await page.locator('.votes__count').allTextContents()).toEqual(['2', '1', '0'])
    expect(await page.getByRole('textbox', { name: 'Wat zegt de groep?' }).nth(1).inputValue()).toBe(
      'Wie vangt dit op bij ziekte?',
    )
  })
})
