import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { makeBigCase } from '../support/big-case.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { type FakeCamera, fakeCamera } from '../support/fake-camera.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import type { BrowserOptions, TestBrowser } from '../support/open-browser.ts'
import { DirectPage } from '../support/pages/direct-page.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { TogetherPage } from '../support/pages/together-page.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const PATIENT = { timeout: 60_000 }

interface Tablet extends Pages {
  readonly browser: TestBrowser
  readonly page: Page
  readonly camera: FakeCamera
  readonly direct: DirectPage
  readonly together: TogetherPage
}

interface Place {
  readonly launch: (options: Omit<BrowserOptions, 'profileDir'> & { device: string }) => Promise<TestBrowser>
  readonly folder: string
}

async function openTablet({ launch, folder }: Place, device: string, without?: 'no camera'): Promise<Tablet> {
  const camera = fakeCamera(join(folder, `${device}.y4m`))
  const browser = await launch({
    device,
    expectedProblems: [/ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED)/],
    ...(without ? {} : { camera: camera.file }),
  })
  const { page } = browser
  return {
    ...pagesOf(page),
    browser,
    page,
    camera,
    direct: new DirectPage(page),
    together: new TogetherPage(page),
  }
}

const openTablets = async (place: Place, without?: 'no camera') =>
  [await openTablet(place, 'a', without), await openTablet(place, 'b', without)] as const

async function makeProject(tablet: Tablet, url: string): Promise<void> {
  await tablet.projects.open(url)
  await tablet.projects.create('De Linde', 'Stichting Zorg')
  await tablet.projects.addDepartment('Woongroepen')
  await tablet.frame.goTo('Project')
  await tablet.together.open()
}

const withoutServer = (place: Locator) => place.getByRole('checkbox', { name: /via de server/ }).uncheck()

/** A project of ten thousand records, open in the room where it is shared. */
async function makeBigProject(tablet: Tablet, url: string): Promise<void> {
  await tablet.projects.open(url)
  const content = JSON.stringify(makeBigCase({ records: 10_000, seed: 7 }))
  await tablet.projects.chooseCase({ name: 'groot.json', content })
  await tablet.projects.dialog.getByRole('button', { name: 'Importeren' }).tap(PATIENT)
  await tablet.projects.keepCode()
  await tablet.together.open()
}

/** B joins A's project, and neither uses a server. */
async function joinWithoutServer(a: Tablet, b: Tablet): Promise<void> {
  await a.together.startInvite()
  const sheet = a.page.locator('dialog[open]')
  await sheet.getByLabel('Jouw naam').fill('Anna')
  await withoutServer(sheet)
  await sheet.getByRole('button', { name: 'Laat de code zien' }).tap()
  await sheet.getByRole('button', { name: 'Liever een link?' }).tap()
  const link = (await sheet.locator('.invite__address').textContent()) ?? ''
  await a.together.closeInvitation()
  await b.together.openLink(link)
  await withoutServer(b.together.ask)
  await b.together.agree()
  await b.projects.keepCode()
  await b.together.open()
}

/** As two people do it: each camera held in front of the other's screen. */
async function linkByCodes(a: Tablet, b: Tablet): Promise<void> {
  await a.direct.showCode()
  await b.direct.scanFirst()
  await b.direct.whenFilming()
  await b.camera.lookAt(a.direct.code)
  await b.direct.code.waitFor()
  b.camera.lookAway()
  await a.direct.scanAnswer()
  await a.direct.whenFilming()
  await a.camera.lookAt(b.direct.code)
  await a.page.locator('dialog[open]').getByText('Scan nu de code').waitFor({ state: 'detached' })
  a.camera.lookAway()
}

async function expectEqual(a: Tablet, b: Tablet): Promise<void> {
  for (const { direct } of [a, b])
    await expect.poll(() => direct.state.textContent(), PATIENT).toContain('Beide tablets zijn gelijk')
  const wordsOn = async ({ direct }: Tablet) => (await direct.words.allTextContents()).join(' ')
  const differ = async () => (await wordsOn(a)) !== (await wordsOn(b))
  await expect.poll(differ, PATIENT).toBe(false)
  expect(await a.direct.words.allTextContents()).toHaveLength(3)
}

test('two tablets without a server connect by the codes on their screens, and say the same three words', async ({
  launch,
  folder,
}) => {
  const server = await startServer({ siteDir: inject('siteDir'), port: 0 })
  const [a, b] = await openTablets({ launch, folder })
  await makeProject(a, server.url)
  await joinWithoutServer(a, b)
  for (const { page } of [a, b]) await waitUntilOffline(page)
  // Not a browser that is told to be offline: that one lets no tablet through either.
  await server.stop()
  await linkByCodes(a, b)
  await expectEqual(a, b)
  await b.page.getByRole('tab', { name: /^Overzicht/ }).tap()
  const departments = b.page.locator('.project-screen__department')
  expect((await departments.allTextContents()).join()).toContain('Woongroepen')

  // What is done now reaches the other at once, also while one is elsewhere in the app.
  await b.projects.addDepartment('Keuken')
  await b.frame.goTo('Project')
  await b.together.open()
  await a.page.getByRole('tab', { name: /^Overzicht/ }).tap()
  await expect
    .poll(async () => (await a.page.locator('.project-screen__department').allTextContents()).join())
    .toContain('Keuken')
  await a.together.open()
  await expectEqual(a, b)

  await a.direct.disconnect()
  await expect.poll(() => b.direct.state.textContent()).toContain('De ander heeft de verbinding gesloten')
  expect(await a.direct.state.textContent()).not.toContain('gelijk')
})

test('codes can be typed, and a wrong one is named without changing anything', async ({
  launch,
  folder,
  server,
}) => {
  const [a, b] = await openTablets({ launch, folder })
  await makeProject(a, server.url)
  await joinWithoutServer(a, b)
  await a.direct.showCode()
  expect(await lookWithAxe(a.page, 'the code')).toEqual([])
  const first = await a.direct.codeAsText()
  await b.direct.scanFirst()
  await b.direct.typeCode('WVL 1234 5678')
  await expect
    .poll(() => b.direct.problem.textContent())
    .toContain('geen code voor een rechtstreekse verbinding')
  await b.direct.typeCode(first.toLowerCase().replaceAll(' ', '-'))
  const answer = await b.direct.codeAsText()
  await a.direct.scanAnswer()
  await a.direct.typeCode(first)
  await expect.poll(() => a.direct.problem.textContent()).toContain('de code van deze tablet zelf')
  await a.direct.typeCode(answer)
  await expectEqual(a, b)
  expect(await lookWithAxe(a.page, 'equal')).toEqual([])
})

test('a tablet is killed while ten thousand records go over, and the next link brings the rest', async ({
  launch,
  folder,
  server,
}) => {
  const [a, b] = await openTablets({ launch, folder })
  await makeBigProject(a, server.url)
  await joinWithoutServer(a, b)

  await linkByCodes(a, b)
  await expect
    .poll(() => a.direct.state.textContent(), { ...PATIENT, interval: 10 })
    .toContain('heen en weer')
  await b.browser.kill()
  await expect.poll(() => a.direct.state.textContent(), PATIENT).toContain('De verbinding is weggevallen')

  const again = await openTablet({ launch, folder }, 'b')
  await again.projects.open(server.url)
  await again.projects.openProject('Groot project 10000')
  await again.together.open()
  const began = performance.now()
  await linkByCodes(a, again)
  await expectEqual(a, again)
  console.info(
    `10,000 records by the direct link, from scanning to equal: ${Math.round(performance.now() - began)} ms`,
  )
})

test('tablets on networks that keep them apart are told why, and may begin again', async ({
  launch,
  folder,
  server,
}) => {
  const [a, b] = await openTablets({ launch, folder })
  await makeProject(a, server.url)
  await joinWithoutServer(a, b)
  for (const { page } of [a, b]) await waitUntilOffline(page)
  for (const { browser } of [a, b]) await browser.context.setOffline(true)
  await linkByCodes(a, b)
  const dialog = a.page.locator('dialog[open]')
  await expect.poll(() => dialog.textContent(), PATIENT).toContain('De tablets vinden elkaar niet')
  expect(await dialog.textContent()).toMatch(/gastnetwerk.*VPN.*Met een bestand/s)
  await dialog.getByRole('button', { name: 'Opnieuw beginnen' }).tap()
  await a.direct.code.waitFor()
})

test('without cameras that is said, and codes that are typed connect all the same', async ({
  launch,
  folder,
  server,
}) => {
  const [a, b] = await openTablets({ launch, folder }, 'no camera')
  await makeProject(a, server.url)
  await joinWithoutServer(a, b)
  await a.direct.showCode()
  const first = await a.direct.codeAsText()
  await b.direct.scanFirst()
  await expect
    .poll(() => b.page.locator('dialog[open] .notice').textContent())
    .toContain('Er is geen camera gevonden')
  await b.direct.typeCode(first)
  const answer = await b.direct.codeAsText()
  await a.direct.scanAnswer()
  await a.direct.typeCode(answer)
  await expectEqual(a, b)
})

test('a tablet that falls asleep half-way: both say that the connection is lost, and the next one brings the rest', async ({
  launch,
  folder,
  server,
}) => {
  const [a, b] = await openTablets({ launch, folder })
  await makeBigProject(a, server.url)
  await joinWithoutServer(a, b)
  for (const { page } of [a, b]) await waitUntilOffline(page)
  await linkByCodes(a, b)
  await expect
    .poll(() => a.direct.state.textContent(), { ...PATIENT, interval: 10 })
    .toContain('heen en weer')
  const wake = b.browser.freeze()
  try {
    await expect.poll(() => a.direct.state.textContent(), PATIENT).toContain('De verbinding is weggevallen')
  } finally {
    wake()
  }
  await expect.poll(() => b.direct.state.textContent(), PATIENT).toContain('De verbinding is weggevallen')
  await linkByCodes(a, b)
  await expectEqual(a, b)
})
