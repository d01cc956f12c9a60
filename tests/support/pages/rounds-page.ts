import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Work sampling: the plan, the day, the round that is walked. */
export class RoundsPage {
  constructor(readonly page: Page) {}

  get walk(): Locator {
    return this.page.locator('.walk')
  }

  /** "2 van 3". */
  get progress(): Locator {
    return this.page.locator('.walk__progress')
  }

  get name(): Locator {
    return this.page.locator('.walk__name')
  }

  get call(): Locator {
    return this.page.locator('.round-call')
  }

  get log(): Locator {
    return this.page.locator('.round-day__round')
  }

  get shares(): Locator {
    return this.page.locator('.round-shares__row')
  }

  tile(name: string): Locator {
    return this.walk.locator('.task-tile').filter({ hasText: name })
  }

  async makePlan(mode: 'Op toeval' | 'Vaste tijden' | 'Tussen het volgen'): Promise<void> {
    await this.page.getByRole('button', { name: 'Rondes plannen' }).tap()
    const sheet = this.page.getByRole('dialog')
    await sheet.getByRole('radio', { name: mode }).tap()
    await sheet.getByRole('button', { name: 'Plan maken' }).tap()
    await this.page.locator('.round-day').waitFor()
  }

  /** Looks at whom one stands before; resolves when the next stands there, or the round is over. */
  async look(what: Locator): Promise<void> {
    const before = await this.progress.textContent()
    await expect
      .poll(async () => {
        const now = (await this.walk.count()) > 0 ? await this.progress.textContent() : null
        // A tap right after another counts as the same touch: once more then.
        if (now === before) await what.tap()
        return now
      })
      .not.toBe(before)
  }
}
