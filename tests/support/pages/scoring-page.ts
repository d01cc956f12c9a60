import type { Locator, Page } from 'playwright-core'

const FIELDS = [
  'Kennis',
  'Verantwoordelijkheid',
  'Zelfstandigheid',
  'Sociaal functioneren',
  'Deadlines en pieken',
  'Handelingstempo',
  'Storingen',
  'Onvoorspelbaarheid',
  'Fysieke belasting',
]

/** Where analysts score tasks apart, beside the list of tasks. */
export class ScoringPage {
  constructor(readonly page: Page) {}

  /** From any place of the department. */
  async open(): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Onderdelen' })
    await rail.getByRole('link', { name: 'Taken', exact: true }).tap()
    await this.page.getByRole('link', { name: 'Los van elkaar scoren' }).tap()
    await this.page.locator('.scoring').waitFor()
  }

  /** The task one is scoring. */
  task(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true })
  }

  /** By touch: the same level for all of the task. */
  async scoreAll(level: number): Promise<void> {
    for (const name of FIELDS) {
      const group = this.page.getByRole('group', { name, exact: true })
      await group.locator('.level-picker__step').nth(level).tap()
    }
  }

  /** By keyboard: a digit goes on by itself. */
  async scoreByKeys(digit: string): Promise<void> {
    await this.page.getByRole('group', { name: FIELDS[0]!, exact: true }).getByRole('radio').first().focus()
    for (const _ of FIELDS) await this.page.keyboard.press(digit)
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Volgende taak' }).tap()
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  }
}
