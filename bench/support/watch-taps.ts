import type { Page } from 'playwright-core'

export interface Taps {
  /** ms from the finger going up until the frame says saved again. */
  readonly saved: readonly number[]
  /** ms until the next frame after it, as the browser reports it (in steps of 8). */
  readonly drawn: readonly number[]
}

/** Watches every tap on this page from here on; its clock is one nobody sets. */
export async function watchTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { upAt: 0, wasSaving: false, saved: [] as number[], drawn: [] as number[] }
    Object.assign(globalThis, { watch })
    document.addEventListener('pointerup', ({ timeStamp }) => Object.assign(watch, { upAt: timeStamp }), true)
    const status = document.querySelector('.app-frame__status')!
    new MutationObserver(() => {
      const isSaved = status.textContent?.startsWith('Opgeslagen') ?? false
      if (isSaved && watch.wasSaving) watch.saved.push(performance.now() - watch.upAt)
      watch.wasSaving = !isSaved
    }).observe(status, { subtree: true, childList: true, characterData: true })
    const options = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') watch.drawn.push(duration)
    }).observe(options)
  })
}

/** What was watched since it was last taken. */
export function takeTaps(page: Page): Promise<Taps> {
  return page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: { saved: number[]; drawn: number[] } }
    return { saved: watch.saved.splice(0), drawn: watch.drawn.splice(0) }
  })
}

export const countSaved = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { watch: { saved: number[] } }).watch.saved.length)
