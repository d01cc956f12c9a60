import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

export const SCREEN_SIZES = {
  landscape: { width: 1180, height: 820 },
  portrait: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const

const FOLDER = resolve(import.meta.dirname, '../../.cache/screenshots')

/**
 * Pictures of the page in three sizes, light and dark, for people to look at: `.cache/screenshots/<name>-<size>-<scheme>.png`.
 * The page keeps the last size and goes back to the scheme of the browser.
 */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const [size, viewport] of Object.entries(SCREEN_SIZES)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(FOLDER, `${name}-${size}-${colorScheme}.png`) })
    }
  }
  await page.emulateMedia({ colorScheme: null })
}
