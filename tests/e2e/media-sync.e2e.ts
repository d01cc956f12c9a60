import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type E2eFixtures, e2eTest as test } from '../support/e2e-test.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { FilePage } from '../support/pages/file-page.ts'
import { MediaPage } from '../support/pages/media-page.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { TogetherPage } from '../support/pages/together-page.ts'
import { photoWithExif } from '../support/photo-file.ts'
import { StoppableServer } from '../support/stoppable-server.ts'

const PATIENT = { timeout: 30_000 }
/** What a browser says about a server that is gone. */
const AWAY = [/WebSocket connection to/, /Failed to load resource/, /ERR_CONNECTION/]

interface Tablet extends Pages {
  readonly page: Page
  readonly media: MediaPage
  readonly together: TogetherPage
  readonly file: FilePage
  readonly kill: () => Promise<void>
}

async function tablet({ launch }: Pick<E2eFixtures, 'launch'>, device: string): Promise<Tablet> {
  const { page, kill } = await launch({ device, expectedProblems: AWAY })
  return {
    ...pagesOf(page),
    page,
    kill,
    media: new MediaPage(page),
    together: new TogetherPage(page),
    file: new FilePage(page),
  }
}

async function makeProject(a: Tablet, url: string): Promise<string> {
  await a.projects.open(url)
  const code = await a.projects.create('De Linde', 'Stichting Zorg')
  await a.projects.addDepartment('Woongroepen')
  await a.frame.goTo('Project')
  return code
}

async function openPhotos({ page, frame, projects, media }: Tablet): Promise<void> {
  await page.getByRole('tab', { name: /^Overzicht/ }).tap()
  await projects.openDepartment('Woongroepen')
  await frame.goTo('Vloer')
  await media.open()
}

async function takePhoto({ page, frame, media }: Tablet, note: string): Promise<void> {
  const buffer = await photoWithExif(page, { width: 1600, height: 1200 })
  await media.give({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer })
  await media.editor.getByLabel('Wat is er te zien?').fill(note)
  await media.keep()
  await media.tiles.filter({ hasText: note }).waitFor()
  await frame.waitUntilSaved()
}

async function backToTogether({ frame, together }: Tablet): Promise<void> {
  await frame.goTo('Project')
  await together.open()
}

const mediaLine = ({ page }: Tablet) => page.locator('.server-section__media').allTextContents()
const tileOf = ({ media }: Tablet, note: string) => media.tiles.filter({ hasText: note })
const pictureOn = (each: Tablet, note: string) => tileOf(each, note).locator('img')

test('a photo is named on the other tablet first, then shown there, over a server that was away', async ({
  launch,
  folder,
}) => {
  const server = new StoppableServer(folder)
  const a = await tablet({ launch }, 'first')
  await makeProject(a, await server.start())
  await a.together.open()
  const { link } = await a.together.invite()
  const b = await tablet({ launch }, 'second')
  await b.together.openLink(link)
  await b.together.agree()
  await b.projects.keepCode()

  // Its records come through and its photos not yet: the placeholder.
  let isHeld = true
  await b.page.route('**/sync/media/**', (route) => (isHeld ? route.abort() : route.continue()))
  await openPhotos(a)
  await takePhoto(a, 'Kast te hoog')
  await openPhotos(b)
  await tileOf(b, 'Kast te hoog').getByText('Niet op dit apparaat').waitFor(PATIENT)
  await backToTogether(b)
  await expect
    .poll(() => mediaLine(b), PATIENT)
    .toEqual([expect.stringMatching(/^1 foto nog niet op dit apparaat/)])
  expect(await b.page.locator('.server-section__state').textContent()).toContain('Op de server')

  isHeld = false
  await openPhotos(b)
  await pictureOn(b, 'Kast te hoog').waitFor(PATIENT)

  // Without the server it says what is still to go; killed meanwhile, it goes on by itself.
  await server.stop()
  await takePhoto(a, 'Lift')
  await backToTogether(a)
  await expect
    .poll(() => mediaLine(a), PATIENT)
    .toEqual([expect.stringMatching(/^1 foto nog niet op de server/)])
  const address = a.page.url()
  await a.kill()
  await server.start()
  const again = await tablet({ launch }, 'first')
  await again.page.goto(address)
  await pictureOn(b, 'Lift').waitFor(PATIENT)
  // It says nothing of photos before it has been at the server either.
  const state = again.page.locator('.server-section__state')
  await expect.poll(() => state.textContent(), PATIENT).toContain('Op de server')
  await expect.poll(() => mediaLine(again), PATIENT).toEqual([])
  expect(findOnDisk(join(folder, 'rooms'), 'JFIF')).toEqual([])
  await server.stop()
})

test('a file takes photos along to an empty tablet, or not when somebody says so', async ({
  launch,
  server,
}) => {
  const a = await tablet({ launch }, 'one')
  const code = await makeProject(a, server.url)
  await openPhotos(a)
  await takePhoto(a, 'Kast te hoog')
  await a.frame.goTo('Project')
  await a.file.open()
  const choice = a.page.getByRole('checkbox', { name: /^Met foto’s en geluid \(\d/ })
  await choice.waitFor()
  const withPhotos = await a.file.make()
  await choice.uncheck()
  const without = await a.file.make()
  expect(without.words).toBe(withPhotos.words)
  expect(withPhotos.content.length - without.content.length).toBeGreaterThan(20_000)

  const b = await tablet({ launch }, 'two')
  await b.projects.open(server.url)
  await b.projects.chooseBackup({ name: 'a.werkvloer', content: without.content })
  await b.projects.giveCode(code)
  await b.page.locator('.project-screen').waitFor()
  await openPhotos(b)
  await tileOf(b, 'Kast te hoog').getByText('Niet op dit apparaat').waitFor()

  await b.frame.goTo('Project')
  await b.file.open()
  // One bit of the photo: everything else is taken in, and that one is named.
  const damaged = Buffer.from(withPhotos.content)
  damaged[damaged.length - 1_000]! ^= 1
  const hurt = await b.file.takeIn(damaged)
  expect(hurt.text).toMatch(/Beschadigd in het bestand en niet meegekomen: foto van /)
  const whole = await b.file.takeIn(withPhotos.content)
  expect(whole.text).toContain('Ook binnen: 1 foto.')
  await openPhotos(b)
  await pictureOn(b, 'Kast te hoog').waitFor(PATIENT)

  const c = await tablet({ launch }, 'three')
  await c.projects.open(server.url)
  await c.projects.chooseBackup({ name: 'a.werkvloer', content: withPhotos.content })
  await c.projects.giveCode(code)
  await c.page.locator('.project-screen').waitFor()
  await openPhotos(c)
  await pictureOn(c, 'Kast te hoog').waitFor(PATIENT)
})
