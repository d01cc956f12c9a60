import type { Locator, Page } from 'playwright-core'

/** The practice floor: the stage and its clock, above or beside the real floor. */
export class PracticePage {
  constructor(readonly page: Page) {}

  /** Says that the floor stands still, and why. */
  get held(): Locator {
    return this.page.locator('.clock-bar__held')
  }

  async openFromProjects(): Promise<void> {
    await this.page.getByRole('button', { name: 'Oefenvloer openen' }).tap()
    await this.page.locator('.practice').waitFor()
  }

  /** @param round number of the day that is played */
  async start(round: number): Promise<void> {
    await this.page.getByLabel('Nummer van de ronde').fill(String(round))
    await this.page.getByRole('button', { name: 'Begin met oefenen' }).tap()
    await this.page.locator('.clock-bar').waitFor()
  }

  /** Whom the analyst follows, and what is to be seen of them. */
  followed(): Promise<string> {
    return this.page.locator('.floor-stage__person[data-followed="true"]').innerText()
  }

  async setSpeed(speed: 1 | 2 | 5 | 10): Promise<void> {
    await this.page.getByLabel('Snelheid').selectOption(String(speed))
  }

  async hold(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stil', exact: true }).tap()
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verder', exact: true }).tap()
  }

  /** Ends the run; what was recorded is compared with the truth. */
  async finish(): Promise<void> {
    await this.page.locator('.clock-bar').getByRole('button', { name: 'Klaar', exact: true }).tap()
    await this.page.getByRole('heading', { name: 'Hoe ver het klopt' }).waitFor()
  }

  /** Clock of the floor, `07:03`. */
  floorTime(): Promise<string> {
    return this.page.locator('.clock-bar__time strong').innerText()
  }

  /** @param time `07:03` or later */
  async waitUntilFloorTime(time: string): Promise<void> {
    await this.page.waitForFunction(
      (until) => (document.querySelector('.clock-bar__time strong')?.textContent ?? '') >= until,
      time,
    )
  }

  /** Until whoever is followed is seen to do this. */
  async waitUntilDoing(task: string): Promise<void> {
    await this.page
      .locator('.floor-stage__person[data-followed="true"] .floor-stage__doing', { hasText: task })
      .waitFor()
  }
}
