import { describe, expect, test } from 'vitest'
import {
  changeInterruption,
  endAside,
  interrupt,
  removeInterruption,
} from '../../../src/app/actions/interruption-actions.ts'
import {
  changeObservation,
  startObservation,
  stopObservations,
  stoppedAt,
} from '../../../src/app/actions/observe-actions.ts'
import {
  changeSituation,
  removeSituation,
  startSituation,
} from '../../../src/app/actions/situation-actions.ts'
import type { PlaceId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const scene = {
  follow: { jobId: null, personId: null },
  context: {
    location: '',
    load: ['lifting'],
    environment: { noise: 1 as const },
    company: ['client' as const],
  },
}

async function openDay({ runs = false } = {}) {
  const opened = await openTestSession()
  const { session, ward, time } = opened
  startObservation(session, WARD, { ...scene, taskId: 'beds' as TaskId })
  time.now += 600_000
  const seen = () => ward.observations.list()[0]!
  if (!runs) stopObservations(session, WARD, [seen()])
  time.now += 60_000
  const change = (fields: object, joined = false) =>
    changeObservation(session, WARD, seen(), fields, { joined, reason: 'te laat' })
  const log = () => ward.corrections.list().map(({ changes }) => changes)
  return { ...opened, seen, change, log }
}

describe('what an observation says beside', () => {
  test.each([
    ['load', { load: ['pushing'] }, 'load', 'lifting', 'pushing'],
    ['company', { company: ['colleague'] }, 'company', 'client', 'colleague'],
    ['surroundings', { environment: { noise: 3 } }, 'environment.noise', '1', '3'],
    ['load taken away', { load: [] }, 'load', 'lifting', null],
  ])('%s stands in the log once it is over', async (_, fields, field, was, now) => {
    const { change, log, ward, session } = await openDay()
    change(fields)
    expect(log()).toMatchObject([[{ field, was, now }]])
    expect(ward.corrections.list()).toMatchObject([{ reason: 'te laat', by: 'ana' }])
    session.undoStack.undo()
    expect(log()).toEqual([])
  })

  test.each([
    ['pace', { pace: 'slow' }, { pace: 'hurried' }, 'pace'],
    ['an answer', { modifiers: { kg: 12 } }, { modifiers: { kg: 14 } }, 'modifiers.kg'],
    ['a place', { placeId: 'p1' as PlaceId }, { placeId: 'p2' as PlaceId }, 'placeId'],
    ['a note', { note: 'two beds' }, { note: 'three beds' }, 'note'],
  ])('%s is filled in unlogged, and put right in the log', async (_, first, then, field) => {
    const { change, log } = await openDay()
    change(first)
    expect(log()).toEqual([])
    change(then)
    expect(log()).toMatchObject([[{ field }]])
  })

  test('is told as it is seen while the work runs: nothing is put right', async () => {
    const { change, log } = await openDay({ runs: true })
    change({ load: ['pushing'] })
    change({ company: ['colleague'] })
    expect(log()).toEqual([])
  })

  test('an amount that is typed sign by sign is filled in; typed anew it is one correction and one undo', async () => {
    const { session, seen, change, log, time } = await openDay()
    for (const kg of [1, 12]) change({ modifiers: { kg } }, true)
    expect(log()).toEqual([])
    time.now += 60_000
    for (const kg of [3, 34]) change({ modifiers: { kg } }, true)
    expect(log()).toMatchObject([[{ field: 'modifiers.kg', was: '12', now: '34' }]])
    session.undoStack.undo()
    expect(log()).toEqual([])
    expect(seen().modifiers).toEqual({ kg: 12 })
  })
})

test('an end from memory, of what was left running, is logged as when it is given in the sheet', async () => {
  const { session, seen, ward } = await openDay({ runs: true })
  stoppedAt(session, WARD, seen(), '2026-09-09T10:05:00+02:00', 'vergeten')
  expect(seen().end).toBe('2026-09-09T10:05:00+02:00')
  expect(ward.corrections.list()).toMatchObject([
    {
      action: 'pair',
      reason: 'vergeten',
      changes: [{ field: 'end', was: null, now: '2026-09-09T10:05:00+02:00' }],
    },
  ])
})

test('an interruption put right or taken away says so at what it broke in on; how it ended is filled in', async () => {
  const { session, ward, seen, log, time } = await openDay({ runs: true })
  interrupt(session, WARD, { kind: 'phone', running: [seen()], aside: true })
  const only = () => ward.interruptions.list()[0]!
  time.now += 60_000
  endAside(session, WARD, only())
  expect(log()).toEqual([])
  const at = { root: 'interruptions', observationId: seen().id }
  changeInterruption(session, WARD, only(), { kind: 'alarm' }, false, 'x')
  expect(log().at(-1)).toEqual([{ ...at, field: 'kind', was: 'phone', now: 'alarm' }])
  removeInterruption(session, WARD, only(), 'x')
  expect(ward.corrections.list().map(({ action }) => action)).toEqual(
    expect.arrayContaining(['replace', 'remove']),
  )
  session.undoStack.undo()
  expect(log()).toHaveLength(1)
  expect(only().kind).toBe('alarm')
})

test('a situation put right or taken away stands in the log, its name typed as one', async () => {
  const { session, ward, log } = await openDay()
  startSituation(session, WARD, 'drukte')
  const only = () => ward.situations.list()[0]!
  changeSituation(session, WARD, only(), { end: '2026-09-09T10:20:00+02:00' })
  expect(log()).toEqual([])
  for (const name of ['drukt', 'druk', 'druk!']) changeSituation(session, WARD, only(), { name }, true)
  expect(log()).toMatchObject([[{ root: 'situations', field: 'name', was: 'drukte', now: 'druk!' }]])
  removeSituation(session, WARD, only(), 'x')
  expect(log()).toHaveLength(2)
  session.undoStack.undo()
  session.undoStack.undo()
  expect(only().name).toBe('drukte')
})

test('what is typed anew in a field is one entry of the history, with what the log says of it', async () => {
  const { session, ward, time } = await openDay()
  const id = startSituation(session, WARD, 'Bezoekuur')
  time.now += 60_000
  const type = (names: readonly string[]) => {
    for (const name of names) {
      time.now += 300
      changeSituation(session, WARD, ward.situations.get(id)!, { name }, true)
    }
  }
  const before = session.historyOf(WARD)!.list().length
  type(['Bezoekuu', 'Bezoeku', 'Bezoeku ', 'Bezoeku v', 'Bezoek vroeg'])
  await session.flush()
  const entries = () => session.historyOf(WARD)!.list()
  expect(entries()).toHaveLength(before + 1)
  const [correction] = ward.corrections.list()
  expect(entries()[0]).toMatchObject({
    isOpen: false,
    changes: [
      ['set', 'situations', id, 'name', ['Bezoekuur'], ['Bezoek vroeg']],
      ['add', 'corrections', correction!.id],
    ],
  })
  expect(correction!.changes).toMatchObject([{ was: 'Bezoekuur', now: 'Bezoek vroeg' }])
  // Another visit to the field is another entry.
  time.now += 60_000
  type(['Bezoek', 'Bezoek laat'])
  await session.flush()
  expect(entries()).toHaveLength(before + 2)
  session.undoStack.undo()
  expect(ward.situations.get(id)!.name).toBe('Bezoek vroeg')
  expect(ward.corrections.list()).toHaveLength(1)
})
