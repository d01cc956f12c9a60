import type { Download, Locator, Page } from 'playwright-core'

/** The other ways of checking, as the analyst sees them. */
export class OtherWaysPage {
  constructor(private readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('heading', { name: 'Op papier of op afstand voorleggen' })
  }

  async choosePerson(code: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Voor wie?' }).selectOption({ label: code })
  }

  /** @returns the page that is to be sent, and the code that is to be told */
  async makeFile(): Promise<{ readonly file: Download; readonly code: string }> {
    await this.page.getByRole('button', { name: 'Maak een bestand' }).click()
    const code = (await this.page.locator('.remote__code').textContent()) ?? ''
    const saving = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Bewaar het bestand' }).click()
    const file = await saving
    await this.page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
    return { file, code }
  }

  async read(path: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(path)
  }

  get preview(): Locator {
    return this.page.locator('.remote__preview')
  }

  async takeOver(): Promise<void> {
    await this.page.getByRole('button', { name: 'Neem over' }).click()
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terug', exact: true }).click()
  }
}

/** The page somebody got as a file, in their own browser. */
export class SentPage {
  constructor(readonly page: Page) {}

  async open(path: string, code: string): Promise<void> {
    await this.page.goto(`file://${path}`)
    await this.page.getByLabel('Code').fill(code)
    await this.page.getByRole('button', { name: 'Open' }).click()
    await this.press('Begin')
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async correct(words: string): Promise<void> {
    await this.press('Klopt niet helemaal')
    await this.page.getByLabel('Wat moet er anders?').fill(words)
    await this.press('Verder')
  }

  /** From what is missing to the file. */
  async finish(missing: string): Promise<Download> {
    await this.page.getByLabel('Dit mis ik nog').fill(missing)
    await this.press('Verder')
    await this.press('Ja, dat is goed')
    await this.press('Verder')
    const saving = this.page.waitForEvent('download')
    await this.press('Maak mijn antwoordbestand')
    return saving
  }
}
