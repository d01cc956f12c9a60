import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const NOTE = 'De kar staat weer aan de andere kant van de hal.'

async function makeDepartment({ projects, department, frame }: Pages): Promise<void> {
  await projects.create('Verpleeghuis De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await department.enter('Werkprocessen', ['Zorg', 'Huishouding'])
  await department.row('Werkprocessen', 0).getByText('Kernproces').tap()
  await department.enter('Functies', ['Verzorgende IG', 'Gastvrouw'])
  await department.row('Functies', 0).getByLabel('Schaal').fill('3')
  await department.row('Functies', 0).getByLabel('Fte').fill('4,5')
  // Enter alone takes the next free code.
  await department.enter('Mensen', ['M1', '', 'L1'])
  await frame.waitUntilSaved()
}

/** Two tasks at once, an instant, a note, chips; one of the two is still running afterwards. */
async function observe({ floor, frame }: Pages): Promise<void> {
  const { page } = frame
  await page.getByRole('button', { name: /^Kies/ }).first().tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Verzorgende IG' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'M1', exact: true }).tap()
  await floor.startNewTask('Bedden opmaken')
  await floor.startNewTask('Was sorteren')
  await floor.chip('tillen').tap()
  await floor.recordInstant('Was sorteren')
  await floor.writeNote(NOTE)
  expect((await floor.runningNames()).sort()).toEqual(['Bedden opmaken', 'Was sorteren'])
  await floor.stop('Was sorteren')
  await frame.waitUntilSaved()
}

test('keeps a day on the floor without a network through a killed browser, and makes it into a verdict', async ({
  launch,
  server,
}) => {
  const first = await launch()
  const morning = pagesOf(first.page)
  await morning.projects.open(server.url)
  await waitUntilOffline(first.page)
  await first.context.setOffline(true)
  await makeDepartment(morning)
  await first.page.getByRole('button', { name: 'Naar de vloer' }).tap()
  await observe(morning)
  const address = first.page.url()
  await first.kill()

  const second = await launch()
  await second.context.setOffline(true)
  const { frame, floor, department, tasks } = pagesOf(second.page)
  await second.page.goto(address)
  await floor.offers.first().waitFor()
  expect(await floor.offers.count()).toBe(1)
  const offer = await floor.offers.first().innerText()
  expect(offer).toContain('Bedden opmaken')
  expect(offer).toMatch(/begonnen vandaag om \d{2}:\d{2}/)
  expect(offer).toContain('M1')
  expect(offer).toContain('tillen')
  const log = await floor.log.innerText()
  for (const kept of ['Was sorteren', 'kort moment', NOTE]) expect(log).toContain(kept)

  await floor.offers
    .first()
    .getByRole('button', { name: /^Loopt nog/ })
    .tap()
  await floor.stop('Bedden opmaken')
  expect(await floor.log.innerText()).not.toContain('loopt nog')

  await frame.goTo('Afdeling')
  expect(await department.names('Werkprocessen')).toEqual(['Zorg', 'Huishouding'])
  expect(await department.names('Functies')).toEqual(['Verzorgende IG', 'Gastvrouw'])
  expect(await department.names('Mensen')).toEqual(['M1', 'M2', 'L1'])

  await frame.goTo('Taken')
  await tasks.open('Bedden opmaken')
  expect(await tasks.verdict()).toBe('nog niet beoordeeld')
  await tasks.setFrequency('1', 'dag')
  await tasks.setHours('7,5')
  await tasks.judge('Kennis', 1)
  await tasks.judge('Verantwoordelijkheid', 1)
  await expect.poll(() => tasks.verdict()).toBe('geschikt')
  await frame.waitUntilSaved()
})

test('shows two functions for the example, without a network', async ({ launch, server }) => {
  const { page, context } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await waitUntilOffline(page)
  await context.setOffline(true)
  await projects.openExample()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Analyse')
  await page
    .getByText(/In Onderwijsproces past \d+(,\d)? uur in twee inclusieve functies\./)
    .waitFor({ timeout: 60_000 })
  expect(await page.getByRole('heading', { name: /^Inclusieve functie \d$/ }).count()).toBe(2)
  expect(await page.getByRole('table', { name: 'Uren per dagdeel' }).count()).toBe(2)
})
