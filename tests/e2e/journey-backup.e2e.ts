import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const NAME = 'Reserve De Linde'

/** Another device's device key and counter may differ; the records may not. */
const sameCase = (text: string) => JSON.parse(text) as unknown

test('opens a backup on an empty device with its code, and says what is wrong with any other', async ({
  launch,
  server,
}) => {
  const { page: first } = await launch({ device: 'one' })
  const one = pagesOf(first)
  await one.projects.open(server.url)
  const code = await one.projects.create(NAME, 'De Linde')
  await one.projects.addDepartment('Woongroepen')
  await one.department.enter('Functies', ['Verzorgende', 'Gastvrouw'])
  await one.frame.goTo('Vloer')
  await one.floor.startNewTask('Tafels dekken')
  await one.floor.stop('Tafels dekken')
  await one.floor.writeNote('Er ontbreken twee stoelen.')
  await one.frame.waitUntilSaved()
  await one.frame.goTo('Projecten')
  const otherCode = await one.projects.create('Een ander project')
  await one.frame.goTo('Projecten')
  const backup = await one.projects.backupOf(NAME)
  const kept = await one.projects.exportOf(NAME)

  const { page: second } = await launch({ device: 'two' })
  const two = pagesOf(second)
  await two.projects.open(server.url)
  const altered = Buffer.from(backup)
  altered[altered.length - 40]! ^= 1
  const words = code.split(' ')
  const swapped = [words[1], words[0], ...words.slice(2)].join(' ')
  const wrong: readonly (readonly [what: string, bytes: Buffer, code: string, said: RegExp])[] = [
    ['another file', Buffer.from('{"format": "werkvloer-case"}'), code, /geen reservekopie van Werkvloer/],
    [
      'a truncated file',
      backup.subarray(0, backup.length - 500),
      code,
      /ontbreekt het einde.*niets veranderd/,
    ],
    ['an altered file', altered, code, /beschadigd.*niets veranderd/],
    ['another code', backup, otherCode, /hoort bij een ander project/],
    ['swapped words', backup, swapped, /vormen samen geen herstelcode/],
    ['too few words', backup, words.slice(1).join(' '), /Ik lees 13 woorden/],
    ['an unknown word', backup, ['qqqq', ...words.slice(1)].join(' '), /Woord 1 .*hoort niet bij/],
  ]
  for (const [what, content, typed, said] of wrong) {
    await two.projects.chooseBackup({ name: 'reserve.werkvloer', content })
    await two.projects.giveCode(typed)
    await two.projects.codeProblem.waitFor()
    expect(await two.projects.codeProblem.textContent(), what).toMatch(said)
    await two.projects.dialog.getByRole('button', { name: 'Annuleren' }).last().tap()
    expect(await two.projects.names(), what).toEqual([])
  }
  await two.frame.openAnew()
  expect(await two.projects.names()).toEqual([])

  await two.projects.chooseBackup({ name: 'reserve.werkvloer', content: backup })
  await two.projects.giveCode(code)
  await second.locator('.project-screen').waitFor()
  await two.frame.goTo('Projecten')
  expect(sameCase(await two.projects.exportOf(NAME))).toEqual(sameCase(kept))

  // Of a damaged file what is readable opens only when asked for, and says that it is not all.
  const { page: third } = await launch({ device: 'three' })
  const three = pagesOf(third)
  await three.projects.open(server.url)
  await three.projects.chooseBackup({ name: 'reserve.werkvloer', content: altered })
  await three.projects.giveCode(code)
  await three.projects.codeProblem.waitFor()
  await three.projects.dialog.getByRole('button', { name: 'Open wat leesbaar is' }).tap()
  await third.locator('.project-screen').waitFor()
  // Opening its documents says so too, in its own words; whichever came last is on screen.
  expect(await three.frame.notice.textContent()).toMatch(/beschadigd|in geen van beide kopieën/)
})

test('asks for the recovery code when the device key is gone, and opens with it', async ({
  launch,
  server,
}) => {
  // A page without the app has no icon of its own.
  const first = await launch({ expectedProblems: [/favicon/] })
  const before = pagesOf(first.page)
  await before.projects.open(server.url)
  const code = await before.projects.create(NAME)
  await before.projects.addDepartment('Keuken')
  await before.frame.waitUntilSaved()
  // The app holds its database against deletion, so it must be gone first.
  await first.page.goto(`${server.url}/manifest.webmanifest`)
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('werkvloer-device')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
  const { projects } = before
  await projects.open(server.url)
  expect(await projects.rows.allInnerTexts()).toEqual([expect.stringContaining('Vraagt om de herstelcode')])
  await projects.rows.first().locator('.project-row__open').tap()
  await projects.giveCode(code)
  await projects.openDepartment('Keuken')
  await projects.open(server.url)
  expect(await projects.names()).toEqual([NAME])
})
