import type { Page } from 'playwright-core'
import readSheets from 'read-excel-file/node'
import { expect } from 'vitest'
import { joinProject } from '../support/join-project.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { FindingsPage } from '../support/pages/findings-page.ts'
import { type Pages, pagesOf } from '../support/pages/pages-of.ts'
import { sharedTest as test } from '../support/shared-rooms.ts'

const PATIENT = { timeout: 30_000 }
const SAID = 'Zelf ruim ik elke ochtend de kar met wasgoed op'
const FOUND = 'De wasgoedkar kost een verzorgende veel tijd'
const REPEATED = `Iemand zei: zelf ruim ik elke ochtend de kar met wasgoed op.`
const OTHER = 'Er is geen vaste achterwacht'

/** What two people said, and what was found in it. */
const made = () =>
  JSON.stringify({
    ...{ format: 'werkvloer-case', version: 1, project: { name: 'Het Anker' } },
    departments: [{ id: 'd', name: 'Woongroepen' }],
    ...{ processes: [], jobs: [], tasks: [], observations: [], functions: [], scenarios: [] },
    people: ['M1', 'M2'].map((code) => ({
      ...{ id: code, code, departmentId: 'd', role: 'employee' },
      consent: { given: true, date: '2026-11-02', scope: 'Voor dit project' },
    })),
    interviews: [
      { id: 'i1', personId: 'M1', date: '2026-11-02', notes: [{ id: 'n1', topic: 'tasks', text: SAID }] },
      { id: 'i2', personId: 'M2', date: '2026-11-02', notes: [{ id: 'n2', topic: 'tasks', text: OTHER }] },
    ],
    findings: [
      { text: FOUND, sources: [{ interviewId: 'i1', noteId: 'n1' }] },
      { text: REPEATED, sources: [{ interviewId: 'i2', noteId: 'n2' }] },
      { text: OTHER, sources: [{ interviewId: 'i2', noteId: 'n2' }] },
    ].map((finding, at) => ({ id: `f${at}`, departmentId: 'd', kind: 'task', ...finding })),
  })

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Overal zoeken' }).tap()
  await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill(words)
}

async function openFindings({ frame, projects }: Pages, page: Page): Promise<FindingsPage> {
  await frame.goTo('Project')
  await page.getByRole('tab', { name: /^Overzicht/ }).tap()
  await projects.openDepartment('Woongroepen')
  await frame.goTo('Gesprekken')
  const findings = new FindingsPage(page)
  await findings.open()
  return findings
}

test('who withdraws on one tablet is silent on the other, in what it shows, finds and exports', async ({
  launch,
  server,
}) => {
  const { page: a } = await launch()
  const anna = pagesOf(a)
  await anna.projects.open(server.url)
  await anna.projects.chooseCase({ name: 'anker.json', content: made() })
  await anna.projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await anna.projects.keepCode()
  const { page: b } = await launch({ device: 'second' })
  const { pages: bram } = await joinProject(a, b)
  await b.getByRole('tab', { name: /^Overzicht/ }).tap()
  await b.locator('.project-screen__department', { hasText: 'Woongroepen' }).waitFor(PATIENT)
  const onOther = await openFindings(bram, b)
  await expect.poll(() => onOther.rows.allInnerTexts(), PATIENT).toHaveLength(3)
  await search(b, 'wasgoed')
  await b.getByRole('option').filter({ hasText: 'ochtend' }).first().waitFor(PATIENT)
  await b.keyboard.press('Escape')

  await openFindings(anna, a)
  await anna.frame.goTo('Gesprekken')
  await anna.interviews.open('M1')
  await a.locator('.consent__state').tap()
  await a.getByRole('button', { name: 'Toestemming intrekken' }).tap()
  expect(await lookWithAxe(a, 'withdrawing')).toEqual([])
  await a.getByRole('button', { name: 'Intrekken', exact: true }).tap()
  await anna.frame.closeDialog()
  await a.getByText(/^Ingetrokken op/).waitFor()
  expect(await a.locator('main').innerText()).not.toContain('wasgoed')

  // The other tablet meets it: gone from the findings on screen, from search, and from what it exports.
  await expect
    .poll(() => onOther.rows.allInnerTexts().then((rows) => rows.join()), PATIENT)
    .not.toMatch(/wasgoed/)
  expect((await onOther.rows.allInnerTexts()).join()).toContain(OTHER)
  // What is still there is found first: before a search has looked it finds nothing either.
  const found = () => b.locator('.search').getByRole('option').allInnerTexts()
  await search(b, OTHER)
  await expect.poll(() => found().then(String), PATIENT).toContain(OTHER)
  await b.getByRole('combobox', { name: 'Wat zoek je?' }).fill('wasgoed')
  await expect.poll(found, PATIENT).toEqual([])
  await b.keyboard.press('Escape')

  await bram.frame.goTo('Projecten')
  const exported = await bram.projects.exportOf('Het Anker')
  expect(exported).not.toMatch(/wasgoed/i)
  expect(JSON.parse(exported).findings.map(({ text }: { text: string }) => text)).toEqual([OTHER])
  const book = await readSheets(await bram.projects.exportAs('Het Anker', 'Excel'))
  const cells = JSON.stringify(book)
  expect(book.find(({ sheet }) => sheet === 'Mensen')!.data.map((row) => row[2])).toEqual([
    'Code',
    'M1',
    'M2',
  ])
  expect(cells).toContain(OTHER)
  expect(cells).not.toMatch(/wasgoed/i)
})
