// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as plansAndPlaces from '../../../src/app/actions/place-actions.ts'
// It is loaded when a photo comes; here beforehand.
import '../../../src/app/media/photo-desk.tsx'
import { notKept } from '../../../src/app/media/not-kept.ts'
import { ProjectMedia } from '../../../src/app/media/project-media.ts'
import FloorplanRoom from '../../../src/app/rooms/floorplan-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { StorageFailure } from '../../../src/storage/failure.ts'
import { MediaStore } from '../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

configure({ asyncUtilTimeout: 5000 })

// happy-dom knows no popovers; what a menu holds is there all the same.
HTMLElement.prototype.showPopover = () => undefined
HTMLElement.prototype.hidePopover = () => undefined

async function openRoom(isReader = false) {
  freshIndexedDb()
  const opened = await openTestSession()
  const { session } = opened
  const store = new MediaStore()
  const media = new ProjectMedia('project', await makeTestRing(), store)
  const onRefused = vi.fn()
  plansAndPlaces.addPlace(session, WARD, { name: 'Keuken', floorPlanId: null, x: 0.5, y: 0.5 })
  Object.assign(session.parts, { openMedia: async () => media, onRefused })
  const services = { clock: session.parts.clock, saveFile: () => undefined } as unknown as Services
  const show = () =>
    render(
      <ServicesProvider value={services}>
        <SessionProvider value={session}>
          <FloorplanRoom departmentId={WARD} />
        </SessionProvider>
      </ServicesProvider>,
    )
  const becomeReader = () => Object.assign(session.parts, { isReader: () => true })
  if (isReader) becomeReader()
  return { ...opened, store, show, onRefused, becomeReader }
}

const choosePhoto = () => {
  const input = document.querySelector<HTMLInputElement>('input[data-photo="choose"]')!
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'wand.jpg')] })
  // Testing Library says input for it, also of a file.
  fireEvent(input, new Event('change', { bubbles: true }))
}

/** happy-dom decodes and draws nothing: a picture of one byte, and a context that takes all. */
beforeEach(() => {
  viewStore.setState({ notice: null })
  vi.stubGlobal('createImageBitmap', async () => ({ width: 3200, height: 1600, close: () => undefined }))
  const context = new Proxy({}, { get: () => () => undefined, set: () => true })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type) =>
    done(new Blob(['photo'], { type: type ?? '' })),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('the photo of a plan is drawn on before anything of it is stored, and stays there while there is no room', async () => {
  const { ward, store, show } = await openRoom()
  const put = vi.spyOn(store, 'put')
  show()
  choosePhoto()
  fireEvent.input(await screen.findByLabelText('Wat is er te zien?'), { target: { value: 'Aan de muur' } })
  screen.getByRole('button', { name: 'Vak erbij' })
  expect(put).not.toHaveBeenCalled()

  const before = notKept.getState().count
  put.mockRejectedValueOnce(new StorageFailure('full', null))
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  await screen.findByText(/De foto is nog niet bewaard/)
  expect(notKept.getState().count).toBe(before + 1)
  expect([ward.floorPlans.list(), ward.media.list()]).toEqual([[], []])

  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => expect(viewStore.getState().notice?.text).toBe('Plattegrond gemaakt.'))
  const [plan] = ward.floorPlans.list()
  expect(plan).toMatchObject({ ratio: 2 })
  expect(ward.media.get(plan!.mediaId!)).toMatchObject({
    note: 'Aan de muur',
    about: { kind: 'floorPlan', id: plan!.id },
  })
})

test('who only reads sees the plan and its places, without what draws, moves or adds', async () => {
  const { session, ward, show, becomeReader } = await openRoom()
  const floorPlanId = plansAndPlaces.addFloorPlan(session, WARD, { name: 'Begane grond', ratio: 1 })
  plansAndPlaces.changePlace(session, WARD, ward.places.list()[0]!, { floorPlanId })
  becomeReader()
  show()
  screen.getByRole('heading', { name: 'Begane grond' })
  fireEvent.click(screen.getByRole('button', { name: /Keuken/ }))
  for (const name of [/^Plek toevoegen/, /^Plattegrond erbij/, /^Meer met/, /^Haal weg/, /^Ongedaan/]) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByLabelText('Naam van de plek')).toBeNull()
})

test('who only reads has nothing to make a plan with, and is not told that one was made', async () => {
  const reader = await openRoom(true)
  reader.show()
  screen.getByText('Nog geen plattegrond')
  expect(screen.queryByRole('button', { name: 'Leeg blad' })).toBeNull()
  cleanup()

  const { ward, store, show, becomeReader, onRefused } = await openRoom()
  show()
  // Another took the right to write while this screen was open.
  becomeReader()
  fireEvent.click(screen.getByRole('button', { name: 'Leeg blad' }))
  fireEvent.click(screen.getByRole('button', { name: 'Op een foto' }))
  expect(onRefused).toHaveBeenCalledTimes(2)
  expect([ward.floorPlans.list(), viewStore.getState().notice]).toEqual([[], null])
  expect(await store.usedBytes()).toBe(0)
})
