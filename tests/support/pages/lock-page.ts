import type { Locator, Page } from 'playwright-core'

/** The lock screen, and the lock among the settings. */
export class LockPage {
  constructor(readonly page: Page) {}

  get screen(): Locator {
    return this.page.locator('.lock-screen')
  }

  get field(): Locator {
    return this.screen.getByLabel('Toegangscode', { exact: true })
  }

  get tool(): Locator {
    return this.page.locator('.app-frame__tools').getByRole('button', { name: 'Vergrendelen' })
  }

  /** Sets a passcode where there is none, from anywhere in the app; the settings stay open. */
  async set(passcode: string): Promise<void> {
    await this.openSettings()
    await this.page.getByRole('button', { name: 'Toegangscode instellen' }).tap()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Nieuwe toegangscode').fill(passcode)
    await dialog.getByLabel('Nog een keer').fill(passcode)
    await dialog.getByRole('button', { name: 'Toegangscode instellen' }).tap()
    await dialog.waitFor({ state: 'detached' })
  }

  async openSettings(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/instellingen'
    })
    await this.page.getByRole('heading', { name: 'Slot' }).waitFor()
  }

  /** Locks by the button, and waits until the page was started anew. */
  async lock(): Promise<void> {
    await this.waitForRestart(() => this.tool.tap())
  }

  /** Waits until what `act` does has locked the page and emptied its memory. */
  async waitForRestart(act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset.before = 'the lock'
    })
    await act()
    await this.page.waitForFunction(
      () => document.documentElement.dataset.before === undefined && document.querySelector('.lock-screen'),
    )
  }

  /** Buttons of the lock that one would have to scroll to. */
  outOfSight(): Promise<string[]> {
    return this.screen.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { top, bottom, left, right } = button.getBoundingClientRect()
          return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth
        })
        .map((button) => button.textContent ?? ''),
    )
  }

  async enter(passcode: string): Promise<void> {
    await this.field.fill(passcode)
    await this.screen.getByRole('button', { name: 'Ontgrendelen' }).tap()
  }

  async unlock(passcode: string): Promise<void> {
    await this.enter(passcode)
    await this.screen.waitFor({ state: 'detached' })
  }
}
