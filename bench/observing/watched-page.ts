import type { Page } from 'playwright-core'
import { SET_CLOCK } from '../../tests/support/page-clock.ts'

/** For `addInitScript`: counts what wakes the page by itself, and how long workers take to answer. */
const COUNT = () => {
  const woken = { timers: 0, frames: 0 }
  const answers: number[] = []
  Object.assign(globalThis, { woken, answers })
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const real = globalThis[name] as (...given: unknown[]) => unknown
    Object.assign(globalThis, {
      [name]: (run: (...given: unknown[]) => void, ...given: unknown[]) =>
        real(
          (...passed: unknown[]) => {
            woken.timers++
            run(...passed)
          },
          ...given,
        ),
    })
  }
  const frame = globalThis.requestAnimationFrame
  globalThis.requestAnimationFrame = (run) =>
    frame((at) => {
      woken.frames++
      run(at)
    })
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
    const sent = performance.now()
    this.addEventListener('message', ({ data }) => {
      if (data?.kind === 'done') answers.push(performance.now() - sent)
    })
    return Reflect.apply(postMessage, this, [message, ...rest])
  }
}

/** The page's clock stands on a Wednesday morning, and what wakes it is counted; to be called before the app is opened. */
export async function watchPage(page: Page): Promise<void> {
  // The runner names functions with a helper the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(SET_CLOCK)
  await page.addInitScript(COUNT)
  await page.reload()
}

export interface Woken {
  readonly timers: number
  readonly frames: number
}

export const wokenOf = (page: Page): Promise<Woken> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { woken: Woken }).woken }))

/** How long the last worker took from being asked until its answer was there, copying both included. */
export const lastAnswer = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { answers: number[] }).answers.at(-1) ?? Number.NaN)
