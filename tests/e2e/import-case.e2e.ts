import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson, type LooseCase } from '../support/example-case.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const MARKUP = '<img src=x onerror="document.title=`hit`"><b>vet</b>'

/** 101 MB of nothing. */
function hugeFile(folder: string): string {
  const path = join(folder, 'groot.json')
  writeFileSync(path, '')
  truncateSync(path, 101 * 1024 * 1024)
  return path
}

type Break = (file: LooseCase) => void

/** One thing wrong each, and the list, id and field the dialog must name. */
const BAD_ROWS: readonly (readonly [what: string, said: string, breakIt: Break])[] = [
  ['a duplicate id', 'Dit id komt twee keer voor', (file) => file.tasks.push({ ...file.tasks[0]! })],
  [
    'a dangling reference',
    'Dit verwijst naar iets wat er niet is',
    (file) => set(file.tasks[1], 'processId', 'weg'),
  ],
  [
    'a value out of range',
    'Deze waarde valt buiten de grenzen',
    (file) => set(file.tasks[2], 'knowledge', 9),
  ],
  [
    'an end before its start',
    'Het einde ligt vóór het begin',
    (file) => set(file.observations[0], 'end', '2020-01-01T08:00:00+01:00'),
  ],
  ['an unknown word', 'Deze waarde is niet bekend', (file) => set(file.tasks[3], 'wish', 'misschien')],
  [
    'control characters',
    'Hier staan onzichtbare stuurtekens in',
    (file) => set(file.tasks[4], 'name', 'a\u0000b'),
  ],
]

const set = (row: Record<string, unknown> | undefined, field: string, value: unknown) => {
  if (!row) throw new Error('the example has fewer rows than this test needs')
  row[field] = value
}

/** Every row of every database of the page, counted; a change anywhere shows. */
const countRows = (page: Page) =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of db.objectStoreNames) {
        if (store === 'ballast') continue
        counts[`${name}/${store}`] = await new Promise((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).count()
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      }
      db.close()
    }
    return counts
  })

test('refuses files that are no case, with the reason, and changes nothing', async ({
  launch,
  server,
  folder,
}) => {
  const { page } = await launch()
  const { projects } = pagesOf(page)
  await projects.open(server.url)
  const before = await countRows(page)
  const whole = exampleJson('universiteit')
  const files: readonly (readonly [content: string | null, said: RegExp])[] = [
    ['{"format": "werkvloer-case",', /geen leesbaar JSON-bestand/],
    ['[1, 2, 3]', /geen Werkvloer-project/],
    [JSON.stringify({ ...whole, version: 99 }), /Deze versie kan de app niet lezen/],
    [
      JSON.stringify(whole).replace('"name"', '"__proto__":{"polluted":true},"name"'),
      /Deze veldnaam is niet toegestaan/,
    ],
    [null, /Het bestand is te groot/],
  ]
  for (const [content, said] of files) {
    await projects.chooseCase(content === null ? hugeFile(folder) : { name: 'kapot.json', content })
    await projects.dialog.locator('.problem-list__item').filter({ hasText: said }).first().waitFor()
    await projects.dialog.getByRole('button', { name: 'Annuleren' }).last().tap()
    await projects.dialog.waitFor({ state: 'detached' })
  }
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
  expect(await projects.names()).toEqual([])
  expect(await countRows(page)).toEqual(before)
})

test('lists every bad row with list, id and field, and imports the rest on request', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const { projects } = pagesOf(page)
  await projects.open(server.url)
  const before = await countRows(page)
  const file = exampleJson('universiteit')
  for (const [, , breakIt] of BAD_ROWS) breakIt(file)
  const chosen = { name: 'slordig.json', content: JSON.stringify(file) }

  await projects.chooseCase(chosen)
  const problems = projects.dialog.locator('.problem-list__item')
  await problems.first().waitFor()
  const told = await problems.allInnerTexts()
  for (const [what, said] of BAD_ROWS) expect(told.join('\n'), what).toContain(said)
  expect(told.join('\n')).toContain(`tasks › ${file.tasks[2]!.id} › knowledge`)
  await projects.dialog.getByRole('button', { name: 'Annuleren' }).last().tap()
  expect(await projects.names()).toEqual([])
  expect(await countRows(page)).toEqual(before)

  await projects.chooseCase(chosen)
  await projects.dialog.getByRole('button', { name: /rijen overslaan en importeren/ }).tap()
  await projects.keepCode()
  await page.goto(server.url)
  const name = String(file.project.name)
  expect(await projects.names()).toEqual([name])
  const exported = JSON.parse(await projects.exportOf(name)) as LooseCase
  const ids = exported.tasks.map(({ id }) => id)
  for (const bad of [2, 3, 4]) expect(ids).not.toContain(file.tasks[bad]!.id)
  expect(ids).toContain(file.tasks[5]!.id)
})

test('keeps fields it does not know, and shows markup as text', async ({ launch, server }) => {
  const { page } = await launch()
  const { projects, frame, tasks } = pagesOf(page)
  await projects.open(server.url)
  const file = exampleJson('universiteit')
  file.project.name = MARKUP
  file.departments[0]!.name = MARKUP
  set(file.tasks[0], 'name', MARKUP)
  set(file.tasks[0], 'fromTomorrow', { deep: [1, 'twee'] })
  await projects.chooseCase({ name: 'opmaak.json', content: JSON.stringify(file) })
  await projects.dialog.getByText(MARKUP).waitFor()
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  await projects.openDepartment(MARKUP)
  for (const place of ['Vloer', 'Taken', 'Analyse'] as const) {
    await frame.goTo(place)
    await page.getByText(MARKUP).first().waitFor({ state: 'attached', timeout: 60_000 })
  }
  await frame.goTo('Taken')
  await tasks.open(MARKUP)
  expect(await page.locator('img[src="x"], main b').count()).toBe(0)
  expect(await page.title()).not.toContain('hit')

  await page.goto(server.url)
  const taskIn = (text: string) =>
    (JSON.parse(text) as LooseCase).tasks.find(({ id }) => id === file.tasks[0]!.id)
  const usual = taskIn(await projects.exportOf(MARKUP))
  expect(usual).toMatchObject({ name: MARKUP })
  expect(usual).not.toHaveProperty('fromTomorrow')
  const chosen = taskIn(await projects.exportWithUnknown(MARKUP))
  expect(chosen).toMatchObject({ name: MARKUP, fromTomorrow: { deep: [1, 'twee'] } })
})
