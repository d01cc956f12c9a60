import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { type BrowserOptions, openBrowser, type TestBrowser } from './open-browser.ts'

export interface LaunchOptions extends Omit<BrowserOptions, 'profileDir'> {
  /** Browsers with the same name share a profile, one after the other; another name is another tablet. */
  readonly device?: string
}

export interface E2eFixtures {
  /** A folder of the test, removed afterwards. */
  readonly folder: string
  /** The real server with the built site, on a free port. */
  readonly server: RunningServer
  /** Starts a browser; all are closed after the test, which fails when a page reported an error. */
  readonly launch: (options?: LaunchOptions) => Promise<TestBrowser>
  /** The app, just opened in a fresh browser at tablet size, with its first screen shown. */
  readonly page: Page
}

/** `test` of vitest with a real server and a real Chromium that clean up after themselves. */
export const e2eTest = test.extend<E2eFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'werkvloer-e2e-'))
    await use(folder)
    // A browser that was just killed may still write for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  server: async ({}, use) => {
    const server = await startServer({ siteDir: inject('siteDir'), port: 0 })
    await use(server)
    await server.stop()
  },
  // The server is asked for so that it outlives the browsers: a page must not see it go.
  launch: async ({ folder, server: _ }, use) => {
    const browsers: TestBrowser[] = []
    await use(async ({ device = 'tablet', ...options } = {}) => {
      const browser = await openBrowser({ ...options, profileDir: join(folder, device) })
      browsers.push(browser)
      return browser
    })
    const problems = browsers.flatMap((browser) => browser.problems)
    for (const browser of browsers) await browser.close()
    expect(problems).toEqual([])
  },
  page: async ({ launch, server }, use) => {
    const { page } = await launch()
    await page.goto(server.url)
    await page.locator('main h1').waitFor({ state: 'visible' })
    await use(page)
  },
})
