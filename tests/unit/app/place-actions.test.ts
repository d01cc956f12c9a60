import { expect, test } from 'vitest'
import { replace } from '../../../src/analysis/timeline/corrections.ts'
import { correct } from '../../../src/app/actions/correction-actions.ts'
import { interrupt } from '../../../src/app/actions/interruption-actions.ts'
import { changeObservation, startObservation } from '../../../src/app/actions/observe-actions.ts'
import * as actions from '../../../src/app/actions/place-actions.ts'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import { wentToPlace } from '../../../src/app/actions/went-to-place.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ObservationRecord } from '../../../src/records/document-records.ts'
import type { MediaId } from '../../../src/records/ids.ts'
import type { PlaceRecord } from '../../../src/records/media.ts'
import { turnsOf } from '../../../src/records/turns.ts'
import { NO_CONTEXT } from '../../../src/screens/observe/floor-context.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { observationRecord } from '../../support/task-record.ts'

async function openPlan() {
  const opened = await openTestSession()
  const { session, ward } = opened
  const planId = actions.addFloorPlan(session, WARD, { name: 'Begane grond', ratio: 4 / 3 })
  const plan = () => ward.floorPlans.get(planId)!
  const add = (name: string, x: number) =>
    actions.addPlace(session, WARD, { name, floorPlanId: planId, x, y: 0.5 })
  return { ...opened, planId, plan, add }
}

test('lines get a key of their own each, are erased one by one, and come back by undo', async () => {
  const { session, plan } = await openPlan()
  actions.addStroke(session, WARD, plan(), [0, 0, 1, 1])
  actions.addStroke(session, WARD, plan(), [0, 1, 1, 0])
  const [first, second] = Object.keys(plan().strokes)
  expect(first).toMatch(/^0-.{6}$/)
  expect(second).toMatch(/^1-.{6}$/)
  actions.eraseStroke(session, WARD, plan(), first!)
  expect(Object.values(plan().strokes)).toEqual([[0, 1, 1, 0]])
  session.undoStack.undo()
  expect(Object.values(plan().strokes)).toEqual([
    [0, 0, 1, 1],
    [0, 1, 1, 0],
  ])
})

test('a plan that goes leaves its places; undo brings it back with its lines; a scale is set and taken away', async () => {
  const { session, ward, plan, planId, add } = await openPlan()
  add('Sluis', 0.2)
  actions.changeFloorPlan(session, WARD, plan(), { scale: { line: [0, 0, 0.5, 0], metres: 10 } })
  expect(plan().scale).toEqual({ line: [0, 0, 0.5, 0], metres: 10 })
  actions.removeFloorPlan(session, WARD, plan())
  expect(ward.floorPlans.list()).toEqual([])
  expect(ward.places.list()).toHaveLength(1)
  session.undoStack.undo()
  expect(plan().id).toBe(planId)
  actions.changeFloorPlan(session, WARD, plan(), { scale: undefined })
  expect(plan().scale).toBeUndefined()
})

test('plans and places keep the order they are given', async () => {
  const { session, ward, plan, add } = await openPlan()
  actions.addFloorPlan(session, WARD, { name: 'Verdieping', ratio: 1 })
  actions.moveFloorPlan(session, WARD, plan(), 1)
  expect(ward.floorPlans.list().map(({ name }) => name)).toEqual(['Verdieping', 'Begane grond'])
  const [a, b, c] = [add('A', 0.1), add('B', 0.2), add('C', 0.3)]
  const names = () => ward.places.list().map(({ name }) => name)
  actions.orderPlace(session, WARD, ward.places.get(c)!, a)
  expect(names()).toEqual(['C', 'A', 'B'])
  actions.orderPlace(session, WARD, ward.places.get(c)!, null)
  expect(names()).toEqual(['A', 'B', 'C'])
  actions.orderPlace(session, WARD, ward.places.get(a)!, c)
  expect(names()).toEqual(['B', 'A', 'C'])
  expect(b).toBeTruthy()
})

test('a plan on a photo and the record of the photo come and go in one action', async () => {
  const { session, ward } = await openPlan()
  const photo = {
    id: 'ph' as MediaId,
    mime: 'image/webp',
    pieces: [{ id: 'p', bytes: 3 }],
    width: 200,
    height: 100,
    kind: 'photo',
    about: null,
    seconds: null,
    note: 'Aan de muur',
    by: session.analyst,
    device: session.parts.device,
  } as const
  const at = session.now()
  const id = actions.addFloorPlan(session, WARD, {
    name: 'X',
    ratio: 2,
    photo: { ...photo, at, endedAt: at },
  })
  expect(ward.media.get('ph' as MediaId)).toMatchObject({
    kind: 'photo',
    about: { kind: 'floorPlan', id },
    pieces: photo.pieces,
    note: 'Aan de muur',
  })
  actions.removeFloorPlan(session, WARD, ward.floorPlans.get(id)!)
  expect([ward.media.list(), ward.floorPlans.get(id)]).toEqual([[], undefined])
  session.undoStack.undo()
  expect([ward.media.list().length, ward.floorPlans.get(id)?.mediaId]).toEqual([1, 'ph'])
  session.undoStack.undo()
  expect([ward.media.list(), ward.floorPlans.get(id)]).toEqual([[], undefined])
})

test('work that runs goes on at the next place as a piece of the same turn; what has just begun was there', async () => {
  const { session, ward, time, add } = await openPlan()
  const [here, there] = [add('Sluis', 0.2), add('Kamer', 0.6)].map((id) => ward.places.get(id)!)
  const taskId = addTask(session, WARD, 'Koffie')
  const start = () =>
    startObservation(session, WARD, { follow: { jobId: null, personId: null }, context: NO_CONTEXT, taskId })
  const goTo = (running: ObservationRecord, { id: placeId, name: location }: PlaceRecord) =>
    wentToPlace(session, WARD, [running], { placeId, location })
  const first = start()
  const get = (id: typeof first) => ward.observations.get(id)!
  time.now += 10_000
  expect(goTo(get(first), here!)).toEqual([])
  expect(get(first)).toMatchObject({ placeId: here!.id, location: 'Sluis', end: null })

  time.now += 60_000
  const [second] = goTo(get(first), there!)
  expect(get(first)).toMatchObject({ placeId: here!.id, end: get(second!).start })
  expect(get(second!)).toMatchObject({
    placeId: there!.id,
    location: 'Kamer',
    end: null,
    resumes: first,
    taskId,
  })
  expect(turnsOf(ward.observations.list())).toHaveLength(1)

  // A slip of the thumb, put right at once, leaves no piece.
  time.now += 5_000
  expect(goTo(get(second!), here!)).toEqual([])
  expect(get(second!).placeId).toBe(here!.id)
  session.undoStack.undo()
  session.undoStack.undo()
  expect(get(first)).toMatchObject({ placeId: here!.id, end: null })
  expect(ward.observations.list()).toHaveLength(1)
  expect(goTo(get(first), here!)).toEqual([])
})

test('another place in words is that place of the plan, or none, also where a day is put right afterwards', async () => {
  const { session, ward, add } = await openPlan()
  const [here, there] = [add('Sluis', 0.2), add('Kamer', 0.6)]
  const seen = observationRecord('o1', { departmentId: WARD, placeId: here, location: 'Sluis' })
  session.act('x', { departments: { [WARD]: [addRecordEdit('observations', seen)] } })
  const put = (from: string, to: string) => {
    const found = replace([ward.observations.get(seen.id)!], { field: 'location', from, to })
    if (!found.ok) throw new Error(found.problem)
    correct(session, WARD, found.correction, 'verkeerd getikt')
    return ward.observations.get(seen.id)!
  }
  expect(put('Sluis', 'kamer')).toMatchObject({ location: 'kamer', placeId: there })
  const nowhere = put('kamer', 'Gang')
  expect([nowhere.location, nowhere.placeId]).toEqual(['Gang', undefined])
  session.undoStack.undo()
  expect(ward.observations.get(seen.id)!.placeId).toBe(there)
})

test('what breaks in beside the work goes along to the next place; an amount stays where it was counted', async () => {
  const { session, ward, time } = await openPlan()
  const modifiers = { kg: 12, how: 'heavy' } as NonNullable<ObservationRecord['modifiers']>
  const taskId = addTask(session, WARD, 'Koffie')
  const scene = { follow: { jobId: null, personId: null }, context: NO_CONTEXT }
  const first = startObservation(session, WARD, { ...scene, taskId })
  const get = () => ward.observations.get(first)!
  changeObservation(session, WARD, get(), { modifiers })
  interrupt(session, WARD, { kind: 'person', running: [get()], aside: true })
  time.now += 60_000
  const [second] = wentToPlace(session, WARD, [get()], { location: 'Sluis' })
  expect(ward.interruptions.list()).toMatchObject([{ observationId: second, endedAt: null }])
  expect(get().modifiers).toEqual(modifiers)
  expect(ward.observations.get(second!)!.modifiers).toEqual({ how: 'heavy' })
})
