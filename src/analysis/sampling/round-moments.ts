import type { SamplingPlanRecord } from '../../records/sampling.ts'
import { seededRandom } from '../grouping/seeded-random.ts'

type Times = Pick<
  SamplingPlanRecord,
  'mode' | 'firstDay' | 'lastDay' | 'weekdays' | 'from' | 'until' | 'every' | 'seed'
>

const DAY_MINUTES = 1440
/** A round nobody could walk before the next: a plan that asks for more is spread over whole minutes all the same. */
const MOST_ROUNDS = 200

/** Whether rounds are walked on a calendar date. */
export function runsOn(
  { firstDay, lastDay, weekdays }: Pick<Times, 'firstDay' | 'lastDay' | 'weekdays'>,
  day: string,
): boolean {
  return day >= firstDay && day <= lastDay && weekdays.includes(weekdayOf(day))
}

/** Minutes after midnight; `until` after that of the next day (above 1440) where the plan goes on past midnight. */
export function hoursOf({ from, until }: Pick<Times, 'from' | 'until'>): { from: number; until: number } {
  const [begins, ends] = [minutesOf(from), minutesOf(until)]
  return { from: begins, until: ends < begins ? ends + DAY_MINUTES : ends }
}

/** A moment by the clock of a plan: a night counts for the date on which it begins, with minutes that go on past 1440. */
export interface PlanTime {
  readonly day: string
  readonly minute: number
}

/** @param day calendar date @param minute after midnight; between two nights the next date begins half-way */
export function planTime(plan: Pick<Times, 'from' | 'until'>, day: string, minute: number): PlanTime {
  const { from, until } = hoursOf(plan)
  const isOfNight = until > DAY_MINUTES && minute < (until - DAY_MINUTES + from) / 2
  return isOfNight ? { day: dayAfter(day, -1), minute: minute + DAY_MINUTES } : { day, minute }
}

/** The same of a wall time as records have it, `2026-11-03T02:10:00+01:00`. */
export const planTimeOf = (plan: Pick<Times, 'from' | 'until'>, text: string): PlanTime =>
  planTime(plan, text.slice(0, 10), minutesOf(text.slice(11, 16)))

/** Minutes from the midnight with which `day` begins to a wall time: below 0 before it, 1440 and more on later dates. */
export const minuteAfter = (day: string, text: string): number =>
  (dayNumber(text.slice(0, 10)) - dayNumber(day)) * DAY_MINUTES + minutesOf(text.slice(11, 16))

/**
 * The wall times of a day's rounds in minutes after its midnight, whole and increasing; above 1440 they lie on the next date.
 *
 * At random: the day is cut into as many equal parts as there are rounds and each part has one moment, every minute of it as
 * likely as any other. So every part of the day is seen and nobody can tell when the next round comes. Otherwise: one every so
 * many minutes, the first at the beginning; between following one person (`scan`) the first comes after the first stretch.
 *
 * @param day calendar date; the moments of a date are the same on every device
 */
export function roundMoments(plan: Times, day: string): number[] {
  if (!runsOn(plan, day)) return []
  const { from, until } = hoursOf(plan)
  const length = until - from
  if (!(length > 0)) return []
  if (plan.mode === 'random') {
    const rounds = Math.min(Math.floor(plan.every), length, MOST_ROUNDS)
    const random = seededRandom(dayNumber(day) * 7919 + plan.seed)
    return Array.from({ length: rounds }, (_, n) => {
      const [first, next] = [n, n + 1].map((part) => Math.floor((part * length) / rounds)) as [number, number]
      return from + first + random.below(next - first)
    })
  }
  const step = Math.max(1, Math.floor(plan.every))
  const first = plan.mode === 'scan' ? from + step : from
  return Array.from(
    { length: Math.max(0, Math.ceil((until - first) / step)) },
    (_, n) => first + n * step,
  ).slice(0, MOST_ROUNDS)
}

/** `08:30` is 510. Not a time: NaN. */
export function minutesOf(clock: string): number {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(clock)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN
}

/** 510 is `08:30`; so is 1950, a day later. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => ((dayNumber(day) + 3) % 7) + 1

export const dayAfter = (day: string, days = 1): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
