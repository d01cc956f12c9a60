// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import FloorplanRoom from '../../../src/app/rooms/floorplan-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ObservationRecord } from '../../../src/records/document-records.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { observationRecord } from '../../support/task-record.ts'

afterEach(cleanup)

async function openRoom(observations: readonly ObservationRecord[] = []) {
  const opened = await openTestSession()
  const { session, ward } = opened
  session.act('x', {
    departments: { [WARD]: observations.map((each) => addRecordEdit('observations', each)) },
  })
  const services = { clock: session.parts.clock, saveFile: () => undefined } as unknown as Services
  render(
    <ServicesProvider value={services}>
      <SessionProvider value={session}>
        <FloorplanRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  return { ...opened, places: () => ward.places.list() }
}

// happy-dom knows no popovers; what a menu holds is there all the same.
HTMLElement.prototype.showPopover = () => undefined
HTMLElement.prototype.hidePopover = () => undefined

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const onPlan = (name: string) =>
  within(document.querySelector<HTMLElement>('.plan-picture')!).getByRole('button', { name })
const inList = () => within(screen.getByRole('region', { name: 'Plekken' }))

async function openWithPlaces() {
  const opened = await openRoom([
    observationRecord('o1', { departmentId: WARD, location: 'Gang' }),
    observationRecord('o2', { departmentId: WARD, location: 'gang' }),
  ])
  press('Leeg blad')
  press('Plek toevoegen')
  // Written down before: one tap.
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Gang' }))
  press('Plek toevoegen')
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByLabelText('Naam van de plek')
  fireEvent.input(field, { target: { value: ' gang' } })
  dialog.getByText('Deze naam is er al op deze plattegrond.')
  fireEvent.input(field, { target: { value: 'Keuken' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Voeg toe' }))
  return opened
}

test('the list does all that the plan does, by keyboard alone: add, rename, move, order, remove', async () => {
  const { places } = await openWithPlaces()
  expect(places().map(({ name }) => name)).toEqual(['Gang', 'Keuken'])
  const [gang, keuken] = places()
  expect([gang!.x, gang!.y]).not.toEqual([keuken!.x, keuken!.y])

  const marker = onPlan('2 Keuken')
  fireEvent.keyDown(marker, { key: 'ArrowRight' })
  fireEvent.keyDown(marker, { key: 'ArrowDown', shiftKey: true })
  expect(places()[1]!.x).toBeCloseTo(keuken!.x + 0.01)
  expect(places()[1]!.y).toBeCloseTo(keuken!.y + 0.05)

  fireEvent.input(inList().getByLabelText('Naam van de plek'), { target: { value: 'Grote keuken' } })
  press('Omhoog')
  expect(places().map(({ name }) => name)).toEqual(['Grote keuken', 'Gang'])
  press('Haal weg')
  expect(places().map(({ name }) => name)).toEqual(['Gang'])
  expect(viewStore.getState().notice?.text).toBe('Grote keuken is weg. Wat je daar zag, blijft bewaard.')
})

test('a place moves by a tap instead of a drag; several steps by keys are one undo', async () => {
  const { places, session } = await openWithPlaces()
  const before = places()[1]!
  press('Verzet met een tik')
  screen.getByText('Tik waar Keuken komt.')
  const surface = document.querySelector('.plan-surface')!
  surface.getBoundingClientRect = () => ({ left: 0, top: 0, width: 400, height: 300 }) as DOMRect
  fireEvent.click(surface, { clientX: 200, clientY: 30 })
  expect(places()[1]).toMatchObject({ x: 0.5, y: 0.1 })
  const marker = onPlan('2 Keuken')
  for (let step = 0; step < 3; step++) fireEvent.keyDown(marker, { key: 'ArrowLeft' })
  expect(places()[1]!.x).toBeCloseTo(0.47)
  await act(() => void session.undoStack.undo())
  await act(() => void session.undoStack.undo())
  expect(places()[1]).toMatchObject({ x: before.x, y: before.y })
})

test('a plan that goes leaves its places, which are put on another', async () => {
  const { places, ward } = await openWithPlaces()
  press('Meer met deze plattegrond')
  fireEvent.click(screen.getByText('Haal de plattegrond weg'))
  expect(places()).toHaveLength(2)
  press('Leeg blad, staand')
  press('Zet hier: Gang')
  const [plan] = ward.floorPlans.list()
  expect(places()[0]!.floorPlanId).toBe(plan!.id)
  onPlan('1 Gang')
})
