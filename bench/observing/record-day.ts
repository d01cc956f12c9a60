import type { Page } from 'playwright-core'
import { setClockOn } from '../../tests/support/page-clock.ts'
import { countSaved, type Taps, takeTaps, watchTaps } from '../support/watch-taps.ts'
import type { Probe } from './probe.ts'

const TAPS_A_MINUTE = 4
const TAP_MS = 60_000 / TAPS_A_MINUTE
/** Tiles that are tapped in turns. */
const TILES = 6
const LONGEST_MS = 20_000

export interface RecordedHour extends Taps {
  readonly workMs: number
  readonly scriptMs: number
  readonly taps: number
  /** At its end. */
  readonly memory: number
  readonly journal: Journal
}

/** What the journal holds of all documents. */
export interface Journal {
  readonly entries: number
  readonly bytes: number
}

/** Hours of watching at four taps a minute: a task begins, and another ends, so that one or two run. The page's clock goes on, not ours. */
export async function recordHours(page: Page, probe: Probe, hours: number): Promise<readonly RecordedHour[]> {
  await watchTaps(page)
  const tiles = page.locator('.task-tile')
  const hoursDone: RecordedHour[] = []
  let tap = 0
  for (let hour = 0; hour < hours; hour++) {
    const before = await probe.work()
    const taps = 60 * TAPS_A_MINUTE
    for (let n = 0; n < taps; n++, tap++) {
      await setClockOn(page, (tap + 1) * TAP_MS)
      const saved = await countSaved(page)
      // Begin 0, begin 1, end 0, begin 2, end 1, ...
      const tile = tap === 0 ? 0 : (tap % 2 > 0 ? (tap + 1) / 2 : tap / 2 - 1) % TILES
      const box = await tiles.nth(tile).boundingBox()
      if (!box) throw new Error('no tile to tap')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      await untilSaved(page, saved)
    }
    const after = await probe.work()
    hoursDone.push({
      ...(await takeTaps(page)),
      taps,
      workMs: (after.all - before.all) / taps,
      scriptMs: (after.script - before.script) / taps,
      memory: await probe.pageMemory(),
      journal: await journalOf(page),
    })
  }
  return hoursDone
}

/** @throws after so long that the tap was lost */
async function untilSaved(page: Page, before: number): Promise<void> {
  const began = performance.now()
  while ((await countSaved(page)) === before) {
    if (performance.now() - began > LONGEST_MS) throw new Error('a tap was not saved')
    await page.waitForTimeout(5)
  }
}

export const journalOf = (page: Page): Promise<Journal> =>
  page.evaluate(
    () =>
      new Promise<Journal>((resolve, reject) => {
        const opening = indexedDB.open('werkvloer')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const rows = opening.result.transaction('entries').objectStore('entries').getAll()
          rows.onerror = () => reject(rows.error)
          rows.onsuccess = () => {
            const sizes = rows.result.map(({ bytes }: { bytes: ArrayBuffer }) => bytes.byteLength)
            opening.result.close()
            resolve({ entries: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) })
          }
        }
      }),
  )
