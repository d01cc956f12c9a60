import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { buildHarness } from './build-harness.ts'
import { e2eTest, type LaunchOptions } from './e2e-test.ts'
import type {} from './harness/storage-harness.ts'
import type { TestBrowser } from './open-browser.ts'

export interface StorageBrowser extends TestBrowser {
  /** A page with the storage modules, nothing opened yet. */
  readonly page: Page
}

export interface StorageFixtures {
  /** Serves the storage harness on one address during the whole file. */
  readonly site: RunningServer
  /** A browser on the harness page; the same device name is the same profile again. */
  readonly launchStorage: (options?: LaunchOptions) => Promise<StorageBrowser>
}

/** `e2eTest` with a page that holds the real storage modules and nothing else of the app. */
export const storageTest = e2eTest.extend<StorageFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    async ({}, use) => {
      const siteDir = await buildHarness('tests/support/harness/storage-harness.ts')
      const server = await startServer({ siteDir, port: 0 })
      await use(server)
      await server.stop()
      rmSync(siteDir, { recursive: true, force: true })
    },
    { scope: 'file' },
  ],
  launchStorage: async ({ launch, site }, use) => {
    await use(async (options) => {
      const browser = await launch(options)
      await gotoStorage(browser.page, site.url)
      return browser
    })
  },
})

export async function gotoStorage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => 'storageHarness' in globalThis)
}
