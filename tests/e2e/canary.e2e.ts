import { join } from 'node:path'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleText } from '../support/example-case.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { findStored } from '../support/find-stored.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

const CONTROL = 'Kanarie controle Zq0 onverzegeld'
const CANARIES = {
  project: 'Kanarie project Zq1',
  organisation: 'Kanarie organisatie Zq2',
  question: 'Kanarie vraag Zq3',
  department: 'Kanarie afdeling Zq4',
  problem: 'Kanarie knelpunt Zq5',
  process: 'Kanarie proces Zq6',
  job: 'Kanarie functie Zq7',
  person: 'Kanarie-M-Zq8',
  task: 'Kanarie taak Zq9',
  note: 'Kanarie notitie Zqa',
  description: 'Kanarie beschrijving Zqb',
  inflow: 'Kanarie instroom Zqg',
  search: 'Kanarie zoekwoord Zqc',
  line: 'Kanarie uitspraak Zqh',
  guide: 'Kanarie onderwerp Zqi',
}

/** As somebody else might have made them up. */
const IDS = ['kanarie-afdeling-van-zqd', 'kanarie-overspannen-zqe', 'kanarie-gesprek-zqg'] as const
const CONTROL_ADDRESS = 'kanarie-adres-zqf'

test('leaves nothing of what is typed readable on the device', async ({ launch, server, folder }) => {
  const { page, close } = await launch({ device: 'tablet' })
  const { projects, frame, department, floor, tasks, interviews } = pagesOf(page)
  await projects.open(server.url)
  const code = await projects.create(CANARIES.project, CANARIES.organisation)
  await page.getByRole('tab', { name: /^Bedrijfsanalyse/ }).tap()
  await page.getByRole('textbox', { name: 'Instroom' }).fill(CANARIES.inflow)
  await page.getByRole('button', { name: /^Vraag en keuze/ }).tap()
  await page.getByRole('textbox', { name: 'Vraagstelling' }).fill(CANARIES.question)
  await page.getByRole('tab', { name: /^Overzicht/ }).tap()
  await projects.addDepartment(CANARIES.department)
  await page.getByLabel('Wat speelt hier?').fill(CANARIES.problem)
  await department.enter('Werkprocessen', [CANARIES.process])
  await department.enter('Functies', [CANARIES.job])
  await department.enter('Mensen', [CANARIES.person])
  await frame.goTo('Vloer')
  await floor.startNewTask(CANARIES.task)
  await floor.writeNote(CANARIES.note)
  await page.getByLabel('Zoek een taak').fill(CANARIES.search)
  await frame.goTo('Gesprekken')
  await interviews.start()
  await interviews.write(CANARIES.line)
  await interviews.addOwnTopic(CANARIES.guide)
  await frame.goTo('Taken')
  await tasks.open(CANARIES.task)
  await tasks.editor.getByLabel('Beschrijving').fill(CANARIES.description)
  await frame.waitUntilSaved()

  const secrets = [...Object.values(CANARIES), code]
  for (const secret of secrets) expect(await page.evaluate(findStored, secret)).toEqual([])
  await page.evaluate(keepUnsealed, CONTROL)
  expect(await page.evaluate(findStored, CONTROL)).toEqual(['IndexedDB control/control'])

  // A visit elsewhere makes the browser keep what it would need to come back: history, form fields, session.
  await page.goto('about:blank')
  await page.goBack()
  await tasks.editor.waitFor()
  await close()
  const profile = join(folder, 'tablet')
  expect(findOnDisk(profile, CONTROL).join('\n')).toContain('IndexedDB')
  const found = secrets.flatMap((secret) => findOnDisk(profile, secret).map((file) => `${secret}: ${file}`))
  expect(found).toEqual([])
})

test('leaves no id of an imported file readable on the device', async ({ launch, server, folder }) => {
  const { page, close } = await launch({ device: 'tablet' })
  const { projects, frame, tasks, interviews } = pagesOf(page)
  await projects.open(server.url)
  const content = exampleText('universiteit')
    .replaceAll('"owp"', `"${IDS[0]}"`)
    .replaceAll('"t01"', `"${IDS[1]}"`)
    .replaceAll('"int1"', `"${IDS[2]}"`)
  expect(content.split(/kanarie-/).length).toBeGreaterThan(10)
  await projects.chooseCase({ name: 'zaak.json', content })
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  await projects.openDepartment('Onderwijsproces')
  await frame.goTo('Gesprekken')
  for (let place = 0; place < (await interviews.rows.count()); place++) {
    await interviews.rows.nth(place).tap()
    await interviews.waitForSheet()
    await frame.goTo('Gesprekken')
    await interviews.rows.first().waitFor()
  }
  await frame.goTo('Taken')
  await tasks.open('Studenten- en docentenhandleiding opmaken en uploaden')
  await frame.waitUntilSaved()

  // Only what one has left is written to the history; the control is an address of the test's own.
  await page.evaluate((hash) => history.pushState(null, '', hash), `#/${CONTROL_ADDRESS}`)
  await page.goto('about:blank')
  await page.goBack()
  await page.goto('about:blank')
  await close()
  const profile = join(folder, 'tablet')
  expect(findOnDisk(profile, CONTROL_ADDRESS)).not.toEqual([])
  const found = IDS.flatMap((id) => findOnDisk(profile, id).map((file) => `${id}: ${file}`))
  expect(found).toEqual([])
})

/** For `page.evaluate`. */
async function keepUnsealed(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('control')
    request.onupgradeneeded = () => request.result.createObjectStore('control')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('control', 'readwrite', { durability: 'strict' })
    transaction.objectStore('control').put(text, 'key')
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}
