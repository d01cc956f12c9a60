import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  ADVICE_PARTS,
  APP_PLACE_NAMES,
  DEPARTMENT_PLACES,
  formatRoute,
  PROJECT_PARTS,
  parseRoute,
  type Route,
} from '../../src/app/route.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'

/** Every place an address can name, from the table of addresses: a new place is looked at without a word here. */
function everyPlace(inDepartment: Route): Route[] {
  if (!('departmentId' in inDepartment)) throw new Error('the example opens no department')
  const { projectId, departmentId } = inDepartment
  return [
    ...DEPARTMENT_PLACES.map((place): Route => ({ place, projectId, departmentId })),
    { place: 'project', projectId },
    { place: 'across', projectId },
    ...PROJECT_PARTS.map((part): Route => ({ place: 'project', projectId, part })),
    ...ADVICE_PARTS.map((part): Route => ({ place: 'advice', projectId, part })),
    ...APP_PLACE_NAMES.map((place): Route => ({ place })),
    { place: 'projects' },
  ]
}

/** Resolves when the room of that address is drawn and nothing is being read or worked out. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, fragment)
  await page.locator('main h1, main h2').first().waitFor()
  await page.waitForFunction(
    () => !document.querySelector('.opening, .progress') && document.getAnimations().length === 0,
  )
}

test.for([
  { locale: 'nl-NL', example: /^Voorbeeld openen/ },
  { locale: 'en-GB', example: /^Open the example/ },
])(
  'axe finds nothing on any place of the example, in any theme, in $locale',
  async ({ locale, example }, { launch, server }) => {
    const { page } = await launch({ locale })
    await page.goto(server.url)
    await page.getByRole('button', { name: example }).tap()
    await page.locator('.project-screen__department, a[href*="/department/"]').first().tap()
    await page.waitForURL(/\/department\//)
    const places = everyPlace(parseRoute(new URL(page.url()).hash))
    const found: string[] = []
    for (const place of places) {
      await goTo(page, formatRoute(place))
      found.push(...(await lookWithAxe(page, formatRoute(place))))
    }
    expect(found).toEqual([])
  },
)
