import type { Locator, Page } from 'playwright-core'

/** Quick entry of processes, jobs and people. */
export class DepartmentPage {
  constructor(readonly page: Page) {}

  list(title: 'Werkprocessen' | 'Functies' | 'Mensen'): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** Type, Enter, next. */
  async enter(title: 'Werkprocessen' | 'Functies' | 'Mensen', names: readonly string[]): Promise<void> {
    const field = this.list(title).locator('.quick-entry input')
    for (const name of names) {
      await field.fill(name)
      await field.press('Enter')
    }
  }

  names(title: 'Werkprocessen' | 'Functies' | 'Mensen'): Promise<string[]> {
    const inputs = this.list(title).locator('.entry-row__name input')
    return inputs.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  }

  row(title: 'Werkprocessen' | 'Functies' | 'Mensen', place: number): Locator {
    return this.list(title).locator('.entry-row').nth(place)
  }
}
