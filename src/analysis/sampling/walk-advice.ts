import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { dayAfter, hoursOf, type PlanTime, planTimeOf, weekdayOf } from './round-moments.ts'
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
  /** The first round there that the plan itself still asks for. */
  readonly next: PlanTime
}

/** Parts the hours of a day are told in. */
const PARTS = 3
/** Fewer say nothing about a part. */
const LEAST_PLANNED = 2
/** Days ahead in which a round must come. */
const DAYS_AHEAD = 7

/**
 * Which round not to miss: the next the plan asks for in the third of the working hours, or on the day of the week, of which the
 * smallest part of the planned rounds was walked. It never names a moment of its own: rounds that somebody chose are no rounds at
 * random, nor at fixed times. Rounds nobody asked for count where they were walked, up to what was planned. Null where everything was
 * walked, where too little came up to tell, or where the plan does not come there any more.
 *
 * @param rounds of this plan, any analyst
 * @param today as `planTime` has it, with `now` in minutes after its midnight
 */
export function walkAdvice(
  plan: SamplingPlanRecord,
  rounds: readonly Pick<SamplingRoundRecord, 'due' | 'missed' | 'startedAt'>[],
  today: string,
  now: number,
): WalkAdvice | null {
  const { from, until } = hoursOf(plan)
  const edges = Array.from({ length: PARTS + 1 }, (_, n) => from + Math.round(((until - from) * n) / PARTS))
  const partOf = (minute: number) =>
    minute >= until ? PARTS - 1 : Math.max(0, edges.findIndex((edge) => edge > minute) - 1)
  const placesOf = ({ day, minute }: PlanTime): [string, WalkAdvice['when']][] => {
    const [part, weekday] = [partOf(minute), weekdayOf(day)]
    return [
      [`part ${part}`, { kind: 'part', from: edges[part]!, until: edges[part + 1]! }],
      [`weekday ${weekday}`, { kind: 'weekday', weekday }],
    ]
  }
  const cells = new Map<string, { key: string; when: WalkAdvice['when']; planned: number; walked: number }>()
  const add = (time: PlanTime, what: 'planned' | 'walked') => {
    for (const [key, when] of placesOf(time)) {
      const cell = cells.get(key) ?? { key, when, planned: 0, walked: 0 }
      cell[what] += 1
      cells.set(key, cell)
    }
  }
  for (const day of plannedDays(plan, today))
    for (const minute of askedMoments(plan, day))
      if (day < today || minute <= now) add({ day, minute }, 'planned')
  const dues = new Set<string>()
  for (const each of rounds) {
    if (!isWalked(each) || (each.due && dues.has(each.due.slice(0, 16)))) continue
    if (each.due) dues.add(each.due.slice(0, 16))
    add(planTimeOf(plan, each.startedAt!), 'walked')
  }
  const nexts = new Map<string, PlanTime>()
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = dayAfter(today, ahead)
    for (const minute of askedMoments(plan, day))
      if (ahead > 0 || minute > now)
        for (const [key] of placesOf({ day, minute })) if (!nexts.has(key)) nexts.set(key, { day, minute })
  }
  const [least] = [...cells.values()]
    .filter(({ key, planned, walked }) => planned >= LEAST_PLANNED && walked < planned && nexts.has(key))
    .sort((a, b) => a.walked / a.planned - b.walked / b.planned || b.planned - a.planned)
  if (!least) return null
  const { key, ...told } = least
  return { ...told, next: nexts.get(key)! }
}
