import { compareText, type JobId, type TaskId } from '../records/ids.ts'
import { type ObservationBy, type ObservedInterval, observedIntervals } from './observed-time.ts'

/** What was seen of something: a task, a job, or a task within a job. */
export interface ObservedTime {
  /** Turns of work with a finished interval: what was interrupted and taken up again is one. */
  readonly turns: number
  /** Instant events; they take no time. */
  readonly instants: number
  /** Sum of the intervals in full: what ran side by side counts for each, so this may exceed the clock. Decimal hours. */
  readonly hours: number
  /** Mean length of a turn, without what broke in; null without turns. */
  readonly meanMinutes: number | null
  /** The observed person's time it took: what ran side by side is divided equally. Decimal hours. */
  readonly personHours: number
  /** `personHours` as a part of the whole this stands in, 0-1; parts of one whole add up to 1. Null when that is 0. */
  readonly share: number | null
}

export interface TaskTime extends ObservedTime {
  /** Null for what was observed without naming a task. */
  readonly taskId: TaskId | null
}

export interface JobTime extends ObservedTime {
  /** Null for what was observed without naming a job. */
  readonly jobId: JobId | null
  /** Its tasks; their shares are of this job's observed time. */
  readonly tasks: readonly TaskTime[]
}

export interface TimeBudget extends ObservedTime {
  /** Longest person time first, ties by id; nothing named comes last. */
  readonly tasks: readonly TaskTime[]
  readonly jobs: readonly JobTime[]
  /** Intervals left out: still running, or without a readable length. */
  readonly unfinished: number
}

/**
 * Where the observed time went. The order of `observations` does not matter; notes are not counted. How parallel
 * intervals and several observers are treated: see `observedIntervals`.
 *
 * The time of all tasks together, and of all jobs together, is that of the whole budget. Cost: n log n.
 */
export function timeBudget(observations: readonly ObservationBy[]): TimeBudget {
  const finished = observedIntervals(observations)
  const seen = [...finished, ...instantsIn(observations)]
  const whole = sumOf(seen, null)
  return {
    ...whole,
    tasks: taskTimes(seen, whole.personHours),
    jobs: [...partition(seen, 'jobId')]
      .map(([jobId, part]) => jobTime(jobId, part, whole.personHours))
      .sort((a, b) => byTime(a, b) || byId(a.jobId, b.jobId)),
    unfinished: observations.filter(({ kind }) => kind === 'interval').length - finished.length,
  }
}

/** An instant has no length at all; an interval may last zero milliseconds and is one nevertheless. */
type Seen = ObservedInterval | { readonly jobId: JobId | null; readonly taskId: TaskId | null }

const instantsIn = (observations: readonly ObservationBy[]): Seen[] =>
  observations
    .filter(({ kind }) => kind === 'instant')
    .map(({ jobId, taskId }) => ({ jobId: jobId ?? null, taskId: taskId ?? null }))

function jobTime(jobId: JobId | null, seen: readonly Seen[], wholeHours: number): JobTime {
  const time = sumOf(seen, wholeHours)
  return { jobId, ...time, tasks: taskTimes(seen, time.personHours) }
}

const taskTimes = (seen: readonly Seen[], wholeHours: number): TaskTime[] =>
  [...partition(seen, 'taskId')]
    .map(([taskId, part]) => ({ taskId, ...sumOf(part, wholeHours) }))
    .sort((a, b) => byTime(a, b) || byId(a.taskId, b.taskId))

/** @param wholeHours null when the sum is itself the whole */
function sumOf(seen: readonly Seen[], wholeHours: number | null): ObservedTime {
  let [intervals, milliseconds, personMilliseconds] = [0, 0, 0]
  const turns = new Set<string>()
  for (const each of seen) {
    if (!('milliseconds' in each)) continue
    intervals += 1
    turns.add(each.turn)
    milliseconds += each.milliseconds
    personMilliseconds += each.personMilliseconds
  }
  const hours = milliseconds / HOUR_MS
  const personHours = personMilliseconds / HOUR_MS
  const whole = wholeHours ?? personHours
  return {
    turns: turns.size,
    instants: seen.length - intervals,
    hours,
    meanMinutes: turns.size > 0 ? (hours * 60) / turns.size : null,
    personHours,
    share: whole > 0 ? personHours / whole : null,
  }
}

function partition<Key extends 'jobId' | 'taskId'>(seen: readonly Seen[], key: Key): Map<Seen[Key], Seen[]> {
  const parts = new Map<Seen[Key], Seen[]>()
  for (const each of seen) {
    const part = parts.get(each[key])
    if (part) part.push(each)
    else parts.set(each[key], [each])
  }
  return parts
}

const HOUR_MS = 3_600_000

const byTime = (a: ObservedTime, b: ObservedTime): number => b.personHours - a.personHours

function byId(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareText(a, b)
}
