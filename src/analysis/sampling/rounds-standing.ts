import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { clockOf, dayAfter, minuteAfter, planTimeOf, roundMoments } from './round-moments.ts'

/** How the rounds of one day stand. Minutes after its midnight by the wall clock, above 1440 in a night that goes on. */
export interface RoundsStanding {
  /** That may be walked now: due, and not too late. */
  readonly due: number | null
  /** The first after now. */
  readonly next: number | null
  /** Too late to walk, and of which nothing was noted: to be noted as missed. */
  readonly missed: readonly number[]
  /** That were walked, asked for or not; one that was walked on two devices is one. */
  readonly walked: number
  /** That were noted as missed, and were walked on no other device. */
  readonly noted: number
  /** Of those walked, the ones nobody asked for: they are no part of what was planned. */
  readonly chosen: number
  /** Of what was planned, what is still to come or may be walked now. */
  readonly left: number
  /** All of the day since the plan was made. */
  readonly planned: number
}

type Round = Pick<SamplingRoundRecord, 'due' | 'missed' | 'startedAt'>

/** Minutes a round may begin late: half the time to the next, and no more than a quarter of an hour. */
const MOST_LATE = 15

/** After the last minute of any day and its night. */
const DAY_OVER = 72 * 60

/**
 * What was planned before the plan was made, or after it was ended, is asked of nobody.
 *
 * @param rounds of this plan and this analyst, any day
 * @param day calendar date, of a night that on which it began (`planTime`)
 * @param now minutes after its midnight
 */
export function roundsStanding(
  plan: SamplingPlanRecord,
  rounds: readonly Round[],
  day: string,
  now: number,
): RoundsStanding {
  const moments = askedMoments(plan, day)
  const told = new Set(
    rounds.flatMap(({ due }) => (due && isOn(plan, day, due) ? minuteAfter(day, due) : [])),
  )
  const open = moments.filter((moment) => moment <= now && !told.has(moment))
  const isLate = (moment: number) => {
    const next = moments[moments.indexOf(moment) + 1] ?? moment + 2 * MOST_LATE
    return now >= moment + Math.max(1, Math.min(MOST_LATE, (next - moment) / 2))
  }
  const here = rounds.filter(({ due, startedAt }) => isOn(plan, day, due ?? startedAt ?? ''))
  const walked = here.filter(isWalked)
  const walkedDues = new Set(walked.flatMap(({ due }) => (due ? wallOf(due) : [])))
  const chosen = walked.filter(({ due }) => due === null).length
  const noted = here.flatMap(({ missed, due }) => (missed !== null && due ? wallOf(due) : []))
  return {
    due: open.find((moment) => !isLate(moment)) ?? null,
    next: moments.find((moment) => moment > now) ?? null,
    missed: open.filter(isLate),
    walked: walkedDues.size + chosen,
    chosen,
    left: moments.filter((moment) => !told.has(moment) && !(moment <= now && isLate(moment))).length,
    noted: new Set(noted.filter((due) => !walkedDues.has(due))).size,
    planned: moments.length,
  }
}

export const isWalked = ({ missed, startedAt }: Pick<Round, 'missed' | 'startedAt'>): boolean =>
  missed === null && startedAt !== null

const isOn = (plan: SamplingPlanRecord, day: string, text: string) => planTimeOf(plan, text).day === day

/** Without its offset, which another device may have written otherwise. */
const wallOf = (text: string) => text.slice(0, 16)

/** The moments of a day at which the plan asks for a round, in minutes after its midnight: between that it was made and ended. */
export function askedMoments(plan: SamplingPlanRecord, day: string): number[] {
  const made = minuteAfter(day, plan.at)
  const ended = plan.endedAt === null ? Number.POSITIVE_INFINITY : minuteAfter(day, plan.endedAt)
  return roundMoments(plan, day).filter((moment) => moment >= made && moment < ended)
}

/** Moments of one day. */
export interface DayMoments {
  readonly day: string
  readonly moments: readonly number[]
}

/**
 * All rounds of which it is too late and nothing was noted: today, and on days on which nobody looked at the app.
 *
 * @param today as `day` of `roundsStanding`, with `now` in minutes after its midnight
 */
export function missedUntil(
  plan: SamplingPlanRecord,
  rounds: readonly Round[],
  today: string,
  now: number,
): DayMoments[] {
  return plannedDays(plan, today)
    .map((day) => ({
      day,
      moments: roundsStanding(plan, rounds, day, day === today ? now : DAY_OVER).missed,
    }))
    .filter(({ moments }) => moments.length > 0)
}

/** Calendar dates from the one the plan was made on up to `today`, or the last of the plan. A plan of years is no plan. */
export function plannedDays(plan: SamplingPlanRecord, today: string): string[] {
  const { firstDay, lastDay } = plan
  const last = lastDay < today ? lastDay : today
  const made = planTimeOf(plan, plan.at).day
  const days: string[] = []
  let day = made > firstDay ? made : firstDay
  for (; day <= last && days.length < MOST_DAYS; day = dayAfter(day)) days.push(day)
  return days
}

const MOST_DAYS = 400

/** The wall time of a round as its record says it: past 1440 on the next date. @param offset of the wall clock there, `+01:00` */
export const dueMoment = (day: string, moment: number, offset: string): string =>
  `${dayAfter(day, Math.floor(moment / 1440))}T${clockOf(moment)}:00${offset}`
