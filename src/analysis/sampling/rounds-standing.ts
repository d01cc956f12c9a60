import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { clockOf, minutesOf, roundMoments } from './round-moments.ts'

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
  /** That were noted as missed. */
  readonly noted: number
  /** All of the day. */
  readonly planned: number
}

/** Minutes a round may begin late: half the time to the next, and no more than a quarter of an hour. */
const MOST_LATE = 15

/**
 * @param rounds of this plan and this analyst, any day
 * @param day calendar date by the wall clock
 * @param now minutes after midnight
 */
export function roundsStanding(
  plan: SamplingPlanRecord,
  rounds: readonly Pick<SamplingRoundRecord, 'due' | 'missed' | 'startedAt'>[],
  day: string,
  now: number,
): RoundsStanding {
  const ended = plan.endedAt === null ? Number.POSITIVE_INFINITY : endOn(plan.endedAt, day)
  const moments = roundMoments(plan, day).filter((moment) => moment < ended)
  const told = new Set(
    rounds.filter(({ due }) => due?.startsWith(day)).map(({ due }) => minutesOf(due!.slice(11, 16))),
  )
  const open = moments.filter((moment) => moment <= now && !told.has(moment))
  const isLate = (moment: number) => {
    const next = moments[moments.indexOf(moment) + 1] ?? moment + 2 * MOST_LATE
    return now >= moment + Math.max(1, Math.min(MOST_LATE, (next - moment) / 2))
  }
  const here = rounds.filter((each) => (each.due ?? each.startedAt)?.startsWith(day))
  return {
    due: open.find((moment) => !isLate(moment)) ?? null,
    next: moments.find((moment) => moment > now) ?? null,
    missed: open.filter(isLate),
    walked: here.filter(({ missed, startedAt }) => missed === null && startedAt !== null).length,
    noted: here.filter(({ missed }) => missed !== null).length,
    planned: moments.length,
  }
}

/** The wall time of a round as its record says it. @param offset of the wall clock there, `+01:00` */
export const dueMoment = (day: string, moment: number, offset: string): string =>
  `${day}T${clockOf(moment)}:00${offset}`

/** Minutes after midnight of `day` at which a plan that was ended stops asking; before that day: 0, after it: never. */
function endOn(endedAt: string, day: string): number {
  const ended = endedAt.slice(0, 10)
  if (ended !== day) return ended < day ? 0 : Number.POSITIVE_INFINITY
  return minutesOf(endedAt.slice(11, 16))
}
