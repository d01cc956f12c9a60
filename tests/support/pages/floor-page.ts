import type { Locator, Page } from 'playwright-core'

/** The floor: what runs, tiles, chips, notes. */
export class FloorPage {
  constructor(readonly page: Page) {}

  get running(): Locator {
    return this.page.locator('.floor__run')
  }

  get offers(): Locator {
    return this.page.locator('.floor__offer')
  }

  get log(): Locator {
    return this.page.locator('.floor__log')
  }

  /** Names of what runs. */
  async runningNames(): Promise<string[]> {
    const names = await this.page.locator('.floor__run-task').allTextContents()
    return names.map((name) => name.trim())
  }

  /** What was interrupted and waits. */
  get waiting(): Locator {
    return this.page.locator('.waiting')
  }

  /** Two taps: something broke in, and what. */
  async interrupt(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Onderbroken', exact: true }).tap()
    await this.page.locator('.interrupt').getByRole('button', { name: kind, exact: true }).tap()
  }

  tile(name: string): Locator {
    return this.page.locator('.task-tile').filter({ hasText: name })
  }

  async startNewTask(name: string): Promise<void> {
    await this.page
      .locator('.floor__start')
      .getByRole('button', { name: /nieuwe taak/i })
      .tap()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Wat wordt er gedaan?').fill(name)
    await dialog.getByRole('button', { name: /^Start vanaf/ }).tap()
    await this.page.locator('.floor__run-task', { hasText: name }).waitFor()
  }

  /** Starts or stops. */
  async tapTile(name: string): Promise<void> {
    await this.tile(name).tap()
  }

  async recordInstant(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'kort moment', exact: true }).tap()
    await this.tapTile(name)
  }

  async stop(name: string): Promise<void> {
    const run = this.running.filter({ hasText: name })
    await run.getByRole('button', { name: /^Stop/ }).tap()
    await run.waitFor({ state: 'detached' })
  }

  /** Opens the sheet and types; it stays open. */
  async typeNote(text: string): Promise<void> {
    const field = this.page.getByLabel('Wat zie of hoor je?')
    if (!(await field.isVisible()))
      await this.page.getByRole('button', { name: 'Notitie', exact: true }).tap()
    await field.fill(text)
  }

  async writeNote(text: string): Promise<void> {
    await this.typeNote(text)
    const sheet = this.page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Klaar' }).tap()
    await sheet.waitFor({ state: 'detached' })
  }

  chip(label: string): Locator {
    return this.page.locator('.floor__chips .chip').filter({ hasText: label })
  }
}
