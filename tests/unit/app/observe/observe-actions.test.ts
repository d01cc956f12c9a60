import { describe, expect, test } from 'vitest'
import {
  addNote,
  changeContext,
  changeObservation,
  recordInstant,
  removeObservation,
  splitAt,
  startNewTask,
  startObservation,
  stopObservations,
} from '../../../../src/app/actions/observe-actions.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { FindingId, JobId, PersonId, TaskId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const scene = {
  follow: { jobId: 'carer' as JobId, personId: 'M2' as PersonId },
  context: { location: 'kamer', load: ['lifting'], environment: { noise: 3 as const }, company: [] },
}
const beds = { ...scene, taskId: 'beds' as TaskId }

async function openFloor() {
  const opened = await openTestSession()
  const observations = () => opened.ward.observations.list()
  return { ...opened, observations, only: () => observations()[0]! }
}

describe('observing', () => {
  test('starts with person, job, place and load, the wall time and this device', async () => {
    const { session, only } = await openFloor()
    startObservation(session, WARD, beds)
    expect(only()).toMatchObject({
      kind: 'interval',
      start: '2026-09-09T10:00:00+02:00',
      end: null,
      jobId: 'carer',
      personId: 'M2',
      taskId: 'beds',
      location: 'kamer',
      load: ['lifting'],
      environment: { noise: 3 },
      by: 'ana',
      device: 'tablet',
    })
  })

  test('stops with the wall time, and one undo lets it run again', async () => {
    const { session, only, time } = await openFloor()
    startObservation(session, WARD, beds)
    time.now += 7 * 60_000
    stopObservations(session, WARD, [only()])
    expect(only().end).toBe('2026-09-09T10:07:00+02:00')
    session.undoStack.undo()
    expect(only().end).toBeNull()
  })

  test('never ends before it began, though the clock was set back', async () => {
    const { session, only, time } = await openFloor()
    startObservation(session, WARD, beds)
    time.now -= 3_600_000
    stopObservations(session, WARD, [only()])
    expect(only().end).toBe(only().start)
  })

  test('with one at a time stops the one before in the same action', async () => {
    const { session, observations, only, time } = await openFloor()
    startObservation(session, WARD, beds)
    time.now += 60_000
    startObservation(session, WARD, { ...beds, taskId: 'coffee' as TaskId, stopping: [only()] })
    const ends = () => observations().map(({ taskId, end }) => [taskId, end])
    expect(ends()).toContainEqual(['beds', '2026-09-09T10:01:00+02:00'])
    session.undoStack.undo()
    expect(ends()).toEqual([['beds', null]])
  })

  test('notes a short moment that has no length', async () => {
    const { session, only } = await openFloor()
    recordInstant(session, WARD, beds)
    expect(only()).toMatchObject({ kind: 'instant', start: '2026-09-09T10:00:00+02:00', taskId: 'beds' })
  })

  test('makes a task out of a name and where it was seen, in one action', async () => {
    const { session, ward, only, observations } = await openFloor()
    const startedAt = '2026-09-09T09:59:40+02:00'
    const { taskId: id } = startNewTask(session, WARD, { ...scene, name: 'Kussens opschudden', startedAt })
    expect(ward.tasks.get(id)).toMatchObject({
      name: 'Kussens opschudden',
      processId: null,
      jobIds: ['carer'],
      sources: [{ observationId: only().id }],
    })
    expect(only()).toMatchObject({ taskId: id, start: startedAt, end: null })
    session.undoStack.undo()
    expect([ward.tasks.list(), observations()]).toEqual([[], []])
  })
})

describe('putting right afterwards', () => {
  test('counts what was made, except where the start was put right by hand or it was cut', async () => {
    const { session, observations, time } = await openFloor()
    const counts = () => observations().map(({ count }) => count)
    startObservation(session, WARD, beds)
    time.now += 1_800_000
    const [made] = counts()
    expect(made).toBeGreaterThanOrEqual(0)
    splitAt(session, WARD, observations()[0]!, '2026-09-09T10:10:00+02:00')
    expect(counts().sort()).toEqual([made, undefined])
    const whole = observations().find(({ count }) => count === made)!
    changeObservation(session, WARD, whole, { start: '2026-09-09T09:50:00+02:00' })
    expect(counts()).toEqual([undefined, undefined])
    session.undoStack.undo()
    expect(counts().sort()).toEqual([made, undefined])
  })

  test('changes all that runs with one tap, and takes that back with one undo', async () => {
    const { session, observations } = await openFloor()
    startObservation(session, WARD, beds)
    startObservation(session, WARD, { ...beds, taskId: 'coffee' as TaskId })
    const loads = () => observations().map(({ load }) => load)
    changeContext(session, WARD, observations(), ({ load }) => ({ load: [...load, 'noise'] }))
    expect(loads()).toEqual([
      ['lifting', 'noise'],
      ['lifting', 'noise'],
    ])
    session.undoStack.undo()
    expect(loads()).toEqual([['lifting'], ['lifting']])
  })

  test('cuts in two, with tasks and findings resting on both parts', async () => {
    const { session, ward, only, observations, time } = await openFloor()
    const { taskId } = startNewTask(session, WARD, { ...scene, name: 'Was', startedAt: session.now() })
    const whole = only().id
    const finding = {
      id: 'f1' as FindingId,
      departmentId: WARD,
      kind: 'task',
      text: 'zwaar',
      sources: [{ observationId: whole }],
    } as const
    session.act('x', { departments: { [WARD]: [addRecordEdit('findings', finding)] } })
    time.now += 1_800_000
    const second = splitAt(session, WARD, only(), '2026-09-09T10:10:00+02:00')
    const both = [{ observationId: whole }, { observationId: second }]
    expect(ward.tasks.get(taskId)?.sources).toEqual(both)
    expect(ward.findings.get('f1')?.sources).toEqual(both)
    expect(ward.observations.get(whole)?.end).toBe('2026-09-09T10:10:00+02:00')
    expect(ward.observations.get(second)).toMatchObject({ start: '2026-09-09T10:10:00+02:00', end: null })
    session.undoStack.undo()
    expect(observations()).toHaveLength(1)
    expect(ward.tasks.get(taskId)?.sources).toEqual([{ observationId: whole }])
  })

  test('removes, and brings back as it was', async () => {
    const { session, ward, only, observations } = await openFloor()
    startObservation(session, WARD, beds)
    const before = only()
    removeObservation(session, WARD, before, 'dubbel')
    expect(observations()).toEqual([])
    expect(ward.corrections.list()).toMatchObject([
      { action: 'remove', reason: 'dubbel', changes: [{ observationId: before.id, field: 'removedAt' }] },
    ])
    session.undoStack.undo()
    expect(only()).toEqual(before)
    expect(ward.corrections.list()).toEqual([])
  })

  test('logs a time or a label that becomes another, and nothing that is filled in', async () => {
    const { session, ward, only, time } = await openFloor()
    startObservation(session, WARD, beds)
    const logged = () => ward.corrections.list().map(({ action, reason }) => [action, reason])
    changeObservation(session, WARD, only(), { note: 'zwaar', location: 'gang' })
    changeObservation(session, WARD, only(), { location: 'kamer 2' })
    time.now += 600_000
    changeObservation(session, WARD, only(), { end: session.now() })
    expect(logged()).toEqual([])
    changeObservation(session, WARD, only(), { taskId: 'coffee' as TaskId }, { reason: 'verkeerd getikt' })
    changeObservation(session, WARD, only(), { location: 'kamer 3' })
    expect(logged()).toEqual([
      ['replace', 'verkeerd getikt'],
      ['replace', ''],
    ])
  })

  test('an end from memory is put right in the log; an end given as it happens is a stop', async () => {
    const { session, ward, only, time } = await openFloor()
    startObservation(session, WARD, beds)
    time.now += 3_600_000
    changeObservation(session, WARD, only(), { end: '2026-09-09T10:20:00+02:00' })
    expect(ward.corrections.list()).toMatchObject([
      { action: 'pair', changes: [{ field: 'end', was: null, now: '2026-09-09T10:20:00+02:00' }] },
    ])
    expect(only().firstEnd).toBeUndefined()
  })

  test('takes typing in a note back in one go', async () => {
    const { session, only, observations, time } = await openFloor()
    addNote(session, WARD, { ...scene, text: 'D', taskId: null })
    for (const note of ['De', 'De lift', 'De lift is kapot']) {
      time.now += 200
      changeObservation(session, WARD, only(), { note }, { joined: true })
    }
    expect(only()).toMatchObject({ kind: 'note', note: 'De lift is kapot' })
    session.undoStack.undo()
    // The first letter made the note: it goes with the typing.
    expect(observations()).toEqual([])
  })
})
