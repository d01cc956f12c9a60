// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import WatchingRoom from '../../../src/app/rooms/watching-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ObservationRecord } from '../../../src/records/document-records.ts'
import { emptyTask } from '../../../src/records/empty-task.ts'
import type { AnalystId, JobId, ObservationId, PersonId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(cleanup)

const BEN = 'ben' as AnalystId
const at = (time: string) => `2026-09-09T${time}+02:00`

async function openRoom(seen: readonly Partial<ObservationRecord>[]) {
  const { session, documents } = await openTestSession()
  session.nameAnalyst('Anna')
  const person = {
    id: 'm1' as PersonId,
    departmentId: WARD,
    code: 'M1',
    role: 'employee',
    jobId: 'j' as JobId,
  } as const
  applyEdits(session.documentOf(null)!, [
    addRecordEdit('analysts', { id: BEN, name: 'Bram' }),
    addRecordEdit('people', { ...person, rank: 'a0' }),
  ])
  applyEdits(documents.get('doc-ward')!.doc, [
    ...['Bedden', 'Tafels'].map((name) =>
      addRecordEdit('tasks', emptyTask({ id: name as TaskId, departmentId: WARD, name })),
    ),
    ...seen.map((each, index) =>
      addRecordEdit('observations', {
        id: `o${index}` as ObservationId,
        departmentId: WARD,
        kind: 'interval',
        start: at('09:00:00'),
        end: at('09:10:00'),
        taskId: 'Bedden' as TaskId,
        personId: person.id,
        load: [],
        ...each,
      }),
    ),
  ])
  const services = { goTo: () => undefined, clock: session.parts.clock, projects: {} } as unknown as Services
  render(
    <ServicesProvider value={services}>
      <SessionProvider value={session}>
        <WatchingRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
}

test('while nobody watched together, it says how to begin', async () => {
  await openRoom([{ by: 'ana' as AnalystId }])
  screen.getByText('Nog niet samen gekeken')
  expect(screen.getByRole('link', { name: 'Naar de vloer' }).getAttribute('href')).toBe(
    '#/p/project/observe/ward',
  )
  screen.getByRole('button', { name: 'Oefen eerst alleen' })
})

test('two who watched the same person are compared, with what only one saw and why', async () => {
  const ana = { by: 'ana' as AnalystId }
  const tables = { taskId: 'Tafels' as TaskId, start: at('09:12:00'), end: at('09:15:00') }
  await openRoom([
    ana,
    { ...ana, ...tables },
    { ...ana, start: at('09:20:00'), end: at('09:30:00') },
    { by: BEN, start: at('09:00:04') },
    { by: BEN, start: at('09:20:00'), end: at('09:30:00'), taskId: 'Tafels' as TaskId },
  ])
  screen.getByText(/Vergeleken van 09:00 tot 09:30/)
  const rows = within(screen.getByRole('table', { name: 'Overeenstemming per onderdeel' })).getAllByRole(
    'row',
  )
  expect(rows.map((row) => row.textContent).slice(1, 3)).toEqual([
    expect.stringMatching(/^wat er gezien is2 van 367/),
    expect.stringMatching(/^de taak1 van 250/),
  ])
  screen.getByText('Anders genoemd (1)')
  screen.getByText('Bedden tegenover Tafels')
  const only = screen.getByText('Alleen Anna (jij) (1)').closest('details')!
  expect(only.open).toBe(true)
  within(only).getByText(/Tafels/)
  screen.getByText('Gelijk gezien (1)')
  screen.getByText('Alleen Bram (0)')
})

test('compared are the people both recorded; whom only one followed is told, and can be compared all the same', async () => {
  await openRoom([
    { by: 'ana' as AnalystId },
    { by: 'ana' as AnalystId, personId: 'm9' as PersonId, end: at('09:08:00') },
    { by: BEN },
  ])
  const found = () => screen.getByRole('row', { name: /^wat er gezien is/ }).textContent
  expect(screen.getByLabelText<HTMLSelectElement>('Persoon').value).toBe('')
  screen.getByRole('option', { name: 'Wie jullie allebei volgden: M1' })
  screen.getByText('Niet vergeleken, want maar één van jullie volgde: m9.')
  expect(found()).toMatch(/^wat er gezien is1 van 1/)
  const people = screen.getByLabelText<HTMLSelectElement>('Persoon')
  people.value = '*'
  // By hand: with preact/compat the library's `fireEvent.change` sends an input event.
  people.dispatchEvent(new Event('change', { bubbles: true }))
  await screen.findByRole('row', { name: /^wat er gezien is 1 van 2/ })
  expect(screen.queryByText(/^Niet vergeleken/)).toBeNull()
})

test('two who recorded on one day but not at one time are told so', async () => {
  await openRoom([{ by: 'ana' as AnalystId }, { by: BEN, start: at('09:40:00'), end: at('09:50:00') }])
  screen.getByText('Op deze dag hebben deze twee niet tegelijk naar dezelfde persoon gekeken.')
  fireEvent.change(screen.getByLabelText('Eerste analist'), { target: { value: 'ana' } })
  expect(screen.getByLabelText<HTMLSelectElement>('Tweede analist').value).toBe('ben')
})
