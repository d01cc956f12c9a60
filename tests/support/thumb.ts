import type { Locator, Page } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

/** A thumb on the glass: it counts its taps and its swipes, touches only what is in sight and free, and holds and swipes as well. */
export class Thumb {
  taps = 0

  constructor(readonly page: Page) {}

  /** @throws when it would first have to scroll, or when something else lies over it */
  async tap(target: Locator): Promise<void> {
    const { x, y } = await reachable(target)
    this.taps += 1
    await this.page.touchscreen.tap(x, y)
  }

  async hold(target: Locator, milliseconds: number): Promise<void> {
    const at = await reachable(target)
    this.taps += 1
    const send = await this.#touch()
    await send('touchStart', at)
    await this.page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), milliseconds)
    await send('touchEnd', null)
  }

  /** From its middle, or from a part of its width; by so many pixels, in steps as a finger makes them. */
  async swipe(target: Locator, by: Point, from = 0.5): Promise<void> {
    this.taps += 1
    const box = (await target.boundingBox())!
    const [x, y] = [box.x + box.width * from, box.y + box.height / 2]
    const send = await this.#touch()
    await send('touchStart', { x, y })
    for (let part = 1; part <= 6; part++)
      await send('touchMove', { x: x + (by.x * part) / 6, y: y + (by.y * part) / 6 })
    await send('touchEnd', null)
  }

  async #touch() {
    const session = await this.page.context().newCDPSession(this.page)
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ ...at }] })
  }
}

/** The middle of what can be tapped right now, once nothing lies over it any more. */
async function reachable(target: Locator): Promise<Point> {
  await target.waitFor()
  const box = await target.evaluate(
    (element) =>
      new Promise<DOMRect | null>((done) => {
        const until = performance.now() + 3_000
        const look = () => {
          const rect = element.getBoundingClientRect()
          const at = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
          if (at && element.contains(at)) done(rect)
          else if (performance.now() < until) requestAnimationFrame(look)
          else done(null)
        }
        look()
      }),
  )
  if (!box) throw new Error(`out of the thumb's sight: ${target}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
