import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { dayAfter, minutesOf, runsOn, weekdayOf } from './round-moments.ts'
import { askedMoments, isWalked, plannedDays } from './rounds-standing.ts'

/** A part of the time that is looked at least of what was planned. */
export interface WalkAdvice {
  /** A day of the week, 1 to 7, or a part of the day from `from` up to `until`, in minutes after midnight. */
  readonly when:
    | { readonly kind: 'weekday'; readonly weekday: number }
    | { readonly kind: 'part'; readonly from: number; readonly until: number }
  /** Rounds that came up there so far, and how many of that number were walked. */
  readonly planned: number
  readonly walked: number
}

/** Parts the hours of a day are told in. */
const PARTS = 3
/** Fewer say nothing about a part. */
const LEAST_PLANNED = 2

/**
 * When to walk next: the third of the working hours, or the day of the week, of which the smallest part of the planned rounds was
 * walked. Rounds nobody asked for count where they were walked, up to what was planned. Null where everything was walked, where too
 * little came up to tell, or where the plan does not come there any more.
 *
 * @param rounds of this plan, any analyst
 * @param today calendar date by the wall clock
 * @param now minutes after midnight
 */
export function walkAdvice(
  plan: SamplingPlanRecord,
  rounds: readonly Pick<SamplingRoundRecord, 'due' | 'missed' | 'startedAt'>[],
  today: string,
  now: number,
): WalkAdvice | null {
  const [from, until] = [minutesOf(plan.from), minutesOf(plan.until)]
  const edges = Array.from({ length: PARTS + 1 }, (_, n) => from + Math.round(((until - from) * n) / PARTS))
  const partOf = (minute: number) =>
    Math.min(PARTS - 1, Math.max(0, edges.findIndex((edge) => edge > minute) - 1))
  const cells = new Map<string, { when: WalkAdvice['when']; planned: number; walked: number }>()
  const add = (day: string, minute: number, what: 'planned' | 'walked') => {
    const part = minute >= until ? PARTS - 1 : partOf(minute)
    const weekday = weekdayOf(day)
    const places: [string, WalkAdvice['when']][] = [
      [`part ${part}`, { kind: 'part', from: edges[part]!, until: edges[part + 1]! }],
      [`weekday ${weekday}`, { kind: 'weekday', weekday }],
    ]
    for (const [key, when] of places) {
      const cell = cells.get(key) ?? { when, planned: 0, walked: 0 }
      cell[what] += 1
      cells.set(key, cell)
    }
  }
  for (const day of plannedDays(plan, today))
    for (const moment of askedMoments(plan, day))
      if (day < today || moment <= now) add(day, moment, 'planned')
  for (const each of rounds)
    if (isWalked(each)) add(each.startedAt!.slice(0, 10), minutesOf(each.startedAt!.slice(11, 16)), 'walked')
  const least = [...cells.values()]
    .filter(({ planned, walked }) => planned >= LEAST_PLANNED && walked < planned)
    .filter(({ when }) => comesAgain(plan, when, today, now))
    .sort((a, b) => a.walked / a.planned - b.walked / b.planned || b.planned - a.planned)[0]
  return least ?? null
}

function comesAgain(plan: SamplingPlanRecord, when: WalkAdvice['when'], today: string, now: number): boolean {
  const isStillToday = runsOn(plan, today) && now < minutesOf(plan.until)
  if (when.kind === 'part' && runsOn(plan, today) && now < when.until) return true
  if (when.kind === 'weekday' && weekdayOf(today) === when.weekday && isStillToday) return true
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = dayAfter(today, ahead)
    if (runsOn(plan, day) && (when.kind === 'part' || weekdayOf(day) === when.weekday)) return true
  }
  return false
}
