import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

test('the walk points at the real controls, blocks nothing, follows who goes on, and is remembered', async ({
  page,
}) => {
  const { projects, frame, floor } = pagesOf(page)
  const coach = page.locator('.walk-coach')
  const count = coach.locator('.walk-coach__count')
  const target = page.locator('[data-walk-target]')
  const found: string[] = []
  await projects.waitForList()
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).tap()
  await expect.poll(() => count.textContent()).toBe('Rondleiding, 1 van 7')
  await target.and(page.locator('.department-coverage__counts')).waitFor()
  found.push(...(await lookWithAxe(page, 'walk')))

  // By keyboard: on to the department, and to what is pointed at.
  await coach.getByRole('button', { name: 'Volgende' }).press('Enter')
  await target.and(page.locator('.department-screen__lists')).waitFor()
  await coach.getByRole('button', { name: 'Ga erheen' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-walk-target]') !== null)).toBe(true)

  await coach.getByRole('button', { name: 'Volgende' }).tap()
  await target.and(page.locator('.task-tile')).tap()
  await floor.running.first().waitFor()

  // Whoever goes on by hand is followed; whoever goes elsewhere is waited for.
  await frame.goTo('Gesprekken')
  await expect.poll(() => count.textContent()).toBe('Rondleiding, 4 van 7')
  await frame.goTo('Afdeling')
  await coach.getByText('De rondleiding wacht bij De gesprekken').waitFor()
  await coach.getByRole('button', { name: 'Terug naar De gesprekken' }).tap()
  await coach.getByRole('button', { name: 'Volgende' }).tap()
  await target.and(page.locator('.task-table tbody tr')).waitFor()
  await coach.getByRole('button', { name: 'Volgende' }).tap()
  await target.and(page.locator('.functions-view__result')).waitFor()
  await coach.getByRole('button', { name: 'Volgende' }).tap()
  await coach.getByRole('button', { name: 'Klaar' }).tap()
  await coach.waitFor({ state: 'detached' })
  await frame.waitUntilSaved()

  await frame.openAnew()
  await frame.goTo('Projecten')
  const before = await projects.names()
  expect(await page.getByRole('button', { name: 'Rondleiding beginnen' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Hulp' }).tap()
  await page.getByRole('menuitem', { name: 'Rondleiding' }).tap()
  await coach.getByRole('button', { name: 'Overslaan' }).tap()
  await coach.waitFor({ state: 'detached' })
  await frame.goTo('Projecten')
  expect(await projects.names()).toEqual(before)
  expect(found).toEqual([])
})

test('the guide opens without a network, with all its pictures', async ({ page, server }) => {
  await waitUntilOffline(page)
  await page.context().setOffline(true)
  await page.goto('about:blank')
  await page.goto(`${server.url}/#/handleiding`)
  const pictures = page.locator('.guide-screen__picture')
  await pictures.first().waitFor()
  expect(await pictures.count()).toBe(11)
  const widths = await pictures.evaluateAll((images) =>
    Promise.all(
      (images as HTMLImageElement[]).map(async (image) => {
        image.loading = 'eager'
        await image.decode()
        return image.naturalWidth
      }),
    ),
  )
  expect(Math.min(...widths)).toBeGreaterThan(500)
  await page.getByRole('button', { name: '6. Vloer: meekijken' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('6. Vloer: meekijken')
  expect(await lookWithAxe(page, 'guide')).toEqual([])
})

test('the project room is accessible in its three parts', async ({ page }) => {
  const { projects } = pagesOf(page)
  const found: string[] = []
  await projects.waitForList()
  await projects.openExample()
  await page.locator('.department-coverage__counts').waitFor()
  found.push(...(await lookWithAxe(page, 'overview')))
  await page.getByRole('tab', { name: /^Bedrijfsanalyse/ }).tap()
  await page.getByRole('button', { name: /^Vraag en keuze/ }).tap()
  await page.getByRole('checkbox', { name: 'Onderwijsproces' }).check()
  found.push(...(await lookWithAxe(page, 'business analysis')))
  await page.getByRole('tab', { name: /^Stappen/ }).tap()
  await page.getByRole('checkbox', { name: 'Bedrijfsanalyse is klaar' }).check()
  await page.getByRole('button', { name: 'Participatief herontwerp' }).tap()
  found.push(...(await lookWithAxe(page, 'steps')))
  expect(found).toEqual([])
})
