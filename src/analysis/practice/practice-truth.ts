import type { Company, InterruptionKind } from '../../records/observing.ts'
import type { PracticePerson, PracticePlace, PracticeTask } from './practice-cast.ts'

/** Times are whole seconds since the shift began. */
export interface TruthEvent {
  readonly id: string
  readonly person: PracticePerson
  readonly task: PracticeTask
  readonly place: PracticePlace
  readonly start: number
  /** Null of a short moment. */
  readonly end: number | null
  readonly company: Company | null
  readonly load: readonly string[]
  /** The piece of the same turn before it. */
  readonly resumes: string | null
}

export interface TruthInterruption {
  readonly id: string
  /** What was interrupted: it ended then, unless it went on beside it. */
  readonly eventId: string
  readonly person: PracticePerson
  readonly kind: InterruptionKind
  readonly at: number
  readonly endedAt: number
  readonly aside: boolean
  readonly resumed: boolean
}

/** Somebody walks; before the first one everybody stands where it begins. */
export interface TruthMove {
  readonly person: PracticePerson
  readonly from: PracticePlace
  readonly to: PracticePlace
  readonly start: number
  readonly end: number
}

/** All that happened on the practice floor, each list in order of time. */
export interface PracticeTruth {
  readonly seed: number
  /** Length of the shift in seconds. */
  readonly seconds: number
  readonly events: readonly TruthEvent[]
  readonly interruptions: readonly TruthInterruption[]
  readonly moves: readonly TruthMove[]
}

/** From `from` up to `until`, seconds since the shift began. */
export interface ShiftPart {
  readonly from: number
  readonly until: number
}

/** Seconds each person spent on each task in that part; what runs beside something else counts in full. */
export function truthBudget(
  { events }: PracticeTruth,
  { from, until }: ShiftPart,
): readonly { readonly person: PracticePerson; readonly task: PracticeTask; readonly seconds: number }[] {
  const totals = new Map<string, { person: PracticePerson; task: PracticeTask; seconds: number }>()
  for (const { person, task, start, end } of events) {
    const seconds = Math.min(until, end ?? start) - Math.max(from, start)
    if (seconds <= 0) continue
    const key = `${person} ${task}`
    const total = totals.get(key) ?? { person, task, seconds: 0 }
    total.seconds += seconds
    totals.set(key, total)
  }
  return [...totals.values()]
}

/** What somebody is doing at a moment, what began first first; none: walking, waiting or a break. */
export const doingAt = (
  { events }: PracticeTruth,
  person: PracticePerson,
  at: number,
): readonly TruthEvent[] =>
  events.filter((each) => each.person === person && each.end !== null && each.start <= at && at < each.end)
