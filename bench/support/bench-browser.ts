import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../bin/setup/chromium.mjs'
import { startServer } from '../../server/start-server.ts'

export interface BenchBrowser {
  readonly url: string
  readonly page: Page
  readonly version: string
  /** @param rate 1 is full speed, 4 a quarter */
  throttle(rate: number): Promise<void>
  /** Time the page's main thread has worked since it was started, in ms: what a busy machine does not lengthen. */
  mainThreadMs(): Promise<number>
  /** Memory in bytes after a collection of garbage: objects, and the buffers outside the heap. */
  memory(): Promise<number>
  close(): Promise<void>
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The site on the real server, opened in a real Chromium on a new profile on disk. Ends with an error when a page fails. */
export async function openBenchBrowser(siteDir: string): Promise<BenchBrowser> {
  const executablePath = await ensureChromium()
  if (!executablePath) throw new Error('no Chromium to measure in')
  const server = await startServer({ siteDir, port: 0 })
  const profile = mkdtempSync(join(tmpdir(), 'werkvloer-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    headless: true,
    viewport: { width: 1180, height: 820 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(server.url)
  return {
    url: server.url,
    page,
    version: (await cdp.send('Browser.getVersion')).product.replace(/^.*\//, ''),
    throttle: async (rate) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate })),
    mainThreadMs: () => mainThreadMsOf(cdp),
    memory: () => memoryOf(cdp),
    async close() {
      await context.close()
      await server.stop()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

async function mainThreadMsOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

async function memoryOf(cdp: CDPSession): Promise<number> {
  // Twice: what only finalisers held on to goes the second time.
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage')
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}
