import type { Page } from 'playwright-core'

/** For `addInitScript`: five to eight on a Wednesday, and on from there; the clock of the page runs, from another beginning. */
export const SET_CLOCK = () => {
  const real = Date.now.bind(Date)
  const began = real()
  Date.now = () =>
    Date.parse('2026-09-09T07:55:00+02:00') + real() - began + Number(localStorage['ms-on'] ?? 0)
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...given: [string]) {
      super(...((given.length > 0 ? given : [RealDate.now()]) as [string]))
    }
  } as DateConstructor
}

/** So long after the beginning, beside the time that passes by itself. */
export const setClockOn = (page: Page, ms: number): Promise<void> =>
  page.evaluate((on) => {
    localStorage['ms-on'] = String(on)
  }, ms)
