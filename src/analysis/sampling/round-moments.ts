import type { SamplingPlanRecord } from '../../records/sampling.ts'
import { seededRandom } from '../grouping/seeded-random.ts'

type Times = Pick<
  SamplingPlanRecord,
  'mode' | 'firstDay' | 'lastDay' | 'weekdays' | 'from' | 'until' | 'every' | 'seed'
>

/** A round nobody could walk before the next: a plan that asks for more is spread over whole minutes all the same. */
const MOST_ROUNDS = 200

/** Whether rounds are walked on a calendar date. */
export function runsOn(
  { firstDay, lastDay, weekdays }: Pick<Times, 'firstDay' | 'lastDay' | 'weekdays'>,
  day: string,
): boolean {
  return day >= firstDay && day <= lastDay && weekdays.includes(weekdayOf(day))
}

/**
 * The wall times of a day's rounds in minutes after midnight, whole and increasing.
 *
 * At random: the day is cut into as many equal parts as there are rounds and each part has one moment, every minute of it as
 * likely as any other. So every part of the day is seen and nobody can tell when the next round comes. Otherwise: one every so
 * many minutes, the first at the beginning; between following one person (`scan`) the first comes after the first stretch.
 *
 * @param day calendar date; the moments of a date are the same on every device
 */
export function roundMoments(plan: Times, day: string): number[] {
  if (!runsOn(plan, day)) return []
  const [from, until] = [minutesOf(plan.from), minutesOf(plan.until)]
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

/** 510 is `08:30`. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => ((dayNumber(day) + 3) % 7) + 1

export const dayAfter = (day: string, days = 1): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
