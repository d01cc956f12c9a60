import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { exampleJson, type LooseRow } from '../support/example-case.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { TimelinePage } from '../support/pages/timeline-page.ts'

const at = (clock: string) => `2025-10-07T${clock}:00+02:00`

/** The example with one short morning of one job, long ago. */
function morningCase(): string {
  const file = exampleJson('verpleeghuis')
  const [first, second] = file.tasks as [LooseRow, LooseRow]
  const { id: taskId, departmentId } = first
  first.name = 'Bedden'
  second.name = 'Afwas'
  const jobId = file.jobs.find((job) => job.departmentId === departmentId)!.id
  const seen = (id: string, from: string, to: string, task = taskId) => ({
    ...{ id, departmentId, jobId, taskId: task, observer: 'A', kind: 'interval' },
    ...{ start: at(from), end: at(to), location: 'kamer', note: '' },
  })
  file.observations = [
    seen('one', '09:00', '09:20'),
    seen('two', '09:30', '09:50'),
    seen('three', '10:00', '10:30', second.id),
  ]
  for (const each of [...file.tasks, ...file.findings]) if (each.sources) each.sources = []
  return JSON.stringify(file)
}

test('a finger drags an end, shifts and joins two, takes one back; after a reload all of it is there, with the log', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ touch: true })
  const { projects, frame } = pagesOf(page)
  const timeline = new TimelinePage(page)
  await projects.open(server.url)
  await projects.chooseCase({ name: 'ochtend.json', content: morningCase() })
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  await page.locator('.project-screen__department').first().tap()
  await page.locator('.department-screen').waitFor()
  await frame.goTo('Vloer')
  await timeline.open()

  await timeline.bar('Bedden, 09:00 tot 09:20').tap()
  const box = (await timeline.end('Bedden').boundingBox())!
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  await timeline.dragEnd('Bedden', 5, '09:25')
  await timeline.giveReason('te vroeg getikt')
  await timeline.bar('Bedden, 09:00 tot 09:25, rechtgezet').waitFor()
  await timeline.panel.getByText('Einde eerst genoteerd als 09:20.').waitFor()
  expect(await frame.notice.innerText()).toContain('Tijd rechtgezet.')

  await timeline.press('Meer kiezen')
  await timeline.bar('Bedden, 09:30 tot 09:50').tap()
  await timeline.panel.getByRole('heading', { name: '2 waarnemingen gekozen' }).waitFor()
  await timeline.press('Later')
  await timeline.bar('Bedden, 09:35 tot 09:55, rechtgezet').waitFor()
  await timeline.press('Voeg samen')
  await timeline.bar('Bedden, 09:05 tot 09:55, rechtgezet').waitFor()
  await frame.notice.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await timeline.bar('Bedden, 09:05 tot 09:30, rechtgezet').waitFor()
  await frame.waitUntilSaved()

  await page.reload()
  await timeline.bar('Bedden, 09:05 tot 09:30, rechtgezet').waitFor()
  await timeline.bar('Bedden, 09:35 tot 09:55, rechtgezet').waitFor()
  const log = await timeline.log.innerText()
  expect(log).toContain('Verschoven')
  expect(log).toMatch(/Bedden: einde 09:20 →\s*(werd)?\s*09:25/)
  expect(log).toContain('te vroeg getikt')
  expect(log).not.toContain('Samengevoegd')
})
