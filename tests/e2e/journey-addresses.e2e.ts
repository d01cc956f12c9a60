import { expect } from 'vitest'
import { type LaunchOptions, e2eTest as test } from '../support/e2e-test.ts'
import type { TestBrowser } from '../support/open-browser.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

/** The first heading of every place of the example, by its address within the project. */
const PLACES = [
  ['', 'Universiteit – onderwijsproces'],
  ['/department/owp', 'Onderwijsproces'],
  ['/observe/owp', 'Vloer'],
  ['/tasks/owp', 'Taken'],
  ['/tasks/owp/t01', 'Studenten- en docentenhandleiding opmaken en uploaden'],
  ['/analysis/owp', 'Analyse'],
] as const

async function openExample(
  launch: (options?: LaunchOptions) => Promise<TestBrowser>,
  url: string,
): Promise<TestBrowser & { readonly pages: Pages; readonly project: string }> {
  const browser = await launch()
  const pages = pagesOf(browser.page)
  await pages.projects.open(url)
  await waitUntilOffline(browser.page)
  await pages.projects.openExample()
  return { ...browser, pages, project: browser.page.url() }
}

async function openEveryPlace({ frame }: Pages, project: string): Promise<void> {
  for (const [place, heading] of PLACES) {
    await frame.openAnew(project + place)
    const shown = frame.page.getByRole('heading', { level: 1, name: heading, exact: true })
    await shown.waitFor({ state: 'attached' })
    expect(await frame.page.locator('main').isVisible()).toBe(true)
  }
}

test('opens every place by its address with the network off', async ({ launch, server }) => {
  const { context, pages, project } = await openExample(launch, server.url)
  await context.setOffline(true)
  await openEveryPlace(pages, project)
})

test('opens every place by its address with the server stopped', async ({ launch, server }) => {
  const { pages, project } = await openExample(launch, server.url)
  await server.stop()
  await openEveryPlace(pages, project)
})
