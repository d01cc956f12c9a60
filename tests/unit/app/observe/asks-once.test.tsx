// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'
import { followPerson } from '../../../../src/screens/observe/follow.ts'
import { knownWord } from '../../../../src/screens/observe/known-word.ts'
import { observation } from '../../screens/observe/sketch.ts'
import { enterFloor, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function followM2(floor: Awaited<ReturnType<typeof enterFloor>>) {
  press('Kies')
  fireEvent.click(await screen.findByRole('button', { name: 'M2' }))
  await floor.pass(0)
}

/** In the sheet of what holds now. */
async function give(floor: Awaited<ReturnType<typeof enterFloor>>, field: string, word: string, add: string) {
  press(/^Meer: plaats/)
  await floor.pass(0)
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.input(dialog.getByLabelText(field), { target: { value: word } })
  await floor.pass(0)
  fireEvent.click(dialog.getByRole('button', { name: add }))
  await floor.pass(0)
  fireEvent.click(dialog.getByRole('button', { name: 'Klaar' }))
  await floor.pass(0)
}

test('what is chosen once goes with all that is recorded after it: date, who, job, place and load', async () => {
  const floor = await enterFloor()
  await followM2(floor)
  await give(floor, 'Andere plaats', 'Huiskamer', 'Plaats toevoegen')
  fireEvent.click(tile('Bedden opmaken'))
  await floor.pass(60_000)
  fireEvent.click(tile('Koffie rondbrengen'), { shiftKey: true })
  press('nieuwe taak')
  await floor.pass(0)
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getAllByRole('textbox')).toHaveLength(1)
  fireEvent.input(dialog.getByRole('textbox'), { target: { value: 'Kussens opschudden' } })
  fireEvent.click(dialog.getByRole('button', { name: /^Start vanaf/ }))
  await floor.pass(0)
  for (const each of floor.observations())
    expect(each).toMatchObject({ personId: 'p2', jobId: 'carer', location: 'Huiskamer' })
  expect(floor.observations()).toHaveLength(3)
  const made = floor.ward.tasks.list().find(({ name }) => name === 'Kussens opschudden')
  expect(made).toMatchObject({ jobIds: ['carer'], location: 'Huiskamer' })
})

test('a place or a load that is known is taken as it is known, however it is typed', async () => {
  const floor = await enterFloor()
  await give(floor, 'Andere plaats', 'Café', 'Plaats toevoegen')
  fireEvent.click(tile('Bedden opmaken'))
  await floor.pass(0)
  await give(floor, 'Andere plaats', ' cafe ', 'Plaats toevoegen')
  await give(floor, 'Eigen woord', 'Tillen', 'Woord toevoegen')
  expect(floor.observations()[0]).toMatchObject({ location: 'Café', load: ['lifting'] })
  expect(knownWord('keuken', ['Keuken', 'gang'])).toBe('Keuken')
  expect(knownWord(' zolder ', ['Keuken'])).toBe('zolder')
})

test('a code that is typed though it is there is followed, not asked again', async () => {
  const floor = await enterFloor()
  press('Kies')
  await floor.pass(0)
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.input(dialog.getByLabelText('Nieuwe code'), { target: { value: 'm2' } })
  await floor.pass(0)
  fireEvent.click(dialog.getByRole('button', { name: 'Toevoegen en volgen' }))
  await floor.pass(0)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.querySelector('.floor__follow')?.textContent).toBe('Verzorgende IGM2')
})

test('somebody without a job has the one seen last, before that of whom was followed before', () => {
  const person = { id: 'p3', code: 'M3', jobId: null } as never
  const before = { jobId: 'cook', personId: 'p1' } as never
  const seen = observation({ personId: 'p3' as PersonId, jobId: 'carer' as JobId })
  expect(followPerson(person, [seen], before)).toEqual({ personId: 'p3', jobId: 'carer' })
  expect(followPerson(person, [], before)).toEqual({ personId: 'p3', jobId: 'cook' })
})
