import { rmSync } from 'node:fs'
import { buildHarness } from '../../tests/support/build-harness.ts'
import { type BenchBrowser, openBenchBrowser } from './bench-browser.ts'

/** Opens the page of measurements (bench/page/bench-page.ts) as many times as asked, each on a profile of its own. */
export async function withHarness(work: (open: () => Promise<BenchBrowser>) => Promise<void>): Promise<void> {
  const siteDir = await buildHarness('bench/page/bench-page.ts')
  const opened: BenchBrowser[] = []
  try {
    await work(async () => {
      const browser = await openBenchBrowser(siteDir)
      opened.push(browser)
      await whenReady(browser)
      return browser
    })
  } finally {
    for (const browser of opened) await browser.close()
    rmSync(siteDir, { recursive: true, force: true })
  }
}

/** What the measurement before left to the browser's own processes must not weigh on the next. */
const REST_MS = 1_000

/** A page as just opened: nothing loaded, nothing warm. */
export async function openAfresh(browser: BenchBrowser): Promise<void> {
  await browser.page.reload()
  await whenReady(browser)
  await browser.page.waitForTimeout(REST_MS)
}

async function whenReady({ page }: BenchBrowser): Promise<void> {
  await page.locator('[data-bench=ready]').waitFor({ state: 'attached' })
}
