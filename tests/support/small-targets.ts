import type { Page } from 'playwright-core'

/** What a thumb in a glove needs. CSS pixels; half a pixel is rounding. */
const TARGET = 55.5
const APART = 7.5

/**
 * Every control within that is smaller than a gloved thumb, or nearer to another than it can tell apart.
 *
 * @param apart 0 asks for their size alone
 */
export function smallTargets(page: Page, within: string, apart = APART): Promise<string[]> {
  return page.evaluate(
    ([root, target, apart]) => {
      const said = (element: Element) =>
        element.getAttribute('aria-label') || element.textContent?.trim().slice(0, 40) || element.tagName
      const controls = [
        ...document.querySelectorAll(`${root} :is(button, a, input:not([type="radio"]), select, textarea)`),
      ].filter((element) => element.checkVisibility() && !element.closest('.segmented, .visually-hidden'))
      const found: string[] = []
      const boxes = controls.map((element) => {
        // A field is as large as what one taps to get into it.
        const box = element.getBoundingClientRect()
        if (box.width < target || box.height < target)
          found.push(`${said(element)}: ${Math.round(box.width)} x ${Math.round(box.height)}`)
        // What lies over something else scrolls under it: distances hold within one layer.
        const layer = element.closest(
          '.modal__body, dialog, .floor__dock, .floor__bar, .floor__side, .floor__chips, .floor__tiles, .floor',
        )
        return { element, box, layer }
      })
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          if (one.layer !== other.layer) continue
          const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right)
          const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom)
          if (Math.max(across, down) < apart)
            found.push(
              `${said(one.element)} | ${said(other.element)}: ${Math.round(Math.max(across, down))} apart`,
            )
        }
      }
      return found
    },
    [within, TARGET, apart] as const,
  )
}
