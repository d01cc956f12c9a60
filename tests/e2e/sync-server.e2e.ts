import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type E2eFixtures, e2eTest as test } from '../support/e2e-test.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { TogetherPage } from '../support/pages/together-page.ts'
import { StoppableServer } from '../support/stoppable-server.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const PATIENT = { timeout: 60_000 }
/** What a browser says about a server that is gone, and about being without a network. */
const AWAY = [/WebSocket connection to/, /Failed to load resource/, /ERR_INTERNET_DISCONNECTED/]

interface Tablet extends Pages {
  readonly page: Page
  readonly together: TogetherPage
}

async function makeShared({ launch }: Pick<E2eFixtures, 'launch'>, url: string): Promise<[Tablet, Tablet]> {
  const open = async (device: string): Promise<Tablet> => {
    const { page } = await launch({ device, expectedProblems: AWAY })
    return { ...pagesOf(page), page, together: new TogetherPage(page) }
  }
  const a = await open('first')
  await a.projects.open(url)
  await a.projects.create('De Linde', 'Stichting Zorg')
  await a.projects.addDepartment('Woongroepen')
  await a.frame.goTo('Project')
  await a.together.open()
  const { link } = await a.together.invite()
  const b = await open('second')
  await b.together.openLink(link)
  await b.together.agree()
  await b.projects.keepCode()
  for (const tablet of [a, b]) {
    await waitForSign(tablet, /^Op de server \d/)
    // Parts of the app that were not shown yet come from the device from now on.
    await waitUntilOffline(tablet.page)
  }
  return [a, b]
}

const signOf = ({ page }: Tablet) => page.locator('.app-frame__truths').textContent()
const waitForSign = (tablet: Tablet, sign: RegExp) =>
  expect
    .poll(() => tablet.page.locator('.app-frame__status-word').allTextContents(), PATIENT)
    .toContainEqual(expect.stringMatching(sign))

async function openOverview({ page }: Tablet): Promise<void> {
  await page.getByRole('tab', { name: /^Overzicht/ }).tap()
}

async function addDepartment(tablet: Tablet, name: string): Promise<void> {
  await openOverview(tablet)
  await tablet.projects.addDepartment(name)
  await tablet.frame.waitUntilSaved()
  await tablet.frame.goTo('Project')
}

const departmentsOn = async ({ page }: Tablet) =>
  (await page.locator('.project-screen__department').allTextContents()).join(' | ')

async function expectDepartments(tablet: Tablet, ...names: string[]): Promise<void> {
  for (const name of names) await expect.poll(() => departmentsOn(tablet), PATIENT).toContain(name)
}

const wordsOn = ({ page }: Tablet) => page.locator('.server-section__words .four-words li').allTextContents()

async function expectSame(a: Tablet, b: Tablet): Promise<void> {
  for (const tablet of [a, b]) {
    await tablet.together.open()
    await expect
      .poll(() => tablet.page.locator('.server-section__same').textContent(), PATIENT)
      .toMatch(/^Gesynchroniseerd met/)
  }
  const bothSay = async () => [await wordsOn(a), await wordsOn(b)].map((words) => words.join(' '))
  await expect.poll(() => bothSay().then((said) => new Set(said).size), PATIENT).toBe(1)
  expect(await wordsOn(a)).toHaveLength(3)
}

test('two work apart while the server is stopped, and show the same three words when it is back', async ({
  launch,
  folder,
}) => {
  const server = new StoppableServer(folder)
  const [a, b] = await makeShared({ launch }, await server.start())
  await addDepartment(a, 'Keuken')
  await openOverview(b)
  await expectDepartments(b, 'Woongroepen', 'Keuken')
  await expectSame(a, b)
  const before = await wordsOn(a)

  await server.stop()
  for (const tablet of [a, b]) await waitForSign(tablet, /^Server niet bereikbaar sinds \d/)
  await addDepartment(a, 'Tuin')
  await addDepartment(b, 'Receptie')
  expect(await signOf(a)).not.toContain('Op de server')
  expect(await departmentsOn(a)).not.toContain('Receptie')

  await server.start()
  for (const tablet of [a, b]) {
    await expectDepartments(tablet, 'Woongroepen', 'Keuken', 'Tuin', 'Receptie')
    await waitForSign(tablet, /^Op de server \d/)
  }
  await expectSame(a, b)
  expect(await wordsOn(a)).not.toEqual(before)
  await server.stop()
})

test('a tablet without a network works on, says so, and catches up by itself', async ({ launch, folder }) => {
  const server = new StoppableServer(folder)
  const [a, b] = await makeShared({ launch }, await server.start())
  await b.page.context().setOffline(true)
  await waitForSign(b, /^Server niet bereikbaar sinds \d/)
  await addDepartment(b, 'Receptie')
  await addDepartment(a, 'Keuken')
  await waitForSign(a, /^Op de server \d/)
  expect(await departmentsOn(b)).not.toContain('Keuken')
  await b.page.context().setOffline(false)
  for (const tablet of [a, b]) {
    await expectDepartments(tablet, 'Keuken', 'Receptie')
    await waitForSign(tablet, /^Op de server \d/)
  }
  await expectSame(a, b)
  await server.stop()
})

test('a pause holds, also over a restart of the app, until somebody ends it', async ({ launch, folder }) => {
  const server = new StoppableServer(folder)
  const [a, b] = await makeShared({ launch }, await server.start())
  await b.together.open()
  await b.page.getByRole('button', { name: 'Pauzeren' }).tap()
  await waitForSign(b, /^Gepauzeerd$/)
  await addDepartment(a, 'Keuken')
  await waitForSign(a, /^Op de server \d/)
  await b.page.reload()
  await waitForSign(b, /^Gepauzeerd$/)
  await openOverview(b)
  expect(await departmentsOn(b)).not.toContain('Keuken')
  await b.together.open()
  await b.page.getByRole('button', { name: 'Verdergaan' }).tap()
  await openOverview(b)
  await expectDepartments(b, 'Keuken')
  await server.stop()
})

test('each sees who is connected and where, and goes there', async ({ launch, folder }) => {
  const server = new StoppableServer(folder)
  const [a, b] = await makeShared({ launch }, await server.start())
  await b.page.getByRole('tab', { name: /^Overzicht/ }).tap()
  await b.projects.openDepartment('Woongroepen')
  await b.frame.goTo('Taken')
  const peer = a.page.locator('.peer-list__item')
  await expect.poll(() => peer.textContent(), PATIENT).toMatch(/Bram.*Taken · Woongroepen/)
  const dots = a.page.getByRole('button', { name: /^Nu verbonden: Bram \(Taken/ })
  await dots.waitFor()
  await peer.getByRole('link').tap()
  await a.page.waitForURL(/\/tasks\//)
  const name = b.page.getByLabel('Naam van de nieuwe taak')
  await b.page.getByRole('button', { name: 'Nieuwe taak' }).first().tap()
  await name.fill('Tafels dekken')
  await name.press('Enter')
  for (const tablet of [a, b]) await tablet.tasks.open('Tafels dekken')
  const alsoHere = (tablet: Tablet) => tablet.page.locator('.also-here').textContent()
  await expect.poll(() => alsoHere(a), PATIENT).toMatch(/^Bram heeft dit ook open/)
  await expect.poll(() => alsoHere(b), PATIENT).toMatch(/^Anna heeft dit ook open/)
  await b.page.close()
  await expect.poll(() => a.page.locator('.sync-people').count(), PATIENT).toBe(0)
  await server.stop()
})
