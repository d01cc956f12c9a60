import { describe, expect, test } from 'vitest'
import { endAside, interrupt, leave, takeUp } from '../../../../src/app/actions/interruption-actions.ts'
import {
  changeObservation,
  splitAt,
  startObservation,
  stopObservations,
} from '../../../../src/app/actions/observe-actions.ts'
import { updateEdits } from '../../../../src/document/new-record.ts'
import type { JobId, ModifierId, PersonId, PlaceId, TaskId } from '../../../../src/records/ids.ts'
import { interruptionEvents, openInterruptions } from '../../../../src/records/interruption-rules.ts'
import { turnsOf } from '../../../../src/records/turns.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const scene = {
  follow: { jobId: 'carer' as JobId, personId: 'M2' as PersonId },
  context: { location: 'kamer', load: ['lifting'], environment: {}, company: ['client' as const] },
}
const minutes = (count: number) => count * 60_000

/** Beds run, and coffee too. */
async function openFloor() {
  const opened = await openTestSession()
  const { session, ward, time } = opened
  const observations = () => ward.observations.list()
  const running = () => observations().filter(({ end }) => end === null)
  const open = () =>
    openInterruptions(ward.interruptions.list(), observations(), { device: 'tablet', now: time.now })
  const beds = startObservation(session, WARD, { ...scene, taskId: 'beds' as TaskId })
  time.now += minutes(1)
  const coffee = startObservation(session, WARD, { ...scene, taskId: 'coffee' as TaskId })
  time.now += minutes(4)
  return { ...opened, observations, running, open, beds, coffee }
}

describe('an interruption', () => {
  test('ends all it breaks in on at one moment, and says who saw it', async () => {
    const { session, ward, running, open } = await openFloor()
    interrupt(session, WARD, { kind: 'phone', running: running() })
    expect(running()).toEqual([])
    expect(open().map((each) => each.observation.end)).toEqual([
      '2026-09-09T10:05:00+02:00',
      '2026-09-09T10:05:00+02:00',
    ])
    expect(ward.interruptions.list()[0]).toMatchObject({
      kind: 'phone',
      at: '2026-09-09T10:05:00+02:00',
      aside: false,
      endedAt: null,
      resumed: null,
      by: 'ana',
      device: 'tablet',
    })
  })

  test('is one entry to undo: all runs again and nothing was interrupted', async () => {
    const { session, ward, running } = await openFloor()
    interrupt(session, WARD, { kind: 'alarm', running: running() })
    session.undoStack.undo()
    expect(running()).toHaveLength(2)
    expect(ward.interruptions.list()).toEqual([])
  })

  test('beside the work ends nothing, and is over with a tap or with the work', async () => {
    const { session, ward, running, time, beds } = await openFloor()
    interrupt(session, WARD, { kind: 'person', running: running(), aside: true })
    expect(running()).toHaveLength(2)
    time.now += minutes(1)
    const about = (id: string) => ward.interruptions.list().find((each) => each.observationId === id)!
    endAside(session, WARD, about(beds))
    time.now += minutes(1)
    stopObservations(session, WARD, running())
    expect(ward.interruptions.list().map(({ endedAt }) => endedAt?.slice(11, 16))).toEqual(['10:06', '10:07'])
  })
})

describe('taking up again', () => {
  test('makes a piece of the same turn for each, with what held, and says when it was over', async () => {
    const { session, ward, running, open, time, beds } = await openFloor()
    interrupt(session, WARD, { kind: 'phone', running: running() })
    time.now += minutes(3)
    takeUp(session, WARD, open())
    expect(open()).toEqual([])
    expect(running()).toHaveLength(2)
    expect(running().find(({ resumes }) => resumes === beds)).toMatchObject({
      start: '2026-09-09T10:08:00+02:00',
      taskId: 'beds',
      personId: 'M2',
      jobId: 'carer',
      location: 'kamer',
      load: ['lifting'],
      company: ['client'],
    })
    expect(turnsOf(ward.observations.list()).map((turn) => turn.length)).toEqual([2, 2])
    expect(ward.interruptions.list()[0]).toMatchObject({
      endedAt: '2026-09-09T10:08:00+02:00',
      resumed: true,
    })
  })

  test('begins where one is now, when that is known', async () => {
    const { session, running, open } = await openFloor()
    interrupt(session, WARD, { kind: 'phone', running: running() })
    const here = { location: 'sluis', placeId: 'p2' as PlaceId }
    takeUp(session, WARD, open(), [], ({ taskId }) => (taskId === 'beds' ? here : null))
    expect(running().find(({ taskId }) => taskId === 'beds')).toMatchObject(here)
    expect(running().find(({ taskId }) => taskId === 'coffee')).toMatchObject({ location: 'kamer' })
  })

  test('of one leaves the other waiting; an undo lets both wait again', async () => {
    const { session, running, open, beds, coffee } = await openFloor()
    interrupt(session, WARD, { kind: 'phone', running: running() })
    takeUp(
      session,
      WARD,
      open().filter(({ observation }) => observation.id === beds),
    )
    expect(open().map(({ observation }) => observation.id)).toEqual([coffee])
    session.undoStack.undo()
    expect(open()).toHaveLength(2)
    expect(running()).toEqual([])
  })

  test('takes answers along, but no amount that would count twice', async () => {
    const { session, running, open, observations, beds } = await openFloor()
    const bed = observations().find(({ id }) => id === beds)!
    session.act('observationChanged', {
      departments: {
        [WARD]: updateEdits('observations', bed, {
          modifiers: { lift: 'yes', kg: 12 } as Record<ModifierId, string | number>,
        }),
      },
    })
    interrupt(session, WARD, { kind: 'phone', running: running().filter(({ id }) => id === beds) })
    takeUp(session, WARD, open())
    expect(running().find(({ resumes }) => resumes === beds)?.modifiers).toEqual({ lift: 'yes' })
  })

  test('never begins before what it goes on with, though the clock was set back', async () => {
    const { session, running, open, time } = await openFloor()
    interrupt(session, WARD, { kind: 'phone', running: running() })
    time.now -= minutes(60)
    takeUp(session, WARD, open())
    expect(running()[0]?.start).toBe('2026-09-09T10:05:00+02:00')
  })
})

test('what is not taken up is no longer asked about, and when it was over stays unseen', async () => {
  const { session, ward, running, open } = await openFloor()
  interrupt(session, WARD, { kind: 'person', running: running() })
  leave(session, WARD, open())
  expect(open()).toEqual([])
  expect(ward.interruptions.list()[0]).toMatchObject({ resumed: false, endedAt: null })
})

test('an end that is put right keeps the first one, and the interruption moves with it', async () => {
  const { session, ward, running, observations, beds } = await openFloor()
  interrupt(session, WARD, { kind: 'phone', running: running() })
  const bed = () => observations().find(({ id }) => id === beds)!
  changeObservation(session, WARD, bed(), { end: '2026-09-09T10:04:00+02:00' })
  changeObservation(session, WARD, bed(), { end: '2026-09-09T10:03:00+02:00' })
  expect(bed()).toMatchObject({ end: '2026-09-09T10:03:00+02:00', firstEnd: '2026-09-09T10:05:00+02:00' })
  const moments = ward.interruptions
    .list()
    .map((each) => [each.observationId === beds, each.at.slice(11, 16)])
  expect(moments).toEqual([
    [true, '10:03'],
    [false, '10:05'],
  ])
  // One call stopped both, also now that one of the two ends was put right.
  expect(interruptionEvents(ward.interruptions.list())).toHaveLength(1)
})

test('an end given in the sheet ends what broke in beside the work', async () => {
  const { session, ward, running, beds } = await openFloor()
  const bed = running().filter(({ id }) => id === beds)
  interrupt(session, WARD, { kind: 'person', running: bed, aside: true })
  changeObservation(session, WARD, bed[0]!, { end: '2026-09-09T10:06:00+02:00' })
  expect(ward.interruptions.list()).toMatchObject([{ aside: true, endedAt: '2026-09-09T10:06:00+02:00' }])
})

test('taken up in two tabs it goes on once', async () => {
  const { session, running, open } = await openFloor()
  interrupt(session, WARD, { kind: 'phone', running: running() })
  const asShownInTheOtherTab = open()
  expect(takeUp(session, WARD, open())).toHaveLength(2)
  expect(takeUp(session, WARD, asShownInTheOtherTab)).toEqual([])
  expect(running()).toHaveLength(2)
})

test('cut in two, what came after the end came after the second part', async () => {
  const { session, ward, running, open, observations, beds } = await openFloor()
  interrupt(session, WARD, { kind: 'phone', running: running() })
  takeUp(session, WARD, open())
  const second = splitAt(
    session,
    WARD,
    observations().find(({ id }) => id === beds)!,
    '2026-09-09T10:02:00+02:00',
  )
  expect(running().map(({ resumes }) => resumes)).toContain(second)
  expect(ward.interruptions.list().map(({ observationId }) => observationId)).toContain(second)
  expect(ward.observations.get(second)?.resumes).toBeUndefined()
})
