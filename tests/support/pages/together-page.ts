import type { Locator, Page } from 'playwright-core'

interface Invited {
  readonly link: string
  /** The words to compare, as shown. */
  readonly words: readonly string[]
}

/** The part of a project in which people share it, and the screen where one joins. */
export class TogetherPage {
  constructor(readonly page: Page) {}

  get devices(): Locator {
    return this.page.locator('.devices-list__item')
  }

  get ask(): Locator {
    return this.page.locator('.join-ask')
  }

  get arrival(): Locator {
    return this.page.locator('.together__arrival')
  }

  private get dialog(): Locator {
    return this.page.locator('dialog[open]')
  }

  /** From any part of the project's own room. */
  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Samen/ }).tap()
    await this.page.locator('.together').waitFor()
  }

  async startInvite(): Promise<void> {
    await this.page.getByRole('button', { name: 'Iemand uitnodigen' }).tap()
    await this.dialog.getByRole('button', { name: 'Laat de code zien' }).waitFor()
  }

  /** Makes an invitation and shows its link; the sheet stays open. @param name asked once on each device */
  async showInvitation(role: 'Analist' | 'Meelezer' = 'Analist', name = 'Anna'): Promise<Invited> {
    await this.startInvite()
    await this.dialog.getByRole('radio', { name: role, exact: true }).check()
    const field = this.dialog.getByLabel('Jouw naam')
    if (await field.isVisible()) await field.fill(name)
    await this.dialog.getByRole('button', { name: 'Laat de code zien' }).tap()
    await this.dialog.locator('.invite').waitFor()
    await this.dialog.getByRole('button', { name: 'Liever een link?' }).tap()
    const link = (await this.dialog.locator('.invite__address').textContent()) ?? ''
    return { link, words: await this.wordsIn(this.dialog) }
  }

  async closeInvitation(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Klaar' }).tap()
    await this.dialog.waitFor({ state: 'detached' })
  }

  async invite(role: 'Analist' | 'Meelezer' = 'Analist', name = 'Anna'): Promise<Invited> {
    const invited = await this.showInvitation(role, name)
    await this.closeInvitation()
    return invited
  }

  /** Resolves when it asks whether to join. */
  async openLink(link: string): Promise<void> {
    await this.page.goto(link)
    await this.ask.waitFor()
  }

  comparedWords(): Promise<string[]> {
    return this.wordsIn(this.ask)
  }

  /** Says yes; the recovery code of this device is on screen afterwards. @param name asked once on each device */
  async agree(name = 'Bram'): Promise<void> {
    const field = this.ask.getByLabel('Jouw naam')
    if (await field.isVisible()) await field.fill(name)
    await this.ask.getByRole('button', { name: 'Ja, meedoen' }).tap()
  }

  private wordsIn(place: Locator): Promise<string[]> {
    return place.locator('.four-words li').allTextContents()
  }
}
