import { minuteAfter, type PlanTime, planTime } from '../../analysis/sampling/round-moments.ts'
import { missedUntil, roundsStanding } from '../../analysis/sampling/rounds-standing.ts'
import type { DepartmentId, SamplingPlanId } from '../../records/ids.ts'
import type { MissedReason, SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import { type MissedRounds, noteMissedRounds } from '../actions/sampling-actions.ts'
import type { ProjectSession } from '../session/project-session.ts'

export interface WallNow {
  /** Calendar date. */
  readonly day: string
  /** Whole minutes after midnight, and the seconds beside them. */
  readonly minute: number
  readonly second: number
}

/** The clock on the wall; on the practice floor that of the floor. */
export function wallNow(session: ProjectSession): WallNow {
  const text = session.now()
  const [hours = 0, minutes = 0, second = 0] = text.slice(11, 19).split(':').map(Number)
  return { day: text.slice(0, 10), minute: hours * 60 + minutes, second }
}

/** A round that may be walked now. */
export interface DueRound {
  readonly departmentId: DepartmentId
  readonly plan: SamplingPlanRecord
  readonly due: PlanTime
}

/** What waits longest first. */
export const byDue = (a: DueRound, b: DueRound): number =>
  minuteAfter(b.due.day, `${a.due.day}T00:00`) + a.due.minute - b.due.minute

interface Watched {
  /** Rounds that were due while the app looked: missed since, somebody was busy. */
  readonly called: Set<string>
  /** The date on which the days before it were last gone through. */
  readonly daysDone: Map<SamplingPlanId, string>
}
/** Since a round began; later nobody says by themselves that it is still the same one. */
export const STILL_WALKING_MS = 30 * 60_000

const watched = new WeakMap<ProjectSession, Watched>()

function watchedOf(session: ProjectSession): Watched {
  const held = watched.get(session) ?? { called: new Set(), daysDone: new Map() }
  watched.set(session, held)
  return held
}

/**
 * Notes as missed what it is too late for, and tells what is due. To be called about every second: what was never due while this
 * was called, slept.
 *
 * @returns the round that waits longest; null while one is being walked
 */
export function lookAtRounds(session: ProjectSession, departmentId: DepartmentId): DueRound | null {
  const own = session.department(departmentId)
  if (!own || session.isReader) return null
  const plans = own.samplingPlans.list().filter(({ by }) => by === session.analyst)
  if (plans.length === 0) return null
  const { called, daysDone } = watchedOf(session)
  const wall = wallNow(session)
  const missed: MissedRounds[] = []
  const due: DueRound[] = []
  let isWalking = false
  for (const plan of plans) {
    const { day, minute } = planTime(plan, wall.day, wall.minute)
    const rounds = own.samplingRounds
      .list()
      .filter(({ planId, by }) => planId === plan.id && by === session.analyst)
    const keyOf = (date: string, moment: number) => `${plan.id} ${date} ${moment}`
    const standing = roundsStanding(plan, rounds, day, minute)
    const isFresh = daysDone.get(plan.id) !== day
    const days = isFresh
      ? missedUntil(plan, rounds, day, minute)
      : [{ day, moments: standing.missed }].filter(({ moments }) => moments.length > 0)
    daysDone.set(plan.id, day)
    for (const each of days)
      for (const reason of ['asleep', 'busy'] as const) {
        const isOfReason = (moment: number) =>
          (called.has(keyOf(each.day, moment)) ? 'busy' : 'asleep') === (reason satisfies MissedReason)
        const moments = each.moments.filter(isOfReason)
        if (moments.length > 0) missed.push({ planId: plan.id, day: each.day, moments, missed: reason })
      }
    if (standing.due !== null) {
      called.add(keyOf(day, standing.due))
      due.push({ departmentId, plan, due: { day, minute: standing.due } })
    }
    const open = openRound(rounds, session.now())
    // One that was left open half an hour ago is walked no more: it silences nothing.
    isWalking ||= open !== null && Date.parse(session.now()) - Date.parse(open.startedAt!) < STILL_WALKING_MS
  }
  noteMissedRounds(session, departmentId, missed)
  return isWalking ? null : (due.sort(byDue)[0] ?? null)
}

/** Of a night, also after midnight. */
const SAME_SHIFT_MS = 12 * 3_600_000

/** The round that is being walked, or was left open today: the last one without an end. @param now wall time */
export const openRound = (rounds: readonly SamplingRoundRecord[], now: string): SamplingRoundRecord | null =>
  rounds
    .filter(
      ({ missed, startedAt, endedAt }) =>
        missed === null &&
        endedAt === null &&
        startedAt !== null &&
        (startedAt.startsWith(now.slice(0, 10)) || Date.parse(now) - Date.parse(startedAt) < SAME_SHIFT_MS),
    )
    .sort((a, b) => (a.startedAt! < b.startedAt! ? 1 : -1))[0] ?? null
