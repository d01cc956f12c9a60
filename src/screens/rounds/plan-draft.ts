import { looksNeeded } from '../../analysis/sampling/looks-needed.ts'
import {
  clockOf,
  dayAfter,
  minuteAfter,
  minutesOf,
  roundMoments,
  runsOn,
  weekdayOf,
} from '../../analysis/sampling/round-moments.ts'
import { wilsonInterval } from '../../analysis/sampling/wilson.ts'
import type { SamplingMode, SamplingPlanRecord, SamplingSubject } from '../../records/sampling.ts'
import { isOf, type SubjectChoice } from './chosen-subjects.ts'

/** What is chosen of a plan before it is one. */
export type PlanDraft = Pick<
  SamplingPlanRecord,
  | 'mode'
  | 'firstDay'
  | 'lastDay'
  | 'weekdays'
  | 'from'
  | 'until'
  | 'every'
  | 'subjects'
  | 'margin'
  | 'confidence'
>

/** Rounds a day, or minutes between two, when nothing else was chosen. */
export const EVERY = { random: 8, fixed: 60, scan: 15 } as const satisfies Record<SamplingMode, number>
export const MOST_EVERY = { random: 60, fixed: 480, scan: 240 } as const satisfies Record<
  SamplingMode,
  number
>
const FRIDAY = 5

/**
 * From today to Friday in working hours, all people; without people all jobs, else all places. What an earlier plan chose is not asked
 * again, but for its days.
 */
export function firstDraft(
  today: string,
  choices: readonly SubjectChoice[],
  last: SamplingPlanRecord | null,
): PlanDraft {
  const weekday = weekdayOf(today)
  const days = {
    firstDay: today,
    lastDay: dayAfter(today, (FRIDAY - weekday + 7) % 7),
    weekdays: weekday > FRIDAY ? [1, 2, 3, 4, 5, weekday] : [1, 2, 3, 4, 5],
  }
  const kept = last?.subjects.filter((subject) => choices.some((choice) => isOf(subject, choice))) ?? []
  const subjects = kept.length > 0 ? kept : allOfFirstKind(choices)
  if (!last)
    return {
      ...days,
      mode: 'random',
      from: '08:00',
      until: '16:00',
      every: EVERY.random,
      subjects,
      margin: 0.05,
      confidence: 0.95,
    }
  const { mode, from, until, every, margin, confidence } = last
  return { ...days, mode, from, until, every, subjects, margin, confidence }
}

function allOfFirstKind(choices: readonly SubjectChoice[]): SamplingSubject[] {
  for (const kind of ['person', 'job', 'place'] as const) {
    const found = choices.filter((choice) => choice.kind === kind)
    if (found.length > 0) return found.map(({ subject }) => subject)
  }
  return []
}

export type PlanProblem = 'nobody' | 'days' | 'weekdays' | 'hours'

/** The first thing that keeps it from being a plan; null when nothing does. */
export function problemOf(draft: PlanDraft): PlanProblem | null {
  if (draft.subjects.length === 0) return 'nobody'
  if (!(draft.lastDay >= draft.firstDay)) return 'days'
  // An end before the beginning is that of a night.
  if (!(Math.abs(minutesOf(draft.until) - minutesOf(draft.from)) > 0)) return 'hours'
  return daysOf(draft).length === 0 ? 'weekdays' : null
}

/** Whether it goes on past midnight. */
export const isOvernight = ({ from, until }: Pick<PlanDraft, 'from' | 'until'>): boolean =>
  minutesOf(until) < minutesOf(from)

/** What a plan comes to when every round that is still ahead is walked. */
export interface Expected {
  readonly rounds: number
  readonly looks: number
  /** Half the interval of a share of a half, 0-1; null without looks. */
  readonly margin: number | null
  /** Looks a share of a half takes. */
  readonly needed: number
}

/** @param minute of today, after midnight: what lies before it is not asked any more @param designEffect 1 for separate looks */
export function expectedOf(draft: PlanDraft, today: string, minute: number, designEffect = 1): Expected {
  const plan = { ...draft, seed: 0 }
  const now = `${today}T${clockOf(minute)}`
  const rounds = daysOf(draft).reduce(
    (sum, day) => sum + roundMoments(plan, day).filter((at) => at >= minuteAfter(day, now)).length,
    0,
  )
  const looks = rounds * draft.subjects.length
  const { low, high } = wilsonInterval(0.5, Math.max(1, looks / designEffect), draft.confidence)
  return {
    rounds,
    looks,
    margin: looks > 0 ? (high - low) / 2 : null,
    needed: looksNeeded(0.5, draft, designEffect),
  }
}

const MOST_DAYS = 400

function daysOf({ firstDay, lastDay, weekdays }: PlanDraft): string[] {
  const days: string[] = []
  for (let day = firstDay, n = 0; day <= lastDay && n < MOST_DAYS; day = dayAfter(day), n++)
    if (runsOn({ firstDay, lastDay, weekdays }, day)) days.push(day)
  return days
}
