import type { Download, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page may say "saved" only for what its journal holds; slow machines need a while to get there. */
const PATIENT = { timeout: 20_000 }

/** The frame around every screen: where one is, what is saved, undo and settings. */
export class FramePage {
  constructor(readonly page: Page) {}

  /** The saved state; other signs may stand beside it. */
  get status() {
    return this.page.locator('.app-frame__status').first()
  }

  get notice() {
    return this.page.locator('.undo-bar')
  }

  get undoButton() {
    return this.page.locator('.app-frame__tools').getByRole('button', { name: 'Ongedaan maken' })
  }

  get redoButton() {
    return this.page.locator('.app-frame__tools').getByRole('button', { name: 'Opnieuw doen' })
  }

  /** Resolves when everything so far is called saved. */
  async waitUntilSaved(): Promise<void> {
    await expect.poll(() => this.status.textContent(), PATIENT).toMatch(/^Opgeslagen/)
  }

  async goTo(
    place: 'Projecten' | 'Project' | 'Afdeling' | 'Vloer' | 'Gesprekken' | 'Taken' | 'Analyse' | 'Advies',
  ): Promise<void> {
    if (place === 'Projecten') await this.page.getByRole('link', { name: 'Werkvloer', exact: true }).tap()
    else {
      const rail = this.page.getByRole('navigation', { name: 'Onderdelen' })
      await rail.getByRole('link', { name: place, exact: true }).tap()
    }
    await this.page.locator('main h1').first().waitFor()
  }

  /** A visit anew, as when the address is opened from a bookmark: only another fragment would be no visit. */
  async openAnew(address: string = this.page.url()): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(address)
    await this.page.locator('main h1').first().waitFor({ state: 'attached' })
  }

  async openSettings(): Promise<void> {
    await this.page.locator('.app-frame__tools button').last().tap()
    await this.page.locator('.settings-screen h1').waitFor()
  }

  async openSavedPanel(): Promise<void> {
    await this.status.tap()
    await this.page.getByRole('dialog').waitFor()
  }

  async closeDialog(): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    await dialog.locator('.modal__head button').tap()
    await dialog.waitFor({ state: 'detached' })
  }

  /** The file that `act` makes the browser download. */
  async download(act: () => Promise<void>): Promise<Buffer> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), act()])
    return readDownload(file)
  }
}

async function readDownload(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
