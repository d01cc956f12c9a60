import type { Locator, Page } from 'playwright-core'

/** The list of interviews, the start of one, and the sheet. */
export class InterviewsPage {
  constructor(readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.interview-row')
  }

  /** The paragraphs of the sheet; the last is the empty one. */
  get lines(): Locator {
    return this.page.locator('.line')
  }

  /** Their fields, in the order of the sheet. */
  get fields(): Locator {
    return this.page.locator('.line__text')
  }

  get wishes(): Locator {
    return this.page.locator('.wish-row')
  }

  /** From the list: an interview with somebody known, or with the next new employee. */
  async start(code?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw gesprek' }).first().tap()
    await this.choosePerson(code)
  }

  /** On the screen that asks with whom. */
  async choosePerson(code?: string): Promise<void> {
    const tiles = this.page.locator('.person-tile')
    const tile = code
      ? tiles.filter({ hasText: new RegExp(`^(\\+ )?${code}\\b`) })
      : tiles.filter({ hasText: '+ M' })
    await tile.first().tap()
    await this.waitForSheet()
  }

  async open(code: string): Promise<void> {
    await this.rows.filter({ has: this.page.locator('.interview-row__code', { hasText: code }) }).tap()
    await this.waitForSheet()
  }

  async waitForSheet(): Promise<void> {
    await this.page.locator('.sheet').waitFor()
  }

  /** Writes a line at the end of the sheet, as with a keyboard, and goes on to the next. */
  async write(text: string): Promise<void> {
    await this.fields.last().focus()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** One tap in the guide. */
  async chooseTopic(name: string): Promise<void> {
    await this.page.locator('.guide__topic').filter({ hasText: name }).tap()
  }

  /** The words of every line, the empty one at the end included. */
  texts(): Promise<string[]> {
    return this.fields.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
  }

  /** The topic of every line, as written in the margin. */
  topics(): Promise<string[]> {
    return this.page.locator('.topic-tag__word').allTextContents()
  }

  /** @param place from 0 */
  star(place: number): Promise<void> {
    return this.lines.nth(place).locator('.line__star').tap()
  }

  /** @param place from 0 */
  toTask(place: number): Promise<void> {
    return this.lines.nth(place).getByText('Taak', { exact: true }).tap()
  }

  /** @param place from 0 */
  toFinding(place: number): Promise<void> {
    return this.lines.nth(place).getByText('Bevinding', { exact: true }).tap()
  }

  /** From a sheet: makes a guide of one's own with another topic in it. */
  async addOwnTopic(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer acties' }).tap()
    await this.page.getByRole('menuitem', { name: 'Leidraden' }).tap()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Nieuwe leidraad' }).tap()
    await dialog.locator('.quick-entry input').fill(name)
    await dialog.locator('.quick-entry input').press('Enter')
    await dialog.locator('.modal__head button').tap()
  }

  /** @param wish as its segment says */
  async wish(task: string, wish: string): Promise<void> {
    const row = this.wishes.filter({ hasText: task })
    await row.locator('.segmented__option', { hasText: wish }).tap()
  }
}
