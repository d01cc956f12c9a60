import type { Locator, Page } from 'playwright-core'

/** The scenarios of the advice: the list, and one that is worked out. */
export class AdvicePage {
  constructor(readonly page: Page) {}

  get cards(): Locator {
    return this.page.locator('.scenario-list__card')
  }

  get worked(): Locator {
    return this.page.locator('.worked')
  }

  part(section: string): Locator {
    return this.worked.locator(`[data-section="${section}"]`)
  }

  async open(place: number): Promise<void> {
    await this.cards.nth(place).getByRole('link').tap()
    await this.worked.waitFor()
  }

  button(section: string, name: string | RegExp): Locator {
    return this.part(section).getByRole('button', { name })
  }

  field(section: string, label: string | RegExp): Locator {
    return this.part(section).getByLabel(label, { exact: true })
  }
}
