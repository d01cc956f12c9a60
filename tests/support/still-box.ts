import type { Locator } from 'playwright-core'

/**
 * Where an element is once it lies still: a sheet slides in, a list scrolls on.
 *
 * @returns CSS pixels of the window
 */
export async function stillBox(element: Locator) {
  // A trial does nothing but wait until the element can be tapped, so until it has stopped moving.
  await element.click({ trial: true })
  const box = await element.boundingBox()
  if (!box) throw new Error('the element is not in sight')
  return box
}
