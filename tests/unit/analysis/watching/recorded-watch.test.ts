import { expect, test } from 'vitest'
import { onlySaid } from '../../../../src/analysis/watching/only-said.ts'
import { recordedWatch } from '../../../../src/analysis/watching/recorded-watch.ts'
import { sharedStretch } from '../../../../src/analysis/watching/watched-event.ts'
import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import type { AnalystId, PersonId } from '../../../../src/records/ids.ts'
import type { InterruptionRecord } from '../../../../src/records/observing.ts'
import { SECOND, stretchOf } from './watch-maker.ts'

const at = (time: string) => `2026-09-09T${time}+02:00`
const ms = (time: string) => Date.parse(at(time))
const seen = (id: string, fields: object): ObservationRecord =>
  ({
    id,
    kind: 'interval',
    start: at('10:00:00'),
    end: at('10:05:00'),
    by: 'ana',
    taskId: 'beds',
    personId: 'M1',
    load: [],
    ...fields,
  }) as never
const broke = (id: string, observationId: string): InterruptionRecord =>
  ({
    id,
    observationId,
    kind: 'phone',
    at: at('10:05:00'),
    aside: false,
    endedAt: null,
    resumed: null,
    by: 'ana',
  }) as never

const recorded = {
  observations: [
    seen('one', { placeId: 'p', location: 'elders', company: ['client'] }),
    seen('two', { taskId: null, location: ' Kamer ' }),
    seen('runs', { end: null, personId: 'M2' }),
    seen('moment', { kind: 'instant', end: undefined }),
    seen('note', { kind: 'note' }),
    seen('other', { by: 'ben' }),
    seen('later', { start: at('12:00:00'), end: null }),
  ],
  interruptions: [broke('a', 'one'), broke('b', 'two'), broke('c', 'runs'), broke('d', 'other')],
  placeName: () => 'Keuken',
}
const asked = { by: 'ana' as AnalystId, people: null, until: ms('10:30:00') }

test('reads what one analyst recorded: places by name, what runs up to now, no notes', () => {
  const { events } = recordedWatch(recorded, asked)
  expect(events.map(({ id, task, end, place }) => [id, task, end, place])).toEqual([
    ['one', 'beds', ms('10:05:00'), 'keuken'],
    ['two', '', ms('10:05:00'), 'kamer'],
    ['runs', 'beds', ms('10:30:00'), ''],
    ['moment', 'beds', null, ''],
  ])
  const { events: own } = recordedWatch(recorded, { ...asked, people: new Set(['M2' as PersonId]) })
  expect(own.map(({ id }) => id)).toEqual(['runs'])
  expect(own[0]).toMatchObject({ isCutAtEnd: true })
  expect(events.filter(({ isCutAtEnd }) => isCutAtEnd).map(({ id }) => id)).toEqual(['runs'])
})

test('who tells more of where has the same events on record: work that goes on elsewhere is one', () => {
  const between = (start: string, end: string | null, more: object) => ({
    start: at(start),
    end: end && at(end),
    ...more,
  })
  const observations = [
    // In any order, and read back by what each goes on with.
    seen('c', between('10:15:00', null, { resumes: 'b', location: 'gang', load: ['lifting'] })),
    seen('a', between('10:00:00', '10:10:00', { location: 'zaal' })),
    seen('b', between('10:10:00', '10:15:00', { resumes: 'a', location: 'keuken', company: ['client'] })),
    // A pause, other work, somebody else: pieces of their own.
    seen('d', between('10:20:00', '10:21:00', { resumes: 'a' })),
    seen('e', between('10:21:00', '10:22:00', { resumes: 'd', taskId: 'wash' })),
    seen('f', between('10:21:00', '10:22:00', { resumes: 'd', personId: 'M2' })),
  ]
  const until = ms('10:24:00')
  const { events, interruptions } = recordedWatch(
    { ...recorded, observations, interruptions: [broke('x', 'b')] },
    { ...asked, until },
  )
  expect(events.map(({ id }) => id)).toEqual(['a', 'd', 'e', 'f'])
  expect(events[0]).toMatchObject({
    start: ms('10:00:00'),
    end: until,
    place: 'zaal',
    company: ['client'],
    load: ['lifting'],
    isCutAtEnd: true,
  })
  expect(interruptions).toHaveLength(1)
})

test('what broke in on several tasks of one person at once broke in once', () => {
  const { interruptions } = recordedWatch(recorded, asked)
  expect(interruptions.map(({ id, person }) => [id, person])).toEqual([
    ['a', 'M1'],
    ['c', 'M2'],
  ])
})

test('two are compared while both watched', () => {
  const watch = (from: number, until: number) => ({
    events: [stretchOf('beds', from * SECOND, until * SECOND)],
    interruptions: [],
  })
  expect(sharedStretch(watch(0, 60), watch(20, 90))).toEqual({ from: 20 * SECOND, until: 60 * SECOND })
  expect(sharedStretch(watch(0, 60), watch(60, 90))).toBeNull()
  expect(sharedStretch(watch(0, 60), { events: [], interruptions: [] })).toBeNull()
})

test('the truth is left out where somebody never records it', () => {
  const truth = {
    events: [stretchOf('beds', 0, 9, { company: ['client'], load: ['lifting'], place: 'x' })],
    interruptions: [],
  }
  const own = { events: [stretchOf('beds', 0, 9, { place: 'y' })], interruptions: [] }
  const { truth: compared, notSaid } = onlySaid(truth, own)
  expect(notSaid).toEqual(['company', 'load'])
  expect(compared.events[0]).toMatchObject({ company: [], load: [], place: 'x' })
})
