import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { startServer } from '../server/start-server.ts'
import { buildSite } from './build/build-site.ts'
import { ensureChromium } from './setup/chromium.mjs'
import { PROJECT_ROOT } from './setup/project-root.mjs'

/*
 * Takes the pictures of docs/HANDLEIDING.md anew, from the app as it is now: `npm run guide-pictures`. It goes through
 * the example by itself; nobody's data is used. Look at the pictures before you commit them.
 */
const FOLDER = join(PROJECT_ROOT, 'docs/guide')
/** Of WebP: text stays sharp and a picture under 60 kB. */
const QUALITY = 72

const WIDE = { width: 1180, height: 820 }
const TALL = { width: 820, height: 1100 }

async function takePictures(page: Page, url: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const take = async (name: string) => {
    await page.mouse.move(0, 0)
    // What an earlier action said is no part of a screen.
    const word = page.locator('.undo-bar button').last()
    if (await word.isVisible()) await word.click()
    await page.evaluate(() => document.fonts.ready)
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
    writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'))
    console.log(`${name}.webp`)
  }
  const goTo = async (place: string, ready: string) => {
    await page
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('link', { name: place, exact: true })
      .click()
    await page.locator(ready).first().waitFor()
  }

  await page.goto(url)
  await page.getByRole('button', { name: 'Nu niet' }).click()
  await page.getByRole('button', { name: /^Voorbeeld openen/ }).click()
  await page.locator('.department-coverage__counts').waitFor()
  await declineOffers(page)
  await take('project')
  await page.getByRole('tab', { name: /^Bedrijfsanalyse/ }).click()
  await page.locator('.business-form').waitFor()
  await take('bedrijfsanalyse')
  await page.getByRole('tab', { name: /^Stappen/ }).click()
  await page.getByRole('checkbox', { name: 'Bedrijfsanalyse is klaar' }).check()
  await page.getByRole('button', { name: 'Steun van het management' }).click()
  await take('stappen')
  await page.getByRole('tab', { name: /^Samen/ }).click()
  await takeInvitation(page, () => take('samen'))
  await page.getByRole('tab', { name: /^Overzicht/ }).click()
  await page.locator('.project-screen__department').click()
  await page.locator('.department-screen').waitFor()
  await take('afdeling')

  await page.setViewportSize(TALL)
  await goTo('Vloer', '.task-tile')
  for (const tile of [0, 2]) await page.locator('.task-tile').nth(tile).click()
  await page.locator('.task-tile[aria-pressed="true"]').nth(1).waitFor()
  // Time that runs is what the picture is about.
  await page.getByText('00:00:07').first().waitFor()
  await take('vloer')
  for (const tile of [2, 0]) await page.locator('.task-tile').nth(tile).click()
  await page.setViewportSize(WIDE)

  await goTo('Gesprekken', '.interview-row__open')
  await page.locator('.interview-row__open').filter({ hasText: 'M1' }).click()
  await page.locator('.interview-row__open').first().waitFor({ state: 'detached' })
  await take('gesprek')
  await goTo('Taken', '.task-table tbody tr')
  await page.locator('.task-table tbody tr button').first().click()
  await page.locator('.task-editor').waitFor()
  await take('taken')
  await goTo('Analyse', '.functions-view__result')
  await take('analyse')
  await page.getByRole('link', { name: 'Werkvloer', exact: true }).click()
  await page.locator('.project-row').waitFor()
  await take('projecten')
  await goTo('Veiligheid', 'main h1:has-text("Veilig")')
  await take('veilig')
}

/** An invitation to the example, which anybody may read. */
async function takeInvitation(page: Page, take: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click()
  await page.getByLabel('Jouw naam').fill('Anna')
  await page.getByRole('checkbox', { name: /via de server/ }).uncheck()
  await page.getByRole('button', { name: 'Laat de code zien' }).click()
  await page.locator('.invite__code svg').waitFor()
  await take()
  await page.getByRole('button', { name: 'Klaar' }).click()
}

/** What the app offers by itself stands in the way of what the picture is about. */
async function declineOffers(page: Page): Promise<void> {
  const decline = page.locator('main .notice').getByRole('button', { name: /^(Niet nu|Nu niet|Later)$/ })
  while (await decline.first().isVisible()) {
    const before = await decline.count()
    await decline.first().click()
    await page.waitForFunction((count) => document.querySelectorAll('main .notice').length < count, before)
  }
}

function missingPictures(): string[] {
  const text = readFileSync(join(PROJECT_ROOT, 'docs/HANDLEIDING.md'), 'utf8')
  const shown = [...text.matchAll(/\]\(guide\/([a-z]+\.webp)\)/g)].map(([, name]) => name!)
  return shown.filter((name) => !existsSync(join(FOLDER, name)))
}

/** @param siteDir a site that is built already; without it the site is built first */
async function main(siteDir?: string): Promise<void> {
  const executablePath = await ensureChromium()
  if (!executablePath) throw new Error('no Chromium to take pictures with')
  mkdirSync(FOLDER, { recursive: true })
  // The guide does not build without its pictures.
  for (const name of missingPictures()) writeFileSync(join(FOLDER, name), '')
  if (!siteDir) await buildSite()
  const server = await startServer({ siteDir: siteDir ?? join(PROJECT_ROOT, 'dist'), port: 0 })
  const profile = mkdtempSync(join(tmpdir(), 'werkvloer-guide-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    viewport: WIDE,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  try {
    await takePictures(context.pages()[0] ?? (await context.newPage()), server.url)
  } finally {
    await context.close()
    await server.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

await main(process.argv[2])
