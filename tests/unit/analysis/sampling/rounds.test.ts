import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  planTime,
  planTimeOf,
  roundMoments,
  weekdayOf,
} from '../../../../src/analysis/sampling/round-moments.ts'
import { dueMoment, missedUntil, roundsStanding } from '../../../../src/analysis/sampling/rounds-standing.ts'
import type { SamplingPlanRecord } from '../../../../src/records/sampling.ts'

const DAY = '2026-11-04'
const plan = (fields: Partial<SamplingPlanRecord> = {}) =>
  ({
    mode: 'random',
    firstDay: '2026-11-02',
    lastDay: '2026-11-06',
    weekdays: [1, 2, 3, 4, 5],
    from: '08:00',
    until: '16:00',
    every: 8,
    seed: 3,
    at: '2026-11-01T09:00:00+01:00',
    endedAt: null,
    ...fields,
  }) as SamplingPlanRecord

test('a date has its day of the week', () => {
  expect(['2026-11-02', '2026-11-04', '2026-11-08', '2024-02-29'].map(weekdayOf)).toEqual([1, 3, 7, 4])
})

describe('moments of rounds', () => {
  test('at random: one in each part of the day, other ones each day, the same each time', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, every) => {
        const moments = roundMoments(plan({ seed, every }), DAY)
        expect(moments).toHaveLength(every)
        moments.forEach((moment, n) => {
          expect(moment).toBeGreaterThanOrEqual(480 + Math.floor((n * 480) / every))
          expect(moment).toBeLessThan(480 + Math.floor(((n + 1) * 480) / every))
        })
        expect(roundMoments(plan({ seed, every }), DAY)).toEqual(moments)
      }),
    )
    expect(roundMoments(plan(), '2026-11-05')).not.toEqual(roundMoments(plan(), DAY))
  })

  test('every minute is as likely', () => {
    const seen = new Map<number, number>()
    for (let seed = 0; seed < 12_000; seed++)
      for (const moment of roundMoments(plan({ seed, every: 1, from: '08:00', until: '08:12' }), DAY))
        seen.set(moment, (seen.get(moment) ?? 0) + 1)
    expect(seen.size).toBe(12)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test('at fixed times from the beginning, while following somebody after the first stretch, never on other days', () => {
    const fixed = plan({ mode: 'fixed', every: 90, until: '12:00' })
    expect(roundMoments(fixed, DAY)).toEqual([480, 570, 660])
    expect(roundMoments({ ...fixed, mode: 'scan' }, DAY)).toEqual([570, 660])
    for (const other of ['2026-11-01', '2026-11-07', '2026-11-09'])
      expect(roundMoments(fixed, other)).toEqual([])
    expect(roundMoments(plan({ from: '16:00', until: '16:00' }), DAY)).toEqual([])
    expect(roundMoments(plan({ from: 'x' }), DAY)).toEqual([])
  })
})

describe('a night', () => {
  const night = plan({ mode: 'fixed', every: 120, from: '22:00', until: '06:00' })
  const at = (day: string, minute: number) => {
    const time = dueMoment(day, minute, '+01:00')
    return { due: time, startedAt: time, missed: null }
  }

  test('goes on past midnight, and counts for the date on which it begins', () => {
    expect(roundMoments(night, '2026-11-06')).toEqual([1320, 1440, 1560, 1680])
    expect(dueMoment('2026-11-06', 1680, '+01:00')).toBe('2026-11-07T04:00:00+01:00')
    expect(planTime(night, '2026-11-07', 250)).toEqual({ day: '2026-11-06', minute: 1690 })
    expect(planTime(night, '2026-11-07', 850)).toEqual({ day: '2026-11-07', minute: 850 })
    expect(planTime(plan(), '2026-11-07', 10)).toEqual({ day: '2026-11-07', minute: 10 })
    expect(planTimeOf(night, '2026-11-07T04:10:00+01:00')).toEqual({ day: '2026-11-06', minute: 1690 })
  })

  test('at random: in each part of it one', () => {
    const moments = roundMoments(plan({ from: '22:00', until: '06:00', every: 4 }), DAY)
    moments.forEach((moment, n) => {
      expect(moment).toBeGreaterThanOrEqual(1320 + n * 120)
      expect(moment).toBeLessThan(1440 + n * 120)
    })
    expect(moments).toHaveLength(4)
  })

  test('its rounds are due, walked and missed on both sides of midnight', () => {
    const walked = [at(DAY, 1320), at(DAY, 1440)]
    expect(roundsStanding(night, walked, DAY, 1565)).toEqual({
      due: 1560,
      next: 1680,
      missed: [],
      walked: 2,
      noted: 0,
      chosen: 0,
      left: 2,
      planned: 4,
    })
    expect(roundsStanding(night, walked, '2026-11-05', 100)).toMatchObject({ walked: 0, planned: 4 })
    expect(missedUntil(night, walked, '2026-11-05', 800).at(-1)).toEqual({ day: DAY, moments: [1560, 1680] })
  })

  test('a plan that was made, or ended, in the night asks from then, or up to then', () => {
    const made = { ...night, at: '2026-11-05T01:00:00+01:00' }
    expect(roundsStanding(made, [], DAY, 1500)).toMatchObject({ next: 1560, missed: [], planned: 2 })
    expect(missedUntil(made, [], '2026-11-05', 500)).toEqual([{ day: DAY, moments: [1560, 1680] }])
    const ended = { ...night, endedAt: '2026-11-05T01:00:00+01:00' }
    expect(roundsStanding(ended, [], DAY, 1500).planned).toBe(2)
  })
})

describe('how the rounds of a day stand', () => {
  const fixed = plan({ mode: 'fixed', every: 60, until: '12:00' })
  const walked = (moment: number) => ({
    due: dueMoment(DAY, moment, '+01:00'),
    startedAt: dueMoment(DAY, moment, '+01:00'),
    missed: null,
  })

  test('a round may begin until a quarter of an hour late, and is missed after it', () => {
    expect(roundsStanding(fixed, [], DAY, 479)).toMatchObject({ due: null, next: 480, missed: [] })
    expect(roundsStanding(fixed, [], DAY, 480)).toMatchObject({ due: 480, next: 540 })
    expect(roundsStanding(fixed, [], DAY, 494)).toMatchObject({ due: 480, missed: [] })
    expect(roundsStanding(fixed, [], DAY, 495)).toMatchObject({ due: null, missed: [480] })
  })

  test('also after a sleep of hours nothing is passed over in silence', () => {
    expect(roundsStanding(fixed, [walked(480)], DAY, 662)).toEqual({
      due: 660,
      next: null,
      missed: [540, 600],
      walked: 1,
      chosen: 0,
      left: 1,
      noted: 0,
      planned: 4,
    })
    const noted = [540, 600].map((moment) => ({
      ...walked(moment),
      startedAt: null,
      missed: 'asleep' as const,
    }))
    expect(roundsStanding(fixed, [walked(480), ...noted], DAY, 662)).toMatchObject({ missed: [], noted: 2 })
  })

  test('of what lay before the plan was made nothing is missed', () => {
    const made = { ...fixed, at: `${DAY}T09:20:00+01:00` }
    expect(roundsStanding(made, [], DAY, 662)).toMatchObject({ due: 660, missed: [600], planned: 2 })
    expect(roundsStanding(made, [], '2026-11-03', 700).planned).toBe(0)
  })

  test('what was missed on days the app stayed closed is found on the next', () => {
    expect(missedUntil(fixed, [walked(480)], '2026-11-05', 500)).toEqual([
      { day: '2026-11-02', moments: [480, 540, 600, 660] },
      { day: '2026-11-03', moments: [480, 540, 600, 660] },
      { day: DAY, moments: [540, 600, 660] },
      { day: '2026-11-05', moments: [480] },
    ])
    expect(missedUntil(fixed, [], '2026-11-01', 900)).toEqual([])
    expect(missedUntil(fixed, [], '2026-12-24', 0)).toHaveLength(5)
  })

  test('walked on two devices is walked once', () => {
    const both = [walked(480), { ...walked(480), due: `${DAY}T08:00:00+00:00` }]
    const unasked = { due: null, startedAt: `${DAY}T08:20:00+01:00`, missed: null }
    expect(roundsStanding(fixed, both, DAY, 500)).toMatchObject({ walked: 1 })
    expect(roundsStanding(fixed, [...both, unasked], DAY, 500)).toMatchObject({ walked: 2 })
  })

  test('walked on one device and missed on another is walked', () => {
    const both = [walked(480), { ...walked(480), startedAt: null, missed: 'asleep' as const }]
    expect(roundsStanding(fixed, both, DAY, 500)).toMatchObject({ walked: 1, noted: 0 })
  })

  test('after a plan was ended no more is asked', () => {
    const ended = { ...fixed, endedAt: `${DAY}T09:30:00+01:00` }
    expect(roundsStanding(ended, [], DAY, 720)).toMatchObject({ missed: [480, 540], planned: 2 })
    expect(roundsStanding({ ...fixed, endedAt: '2026-11-03T09:30:00+01:00' }, [], DAY, 720).planned).toBe(0)
  })
})
