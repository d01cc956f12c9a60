// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeObservation } from '../../../../src/app/actions/observe-actions.ts'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { dismissNotice, notify, viewStore } from '../../../../src/app/view-store.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { enterFloor, tile } from '../observe/floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(() => {
  cleanup()
  dismissNotice()
})

/** Effects end after what they were for is gone. */
const whenLeft = () => vi.waitFor(() => expect(viewStore.getState().saysNotice).toBe(false))

const strip = () => document.querySelector('.floor__last')!.textContent!.replace(/\s+/g, ' ')

test('a swipe takes back what was done on the floor, never a correction made in the timeline', async () => {
  const floor = await enterFloor()
  const { session, ward } = floor
  fireEvent.click(tile('Bedden opmaken'))
  await floor.pass(60_000)
  expect(strip()).toContain('Veeg terug')

  cleanup()
  await whenLeft()
  await floor.pass(1_000)
  const [made] = ward.observations.list()
  session.act('observationChanged', {
    departments: {
      [WARD]: [
        {
          kind: 'set',
          root: 'observations',
          id: made!.id,
          field: 'start',
          value: '2026-09-09T09:00:00+02:00',
        },
      ],
    },
  })
  await floor.pass(1_000)
  floor.leaveAndReturn()
  expect(strip()).not.toContain('Veeg terug')

  // Taken back and done again on the floor it is still not the floor's; what was done here before it is.
  await act(() => void session.undoStack.undo())
  expect(strip()).toContain('Veeg terug')
  await act(() => void session.undoStack.redo())
  expect(strip()).not.toContain('Veeg terug')
  await floor.pass(1_000)
  await act(() => changeObservation(session, WARD, ward.observations.list()[0]!, { location: 'keuken' }))
  expect(strip()).toContain('Veeg terug')
})

test('the strip says what happened once, and what a swipe takes back where that is something else', async () => {
  const floor = await enterFloor()
  fireEvent.click(tile('Bedden opmaken'))
  await floor.pass(0)
  const hidden = () => document.querySelector('.floor__swipe-hint > .visually-hidden')
  expect(strip()).toMatch(/^Bedden opmaken gestart 10:00/)
  expect(hidden()?.textContent).toMatch(/^: /)
  fireEvent.click(screen.getByRole('button', { name: 'tillen' }))
  await floor.pass(0)
  expect(hidden()).toBeNull()
})

test('what the app has to say stands in the strip, and gives way to what is done next', async () => {
  const floor = await enterFloor()
  await act(() => notify('Onderwerp is verwijderd'))
  expect(viewStore.getState().saysNotice).toBe(true)
  expect(strip()).toBe('Onderwerp is verwijderd')
  fireEvent.click(tile('Bedden opmaken'))
  await floor.pass(0)
  expect(strip()).toMatch(/^Bedden opmaken gestart/)
  expect(viewStore.getState().notice).toBeNull()
  cleanup()
  await whenLeft()
})
