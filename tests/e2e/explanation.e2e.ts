import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'

const LONG = { timeout: 90_000 }

test('a plan is explained where it stands: its functions, each task left out, the rules, and who takes no part', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { workbench } = await openOfficeAnalysis(page, server.url)
  const { columns, left, view } = workbench
  await columns.first().getByText('Waarom deze taken bij elkaar').waitFor(LONG)
  await columns
    .first()
    .getByText(/^Het zwaarst is /)
    .waitFor()
  await view.getByRole('heading', { name: 'Wat een ruimere regel brengt' }).waitFor(LONG)
  await view.getByText(/Werkdagen per inclusieve functie: 5 in plaats van 4/).waitFor()
  const notes = left.locator('.let-in-note')
  await view.getByText('Het plan uitleggen').waitFor({ state: 'detached', ...LONG })
  expect(await notes.count()).toBeGreaterThan(2)
  for (const note of await notes.allTextContents()) expect(note).toMatch(/Komt erin als|Past/)
  await view.getByRole('heading', { name: 'Kan niet meedoen' }).waitFor()

  const task = await left
    .locator('.task-line', { has: page.locator('.let-in-note__take') })
    .first()
    .locator('.task-line__name a')
    .textContent()
  await left.getByRole('button', { name: `Toch erin: neem het plan met ${task}` }).tap()
  await expect
    .poll(async () => (await Promise.all([0, 1].map((at) => workbench.tasksIn(columns.nth(at))))).flat())
    .toContain(task)
  await view.getByText('Dit plan houdt zich aan alle regels.').waitFor()
})

test('with two tasks pinned and one forbidden there are three plans that keep that, each with its reasons', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { workbench } = await openOfficeAnalysis(page, server.url)
  const { columns, view } = workbench
  const [first, second] = [columns.nth(0), columns.nth(1)]
  const [pinned, banned] = await workbench.tasksIn(first)
  const [other] = await workbench.tasksIn(second)
  await workbench.choose(first, pinned!, 'Hier vastzetten')
  await workbench.choose(second, other!, 'Hier vastzetten')
  await workbench.choose(first, banned!, 'Nooit in een inclusieve functie')
  await view.getByRole('button', { name: 'Zoek andere plannen' }).tap()
  const plans = view.locator('.plan-choices__plan', { hasNotText: 'Mijn plan' })
  await expect.poll(() => plans.count(), LONG).toBeGreaterThanOrEqual(3)
  const seen = new Set<string>()
  for (const plan of await plans.all()) {
    await plan.tap()
    await columns.first().getByText('Waarom deze taken bij elkaar').waitFor(LONG)
    const tasks = await Promise.all(
      Array.from({ length: await columns.count() }, (_, at) => workbench.tasksIn(columns.nth(at))),
    )
    expect(tasks.flat()).toEqual(expect.arrayContaining([pinned, other]))
    expect(tasks.flat()).not.toContain(banned)
    seen.add(JSON.stringify(tasks))
  }
  expect(seen.size).toBeGreaterThanOrEqual(3)
})
