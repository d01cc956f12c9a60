import type { Locator, Page } from 'playwright-core'
import { FramePage } from './frame-page.ts'

/** Lists of a department in and out. */
export class ListsPage {
  private readonly frame: FramePage

  constructor(readonly page: Page) {
    this.frame = new FramePage(page)
  }

  get root(): Locator {
    return this.page.locator('.table-import')
  }

  /** What happens to how many rows, in words. */
  get states(): Locator {
    return this.root.locator('.table-import__states')
  }

  get agree(): Locator {
    return this.root.locator('.primary-action button')
  }

  async openImport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lijst importeren' }).tap()
    await this.root.waitFor()
  }

  /** Shows what a pasted list becomes. */
  async paste(text: string): Promise<void> {
    await this.root.getByLabel('Plak de lijst hier').fill(text)
    await this.root.getByRole('button', { name: 'Bekijk wat ervan wordt' }).tap()
    await this.root.locator('.table-import__mapping').waitFor()
  }

  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.root.getByRole('button', { name: 'Bestand kiezen' }).tap(),
    ])
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  /** Says yes; resolves when all of it is written. */
  async importNow(): Promise<void> {
    await this.agree.tap()
    await this.page.locator('.department-screen').waitFor({ timeout: 60_000 })
  }

  async export(format: 'Excel' | 'CSV', what: string): Promise<Buffer> {
    await this.page.getByRole('button', { name: 'Meer met deze afdeling' }).tap()
    await this.page.getByRole('menuitem', { name: 'Lijsten exporteren' }).tap()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: format }).tap()
    await dialog.getByLabel('Wat?').selectOption(what)
    return this.frame.download(() => dialog.getByRole('button', { name: 'Bewaren' }).tap())
  }
}
