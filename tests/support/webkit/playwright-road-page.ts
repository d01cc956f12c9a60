import type { ElementHandle, Page } from 'playwright-core'
import { expect } from 'vitest'
import { FIND_TARGET, type RoadPage, type Target } from './road-page.ts'

const PATIENT = { timeout: 30_000 }

/** The main road in Chromium, by touch. */
export function playwrightRoadPage(page: Page): RoadPage {
  const find = async (target: Target) => {
    // An expression, because the policy of the page lets no code be made from text.
    const found = await page.evaluateHandle(`(function () { ${FIND_TARGET} })(${JSON.stringify(target)})`)
    return found.asElement() as ElementHandle<HTMLElement> | null
  }
  const wait = async (target: Target) => {
    let element: ElementHandle<HTMLElement> | null = null
    const look = async () => {
      element = await find(target)
      return element ? 'there' : `not there: ${JSON.stringify(target)}`
    }
    await expect.poll(look, PATIENT).toBe('there')
    return element! as ElementHandle<HTMLElement>
  }
  /** A screen that was drawn anew while a finger came down is found again and tapped. */
  const tap = async (target: Target) => {
    const touch = async () => {
      try {
        const element = await wait(target)
        await element.tap({ timeout: 5_000 })
        return 'tapped'
      } catch (error) {
        return String(error)
      }
    }
    await expect.poll(touch, PATIENT).toBe('tapped')
  }
  const type = async (target: Target, text: string) => {
    const element = await wait(target)
    await element.focus()
    await page.keyboard.type(text)
  }
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    tap,
    type,
    enter: async (target, text) => {
      await type(target, text)
      await page.keyboard.press('Enter')
    },
    // A page that reloads in between is asked again.
    read: (target) =>
      wait(target)
        .then((found) => found.innerText())
        .catch(async () => (await wait(target)).innerText()),
    waitGone: async (target) => void (await expect.poll(() => find(target), PATIENT).toBeNull()),
    evaluate: (expression) => page.evaluate(expression),
  }
}
