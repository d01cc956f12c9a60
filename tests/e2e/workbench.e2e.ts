import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { openOfficeAnalysis } from '../support/pages/open-office.ts'
import { stillBox } from '../support/still-box.ts'

test('what an analyst pins stays and what they forbid goes when the app finishes the plan, also after a reload', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame, workbench } = await openOfficeAnalysis(page, server.url)
  const [first, second] = [workbench.columns.nth(0), workbench.columns.nth(1)]
  const [pinnedOne, banned] = await workbench.tasksIn(first)
  const [pinnedTwo] = await workbench.tasksIn(second)
  if (!pinnedOne || !banned || !pinnedTwo) throw new Error('the example has two functions with tasks')

  await workbench.choose(first, pinnedOne, 'Hier vastzetten')
  await workbench.choose(second, pinnedTwo, 'Hier vastzetten')
  await workbench.choose(first, banned, 'Nooit in een inclusieve functie')
  await expect.poll(() => workbench.forbidden.allTextContents()).toEqual([banned])
  const before = await workbench.tasksIn(first)
  await workbench.finishForMe()
  const finished = await Promise.all([first, second].map((column) => workbench.tasksIn(column)))
  expect(finished[0]).toContain(pinnedOne)
  expect(finished[1]).toContain(pinnedTwo)
  expect(finished.flat()).not.toContain(banned)
  expect(await workbench.isPinned(first, pinnedOne)).toBe(true)
  await workbench.view.getByText('Dit plan houdt zich aan alle regels.').waitFor()

  await frame.undoButton.tap()
  await expect.poll(() => workbench.tasksIn(first)).toEqual(before)
  await frame.redoButton.tap()
  await expect.poll(() => workbench.tasksIn(first)).toEqual(finished[0])

  const name = first.getByRole('textbox', { name: 'Naam van inclusieve functie 1' })
  await name.fill('Medewerker documenten')
  await workbench.chooseFor(first, 'Bewaar als inclusieve functie')
  await first.getByText('Bewaard', { exact: true }).waitFor()
  await frame.waitUntilSaved()
  await frame.openAnew()
  await workbench.waitForPlan()
  expect(await name.inputValue()).toBe('Medewerker documenten')
  expect(await workbench.tasksIn(first)).toEqual(finished[0])
  expect(await workbench.isPinned(second, pinnedTwo)).toBe(true)
  expect(await workbench.forbidden.allTextContents()).toEqual([banned])
  await first.getByText('Bewaard', { exact: true }).waitFor()

  await name.fill('Medewerker archief')
  await first.getByText('Gewijzigd sinds bewaard').waitFor()
})

test('a task moves by keyboard alone: what it would break is said first, Escape and undo leave all as it was', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { frame, workbench } = await openOfficeAnalysis(page, server.url)
  const [first, second] = [workbench.columns.nth(0), workbench.columns.nth(1)]
  const before = await workbench.tasksIn(first)
  const task = before[0]!

  await workbench.grip(first, task).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => workbench.said.textContent()).toContain(`${task} naar Inclusieve functie 2. `)
  await second.locator('.spot-note').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => workbench.said.textContent()).toBe(`${task} blijft waar het was.`)
  expect(await workbench.tasksIn(first)).toEqual(before)

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await workbench.view.getByText(/^Mijn plan: /).waitFor()
  expect(await workbench.tasksIn(first)).not.toContain(task)
  expect(await workbench.tasksIn(workbench.left)).toContain(task)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`${task} verplaatsen, nu bij Blijft bij de huidige functies`)

  await frame.undoButton.tap()
  await expect.poll(() => workbench.tasksIn(first)).toEqual(before)
})

test('a finger that rests on a task takes it to another function, and scrolls where it does not rest', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { workbench } = await openOfficeAnalysis(page, server.url)
  const [first, second] = [workbench.columns.nth(0), workbench.columns.nth(1)]
  const task = (await workbench.tasksIn(first))[0]!
  await workbench.line(first, task).scrollIntoViewIfNeeded()
  const from = await stillBox(workbench.line(first, task).locator('.task-line__under'))
  const to = await stillBox(second)
  const finger = await touching(page)

  const scrolled = () => page.evaluate(() => document.querySelector('.app-frame__main')?.scrollTop ?? 0)
  const start = await scrolled()
  await finger('touchStart', from.x + 20, from.y + 5)
  for (let step = 1; step <= 5; step++) await finger('touchMove', from.x + 20, from.y + 5 - step * 30)
  await finger('touchEnd')
  await expect.poll(scrolled).toBeGreaterThan(start)
  expect(await workbench.tasksIn(first)).toContain(task)

  await workbench.line(first, task).scrollIntoViewIfNeeded()
  const again = await stillBox(workbench.line(first, task).locator('.task-line__under'))
  await finger('touchStart', again.x + 20, again.y + 5)
  await page.locator('.task-ghost:not([hidden])').waitFor()
  await finger('touchMove', to.x + 100, again.y + 20)
  await second.locator('.spot-note').waitFor()
  await finger('touchEnd')
  await workbench.view.getByText(/^Mijn plan: /).waitFor()
  expect(await workbench.tasksIn(first)).not.toContain(task)
  expect(await workbench.tasksIn(second)).toContain(task)
})

test('axe finds nothing on a plan that breaks rules, on a task in the hand and on what opens over it', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { workbench } = await openOfficeAnalysis(page, server.url)
  const first = workbench.columns.first()
  const [pinned, out, banned] = (await workbench.tasksIn(first)) as [string, string, string]
  const found: string[] = []
  const look = async (where: string) => found.push(...(await lookWithAxe(page, where)))
  await workbench.choose(first, pinned, 'Hier vastzetten')
  await workbench.choose(first, out, 'Eruit halen')
  await workbench.choose(first, banned, 'Nooit in een inclusieve functie')
  await workbench.view.getByText(/^Dit plan breekt/).waitFor()
  await look('a plan that breaks rules')
  await workbench.grip(first, pinned).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await look('a task in the hand')
  await page.keyboard.press('Escape')
  await first.getByRole('button', { name: 'Week aanpassen' }).tap()
  await look('the week')
  await page.keyboard.press('Escape')
  await workbench.line(first, pinned).locator('.task-line__amount').tap()
  await look('dividing hours')
  expect(found).toEqual([])
})

/** A finger as the browser gets it from the screen, so that scrolling and taking compete as they do on a tablet. */
async function touching(page: Page) {
  const session = await page.context().newCDPSession(page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
}
