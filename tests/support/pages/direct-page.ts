import type { Locator, Page } from 'playwright-core'

/** The direct link, in the part of a project in which people share it. */
export class DirectPage {
  constructor(readonly page: Page) {}

  private get dialog(): Locator {
    return this.page.locator('dialog[open]')
  }

  get section(): Locator {
    return this.page.locator('.together-section').filter({ hasText: 'Rechtstreeks' }).first()
  }

  /** What is said about the link, or about the code that was scanned. */
  get state(): Locator {
    return this.page.locator('.direct-section__state')
  }

  /** The QR code on the screen. */
  get code(): Locator {
    return this.dialog.locator('.qr-code')
  }

  get problem(): Locator {
    return this.dialog.locator('[role=alert]')
  }

  get words(): Locator {
    return this.state.locator('.three-words li')
  }

  async showCode(): Promise<void> {
    await this.page.getByRole('button', { name: 'Code tonen' }).tap()
    await this.code.waitFor()
  }

  async scanFirst(): Promise<void> {
    await this.page.getByRole('button', { name: 'Code van de ander scannen' }).tap()
    await this.dialog.getByText('De ander opent dit project').waitFor()
  }

  async scanAnswer(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Nu scan ik de ander' }).tap()
    await this.dialog.getByText('Scan nu de code van de ander').waitFor()
  }

  /** The picture of the camera is on the screen. */
  async whenFilming(): Promise<void> {
    await this.dialog.locator('video').waitFor()
  }

  async codeAsText(): Promise<string> {
    await this.dialog.getByRole('button', { name: 'Toon als tekst' }).tap()
    return (await this.dialog.locator('.direct__signs').textContent()) ?? ''
  }

  async typeCode(code: string): Promise<void> {
    const field = this.dialog.getByLabel('Code van de andere tablet')
    if (!(await field.isVisible())) await this.dialog.getByRole('button', { name: 'Typ de code' }).tap()
    await field.fill(code)
    await this.dialog.getByRole('button', { name: 'Verder met deze code' }).tap()
  }

  async disconnect(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verbinding sluiten' }).tap()
  }
}
