import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../../src/analysis/grouping/seeded-random.ts'
import { besideEachOther } from '../../../../src/analysis/seen/beside-each-other.ts'
import { heatOfDay } from '../../../../src/analysis/seen/heat-of-day.ts'
import { interruptionFigures, rateInterval } from '../../../../src/analysis/seen/interruption-rates.ts'
import { loadExposure } from '../../../../src/analysis/seen/load-exposure.ts'
import { shareInterval } from '../../../../src/analysis/seen/share-of-time.ts'
import { type SeenObservation, seenStreams } from '../../../../src/analysis/seen/streams.ts'
import { timeBy } from '../../../../src/analysis/seen/time-by.ts'
import { transitions } from '../../../../src/analysis/seen/transitions.ts'
import { workSpells } from '../../../../src/analysis/seen/work-spells.ts'
import { timeBudget } from '../../../../src/analysis/time-budget.ts'

const clock = (minutes: number) =>
  `2026-11-04T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+01:00`

let made = 0
const span = (taskId: string | null, from: number, to: number, more: object = {}) =>
  ({
    id: `o${made++}`,
    kind: 'interval',
    start: clock(from),
    end: clock(to),
    by: 'ana',
    jobId: 'j1',
    personId: 'm1',
    taskId,
    ...more,
  }) as unknown as SeenObservation
const byTask = ({ taskId }: SeenObservation) => taskId ?? null

describe('time by task', () => {
  test('counts turns, divides what ran side by side, and says how turns differ', () => {
    const first = span('a', 0, 10)
    const streams = seenStreams([
      first,
      span('a', 15, 25, { resumes: first.id }),
      span('a', 30, 40),
      span('b', 30, 50),
      span(null, 60, 61),
    ])
    const table = timeBy(streams, byTask)
    expect(table.rows.map(({ key }) => key)).toEqual(['a', 'b', null])
    const [a, b] = table.rows
    expect(a).toMatchObject({ turns: 2, meanMinutes: 15 })
    expect(a!.personHours * 60).toBeCloseTo(25)
    expect(a!.hours * 60).toBeCloseTo(30)
    expect(a!.deviationMinutes).toBeCloseTo(Math.sqrt(50))
    // 15 ± 12.706 · √50 / √2, and no turn is shorter than nothing.
    expect(a!.meanInterval!.low).toBe(0)
    expect(a!.meanInterval!.high).toBeCloseTo(15 + 12.706 * 5, 1)
    expect(b!.personHours * 60).toBeCloseTo(15)
    expect(b!.deviationMinutes).toBeNull()
    expect(table).toMatchObject({ turns: 4, spells: 3, isOfDays: false })
  })

  test('agrees with the time budget, whatever was recorded', () => {
    const task = fc.constantFrom('a', 'b', 'c', null)
    const person = fc.constantFrom('m1', 'm2')
    const drawn = fc.tuple(task, person, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (list) => {
        const seen = list.map(([taskId, personId, from, length]) =>
          span(taskId, from, from + length, { personId }),
        )
        const table = timeBy(seenStreams(seen), byTask)
        const budget = timeBudget(seen)
        expect(table.personHours).toBeCloseTo(budget.personHours, 6)
        for (const row of table.rows) {
          const same = budget.tasks.find(({ taskId }) => taskId === row.key)!
          expect(row.personHours).toBeCloseTo(same.personHours, 6)
          expect(row.turns).toBe(same.turns)
        }
        expect(timeBy(seenStreams([...seen].reverse()), byTask)).toEqual(table)
      }),
    )
  })

  test('turns of the same one after the other, and the pieces of one turn, are one spell of work', () => {
    const first = span('a', 0, 10)
    const spells = workSpells(
      seenStreams([
        first,
        span('a', 12, 20),
        span('b', 20, 25),
        span('a', 25, 30, { resumes: first.id }),
        span('c', 26, 30),
        span('c', 60, 70),
      ]),
      byTask,
    )
    const minutes = spells.map(({ key, time }) => [key, time / 60_000])
    expect(minutes).toEqual([
      ['a', 21],
      ['b', 5],
      ['c', 2],
      ['c', 10],
    ])
  })

  // Measured: 98.2 %; from the differences between quarters of an hour alone it was 70.4 %.
  test('the intervals of shares hold about as often as they say where turns last 20 to 90 minutes', () => {
    const weights = [0.4, 0.3, 0.2, 0.1]
    let [held, all] = [0, 0]
    for (let run = 0; run < 150; run++) {
      const random = seededRandom(run + 1)
      const seen = ['m1', 'm2', 'm3'].flatMap((personId) => {
        const turns: SeenObservation[] = []
        for (let now = -Math.round(random.next() * 55); now < 240; ) {
          const drawn = random.next()
          const at = [0.4, 0.7, 0.9, 1].findIndex((edge) => drawn < edge)
          const end = now + 20 + random.below(71)
          if (end > 0) turns.push(span(`t${at}`, Math.max(0, now), Math.min(240, end), { personId }))
          now = end
        }
        return turns
      })
      for (const { key, shareInterval: interval } of timeBy(seenStreams(seen), byTask).rows) {
        const truth = weights[Number(key!.slice(1))]!
        all++
        if (interval!.low <= truth && truth <= interval!.high) held++
      }
    }
    expect(held / all).toBeGreaterThan(0.93)
    expect(held / all).toBeLessThan(0.99)
  })

  test('with a day or more of many people each day is a stretch', () => {
    const seen = Array.from({ length: 9 }, (_, n) => [
      span('a', 0, 30 + n, { personId: `m${n}` }),
      span('b', 30 + n, 60, { personId: `m${n}` }),
    ]).flat()
    const table = timeBy(seenStreams(seen), byTask)
    expect(table).toMatchObject({ isOfDays: true, days: 9 })
    const { shareInterval: interval, share } = table.rows[0]!
    expect(interval!.low).toBeLessThan(share)
    expect(interval!.high).toBeGreaterThan(share)
    expect(interval!.high - interval!.low).toBeLessThan(0.25)
  })
})

test('a share of time says nothing about other time from one stretch, and is wide from few', () => {
  expect(shareInterval([{ part: 3, whole: 10 }])).toBeNull()
  const few = shareInterval([
    { part: 1, whole: 10 },
    { part: 5, whole: 10 },
  ])!
  const many = shareInterval(Array.from({ length: 40 }, (_, n) => ({ part: n % 2 ? 5 : 1, whole: 10 })))!
  expect(few.high - few.low).toBeGreaterThan(3 * (many.high - many.low))
  expect(shareInterval(Array.from({ length: 10 }, () => ({ part: 0, whole: 5 })))!.high).toBeGreaterThan(0.2)
})

describe('what followed what', () => {
  test('counts the next within five minutes, and never a turn on itself', () => {
    const seen = [span('a', 0, 10), span('b', 10, 20), span('a', 24, 30), span('c', 40, 50)]
    expect(transitions(seenStreams(seen), byTask)).toEqual([
      { from: 'a', to: 'b', count: 1, share: 1 },
      { from: 'b', to: 'a', count: 1, share: 1 },
    ])
    const first = span('a', 0, 10)
    const again = [first, span('a', 12, 20, { resumes: first.id }), span('b', 20, 25)]
    expect(transitions(seenStreams(again), byTask).map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a', 'b', 1],
    ])
  })

  test('two tasks that go on at another place follow on nothing', () => {
    const [a, b] = [span('a', 0, 10), span('b', 2, 10)]
    const seen = [a, b, span('a', 10, 20, { resumes: a.id }), span('b', 10, 22, { resumes: b.id })]
    expect(transitions(seenStreams(seen), byTask)).toEqual([])
    expect(
      transitions(seenStreams([...seen, span('c', 23, 30)]), byTask).map(({ from, to }) => [from, to]),
    ).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
  })

  test('shares of what left a thing add up to one', () => {
    const seen = [
      span('a', 0, 5),
      span('b', 5, 8),
      span('a', 8, 12),
      span('c', 12, 15),
      span('a', 15, 18),
      span('b', 18, 20),
    ]
    const from = transitions(seenStreams(seen), byTask).filter((each) => each.from === 'a')
    expect(from.map(({ to, count }) => [to, count])).toEqual([
      ['b', 2],
      ['c', 1],
    ])
    expect(from.reduce((sum, { share }) => sum + share, 0)).toBe(1)
  })
})

describe('interruptions', () => {
  test('a rate has the exact limits of its count, per hour', () => {
    const { low, high } = rateInterval(1, 4)
    expect(low).toBeCloseTo(0.0253 / 4, 4)
    expect(high).toBeCloseTo(5.5716 / 4, 4)
  })

  test('are counted per hour of what was seen, by kind, with what became of the work', () => {
    const event = (
      kind: 'phone' | 'person',
      at: number,
      endedAt: number | null,
      resumed: boolean | null,
    ) => ({
      kind,
      at: clock(at),
      endedAt: endedAt === null ? null : clock(endedAt),
      resumed,
    })
    const figures = interruptionFigures(
      [event('phone', 0, 2, true), event('phone', 10, 20, false), event('person', 30, null, null)],
      2,
    )!
    expect(figures).toMatchObject({ count: 3, perHour: 1.5, resumedShare: 0.5, medianMinutes: 6 })
    expect(figures.kinds.map(({ kind, count, perHour }) => [kind, count, perHour])).toEqual([
      ['phone', 2, 1],
      ['person', 1, 0.5],
    ])
    expect(interruptionFigures([], 0)).toBeNull()
  })
})

test('time in which more than one thing ran, and which', () => {
  const found = besideEachOther(
    seenStreams([span('a', 0, 20), span('b', 10, 30), span('c', 15, 20), span('a', 40, 50)]),
    byTask,
  )
  expect(found.share).toBeCloseTo(10 / 40)
  expect(found.most).toBe(3)
  expect(found.pairs.map(({ a, b, hours }) => [a, b, Math.round(hours * 60)])).toEqual([
    ['a', 'b', 10],
    ['a', 'c', 5],
    ['b', 'c', 5],
  ])
  expect(besideEachOther([], byTask)).toEqual({ share: null, most: 0, pairs: [] })
})

test('a load holds while one of what ran had it, surroundings count by their time', () => {
  const found = loadExposure(
    seenStreams([
      span('a', 0, 30, { load: ['lifting'], environment: { noise: 1 } }),
      span('b', 0, 30, { load: ['lifting', 'dust'] }),
      span('a', 30, 60, { environment: { noise: 4 } }),
    ]),
  )
  expect(found.loads).toEqual([
    { factor: 'dust', hours: 0.5, share: 0.5 },
    { factor: 'lifting', hours: 0.5, share: 0.5 },
  ])
  expect(found.environment).toEqual([{ factor: 'noise', hours: 1, mean: 2.5, heaviest: 4 }])
})

test('the day by the hour, cut where the clock strikes', () => {
  const heat = heatOfDay(seenStreams([span('a', 30, 90), span('b', 60, 90), span('b', 200, 230)]), byTask)
  expect(heat.hours).toEqual([8, 9, 10, 11])
  expect(heat.seen.map((each) => Math.round(each * 60))).toEqual([30, 30, 0, 30])
  const rounded = heat.rows.map(({ key, cells }) => [key, cells.map((each) => Math.round(each * 60))])
  expect(rounded).toEqual([
    ['a', [30, 15, 0, 0]],
    ['b', [0, 15, 0, 30]],
  ])
})

test('stretches that happen to be equal are no certainty', () => {
  const alike = [0.5, 0.5001].map((part) => ({ part, whole: 1 }))
  const { low, high } = shareInterval(alike, 0.95, 12)!
  expect(high - low).toBeGreaterThan(0.5)
})
