import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText, type JobId, type PersonId } from '../../records/ids.ts'

/** What one observer saw of one person on one day, laid out so that nothing covers anything. */
export interface Lane {
  readonly key: string
  readonly personId: PersonId | null
  readonly jobId: JobId | null
  /** Who watched: an analyst's id, or the letter of a file. */
  readonly observer: string
  /** Rows of intervals that do not overlap, by start; the first has the earliest. */
  readonly rows: readonly (readonly ObservationRecord[])[]
  /** Moments and notes, by time. */
  readonly points: readonly ObservationRecord[]
  /** Stretches of a minute or more, between the first and the last interval, in which nothing was recorded. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
  /** Ids of what ran beside something else. */
  readonly overlapping: ReadonlySet<string>
}

/** Longer than this nobody does one thing without a rest: the end was forgotten. */
export const LONGEST_MS = 12 * 3_600_000

/** Shorter than this nobody misses anything. */
const LEAST_GAP_MS = 60_000

/**
 * The lanes of a day, in an order that does not depend on that of `observations`: by job, person and observer.
 *
 * @param day calendar date by the clock the observations were written with: what begins on it
 * @param now where what still runs is drawn to, milliseconds since the epoch
 */
export function lanesOf(
  observations: readonly ObservationRecord[],
  day: string,
  now: number,
): readonly Lane[] {
  const lanes = new Map<string, ObservationRecord[]>()
  for (const each of observations) {
    if (each.start.slice(0, 10) !== day) continue
    const key = laneKey(each)
    const lane = lanes.get(key)
    if (lane) lane.push(each)
    else lanes.set(key, [each])
  }
  return [...lanes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, list]) => {
      const sorted = list.sort(byStart)
      const intervals = sorted.filter(({ kind }) => kind === 'interval')
      const first = sorted[0]!
      return {
        key,
        personId: first.personId ?? null,
        jobId: first.jobId ?? null,
        observer: first.observer ?? first.by ?? '',
        rows: packed(intervals, now),
        points: sorted.filter(({ kind }) => kind !== 'interval'),
        gaps: gapsOf(intervals, now),
        overlapping: overlapsOf(intervals, now),
      }
    })
}

export const laneKey = ({ jobId, personId, observer, by }: ObservationRecord): string =>
  JSON.stringify([jobId, personId, observer ?? by].map((part) => part ?? ''))

/** End of an interval on the screen; one that ends before it began has no length, one without an end half a day at most. */
export const drawnEnd = ({ start, end }: ObservationRecord, now: number): number =>
  Math.max(Date.parse(start), end ? Date.parse(end) : Math.min(now, Date.parse(start) + LONGEST_MS))

/** Each in the first row in which it is free. */
function packed(intervals: readonly ObservationRecord[], now: number): ObservationRecord[][] {
  const rows: { readonly list: ObservationRecord[]; until: number }[] = []
  for (const each of intervals) {
    const start = Date.parse(each.start)
    const row = rows.find(({ until }) => until <= start)
    const until = drawnEnd(each, now)
    if (row) {
      row.list.push(each)
      row.until = until
    } else rows.push({ list: [each], until })
  }
  return rows.map(({ list }) => list)
}

function gapsOf(intervals: readonly ObservationRecord[], now: number): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let until = Number.POSITIVE_INFINITY
  for (const each of intervals) {
    const start = Date.parse(each.start)
    if (start - until >= LEAST_GAP_MS) gaps.push({ from: until, to: start })
    const end = drawnEnd(each, now)
    until = until === Number.POSITIVE_INFINITY ? end : Math.max(until, end)
  }
  return gaps
}

function overlapsOf(intervals: readonly ObservationRecord[], now: number): ReadonlySet<string> {
  const found = new Set<string>()
  let longest: ObservationRecord | null = null
  for (const each of intervals) {
    if (longest && Date.parse(each.start) < drawnEnd(longest, now)) {
      found.add(each.id)
      found.add(longest.id)
    }
    if (!longest || drawnEnd(each, now) > drawnEnd(longest, now)) longest = each
  }
  return found
}

export const byStart = (a: ObservationRecord, b: ObservationRecord): number =>
  Date.parse(a.start) - Date.parse(b.start) || compareText(a.id, b.id)
