import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fakeCamera } from '../support/fake-camera.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { LockPage } from '../support/pages/lock-page.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { TogetherPage } from '../support/pages/together-page.ts'
import { sharedTest as test } from '../support/shared-rooms.ts'

const PATIENT = { timeout: 30_000 }

interface Tablet extends Pages {
  readonly page: Page
  readonly together: TogetherPage
}

const tabletOf = (page: Page): Tablet => ({ ...pagesOf(page), page, together: new TogetherPage(page) })

/** A project with one department, open in the room where it is shared. */
async function makeShared(page: Page, url: string): Promise<Tablet> {
  const tablet = tabletOf(page)
  await tablet.projects.open(url)
  await tablet.projects.create('De Linde', 'Stichting Zorg')
  await tablet.projects.addDepartment('Woongroepen')
  await tablet.frame.goTo('Project')
  await tablet.together.open()
  return tablet
}

async function joinBy(page: Page, link: string): Promise<Tablet> {
  const tablet = tabletOf(page)
  await tablet.together.openLink(link)
  await tablet.together.agree()
  await tablet.projects.keepCode()
  return tablet
}

const departmentsOn = ({ page }: Tablet) => page.locator('.project-screen__department').allTextContents()

const coloursOn = ({ together }: Tablet) =>
  together.devices
    .locator('.analyst-dot')
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-colour')))

async function openOverview({ page }: Tablet): Promise<void> {
  await page.getByRole('tab', { name: /^Overzicht/ }).tap()
}

test('a second analyst joins by a link, compares four words, and the work comes in', async ({
  launch,
  server,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link, words } = await a.together.invite()
  expect(words).toHaveLength(4)

  const b = tabletOf((await launch({ device: 'second' })).page)
  await b.together.openLink(link)
  expect(await b.together.comparedWords()).toEqual(words)
  await expect.poll(() => b.together.ask.textContent()).toMatch(/De Linde.*Stichting Zorg.*Anna.*Analist/s)
  await b.together.agree()
  const columns = await b.page
    .locator('.recovery-code__words')
    .evaluate((list) => getComputedStyle(list).columnCount)
  expect(columns).toBe('2')
  await b.projects.keepCode()

  await expect.poll(() => b.together.arrival.textContent(), PATIENT).toMatch(/Klaar: \d+ onderdelen binnen/)
  await openOverview(b)
  expect((await departmentsOn(b)).join()).toContain('Woongroepen')
  await b.together.open()
  await expect.poll(() => b.together.devices.allTextContents(), PATIENT).toHaveLength(2)
  await expect.poll(() => a.together.devices.allTextContents(), PATIENT).toHaveLength(2)
  expect((await a.together.devices.allTextContents()).join()).toMatch(/Anna.*dit apparaat.*Bram/s)
  // Neither chose a colour, and they are told apart.
  await expect.poll(() => coloursOn(a).then((found) => new Set(found).size), PATIENT).toBe(2)
  expect((await coloursOn(b)).reverse()).toEqual(await coloursOn(a))
})

test('a second analyst joins by holding the camera in front of the code', async ({
  launch,
  server,
  folder,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { words } = await a.together.showInvitation()
  const camera = fakeCamera(join(folder, 'camera.y4m'))
  const b = tabletOf((await launch({ device: 'second', camera: camera.file })).page)
  await b.projects.open(server.url)
  await b.page.getByRole('button', { name: 'Meedoen' }).tap()
  await b.page.getByRole('button', { name: 'Camera openen' }).tap()
  await b.page.locator('.join video').waitFor()
  await camera.lookAt(a.page.locator('.invite__code'))
  await b.together.ask.waitFor()
  expect(await b.together.comparedWords()).toEqual(words)
  // The camera is let go as soon as the code was read.
  expect(await b.page.locator('.join video').count()).toBe(0)
  await b.together.agree()
  await b.projects.keepCode()
  await expect.poll(() => b.together.arrival.textContent(), PATIENT).toMatch(/Klaar: \d+ onderdelen binnen/)
})

test('the key in a link is gone from the address, the way back, and all the app keeps', async ({
  launch,
  server,
  folder,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite()
  const code = link.slice(link.lastIndexOf('/') + 1)

  const second = await launch({ device: 'second' })
  const { page } = second
  const b = tabletOf(page)
  await b.projects.open(server.url)
  await page.evaluate((address) => location.assign(address), link)
  await b.together.ask.waitFor()
  expect(page.url()).toBe(`${server.url}/#/join`)
  await page.goBack()
  await b.projects.waitForList()
  await page.goForward()
  await page.locator('.join').waitFor()
  expect(page.url()).toBe(`${server.url}/#/join`)
  expect(await b.together.ask.isVisible()).toBe(false)
  await second.close()

  // The browser writes down what was opened before any page is asked, which shows that the search finds it.
  const found = findOnDisk(join(folder, 'second'), code)
  expect(found).toContain('Default/History')
  const ofThePage = found.filter((path) => /IndexedDB|Local Storage|Session Storage|Cache/.test(path))
  expect(ofThePage).toEqual([])
})

test('a reader sees everything and changes nothing', async ({ launch, server }) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite('Meelezer')
  const b = await joinBy((await launch({ device: 'second' })).page, link)
  await expect.poll(() => b.together.arrival.textContent(), PATIENT).toMatch(/Klaar/)
  expect(await b.page.getByRole('button', { name: 'Iemand uitnodigen' }).count()).toBe(0)
  await openOverview(b)
  await b.page.getByLabel('Nieuwe afdeling').fill('Keuken')
  await b.page.getByLabel('Nieuwe afdeling').press('Enter')
  await b.frame.notice.waitFor()
  expect(await b.frame.notice.textContent()).toMatch(/lees je mee.*niets veranderd/)
  expect((await departmentsOn(b)).join()).not.toContain('Keuken')
})

test('a removed device is told so and gets no new work; what it has stays', async ({ launch, server }) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite()
  const b = await joinBy((await launch({ device: 'second' })).page, link)
  await expect.poll(() => b.together.arrival.textContent(), PATIENT).toMatch(/Klaar/)
  await expect.poll(() => a.together.devices.count(), PATIENT).toBe(2)

  await a.page.getByRole('button', { name: 'Bram verwijderen uit het project' }).tap()
  const dialog = a.page.getByRole('alertdialog')
  expect(await dialog.textContent()).toContain('Wat daar al staat, blijft daar staan')
  await dialog.getByRole('button', { name: 'Verwijder dit apparaat' }).tap()
  await expect.poll(() => a.together.devices.count(), PATIENT).toBe(1)

  await expect
    .poll(() => b.page.locator('.together').textContent(), PATIENT)
    .toContain('Dit apparaat is uit het project verwijderd')
  await openOverview(a)
  await a.projects.addDepartment('Na het verwijderen')
  await expect.poll(() => a.page.locator('.app-frame__truths').textContent(), PATIENT).toMatch(/Op de server/)
  await openOverview(b)
  expect((await departmentsOn(b)).join()).toContain('Woongroepen')
  expect((await departmentsOn(b)).join()).not.toContain('Na het verwijderen')
})

test('who left takes part again by a new invitation, with the work of both', async ({ launch, server }) => {
  const a = await makeShared((await launch()).page, server.url)
  const first = await a.together.invite()
  const b = await joinBy((await launch({ device: 'second' })).page, first.link)
  await expect.poll(() => a.together.devices.count(), PATIENT).toBe(2)

  await b.page.getByRole('button', { name: 'Dit project verlaten' }).tap()
  await b.page.getByRole('alertdialog').getByRole('button', { name: 'Verlaat dit project' }).tap()
  await b.page.getByText('Je hebt dit project verlaten', { exact: true }).waitFor()
  await expect.poll(() => a.together.devices.count(), PATIENT).toBe(1)
  await openOverview(b)
  await b.projects.addDepartment('Van Bram alleen')
  await openOverview(a)
  await a.projects.addDepartment('Zonder Bram')
  await a.frame.goTo('Project')
  await a.together.open()
  const again = await a.together.invite()

  await b.page.evaluate((address) => location.assign(address), again.link)
  await b.page.getByRole('button', { name: 'Opnieuw meedoen' }).tap()
  expect(await b.together.comparedWords()).toEqual(again.words)
  await b.together.agree()
  await b.page.locator('.together').waitFor()
  await expect.poll(() => a.together.devices.count(), PATIENT).toBe(2)
  for (const tablet of [a, b]) {
    await openOverview(tablet)
    await expect.poll(() => departmentsOn(tablet).then(String), PATIENT).toMatch(/Van Bram alleen/)
    await expect.poll(() => departmentsOn(tablet).then(String), PATIENT).toMatch(/Zonder Bram/)
  }
})

test('each invitation that is none says what is the matter, and changes nothing', async ({
  launch,
  server,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite()
  const code = link.slice(link.lastIndexOf('/') + 1)
  const newer = Buffer.from(code, 'base64url')
  newer[2] = 200

  const b = tabletOf((await launch({ device: 'second' })).page)
  await b.projects.open(server.url)
  await b.page.getByRole('button', { name: 'Meedoen' }).tap()
  for (const [text, said] of [
    ['zomaar een tekst', 'Dit is geen uitnodiging van Werkvloer'],
    [link.slice(0, -9), 'ontbreekt een stuk'],
    [newer.toString('base64url'), 'nieuwere versie'],
  ] as const) {
    await b.page.getByLabel('Of plak de link').fill(text)
    await b.page.getByRole('button', { name: 'Link openen' }).tap()
    await expect.poll(() => b.page.locator('.join .notice').textContent()).toContain(said)
  }
  await b.frame.goTo('Projecten')
  expect(await b.projects.names()).toEqual([])
})

test('a link opened while something is recorded asks, and the recording runs on', async ({
  launch,
  server,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite()

  const { page } = await launch({ device: 'second' })
  const b = tabletOf(page)
  await b.projects.open(server.url)
  await b.projects.openExample()
  await page.locator('.project-screen__department').first().tap()
  await b.frame.goTo('Vloer')
  await page.locator('.task-tile').first().tap()
  await page.locator('.task-tile[aria-pressed="true"]').waitFor()
  await page.evaluate((address) => location.assign(address), link)
  await b.together.ask.waitFor()
  expect(await page.locator('.join').textContent()).toContain('Die loopt gewoon door')
  await b.together.ask.getByRole('button', { name: 'Niet meedoen' }).tap()
  await page.getByRole('link', { name: 'Terug' }).tap()
  await page.locator('.task-tile[aria-pressed="true"]').waitFor()
  await b.frame.goTo('Projecten')
  expect(await b.projects.names()).toHaveLength(1)
})

test('a link opened on a locked tablet waits behind the lock, and asks when it is opened', async ({
  launch,
  server,
}) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link, words } = await a.together.invite()
  const { page } = await launch({ device: 'second' })
  const b = tabletOf(page)
  const lock = new LockPage(page)
  await b.projects.open(server.url)
  await lock.set('482913')
  await page.goto('about:blank')
  await page.goto(link)
  await lock.screen.waitFor()
  expect(page.url()).toBe(`${server.url}/#/join`)
  await lock.unlock('482913')
  await b.together.ask.waitFor()
  expect(await b.together.comparedWords()).toEqual(words)
})

test('a project that is here already is opened, and not joined twice', async ({ launch, server }) => {
  const a = await makeShared((await launch()).page, server.url)
  const { link } = await a.together.invite()
  await a.page.evaluate((address) => location.assign(address), link)
  await a.page.getByText('Dit project staat al op dit apparaat').waitFor()
  await a.page.getByRole('button', { name: 'Project openen' }).tap()
  await a.page.locator('.project-screen').waitFor()
  expect((await departmentsOn(a)).join()).toContain('Woongroepen')
  await a.frame.goTo('Projecten')
  expect(await a.projects.names()).toEqual(['De Linde'])
})

test('axe finds nothing where one invites and joins', async ({ launch, server }) => {
  const a = await makeShared((await launch()).page, server.url)
  const found = await lookWithAxe(a.page, 'sharing')
  await a.together.startInvite()
  found.push(...(await lookWithAxe(a.page, 'inviting')))
  await a.page.locator('dialog[open]').getByRole('button', { name: 'Annuleren' }).tap()
  const { link } = await a.together.showInvitation()
  found.push(...(await lookWithAxe(a.page, 'an invitation')))
  const b = tabletOf((await launch({ device: 'second' })).page)
  await b.together.openLink(link)
  found.push(...(await lookWithAxe(b.page, 'joining')))
  expect(found).toEqual([])
})
