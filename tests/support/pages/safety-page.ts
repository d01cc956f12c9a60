import type { Locator, Page } from 'playwright-core'
import { FramePage } from './frame-page.ts'

/** How safe the work is: the advice, the backups, trying one. */
export class SafetyPage {
  private readonly frame: FramePage

  constructor(readonly page: Page) {
    this.frame = new FramePage(page)
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/veilig'
    })
    await this.page.locator('.safety-screen .notice').waitFor()
  }

  get advice(): Locator {
    return this.page.locator('.safety-screen .notice__title')
  }

  row(name: string): Locator {
    return this.page.locator('.backup-row').filter({ hasText: name })
  }

  backupOf(name: string): Promise<Buffer> {
    return this.frame.download(() => this.row(name).getByRole('button', { name: 'Reservekopie maken' }).tap())
  }

  /** Chooses a file and tries it. @param code '' tries the file only */
  async rehearse(content: Buffer, code: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Kopie proefopenen' }).tap(),
    ])
    await chooser.setFiles({
      name: 'reserve.werkvloer',
      mimeType: 'application/octet-stream',
      buffer: content,
    })
    await this.dialog.getByLabel('Herstelcode').fill(code)
    await this.dialog.getByRole('button', { name: 'Proefopenen' }).tap()
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** What trying a backup found, in words. */
  async report(): Promise<string> {
    const report = this.dialog.locator('.notice')
    await report.waitFor()
    return (await report.textContent()) ?? ''
  }
}
