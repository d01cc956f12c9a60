import type { Page } from 'playwright-core'

/** Resolves when the worker has kept every file and serves this page: from here on the network may go. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
