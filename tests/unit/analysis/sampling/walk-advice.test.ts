import { expect, test } from 'vitest'
import { roundMoments } from '../../../../src/analysis/sampling/round-moments.ts'
import { dueMoment } from '../../../../src/analysis/sampling/rounds-standing.ts'
import { walkAdvice } from '../../../../src/analysis/sampling/walk-advice.ts'
import type { SamplingPlanRecord } from '../../../../src/records/sampling.ts'

const plan = {
  mode: 'fixed',
  firstDay: '2026-11-02',
  lastDay: '2026-11-06',
  weekdays: [1, 2, 3, 4, 5],
  from: '08:00',
  until: '14:00',
  every: 60,
  seed: 1,
  at: '2026-11-01T09:00:00+01:00',
  endedAt: null,
} as unknown as SamplingPlanRecord

const walked = (day: string, moment: number) => {
  const at = dueMoment(day, moment, '+01:00')
  return { due: at, startedAt: at, missed: null }
}
const MONDAY = '2026-11-02'
const TUESDAY = '2026-11-03'
const all = [480, 540, 600, 660, 720, 780]

test('before anything came up there is no advice', () => {
  expect(walkAdvice(plan, [], MONDAY, 470)).toBeNull()
})

test('the part of the day that was seen least is named, with what was planned and walked there', () => {
  const seen = [MONDAY, TUESDAY].flatMap((day) => all.slice(0, 4).map((moment) => walked(day, moment)))
  expect(walkAdvice(plan, seen, TUESDAY, 830)).toEqual({
    when: { kind: 'part', from: 720, until: 840 },
    planned: 4,
    walked: 0,
    next: { day: '2026-11-04', minute: 720 },
  })
})

test('so is a day of the week, when the plan comes there again', () => {
  const longer = { ...plan, lastDay: '2026-11-13' }
  const seen = all.map((moment) => walked(MONDAY, moment))
  expect(walkAdvice(longer, seen, '2026-11-04', 470)?.when).toEqual({ kind: 'weekday', weekday: 2 })
  expect(walkAdvice(plan, seen, '2026-11-04', 470)?.when).toEqual({ kind: 'part', from: 480, until: 600 })
})

test('only rounds of the plan itself are advised, also where chance picks them, and none when none comes there', () => {
  const random = { ...plan, mode: 'random', every: 6 } as SamplingPlanRecord
  const seen = [MONDAY, TUESDAY].flatMap((day) => all.slice(0, 4).map((moment) => walked(day, moment)))
  const { when, next } = walkAdvice(random, seen, TUESDAY, 830)!
  expect(when).toMatchObject({ kind: 'part', from: 720 })
  expect(roundMoments(random, next.day)).toContain(next.minute)
  expect(next.minute).toBeGreaterThanOrEqual(720)
  const last = { ...plan, lastDay: TUESDAY }
  expect(walkAdvice(last, seen, TUESDAY, 770)?.next).toEqual({ day: TUESDAY, minute: 780 })
  expect(walkAdvice(last, seen, TUESDAY, 785)).toBeNull()
})

test('a night is advised by its own hours', () => {
  const night = { ...plan, from: '22:00', until: '04:00' }
  const seen = [1320, 1380, 1440, 1500].map((moment) => walked(MONDAY, moment))
  expect(walkAdvice(night, seen, MONDAY, 1650)).toMatchObject({
    when: { kind: 'part', from: 1560, until: 1680 },
    walked: 0,
    next: { day: TUESDAY, minute: 1560 },
  })
})

test('where all was walked, or the plan is over, nothing is advised; unasked rounds count where they were walked', () => {
  expect(
    walkAdvice(
      plan,
      all.map((moment) => walked(MONDAY, moment)),
      MONDAY,
      900,
    ),
  ).toBeNull()
  expect(walkAdvice(plan, [], '2026-11-07', 500)).toBeNull()
  const unasked = all.map((moment) => ({ ...walked(MONDAY, moment + 5), due: null }))
  expect(walkAdvice(plan, unasked, MONDAY, 900)).toBeNull()
})
