import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { SafetyPage } from '../support/pages/safety-page.ts'

const NAME = 'Veilig De Linde'
const DAY_MS = 24 * 60 * 60 * 1_000

const sign = (page: Page, word: string) => page.locator('.app-frame__status', { hasText: word })

test('counts what a backup misses, also after a restart, and tries one without touching anything', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  const safety = new SafetyPage(page)
  await projects.open(server.url)
  const code = await projects.create(NAME, 'De Linde')
  await projects.addDepartment('Woongroepen')
  await frame.waitUntilSaved()
  await safety.open()
  const facts = () => safety.row(NAME).textContent()
  expect(await facts()).toContain('Nog nooit een reservekopie gemaakt, 1 wijziging tot nu toe')
  const backup = await safety.backupOf(NAME)
  await expect.poll(facts).toMatch(/Laatste reservekopie: vandaag \d\d:\d\d, niets veranderd sindsdien/)

  await safety.rehearse(backup, code)
  expect(await safety.report()).toMatch(/opent en is gelijk.*herstelcode klopt/)
  await frame.closeDialog()
  await expect.poll(facts).toContain('Kopie proefgeopend: vandaag')

  await frame.goTo('Projecten')
  await projects.openProject(NAME)
  await projects.addDepartment('Wasserij')
  await frame.waitUntilSaved()
  await frame.openAnew(server.url)
  await safety.open()
  expect(await facts()).toContain('1 wijziging sindsdien')
  await safety.rehearse(backup, '')
  expect(await safety.report()).toMatch(/hier staat nieuwer werk.*\D1 record hier nieuwer.*niet geprobeerd/)
  await frame.closeDialog()

  await safety.rehearse(backup.subarray(0, backup.length - 200), code)
  await expect
    .poll(() => safety.dialog.locator('.field__problem').textContent())
    .toMatch(/ontbreekt het einde/)
  await page.keyboard.press('Escape')
  await frame.goTo('Projecten')
  expect(await projects.names()).toEqual([NAME])
})

test('says calmly that a backup is due, and nothing more once told to wait', async ({ launch, server }) => {
  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(server.url)
  await projects.create(NAME)
  await projects.addDepartment('Woongroepen')
  await frame.waitUntilSaved()
  const savedThen = await frame.status.textContent()
  expect(await sign(page, 'Reservekopie nodig').count()).toBe(0)

  const reminder = page.getByText(`Tijd voor een reservekopie van ${NAME}`)
  await page.clock.setSystemTime(Date.now() + 2 * DAY_MS)
  await frame.openAnew(server.url)
  await reminder.waitFor()
  await sign(page, 'Reservekopie nodig').waitFor()
  await page.getByRole('button', { name: 'Morgen weer' }).tap()
  await reminder.waitFor({ state: 'detached' })
  await sign(page, 'Reservekopie nodig').waitFor()

  // What the bar calls saved is the last save, two days ago, and not that it was opened.
  await projects.openProject(NAME)
  const time = savedThen?.match(/\d\d:\d\d/)?.[0]
  await expect.poll(() => frame.status.textContent()).toMatch(new RegExp(`Opgeslagen \\d+ \\S+ ${time}`))
  expect(await reminder.count()).toBe(0)
})

test('offers to install after something was recorded, never on the floor; on an iPad it warns and shows how', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { projects, frame, floor } = pagesOf(page)
  await projects.open(server.url)
  await page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt'), {
      prompt: async () => {
        document.body.dataset.asked = 'yes'
        return { outcome: 'accepted' }
      },
    })
    window.dispatchEvent(event)
  })
  const offer = page.getByText('Werkvloer als app op dit apparaat?')
  await projects.create(NAME)
  await projects.addDepartment('Woongroepen')
  expect(await offer.count()).toBe(0)
  await frame.goTo('Vloer')
  await floor.startNewTask('Tafels dekken')
  await floor.stop('Tafels dekken')
  expect(await offer.count()).toBe(0)
  await frame.goTo('Projecten')
  await offer.waitFor()
  await page.getByRole('button', { name: 'Installeren' }).tap()
  await offer.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.body.dataset.asked)).toBe('yes')

  const ipad = await launch({ device: 'ipad' })
  await ipad.page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: false })
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 })
  })
  await ipad.page.goto(server.url)
  await ipad.page.getByText('Je werkt in een tabblad', { exact: true }).waitFor()
  await ipad.page.getByRole('button', { name: 'Laat zien hoe' }).tap()
  await ipad.page.getByText('Zet op beginscherm').waitFor()
  expect(await ipad.page.locator('.install-steps__step').count()).toBe(4)
})

test('shortcuts of the home screen lead to where one worked last', async ({ launch, server }) => {
  const { page } = await launch()
  const { projects, frame } = pagesOf(page)
  await projects.open(`${server.url}/#/nieuwe-waarneming`)
  await page.getByText('Open eerst een project en een afdeling.').waitFor()
  await projects.create(NAME)
  await projects.addDepartment('Woongroepen')
  await page.goto('about:blank')
  await page.goto(`${server.url}/#/nieuwe-waarneming`)
  await page.locator('.floor__start').waitFor()
  await page.goto('about:blank')
  await page.goto(`${server.url}/#/nieuw-gesprek`)
  await expect.poll(() => page.url()).toMatch(/\/interviews\/.+\/nieuw$/)
  await frame.goTo('Projecten')
})
