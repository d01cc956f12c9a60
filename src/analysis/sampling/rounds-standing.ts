import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { clockOf, dayAfter, minutesOf, roundMoments } from './round-moments.ts'

/** How the rounds of one day stand. Minutes after midnight by the wall clock. */
export interface RoundsStanding {
  /** That may be walked now: due, and not too late. */
  readonly due: number | null
  /** The first after now. */
  readonly next: number | null
  /** Too late to walk, and of which nothing was noted: to be noted as missed. */
  readonly missed: readonly number[]
  /** That were walked, asked for or not. */
  readonly walked: number
  /** That were noted as missed, and were walked on no other device. */
  readonly noted: number
  /** All of the day since the plan was made. */
  readonly planned: number
}

type Round = Pick<SamplingRoundRecord, 'due' | 'missed' | 'startedAt'>

/** Minutes a round may begin late: half the time to the next, and no more than a quarter of an hour. */
const MOST_LATE = 15

/** After the last minute of any day. */
const DAY_OVER = 48 * 60

/**
 * What was planned before the plan was made, or after it was ended, is asked of nobody.
 *
 * @param rounds of this plan and this analyst, any day
 * @param day calendar date by the wall clock
 * @param now minutes after midnight
 */
export function roundsStanding(
  plan: SamplingPlanRecord,
  rounds: readonly Round[],
  day: string,
  now: number,
): RoundsStanding {
  const moments = askedMoments(plan, day)
  const told = new Set(
    rounds.filter(({ due }) => due?.startsWith(day)).map(({ due }) => minutesOf(due!.slice(11, 16))),
  )
  const open = moments.filter((moment) => moment <= now && !told.has(moment))
  const isLate = (moment: number) => {
    const next = moments[moments.indexOf(moment) + 1] ?? moment + 2 * MOST_LATE
    return now >= moment + Math.max(1, Math.min(MOST_LATE, (next - moment) / 2))
  }
  const here = rounds.filter((each) => (each.due ?? each.startedAt)?.startsWith(day))
  const walked = here.filter(isWalked)
  const walkedDues = new Set(walked.map(({ due }) => due))
  const noted = here.filter(({ missed, due }) => missed !== null && !walkedDues.has(due))
  return {
    due: open.find((moment) => !isLate(moment)) ?? null,
    next: moments.find((moment) => moment > now) ?? null,
    missed: open.filter(isLate),
    walked: walked.length,
    noted: new Set(noted.map(({ due }) => due)).size,
    planned: moments.length,
  }
}

export const isWalked = ({ missed, startedAt }: Pick<Round, 'missed' | 'startedAt'>): boolean =>
  missed === null && startedAt !== null

/** The moments of a day at which the plan asks for a round, in minutes after midnight. */
export function askedMoments(plan: SamplingPlanRecord, day: string): number[] {
  const made = madeOn(plan.at, day)
  const ended = plan.endedAt === null ? Number.POSITIVE_INFINITY : endOn(plan.endedAt, day)
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
 * @param now minutes after midnight of `today`
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
export function plannedDays({ firstDay, lastDay, at }: SamplingPlanRecord, today: string): string[] {
  const last = lastDay < today ? lastDay : today
  const days: string[] = []
  let day = at.slice(0, 10) > firstDay ? at.slice(0, 10) : firstDay
  for (; day <= last && days.length < MOST_DAYS; day = dayAfter(day)) days.push(day)
  return days
}

const MOST_DAYS = 400

/** The wall time of a round as its record says it. @param offset of the wall clock there, `+01:00` */
export const dueMoment = (day: string, moment: number, offset: string): string =>
  `${day}T${clockOf(moment)}:00${offset}`

/** Minutes after midnight of `day` from which a plan that was made then asks; before that day: never. */
function madeOn(at: string, day: string): number {
  const made = at.slice(0, 10)
  if (made !== day) return made < day ? 0 : Number.POSITIVE_INFINITY
  return minutesOf(at.slice(11, 16))
}

/** Minutes after midnight of `day` at which a plan that was ended stops asking; before that day: 0, after it: never. */
function endOn(endedAt: string, day: string): number {
  const ended = endedAt.slice(0, 10)
  if (ended !== day) return ended < day ? 0 : Number.POSITIVE_INFINITY
  return minutesOf(endedAt.slice(11, 16))
}
