import { expect } from 'vitest'
import { FIND_TARGET, type RoadPage, type Target } from './road-page.ts'
import { type ElementReference, type WebDriver, WebDriverError } from './web-driver.ts'

const PATIENT = { timeout: 60_000 }
const ENTER = '\uE007'
/** Something moved or was drawn again between finding and touching: find it again. */
const PASSING = [
  'element click intercepted',
  'stale element reference',
  'element not interactable',
  'no such element',
]

/** The main road over WebDriver. */
export function webDriverRoadPage(driver: WebDriver): RoadPage {
  const find = (target: Target) => driver.execute(FIND_TARGET, target) as Promise<ElementReference | null>
  const use = (target: Target, act: (element: ElementReference) => Promise<void>) =>
    expect.poll(() => tryTo(find, target, act), PATIENT).toBe('done')
  const read = async (target: Target) => {
    await use(target, async () => undefined)
    const body = `const found = (function () { ${FIND_TARGET} }).apply(null, arguments); return found ? found.innerText : ''`
    return (await driver.execute(body, target)) as string
  }
  return {
    goto: (address) => driver.goto(address),
    reload: () => driver.reload(),
    tap: (target) =>
      use(target, async (element) => {
        // The driver scrolls the page only: what a scrolling part of it cuts off it calls not interactable.
        await driver.execute("arguments[0].scrollIntoView({ block: 'center' })", element)
        await driver.click(element)
      }),
    type: (target, text) => use(target, (element) => driver.type(element, text)),
    enter: (target, text) => use(target, (element) => driver.type(element, text + ENTER)),
    read,
    waitGone: async (target) => void (await expect.poll(() => find(target), PATIENT).toBeNull()),
    evaluate: (expression) => driver.execute(`return (${expression})`),
  }
}

/** @returns 'done', or why not yet */
async function tryTo(
  find: (target: Target) => Promise<ElementReference | null>,
  target: Target,
  act: (element: ElementReference) => Promise<void>,
): Promise<string> {
  const element = await find(target)
  if (!element) return `not there: ${JSON.stringify(target)}`
  try {
    await act(element)
    return 'done'
  } catch (error) {
    if (error instanceof WebDriverError && PASSING.includes(error.reason)) return error.message
    throw error
  }
}
