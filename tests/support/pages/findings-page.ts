import type { Locator, Page } from 'playwright-core'

/** The findings of a department: the list with suggestions, and one record. */
export class FindingsPage {
  constructor(readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.finding-row')
  }

  get suggestions(): Locator {
    return this.page.locator('.suggestion')
  }

  get record(): Locator {
    return this.page.locator('.findings__record')
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]')
  }

  /** From the interviews. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Gesprekken en bevindingen' })
      .getByText('Bevindingen')
      .tap()
    await this.page.locator('.findings').waitFor()
  }

  suggestion(text: string): Locator {
    return this.suggestions.filter({ hasText: text })
  }

  async accept(text: string): Promise<void> {
    await this.suggestion(text)
      .getByRole('button', { name: /^Neem over/ })
      .tap()
    await this.suggestion(text).waitFor({ state: 'detached' })
  }

  async drop(text: string): Promise<void> {
    await this.suggestion(text)
      .getByRole('button', { name: /^Laat vallen/ })
      .tap()
    await this.suggestion(text).waitFor({ state: 'detached' })
  }

  async openRow(text: string): Promise<void> {
    await this.rows.filter({ hasText: text }).locator('a').tap()
    await this.record.waitFor()
  }

  /** @param code M1 */
  ask(code: string): Promise<void> {
    return this.record
      .getByRole('group', { name: 'Aan wie leg je het voor' })
      .getByRole('button', { name: new RegExp(`^${code} ·`) })
      .tap()
  }

  check(name: string): Locator {
    return this.record.locator(`.check[data-check="${name}"]`)
  }

  async pass(name: string, reason: string): Promise<void> {
    await this.check(name).getByRole('button', { name: 'Toch goedvinden' }).tap()
    await this.dialog.getByLabel('Reden').fill(reason)
    await this.dialog.getByRole('button', { name: 'Vastleggen' }).tap()
    await this.dialog.waitFor({ state: 'detached' })
  }

  get submitButton(): Locator {
    return this.record.getByRole('button', { name: 'Leg voor' })
  }

  /** What the person told the analyst. */
  async noteAnswer(code: string, verdict: string, text: string): Promise<void> {
    await this.record.getByRole('button', { name: 'Antwoord noteren' }).tap()
    await this.dialog.getByLabel('Wie').selectOption({ label: code })
    await this.dialog.locator('.segmented__option', { hasText: new RegExp(`^${verdict}$`) }).tap()
    await this.dialog.getByLabel('In eigen woorden').fill(text)
    await this.dialog.getByRole('button', { name: 'Noteren' }).tap()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Writes another text, with what was said beside it. */
  async workIn(text: string): Promise<void> {
    await this.record.getByRole('button', { name: 'Verwerk' }).tap()
    await this.dialog.getByLabel('Nieuwe tekst').fill(text)
    await this.dialog.getByRole('button', { name: 'Deze tekst overnemen' }).tap()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** The state of the open finding, in its word. */
  state(): Promise<string> {
    return this.record.locator('.finding__head .finding-state').innerText()
  }
}
