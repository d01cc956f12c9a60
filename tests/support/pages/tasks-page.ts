import type { Locator, Page } from 'playwright-core'

/** The list of tasks and the record of one. */
export class TasksPage {
  constructor(readonly page: Page) {}

  get editor(): Locator {
    return this.page.locator('.task-editor')
  }

  get rows(): Locator {
    return this.page.getByRole('table', { name: 'Lijst van taken' }).locator('tbody tr')
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name })
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByRole('rowheader').getByRole('button').tap()
    await this.editor.waitFor()
  }

  async close(): Promise<void> {
    await this.editor.getByRole('button', { name: 'Taak sluiten' }).tap()
    await this.editor.waitFor({ state: 'detached' })
  }

  /** Level 0-4 of knowledge, responsibility or a demand. */
  async judge(label: string, level: number): Promise<void> {
    const group = this.editor.getByRole('group', { name: label, exact: true })
    await group.locator('.level-picker__step').nth(level).tap()
  }

  async setFrequency(times: string, per: 'dag' | 'week' | 'maand' | 'jaar'): Promise<void> {
    await this.editor.getByRole('textbox', { name: 'Hoe vaak' }).fill(times)
    await this.editor
      .getByRole('group', { name: 'Per', exact: true })
      .locator('.segmented__option', { hasText: per })
      .tap()
  }

  async setHours(hours: string): Promise<void> {
    await this.editor.getByRole('textbox', { name: 'Uren verteld' }).fill(hours)
  }

  /** The verdict in a word, as it stands. */
  verdict(): Promise<string | null> {
    return this.editor.locator('.verdict-card__verdict .verdict-mark').textContent()
  }
}
