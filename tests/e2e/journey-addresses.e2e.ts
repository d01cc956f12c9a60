import { expect } from 'vitest'
import { type LaunchOptions, e2eTest as test } from '../support/e2e-test.ts'
import type { TestBrowser } from '../support/open-browser.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

const DEPARTMENT = 'Onderwijsproces'
const TASK = 'Studenten- en docentenhandleiding opmaken en uploaden'

/** The first heading of every place of the example, by its address within the project. */
const placesOf = (department: string, task: string) =>
  [
    ['', 'Universiteit – onderwijsproces'],
    [`/department/${department}`, DEPARTMENT],
    [`/observe/${department}`, 'Vloer'],
    [`/tasks/${department}`, 'Taken'],
    [`/tasks/${department}/${task}`, TASK],
    [`/analysis/${department}`, 'Analyse'],
    ['/analysis', 'Analyse'],
  ] as const

interface Opened extends TestBrowser {
  readonly pages: Pages
  /** Its address. */
  readonly project: string
  readonly places: ReturnType<typeof placesOf>
}

async function openExample(
  launch: (options?: LaunchOptions) => Promise<TestBrowser>,
  url: string,
): Promise<Opened> {
  const browser = await launch()
  const pages = pagesOf(browser.page)
  await pages.projects.open(url)
  await waitUntilOffline(browser.page)
  await pages.projects.openExample()
  const project = browser.page.url()
  await pages.projects.openDepartment(DEPARTMENT)
  await pages.frame.goTo('Taken')
  await pages.tasks.open(TASK)
  const [department, task] = browser.page.url().split('/').slice(-2)
  return { ...browser, pages, project, places: placesOf(department!, task!) }
}

async function openEveryPlace({ pages: { frame }, project, places }: Opened): Promise<void> {
  for (const [place, heading] of places) {
    await frame.openAnew(project + place)
    const shown = frame.page.getByRole('heading', { level: 1, name: heading, exact: true })
    await shown.waitFor({ state: 'attached' })
    expect(await frame.page.locator('main').isVisible()).toBe(true)
  }
}

test('opens every place by its address with the network off', async ({ launch, server }) => {
  const opened = await openExample(launch, server.url)
  await opened.context.setOffline(true)
  await openEveryPlace(opened)
})

test('opens every place by its address with the server stopped', async ({ launch, server }) => {
  const opened = await openExample(launch, server.url)
  await server.stop()
  await openEveryPlace(opened)
})
