import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeFinder, placesOn, unplacedNames } from '../../../../src/analysis/floor/place-names.ts'
import { metresWide } from '../../../../src/analysis/floor/plan-geometry.ts'
import { walkedRoute } from '../../../../src/analysis/floor/walked-route.ts'
import { type Walker, walksOf } from '../../../../src/analysis/floor/walks.ts'
import type { SeenObservation } from '../../../../src/analysis/seen/streams.ts'
import type { FloorPlanId, PersonId, PlaceId } from '../../../../src/records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../../../src/records/media.ts'

const MINUTE = 60_000
const at = (minutes: number, day = '02') =>
  `2026-11-${day}T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+01:00`

let made = 0
const seen = (from: number, to: number | null, where: string | null, more: object = {}) =>
  ({
    id: `o${made++}`,
    kind: 'interval',
    start: at(from),
    end: to === null ? null : at(to),
    by: 'ana',
    personId: 'm1',
    taskId: 't',
    load: [],
    ...(where && { placeId: where }),
    ...more,
  }) as unknown as SeenObservation

const place = (id: string, x: number, y: number, floorPlanId: string | null = 'ground') =>
  ({
    id: id as PlaceId,
    name: id.toUpperCase(),
    floorPlanId: floorPlanId as FloorPlanId | null,
    x,
    y,
  }) as PlaceRecord
const places = [place('a', 0, 0), place('b', 0.3, 0), place('c', 0.3, 0.6), place('up', 0.5, 0.5, 'first')]
const ground = {
  id: 'ground',
  name: 'Ground',
  mediaId: null,
  strokes: {},
  ratio: 1.5,
} as unknown as FloorPlanRecord
const first = { ...ground, id: 'first' as FloorPlanId }
const M1: Walker = { kind: 'person', personId: 'm1' as PersonId }
const routeOf = (
  observations: readonly SeenObservation[],
  plans: readonly FloorPlanRecord[] = [ground, first],
  walker: Walker = M1,
  until = Date.parse(at(120)),
) => {
  const placeOf = placeFinder(places)
  // What Ana has running runs on this device.
  const running = new Set(observations.filter(({ end, by }) => !end && by === 'ana').map(({ id }) => id))
  const walks = walksOf(observations, { walker, day: null, running, until, placeOf })
  return { walks, ...walkedRoute(walks, places, plans) }
}

test('time per place, ways with how often, and what has no place', () => {
  const route = routeOf([
    seen(0, 10, 'a'),
    seen(10, 20, 'b'),
    seen(20, 25, 'a'),
    seen(26, 30, 'b'),
    seen(30, 40, null),
    // Later than five minutes: nobody saw what was in between.
    seen(40, 50, 'c'),
  ])
  expect(route.times).toEqual([
    { placeId: 'a', ms: 15 * MINUTE, share: 15 / 49, visits: 2 },
    { placeId: 'b', ms: 14 * MINUTE, share: 14 / 49, visits: 2 },
    { placeId: 'c', ms: 10 * MINUTE, share: 10 / 49, visits: 1 },
  ])
  expect(route.moves.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['a', 'b', 2],
    ['b', 'a', 1],
  ])
  expect(route.withoutPlaceMs).toBe(10 * MINUTE)
  expect(route.seenMs).toBe(49 * MINUTE)
  expect(route.walks[0]!.stays.map(({ placeId }) => placeId)).toEqual(['a', 'b', 'a', 'b', null, 'c'])
})

test('lengths are straight, the same along width and height, and in metres once a line of the plan has a length', () => {
  const day = [seen(0, 10, 'a'), seen(10, 20, 'b'), seen(20, 30, 'c'), seen(30, 40, 'up')]
  const bare = routeOf(day)
  expect(bare.moves.find(({ to }) => to === 'c')).toMatchObject({ widths: 0.6 / 1.5, metres: null })
  expect(bare.unmeasured).toBe(1)
  expect(bare.walked).toEqual([{ floorPlanId: 'ground', moves: 2, widths: 0.3 + 0.4, metres: null }])
  // A line of half the width is 10 m: the plan is 20 m wide.
  const scaled = { ...ground, scale: { line: [0.2, 0.5, 0.7, 0.5], metres: 10 } }
  expect(metresWide(scaled)).toBeCloseTo(20)
  expect(routeOf(day, [scaled, first]).walked[0]!.metres).toBeCloseTo(14)
  expect(metresWide({ ...ground, scale: { line: [0.2, 0.5, 0.2, 0.5], metres: 10 } })).toBeNull()
})

test('side by side the one that began last and says where tells the place; what runs counts until now', () => {
  const route = routeOf([seen(0, 30, 'a'), seen(10, 20, 'b'), seen(22, 28, null), seen(110, null, 'c')])
  expect(route.times.map(({ placeId, ms }) => [placeId, ms / MINUTE])).toEqual([
    ['a', 20],
    ['b', 10],
    ['c', 10],
  ])
})

test('what somebody forgot to stop counts at its place for its own day and half a day at most; what does not run here not at all', () => {
  const late = Date.parse(at(0, '20'))
  const hoursAt = (start: string, more: object = {}) =>
    routeOf([seen(0, null, 'a', { start, ...more })], undefined, undefined, late).seenMs / (60 * MINUTE)
  expect(hoursAt('2026-11-02T20:00:00+01:00')).toBe(4)
  expect(hoursAt('2026-11-02T08:00:00+01:00')).toBe(12)
  expect(hoursAt('2026-11-02T08:00:00+01:00', { by: 'bo' })).toBe(0)
})

test('work that was broken in on and goes on at its place is one visit, unless somebody was seen elsewhere', () => {
  const before = seen(0, 10, 'a')
  const after = seen(16, 30, 'a', { resumes: before.id })
  const visits = (...day: SeenObservation[]) =>
    routeOf(day).times.find(({ placeId }) => placeId === 'a')!.visits
  expect(visits(before, after)).toBe(1)
  // What broke in was recorded, and nobody said where.
  expect(visits(before, seen(10, 16, null, { taskId: 'u' }), after)).toBe(1)
  expect(visits(before, seen(11, 15, 'b', { taskId: 'u' }), after)).toBe(2)
  // Other work there, later.
  expect(visits(before, seen(16, 30, 'a'))).toBe(2)
})

test('two who looked at one person count once; of whoever looked all counts, also without a person', () => {
  const both = [
    seen(0, 30, 'a'),
    seen(0, 10, 'b', { by: 'bo' }),
    seen(40, 50, 'c', { by: 'bo', personId: null }),
  ]
  expect(routeOf(both).seenMs).toBe(30 * MINUTE)
  expect(routeOf(both, [ground], { kind: 'observer', by: 'bo' }).times.map(({ placeId }) => placeId)).toEqual(
    ['b', 'c'],
  )
})

test('each person and day is a walk of its own: nobody goes from the end of one to the begin of another', () => {
  const other = { personId: 'm2', start: at(10), end: at(20) }
  const tomorrow = { start: at(0, '03'), end: at(5, '03') }
  const route = routeOf([seen(0, 10, 'a'), seen(0, 0, 'b', other), seen(0, 0, 'c', tomorrow)], [ground], {
    kind: 'people',
  })
  expect(route.walks).toHaveLength(3)
  expect(route.moves).toEqual([])
})

test('a place goes by its name where only that was written down; a removed one is no place', () => {
  const placeOf = placeFinder(places)
  expect(placeOf({ location: ' b ' })).toBe('b')
  expect(placeOf({ location: 'Gang' })).toBeNull()
  expect(placeOf({ placeId: 'gone' as PlaceId, location: '' })).toBeNull()
  expect(
    unplacedNames(
      [{ location: 'Gang' }, { location: 'B' }, { location: 'gang ' }, { location: 'Hal' }],
      places,
    ),
  ).toEqual(['Gang', 'Hal'])
  expect(placesOn(places, null, [ground]).map(({ id }) => id)).toEqual(['up'])
})

/** Minute after minute, of each person: of what runs then and names a place that is there, the one that began last. */
function minutesByPlace(day: readonly SeenObservation[]): Map<string | null, number> {
  const minutes = new Map<string | null, number>()
  for (const who of ['m1', 'm2'])
    for (let minute = 0; minute < 140; minute++) {
      const now = Date.parse(at(minute))
      const runs = day.filter(
        ({ personId, start, end }) => personId === who && Date.parse(start) <= now && now < Date.parse(end!),
      )
      if (runs.length === 0) continue
      let last: SeenObservation | null = null
      for (const each of runs) {
        if (!['a', 'b', 'c', 'up'].includes(each.placeId ?? '')) continue
        const isLater = !last || each.start > last.start || (each.start === last.start && each.id > last.id)
        if (isLater) last = each
      }
      const placeId = last?.placeId ?? null
      minutes.set(placeId, (minutes.get(placeId) ?? 0) + 1)
    }
  return minutes
}

test('time at each place is what a count of minutes says; the order of records changes nothing; no way leads to where it began', () => {
  const observation = fc
    .tuple(
      fc.nat(100),
      fc.nat(30),
      fc.constantFrom('a', 'b', 'c', 'up', 'gone', null),
      fc.constantFrom('m1', 'm2'),
    )
    .map(([from, long, where, personId]) => seen(from, from + long, where, { personId }))
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 25 }), (day) => {
      const route = routeOf(day, [ground, first], { kind: 'people' })
      const atPlaces = route.times.reduce((sum, { ms }) => sum + ms, 0)
      expect(atPlaces + route.withoutPlaceMs).toBe(route.seenMs)
      const counted = minutesByPlace(day)
      expect(route.seenMs / MINUTE).toBe([...counted.values()].reduce((sum, each) => sum + each, 0))
      counted.delete(null)
      expect(new Map(route.times.map(({ placeId, ms }) => [placeId, ms / MINUTE]))).toEqual(counted)
      const stays = route.walks.reduce((sum, each) => sum + each.stays.length, 0)
      const moves = route.moves.reduce((sum, { count }) => sum + count, 0)
      expect(moves).toBeLessThanOrEqual(Math.max(0, stays - 1))
      for (const walk of route.walks)
        for (const [index, stay] of walk.stays.entries())
          expect(stay.from).toBeGreaterThanOrEqual(walk.stays[index - 1]?.to ?? 0)
      for (const { from, to } of route.moves) expect(from).not.toBe(to)
      expect(routeOf([...day].reverse(), [ground, first], { kind: 'people' })).toEqual(route)
    }),
  )
})
