import type { Locator, Page } from 'playwright-core'

/** The timeline of a day: lanes, the panel of what is chosen, the log. */
export class TimelinePage {
  constructor(readonly page: Page) {}

  get panel(): Locator {
    return this.page.locator('.timeline__panel')
  }

  get log(): Locator {
    return this.page.locator('.timeline__log')
  }

  /** From any other place of the floor. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'De vloer' })
      .getByRole('link', { name: 'Tijdlijn', exact: true })
      .tap()
    await this.page.locator('.timeline').waitFor()
  }

  /** @param name as it is said: "Bedden, 08:00 tot 08:20" */
  bar(name: string | RegExp): Locator {
    return this.page.locator('.timeline__lane').getByRole('button', { name })
  }

  end(task: string): Locator {
    return this.page.getByRole('slider', { name: `Einde van ${task}` })
  }

  /** Drags the end of the one that is chosen with a finger. @param minutes negative is earlier @param until what is said before it is let go */
  async dragEnd(task: string, minutes: number, until: string): Promise<void> {
    const handle = this.end(task)
    await handle.scrollIntoViewIfNeeded()
    const box = (await handle.boundingBox())!
    const perMinute = await handle.evaluate((element) => {
      const track = element.closest('.timeline__track')!.getBoundingClientRect().width
      const [min, max] = ['aria-valuemin', 'aria-valuemax'].map((name) => Number(element.getAttribute(name)))
      return track / (max! - min!)
    })
    const touch = await this.page.context().newCDPSession(this.page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x: at, y }] })
    await send('touchStart', x)
    // A little past the minute, so that a part of a pixel does not decide.
    for (const part of [0.3, 0.7, 1]) await send('touchMove', x + (minutes + 0.2) * perMinute * part)
    const live = this.page.locator('.timeline__live')
    await live.filter({ hasText: until }).waitFor()
    await send('touchEnd', null)
    await live.waitFor({ state: 'detached' })
  }

  async press(name: string): Promise<void> {
    await this.page.locator('.timeline').getByRole('button', { name, exact: true }).tap()
  }

  async giveReason(reason: string): Promise<void> {
    const typed = this.page.getByRole('textbox', { name: 'Reden' })
    const dialog = this.page.getByRole('dialog').filter({ has: typed })
    await typed.fill(reason)
    await dialog.getByRole('button', { name: 'Zet recht' }).tap()
    await dialog.waitFor({ state: 'detached' })
  }
}
