import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { FramePage } from './frame-page.ts'

/** Laying out the pages takes seconds, and a busy machine a minute. */
const LONGEST_MS = 150_000

/** The report of a project as it is read, settled and handed on. */
export class ReportPage {
  private readonly frame: FramePage

  constructor(readonly page: Page) {
    this.frame = new FramePage(page)
  }

  /** From any place of the project. */
  async open(): Promise<void> {
    await this.frame.goTo('Advies')
    await this.page.getByRole('tab', { name: 'Rapport' }).tap()
    await this.waitUntilMade()
  }

  /** Making it takes the worker a moment, and a busy machine more. */
  waitUntilMade(): Promise<void> {
    return this.paper.waitFor({ timeout: 60_000 })
  }

  get paper(): Locator {
    return this.page.locator('.report__paper')
  }

  /** Whether it comes out when the browser prints the page. */
  async isOnPaper(): Promise<boolean> {
    await this.page.emulateMedia({ media: 'print' })
    const isShown = await this.paper.isVisible()
    await this.page.emulateMedia({ media: null })
    return isShown
  }

  section(key: string): Locator {
    return this.page.locator(`[id="report-${key}"]`)
  }

  /** Of the first statements of a section. */
  async openSources(section: string): Promise<Locator> {
    await this.section(section).locator('.report__marker').first().tap()
    const sheet = this.page.getByRole('dialog')
    await sheet.waitFor()
    return sheet
  }

  /** Writes over the first paragraph of a section. */
  async writeOver(section: string, text: string): Promise<void> {
    const first = this.section(section).locator('.report__block').first()
    await first.getByRole('button', { name: /^Aanpassen/ }).tap()
    await first.getByLabel('Alinea').fill(text)
    await first.getByRole('button', { name: 'Klaar' }).tap()
    await this.paragraph(section, text).waitFor()
  }

  /** A paragraph that says this. */
  paragraph(section: string, text: string): Locator {
    return this.section(section).locator('p', { hasText: text })
  }

  panel(title: string): Locator {
    return this.page.locator('.report-panel').filter({ has: this.page.locator('h2', { hasText: title }) })
  }

  async chooseLanguage(name: 'Nederlands' | 'Engels'): Promise<void> {
    const choices = await this.openPanel('Wat erin staat')
    await choices.getByRole('radio', { name, exact: true }).tap()
  }

  heading(section: string, name: string): Locator {
    return this.section(section).getByRole('heading', { name, exact: true })
  }

  async openPanel(title: string): Promise<Locator> {
    const panel = this.panel(title)
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').first().tap()
    return panel
  }

  /** The analyst answers for all that is doubtful, a kind at a time. */
  async answerForAll(reason: string): Promise<void> {
    const panel = await this.openPanel('Waar iemand voor moet instaan')
    const name = panel.getByLabel('Je naam of initialen')
    if ((await name.count()) > 0) await name.fill('Ana')
    const open = panel.locator('.report-flags', { has: this.page.locator('[data-open="true"]') })
    while ((await open.count()) > 0) {
      const count = await open.count()
      const group = open.first()
      if ((await group.getAttribute('open')) === null) await group.locator('summary').tap()
      await group.getByLabel('Waarom kan dit zo naar buiten?').fill(reason)
      await group.getByRole('button', { name: /^Ik sta/ }).tap()
      await this.page.waitForFunction(
        (before) => document.querySelectorAll('.report-flags [data-open="true"]').length < before,
        count,
      )
    }
  }

  wordFile(): Promise<Buffer> {
    return this.fileBy('Word-bestand maken')
  }

  webPage(): Promise<Buffer> {
    return this.fileBy('Webpagina maken')
  }

  private async fileBy(name: string): Promise<Buffer> {
    const made = this.page.waitForEvent('download', { timeout: LONGEST_MS })
    await this.page.getByRole('button', { name }).tap()
    return readFileSync(await (await made).path())
  }
}
