import type { Page } from 'playwright-core'
import { runAxe } from './run-axe.ts'

/** The default rules whose answer depends on the theme; the others see the same page in each. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const THEMES = [
  { name: 'light', rules: [] },
  { name: 'dark', rules: COLOUR_RULES },
  { name: 'zon', rules: COLOUR_RULES },
] as const

/** What axe finds on the page as it is now, in every theme, each with the place and the theme it was found in. */
export async function lookWithAxe(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, rules } of THEMES) {
    const problems = await lookInTheme(page, name, rules)
    found.push(...problems.map((problem) => `${where}, ${name}: ${problem}`))
  }
  return found
}

async function lookInTheme(page: Page, name: string, rules: readonly string[]): Promise<string[]> {
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), name)
  // Nothing may move while colours are measured; what moves for as long as work goes on is measured at rest.
  await page.waitForFunction(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
    }
    return document.getAnimations().length === 0
  })
  const problems = await runAxe(page, rules)
  const isStill = await page.evaluate((theme) => document.documentElement.dataset.theme === theme, name)
  // The app puts back the chosen theme whenever its view changes, as when something is saved in between.
  return isStill ? problems : lookInTheme(page, name, rules)
}
