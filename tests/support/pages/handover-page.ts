import type { Locator, Page } from 'playwright-core'

/** The tablet in the hands of somebody who looks over what was written down. */
export class HandoverPage {
  constructor(readonly page: Page) {}

  /** What is shown instead of the app. */
  get screen(): Locator {
    return this.page.locator('.handover')
  }

  get statement(): Locator {
    return this.screen.locator('.handover__statement')
  }

  get ownWords(): Locator {
    return this.screen.getByRole('textbox')
  }

  get giveBackScreen(): Locator {
    return this.page.locator('.give-back')
  }

  get codeField(): Locator {
    return this.giveBackScreen.getByLabel(/^(Code|Toegangscode)$/)
  }

  /** From the findings: the sheet that asks who gets it. */
  async choose(code: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Geef de tablet', exact: true }).first().tap()
    const who = this.page.getByRole('dialog').getByLabel('Wie krijgt de tablet?')
    const option = who.locator('option', { hasText: new RegExp(`^${code}\\b`) })
    await who.selectOption((await option.getAttribute('value')) ?? '')
  }

  /** @param code four digits; null where the passcode of the device ends it */
  async start(code: string | null): Promise<void> {
    const sheet = this.page.getByRole('dialog')
    if (code !== null) await sheet.getByLabel('Code om terug te krijgen').fill(code)
    await sheet.getByRole('button', { name: 'Geef de tablet nu' }).tap()
    await this.screen.waitFor()
  }

  async begin(): Promise<void> {
    await this.screen.getByRole('button', { name: /^(Begin|Ga verder)$/ }).tap()
    await this.statement.waitFor()
  }

  async waitForProgress(text: string): Promise<void> {
    await this.screen.locator('.handover__progress').getByText(text, { exact: true }).waitFor()
  }

  async press(name: string): Promise<void> {
    await this.screen.getByRole('button', { name, exact: true }).tap()
  }

  async waitUntilSaved(): Promise<void> {
    await this.screen.locator('.handover__saved[data-saved="saved"]').waitFor()
  }

  /** A short line in the box for a signature. */
  async sign(): Promise<void> {
    const pad = this.screen.locator('.handover__pad')
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (!box) throw new Error('there is no box to sign in')
    await this.page.mouse.move(box.x + 20, box.y + 20)
    await this.page.mouse.down()
    await this.page.mouse.move(box.x + 120, box.y + 60)
    await this.page.mouse.move(box.x + 160, box.y + 20)
    await this.page.mouse.up()
    await this.screen.getByText('Er staat een handtekening.').waitFor()
  }

  async openGiveBack(): Promise<void> {
    await this.press('Geef de tablet terug')
    await this.giveBackScreen.waitFor()
  }

  async tryCode(code: string): Promise<void> {
    await this.codeField.fill(code)
    await this.giveBackScreen.getByRole('button', { name: 'Terug naar de app' }).tap()
  }

  /** With the right code. */
  async leave(code: string): Promise<void> {
    await this.tryCode(code)
    await this.page.locator('.app-frame').waitFor()
  }
}
