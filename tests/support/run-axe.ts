import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe with its default rules finds on the page as it is now: per finding the rule, its help and the elements.
 *
 * @param rules only these; none means all that are on by default
 *
 * The source goes in through the debugger, because the policy of the page lets no other script in.
 */
export async function runAxe(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (runOnly) => {
      // Colours on their way to another theme are nobody's choice.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      const runner = Reflect.get(globalThis, 'axe') as typeof axe
      return (await runner.run(document, runOnly.length > 0 ? { runOnly: [...runOnly] } : {})).violations
    },
    [...rules],
  )
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
}
