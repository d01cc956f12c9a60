import type { ObservationRecord } from '../../records/document-records.ts'
import { readClock } from './clock-text.ts'
import { instantOf, momentAt, shiftMoment, type Zone } from './wall-moment.ts'

/** Why a typed time cannot be taken. */
export type TimeProblem = 'unreadable' | 'future' | 'end-before-start' | 'start-after-end' | 'outside'

export type ReadTime =
  | { readonly ok: true; readonly time: string }
  | { readonly ok: false; readonly problem: TimeProblem }

export interface Present {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly zone: Zone
}

type Span = Pick<ObservationRecord, 'kind' | 'start' | 'end'>

/** An end typed as earlier than the start is the next day's only within a night's work; else it is a slip. */
const LONGEST_NIGHT_MS = 10 * 3_600_000

export const isRunning = (observation: Span): boolean =>
  observation.kind === 'interval' && (observation.end ?? null) === null

/** Milliseconds, 0 or more; up to `now` while it runs. Moments and notes last no time. */
export function durationMs({ kind, start, end }: Span, now: number): number {
  if (kind !== 'interval') return 0
  return Math.max(0, (end ? instantOf(end) : now) - instantOf(start))
}

/** A new start on the day the observation began. */
export function readStart(span: Span, typed: string, { now, zone }: Present): ReadTime {
  const clock = readClock(typed)
  if (!clock) return no('unreadable')
  const time = momentAt(span.start, clock, zone)
  if (span.end && instantOf(time) > instantOf(span.end)) return no('start-after-end')
  return instantOf(time) > now ? no('future') : { ok: true, time }
}

/** The end of an observation that began before midnight may fall on the next day. */
export function readEnd(span: Span, typed: string, present: Present): ReadTime {
  const clock = readClock(typed)
  if (!clock) return no('unreadable')
  return afterStart(span.start, clock, present)
}

function afterStart(start: string, clock: string, { now, zone }: Present): ReadTime {
  const sameDay = momentAt(start, clock, zone)
  // Typed without seconds in the minute it began: it lasted less than that minute.
  if (clock.endsWith(':00') && sameDay.slice(0, 16) === start.slice(0, 16)) return { ok: true, time: start }
  if (instantOf(sameDay) >= instantOf(start)) {
    return instantOf(sameDay) > now ? no('future') : { ok: true, time: sameDay }
  }
  const nextDay = momentAt(start, clock, zone, 1)
  const isNight = instantOf(nextDay) <= now && instantOf(nextDay) - instantOf(start) <= LONGEST_NIGHT_MS
  return isNight ? { ok: true, time: nextDay } : no('end-before-start')
}

/** A moment inside the observation, not at its ends, where it can be cut in two. */
export function readSplit(span: Span, typed: string, present: Present): ReadTime {
  const clock = readClock(typed)
  if (!clock) return no('unreadable')
  const read = afterStart(span.start, clock, present)
  if (!read.ok) return no('outside')
  const end = span.end ? instantOf(span.end) : present.now
  const at = instantOf(read.time)
  return at > instantOf(span.start) && at < end ? read : no('outside')
}

/**
 * Start and end moved by minutes of real time, negative is earlier; the duration stays.
 *
 * @returns null where it would reach past now
 */
export function shiftSpan(span: Span, minutes: number, { now, zone }: Present): Partial<Span> | null {
  const start = shiftMoment(span.start, minutes, zone)
  const end = span.end ? shiftMoment(span.end, minutes, zone) : null
  if (instantOf(end ?? start) > now) return null
  return end ? { start, end } : { start }
}

const no = (problem: TimeProblem): ReadTime => ({ ok: false, problem })
