import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WATCH_RULES, watchAgreement } from '../../../../src/analysis/watching/watch-agreement.ts'
import type { Watch, WatchedEvent } from '../../../../src/analysis/watching/watched-event.ts'
import { momentOf, SECOND, stretchOf, WHOLE, watches } from './watch-maker.ts'

const MINUTE = 60 * SECOND
const exact = { ...WATCH_RULES, stretch: WHOLE, toleranceMs: 0, draws: 0 }
const usual = { ...WATCH_RULES, stretch: WHOLE, draws: 50 }
const watch = (...events: WatchedEvent[]): Watch => ({ events, interruptions: [] })

describe('one who sees the same', () => {
  test('agrees wholly, with every measure that there is', () => {
    fc.assert(
      fc.property(watches, (seen) => {
        const { composite, timeKappa, eventKappa, namingKappa, sequence, dimensions, ...rest } =
          watchAgreement(seen, seen, exact)
        expect(composite.value).toBe(1)
        expect(sequence).toBe(1)
        for (const { value } of [timeKappa, eventKappa, namingKappa])
          if (value !== null) expect(value).toBeCloseTo(1, 9)
        for (const { count, agreed } of dimensions) expect(agreed).toBe(count)
        expect([...rest.named, ...rest.onlyFirst, ...rest.onlySecond]).toEqual([])
      }),
    )
  })

  test('and only one who does: any one thing seen otherwise shows', () => {
    const changes: ((event: WatchedEvent) => WatchedEvent)[] = [
      (event) => ({ ...event, task: 'other' }),
      (event) => ({ ...event, start: event.start - SECOND }),
      (event) => ({ ...event, place: 'elsewhere' }),
      (event) => ({ ...event, company: [...event.company, 'visitor'] }),
      (event) => ({ ...event, load: [...event.load, 'cold'] }),
      (event) => ({ ...event, person: 'M3' }),
    ]
    fc.assert(
      fc.property(watches, fc.nat(), fc.constantFrom(...changes), (seen, nth, change) => {
        const at = nth % seen.events.length
        const events = seen.events.map((event, index) => (index === at ? change(event) : event))
        expect(watchAgreement(seen, { ...seen, events }, exact).composite.value).toBeLessThan(1)
        expect(
          watchAgreement(seen, { ...seen, events: seen.events.filter((_, i) => i !== at) }, exact).composite
            .value,
        ).toBeLessThan(1)
      }),
    )
  })
})

test('who is first makes no difference to the figures', () => {
  fc.assert(
    fc.property(watches, watches, (one, other) => {
      const [a, b] = [watchAgreement(one, other, exact), watchAgreement(other, one, exact)]
      for (const figure of ['timeKappa', 'eventKappa', 'namingKappa'] as const) {
        expect(a[figure].value === null).toBe(b[figure].value === null)
        // Which of two that fit as well belong together may differ; how many do may not.
        if (figure === 'timeKappa' && a[figure].value !== null)
          expect(a[figure].value).toBeCloseTo(b[figure].value!, 9)
      }
      expect(a.matched.length).toBe(b.matched.length)
    }),
    { numRuns: 50 },
  )
})

test('what is matched is one to one, of the same task and person, in order', () => {
  fc.assert(
    fc.property(watches, watches, (one, other) => {
      const { matched } = watchAgreement(one, other, exact)
      expect(new Set(matched.map(({ first }) => first.id)).size).toBe(matched.length)
      expect(new Set(matched.map(({ second }) => second.id)).size).toBe(matched.length)
      for (const a of matched) {
        expect([a.second.task, a.second.person]).toEqual([a.first.task, a.first.person])
        for (const b of matched) {
          if (
            a.first.task === b.first.task &&
            a.first.person === b.first.person &&
            a.first.start < b.first.start
          )
            expect(a.second.start).toBeLessThanOrEqual(b.second.start)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('starts a little late are the same work; far too late is another time', () => {
  const seen = watch(stretchOf('beds', 0, 10 * MINUTE), stretchOf('tables', 12 * MINUTE, 15 * MINUTE))
  const late = watch(
    stretchOf('beds', 8 * SECOND, 10 * MINUTE),
    stretchOf('tables', 15.5 * MINUTE, 18 * MINUTE),
  )
  const { matched, onlyFirst, onlySecond, dimensions } = watchAgreement(seen, late, usual)
  expect(matched.map(({ first }) => first.task)).toEqual(['beds'])
  expect(dimensions.find(({ dimension }) => dimension === 'start')?.share.value).toBe(1)
  expect([...onlyFirst, ...onlySecond].map(({ reason }) => reason)).toEqual(['otherTime', 'otherTime'])
})

test('says why something has no counterpart', () => {
  const seen = watch(
    stretchOf('beds', 0, 10 * MINUTE),
    stretchOf('tables', 12 * MINUTE, 14 * MINUTE),
    stretchOf('coffee', 16 * MINUTE, 18 * MINUTE, { person: 'M2' }),
    stretchOf('dishes', 20 * MINUTE, 22 * MINUTE),
  )
  const other = watch(
    stretchOf('beds', 0, 6 * MINUTE),
    stretchOf('beds', 7 * MINUTE, 10 * MINUTE),
    momentOf('tables', 13 * MINUTE),
    stretchOf('coffee', 16 * MINUTE, 18 * MINUTE, { person: 'M1' }),
  )
  const { onlyFirst, onlySecond } = watchAgreement(seen, other, usual)
  const said = (list: typeof onlyFirst) => list.map(({ event, reason }) => [event.task, reason])
  expect(said(onlyFirst)).toEqual([
    ['tables', 'otherKind'],
    ['coffee', 'otherPerson'],
    ['dishes', 'missed'],
  ])
  expect(said(onlySecond)).toEqual([
    ['beds', 'cut'],
    ['tables', 'otherKind'],
    ['coffee', 'otherPerson'],
  ])
})

test('the same time under another name is a matter of naming, not of missing', () => {
  const { named, onlyFirst, dimensions } = watchAgreement(
    watch(stretchOf('beds', 0, 5 * MINUTE)),
    watch(stretchOf('laundry', 0, 5 * MINUTE)),
    usual,
  )
  expect(named).toHaveLength(1)
  expect(onlyFirst).toEqual([])
  expect(dimensions.map(({ agreed, count }) => [agreed, count]).slice(0, 2)).toEqual([
    [1, 1],
    [0, 1],
  ])
})

test('time before the other came is not compared', () => {
  const stretch = { from: 5 * MINUTE, until: 10 * MINUTE }
  const { composite, times } = watchAgreement(
    watch(stretchOf('beds', 0, 8 * MINUTE)),
    watch(stretchOf('beds', 5 * MINUTE, 8 * MINUTE)),
    { ...usual, stretch, toleranceMs: 0 },
  )
  expect(composite.value).toBe(1)
  expect(times).toEqual([{ task: 'beds', first: 3 * MINUTE, second: 3 * MINUTE }])
})

test('where one of them was not watching, nobody agrees about a start or an end', () => {
  const stretch = { from: 5 * MINUTE, until: 20 * MINUTE }
  const { dimensions, matched, durations } = watchAgreement(
    watch(
      stretchOf('beds', 0, 8 * MINUTE),
      stretchOf('tables', 9 * MINUTE, 12 * MINUTE),
      stretchOf('beds', 14 * MINUTE, 20 * MINUTE),
    ),
    watch(
      stretchOf('beds', 5 * MINUTE, 8 * MINUTE),
      stretchOf('tables', 9 * MINUTE, 12 * MINUTE),
      stretchOf('beds', 14 * MINUTE, 30 * MINUTE),
    ),
    { ...usual, stretch },
  )
  const counted = (asked: string) => dimensions.find(({ dimension }) => dimension === asked)!.count
  expect(matched).toHaveLength(3)
  expect([counted('found'), counted('task'), counted('start'), counted('end')]).toEqual([3, 3, 2, 2])
  expect(durations).toEqual({ value: null, reason: 'tooFew' })
})

test('under ten blocks there is no interval at all, and blocks are as long as what they hold together', () => {
  const works = (length: number, count: number) =>
    watch(
      ...Array.from({ length: count }, (_, at) =>
        stretchOf(at % 2 ? 'beds' : at % 6 ? 'tables' : 'coffee', at * length, (at + 1) * length),
      ),
    )
  const compare = (length: number, count: number) =>
    watchAgreement(works(length, count), works(length, count - 1), {
      ...usual,
      stretch: { from: 0, until: length * count },
    })
  const short = compare(3 * MINUTE, 19)
  expect(short.blocks).toEqual({ count: 9, lengthMs: 6 * MINUTE, least: 10 })
  expect(short.timeKappa.interval).toBeNull()
  expect(short.dimensions.every(({ share }) => share.interval === null)).toBe(true)
  expect(compare(3 * MINUTE, 20).dimensions[0]!.share.interval).not.toBeNull()
  const long = compare(20 * MINUTE, 6)
  expect(long.blocks).toMatchObject({ count: 3, lengthMs: 40 * MINUTE })
  expect(compare(20 * MINUTE, 24).blocks.count).toBe(12)
})

test('interruptions agree when both saw one of the same kind', () => {
  const at = (time: number, kind: string) => ({
    id: `${time}`,
    task: 'beds',
    person: 'M1',
    at: time,
    kind,
    resumed: true,
  })
  const base = [stretchOf('beds', 0, 10 * MINUTE)]
  const { interruptions, dimensions } = watchAgreement(
    { events: base, interruptions: [at(MINUTE, 'phone'), at(5 * MINUTE, 'person')] },
    { events: base, interruptions: [at(MINUTE + 4 * SECOND, 'phone')] },
    usual,
  )
  expect(interruptions.both).toHaveLength(1)
  expect(dimensions.at(-1)).toMatchObject({ dimension: 'interruptions', count: 2, agreed: 1 })
})

test('intervals lie around the figure and are there for an hour of work', () => {
  const minutes = Array.from({ length: 60 }, (_, at) => at)
  const seen = watch(
    ...minutes.map((at) => stretchOf(at % 2 ? 'beds' : 'tables', at * MINUTE, (at + 1) * MINUTE)),
  )
  const other = watch(
    ...minutes.map((at) =>
      stretchOf(at % 2 ? 'beds' : at % 6 ? 'tables' : 'coffee', at * MINUTE, (at + 1) * MINUTE),
    ),
  )
  const { timeKappa, composite, dimensions } = watchAgreement(seen, other, {
    ...usual,
    stretch: { from: 0, until: 60 * MINUTE },
    draws: 200,
  })
  for (const { value, interval } of [timeKappa, composite, dimensions[1]!.share]) {
    expect(interval!.low).toBeLessThan(value!)
    expect(interval!.high).toBeGreaterThan(value!)
  }
})

test('when all agrees, an interval says what so few can tell, and no figure claims to be certain', () => {
  const minutes = Array.from({ length: 20 }, (_, at) => at)
  const seen = watch(
    ...minutes.map((at) => stretchOf(at % 2 ? 'beds' : 'tables', at * MINUTE, (at + 1) * MINUTE)),
  )
  const { dimensions, composite } = watchAgreement(seen, seen, usual)
  const { share } = dimensions.find(({ dimension }) => dimension === 'task')!
  expect(share.value).toBe(1)
  // Wilson (1927): 20 of 20 is 83.9 % to 100 %.
  expect(share.interval!.low).toBeCloseTo(0.839, 3)
  expect(share.interval!.high).toBeCloseTo(1, 12)
  expect(composite.interval).toBeNull()
})
