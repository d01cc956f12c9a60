import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { lookWithAxe } from '../support/look-with-axe.ts'
import { FilePage } from '../support/pages/file-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const NAME = 'Samen De Linde'
const DEPARTMENT = 'Woongroepen'

const altered = (file: Buffer): Buffer => {
  const copy = Buffer.from(file)
  copy[copy.length - 40]! ^= 1
  return copy
}

/** A later version of the form of the file. */
const newer = (file: Buffer): Buffer => {
  const copy = Buffer.from(file)
  copy['WERKVLOER-BACKUP'.length] = 2
  return copy
}

test('two tablets that worked apart are equal after a file each way, and both say so', async ({
  launch,
  server,
}) => {
  const { page: first } = await launch({ device: 'one' })
  const one = { ...pagesOf(first), file: new FilePage(first) }
  await one.projects.open(server.url)
  const code = await one.projects.create(NAME, 'De Linde')
  await one.projects.addDepartment(DEPARTMENT)
  await one.department.enter('Functies', ['Verzorgende'])
  await one.frame.goTo('Project')
  await one.file.open()
  const start = await one.file.make()

  const { page: second } = await launch({ device: 'two' })
  const two = { ...pagesOf(second), file: new FilePage(second) }
  await two.projects.open(server.url)
  await two.projects.chooseBackup({ name: 'start.werkvloer', content: start.content })
  await two.projects.giveCode(code)
  await second.locator('.project-screen').waitFor()

  // Apart: each adds something of its own.
  await first.getByRole('tab', { name: 'Overzicht' }).tap()
  await one.projects.openDepartment(DEPARTMENT)
  await one.department.enter('Functies', ['Gastvrouw'])
  await one.frame.waitUntilSaved()
  await two.projects.openDepartment(DEPARTMENT)
  await two.department.enter('Functies', ['Kok'])
  await two.frame.waitUntilSaved()

  await one.frame.goTo('Project')
  await one.file.open()
  const fromOne = await one.file.make()
  await two.frame.goTo('Project')
  await two.file.open()
  const there = await two.file.takeIn(fromOne.content)
  expect(there.title).toMatch(/^Binnen: /)
  expect(there.text).toContain('hier staat meer dan in het bestand')
  expect(there.words).toHaveLength(2)
  expect(there.words[1]).toBe(fromOne.words)

  const fromTwo = await two.file.make()
  expect(fromTwo.words).toBe(there.words[0])
  const here = await one.file.takeIn(fromTwo.content)
  expect(here.text).toContain('Gelijk: hier staat precies wat in het bestand staat')
  expect(here.words).toEqual([fromTwo.words])
  expect((await one.file.takeIn(fromTwo.content)).title).toBe('Niets nieuws in dit bestand')

  // What came in, from whom, and one tap back to before it.
  await expect.poll(() => one.file.sittings()).toHaveLength(1)
  expect((await one.file.sittings())[0]).toContain('Kok')
  expect(await lookWithAxe(first, 'after a file')).toEqual([])
  await one.file.goBack()
  await expect.poll(() => one.frame.notice.textContent()).toContain('zoals voor het samenvoegen')
  // What was equal a moment ago is no longer said to be.
  await expect.poll(async () => (await one.file.report()).text).toContain('daarna iets veranderd')
  expect((await one.file.make()).words).not.toBe(fromTwo.words)
  await one.frame.undoButton.tap()
  await one.frame.waitUntilSaved()
  expect((await one.file.make()).words).toBe(fromTwo.words)

  // Opened from the list it needs no code: the project is here.
  await one.frame.goTo('Projecten')
  expect((await one.file.takeInFromList(fromTwo.content)).title).toBe('Niets nieuws in dit bestand')
})

test('a file that cannot be taken in says why, and changes nothing', async ({ launch, server }) => {
  const { page } = await launch()
  const one = { ...pagesOf(page), file: new FilePage(page) }
  await one.projects.open(server.url)
  await one.projects.create('Een ander project')
  await one.file.open()
  const other = await one.file.make()
  await one.frame.goTo('Projecten')
  await one.projects.create(NAME)
  await one.file.open()
  const { content, words } = await one.file.make()
  const wrong: readonly (readonly [content: Buffer, said: RegExp])[] = [
    [Buffer.from('{"format": "werkvloer-case"}'), /geen bestand van Werkvloer/],
    [content.subarray(0, content.length - 500), /ontbreekt het einde/],
    [altered(content), /onderweg beschadigd/],
    [newer(content), /nieuwere versie/],
    [other.content, /ander project: Een ander project/],
  ]
  for (const [file, said] of wrong) {
    const { title, text } = await one.file.takeIn(file)
    expect(title, String(said)).toBe('Er is niets ingelezen')
    expect(text).toMatch(said)
  }
  expect((await one.file.make()).words).toBe(words)
})
