// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFloorPlan, addPlace } from '../../../../src/app/actions/place-actions.ts'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { observationRecord } from '../../../support/task-record.ts'
import { enterFloor, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

/** Work of M2 at the sink since 40 minutes, and beside it work of nobody in particular. */
async function enterWithPlaces() {
  const floor = await enterFloor()
  const { session } = floor
  const planId = addFloorPlan(session, WARD, { name: 'Begane grond', ratio: 4 / 3 })
  const add = (name: string, x: number) => addPlace(session, WARD, { name, floorPlanId: planId, x, y: 0.5 })
  const [sink, desk] = [add('Aanrecht', 0.2), add('Balie', 0.6)]
  const seen = (id: string, location: string) =>
    addRecordEdit('observations', observationRecord(id, { departmentId: WARD, location, end: session.now() }))
  session.act('x', {
    departments: { [WARD]: [seen('a', 'Aanrecht'), seen('b', 'Balie'), seen('c', 'Gang')] },
  })
  // Chips are chosen once a visit.
  floor.leaveAndReturn()
  return {
    ...floor,
    sink,
    desk,
    pieces: () =>
      floor
        .observations()
        .filter(({ id }) => !['a', 'b', 'c'].includes(id))
        .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
        .map(({ personId, location, placeId, end }) => [personId, location, placeId, end === null]),
  }
}

const chip = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** All places, behind the plus: those of the plan too. */
const chipOfAll = async (name: string) => {
  chip('Meer: plaats, belasting, omgeving')
  const sheet = await screen.findByRole('dialog', { hidden: true })
  fireEvent.click(within(sheet).getByRole('button', { name, hidden: true }))
  fireEvent.click(within(sheet).getByRole('button', { name: 'Sluiten', hidden: true }))
}

test('a chip of a place does as a tap on the plan: what was stays where it was, and who else is watched stays too', async () => {
  const { pass, pieces, observations, sink, desk, session } = await enterWithPlaces()
  await chipOfAll('Aanrecht')
  fireEvent.click(tile('Koffie rondbrengen'))
  await pass(60_000)
  fireEvent.click(screen.getByRole('button', { name: 'Kies' }))
  fireEvent.click(await screen.findByRole('button', { name: 'M2' }))
  await pass(0)
  fireEvent.click(tile('Bedden opmaken'))
  await pass(40 * 60_000)
  await chipOfAll('Balie')
  await pass(0)
  expect(pieces()).toEqual([
    [null, 'Aanrecht', sink, true],
    ['p2', 'Aanrecht', sink, false],
    ['p2', 'Balie', desk, true],
  ])
  const after = observations().find(({ placeId }) => placeId === desk)!
  expect(observations().find(({ id }) => id === after.resumes)).toMatchObject({
    personId: 'p2',
    placeId: sink,
  })
  session.undoStack.undo()
  await pass(0)
  expect(pieces()[1]).toEqual(['p2', 'Aanrecht', sink, true])
  expect(pieces()).toHaveLength(2)
})

test('one rule for a word that is no place of the plan, for nowhere any more, and for what had no place', async () => {
  const { pass, pieces, desk } = await enterWithPlaces()
  fireEvent.click(tile('Bedden opmaken'))
  await pass(50 * 60_000)
  await chipOfAll('Balie')
  await pass(60_000)
  chip('Gang')
  await pass(60_000)
  chip('Gang')
  await pass(0)
  expect(pieces().map(([, ...piece]) => piece)).toEqual([
    ['', undefined, false],
    ['Balie', desk, false],
    ['Gang', undefined, false],
    ['', undefined, true],
  ])
  // Put right at once: no piece.
  await pass(5_000)
  await chipOfAll('Balie')
  await pass(0)
  expect(pieces()).toHaveLength(4)
  expect(pieces().at(-1)!.slice(1)).toEqual(['Balie', desk, true])
})

test('a place of the plan stands in the row once: as where one is', async () => {
  const { pass } = await enterWithPlaces()
  const row = () =>
    within(screen.getByRole('group', { name: 'Wat geldt nu' }))
      .getAllByRole('button')
      .map((each) => each.textContent)
      .filter((each) => /Waar|Aanrecht|Balie|Gang/.test(each))
  expect(row()).toEqual(['Waar?', 'Gang'])
  await chipOfAll('Balie')
  await pass(0)
  expect(row()).toEqual(['Balie', 'Gang'])
  chip('Gang')
  await pass(0)
  expect(row()).toEqual(['Waar?', 'Gang'])
})
