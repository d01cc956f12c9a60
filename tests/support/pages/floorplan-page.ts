import type { Locator, Page } from 'playwright-core'

/** The floor plan: drawing, places, and the route. */
export class FloorplanPage {
  constructor(readonly page: Page) {}

  /** From any other place of the floor. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'De vloer' })
      .getByRole('link', { name: 'Plattegrond', exact: true })
      .tap()
    await this.page.locator('.floorplan').waitFor()
  }

  get picture(): Locator {
    return this.page.locator('.floorplan .plan-picture')
  }

  get lines(): Locator {
    return this.picture.locator('.plan-picture__lines path')
  }

  /** What of the sheet and its tools lies outside the part of the page that scrolls, with nothing scrolled. */
  outOfSight(): Promise<string[]> {
    return this.page.evaluate(() => {
      const main = document.querySelector('main')!
      const room = main.getBoundingClientRect()
      const parts = ['.floorplan__tools', '.floorplan__hint', '.floorplan__sheet .plan-picture']
      return parts.filter((part) => {
        const box = document.querySelector(part)!.getBoundingClientRect()
        return main.scrollTop > 0 || box.top < room.top || box.bottom > room.bottom
      })
    })
  }

  get list(): Locator {
    return this.page.locator('.floorplan__panel')
  }

  async chooseTool(name: 'Plekken' | 'Tekenen' | 'Wissen' | 'Maat'): Promise<void> {
    await this.page.locator('.floorplan__tools').getByRole('radio', { name, exact: true }).tap()
  }

  /** Where a spot of the plan lies on the screen. @param x, y parts of 1 */
  private async spot(x: number, y: number): Promise<{ x: number; y: number }> {
    await this.picture.scrollIntoViewIfNeeded()
    const box = (await this.picture.boundingBox())!
    return { x: box.x + x * box.width, y: box.y + y * box.height }
  }

  async tapAt(x: number, y: number): Promise<void> {
    const at = await this.spot(x, y)
    await this.page.touchscreen.tap(at.x, at.y)
  }

  /** With a finger, in twelve steps from each point to the next. */
  async drag(points: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const touch = await this.page.context().newCDPSession(this.page)
    const spots = await Promise.all(points.map(([x, y]) => this.spot(x, y)))
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
    await send('touchStart', spots[0])
    for (const [place, to] of spots.entries()) {
      const from = spots[place - 1]
      for (let step = 1; from && step <= 12; step++) {
        await send('touchMove', {
          x: from.x + ((to.x - from.x) * step) / 12,
          y: from.y + ((to.y - from.y) * step) / 12,
        })
      }
    }
    await send('touchEnd')
    await touch.detach()
  }

  /** Taps the plan and types what is there. */
  async addPlace(name: string, x: number, y: number): Promise<void> {
    await this.tapAt(x, y)
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Naam van de plek').fill(name)
    await dialog.getByRole('button', { name: 'Voeg toe', exact: true }).tap()
    await this.marker(name).waitFor()
  }

  marker(name: string): Locator {
    return this.picture.locator('.plan-marker').filter({ hasText: name })
  }

  async showRoute(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Looproute' }).tap()
  }

  table(name: string): Locator {
    return this.page.getByRole('table', { name })
  }

  /** Cells of the rows of a table. */
  rows(name: string): Promise<string[][]> {
    return this.table(name)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  }
}
