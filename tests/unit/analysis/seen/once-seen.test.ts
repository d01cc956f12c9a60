import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLeft, onceSeen } from '../../../../src/analysis/seen/once-seen.ts'
import type { SeenObservation } from '../../../../src/analysis/seen/streams.ts'

const clock = (minutes: number) =>
  `2026-11-04T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+01:00`
let made = 0
const span = (from: number, to: number | null, more: object = {}) =>
  ({
    id: `o${made++}`,
    kind: to === null ? 'instant' : 'interval',
    start: clock(from),
    ...(to !== null && { end: clock(to) }),
    by: 'ana',
    jobId: 'j1',
    personId: 'm1',
    taskId: 'a',
    load: [],
    ...more,
  }) as unknown as SeenObservation
const BEN = { by: 'ben' }
const times = (list: readonly SeenObservation[]) =>
  list.map(({ by, start, end }) => [by, start.slice(11, 16), end?.slice(11, 16)])

test('what two observers saw of one person at one time is the same work, and counts once', () => {
  const own = [span(0, 30), span(30, 40)]
  const second = [span(0, 30, BEN), span(10, null, BEN)]
  const elsewhere = span(0, 5, { by: 'ben', personId: 'm2' })
  const nobody = [span(0, 10, { personId: null }), span(0, 10, { personId: null, by: 'ben' })]
  expect(onceSeen([...second, ...own, elsewhere, ...nobody])).toEqual([...own, elsewhere, ...nobody])
})

test('who looked at other hours of the day counts as well', () => {
  const day = [span(0, 120), span(300, 400, BEN), span(410, null, BEN)]
  expect(onceSeen(day)).toEqual(day)
})

test('of what reaches into what was watched already only the rest counts, and what broke in then', () => {
  const early = span(90, 150, BEN)
  // Between two of Ana's, and in a pause of hers; the last begins after she was done.
  const all = [span(0, 60), span(65, 120), span(300, 420), early, span(61, 64, BEN), span(400, 421, BEN)]
  const left = onceSeen(all)
  expect(times(left)).toEqual([
    ['ana', '08:00', '09:00'],
    ['ana', '09:05', '10:00'],
    ['ana', '13:00', '15:00'],
    ['ben', '10:00', '10:30'],
    ['ben', '15:00', '15:01'],
  ])
  const brokeIn = isLeft(all, left)
  const at = (observation: SeenObservation, minutes: number) =>
    brokeIn({ observationId: observation.id, at: clock(minutes) })
  expect([at(early, 100), at(early, 150), at(all[0]!, 60), at(all[4]!, 62)]).toEqual([
    false,
    true,
    true,
    false,
  ])
  // Around both: before, between and after.
  expect(
    times(onceSeen([span(60, 120), span(240, 300), span(0, 1, BEN), span(55, 125, BEN)])).slice(2),
  ).toEqual([
    ['ben', '08:00', '08:01'],
    ['ben', '08:55', '09:00'],
    ['ben', '10:00', '10:05'],
  ])
})

test('a night counts once, whatever date each began on', () => {
  const night = (from: string, to: string, by: string) =>
    span(0, 1, { by, start: `2026-11-0${from}:00:00+01:00`, end: `2026-11-0${to}:00:00+01:00` })
  const left = onceSeen([night('4T22', '5T01', 'ana'), night('5T00', '5T06', 'ben')])
  expect(times(left)).toEqual([
    ['ana', '22:00', '00:00'],
    ['ben', '00:00', '06:00'],
  ])
})

test('no minute of a person is counted of two observers, and none that only one watched is lost', () => {
  const observation = fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 60 }), fc.constantFrom('ana', 'ben', 'cas'))
    .map(([from, long, by]) => span(from, from + long, { by }))
  const covered = (list: readonly SeenObservation[], by: string) =>
    new Set(
      list
        .filter((each) => each.by === by)
        .flatMap(({ start, end }) => {
          const [from, to] = [start, end!].map((each) => (Date.parse(each) - Date.parse(clock(0))) / 60_000)
          return Array.from({ length: to! - from! }, (_, minute) => from! + minute)
        }),
    )
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 12 }), (all) => {
      const left = onceSeen(all)
      const observers = ['ana', 'ben', 'cas']
      for (let minute = 0; minute < 360; minute++) {
        const before = observers.filter((by) => covered(all, by).has(minute))
        const after = observers.filter((by) => covered(left, by).has(minute))
        expect(after.length).toBeLessThanOrEqual(1)
        for (const by of after) expect(before).toContain(by)
        // Where nobody is within a quarter of an hour of somebody else's time, all of it stays.
        const near = observers.filter((by) => all.some((each) => each.by === by && near15(each, minute)))
        if (before.length === 1 && near.length === 1) expect(after).toEqual(before)
      }
    }),
    { numRuns: 30 },
  )
})

const near15 = ({ start, end }: SeenObservation, minute: number): boolean => {
  const at = Date.parse(clock(0)) + minute * 60_000
  return at >= Date.parse(start) - 900_000 && at <= Date.parse(end!) + 900_000
}
