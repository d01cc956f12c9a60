import type { ObservationRecord } from '../../records/document-records.ts'
import { drawnEnd, type Lane } from './lanes.ts'
import { momentLike, offsetMs } from './moments.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Whole hours around all of a day, milliseconds since the epoch. */
export interface DaySpan {
  readonly from: number
  readonly to: number
  /** A moment of that day: by whose clock the hours are said. */
  readonly like: string
}

/** Calendar dates on which something was recorded, the last one first, with how much. */
export function observedDays(
  observations: readonly ObservationRecord[],
): readonly { readonly day: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { start } of observations) {
    const day = start.slice(0, 10)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, count]) => ({ day, count }))
}

/**
 * Until where what has no end is drawn: now, or the noon after the day. Work of the night goes on over midnight.
 *
 * @param like a moment of the day; its clock says when it is midnight
 * @param now milliseconds since the epoch
 */
export const drawnUntil = (like: string, now: number): number =>
  Math.min(now, Date.parse(`${like.slice(0, 10)}T00:00:00Z`) - offsetMs(like) + 1.5 * DAY_MS)

/** @param until of what has no end. What lasts past the next noon is cut off there. Null without lanes. */
export function daySpanOf(lanes: readonly Lane[], until: number): DaySpan | null {
  const seen = lanes.flatMap(({ rows, points }) => [...rows.flat(), ...points])
  const first = seen[0]
  if (!first) return null
  const from = Math.min(...seen.map(({ start }) => Date.parse(start)))
  const end = Math.max(
    ...seen.map((each) => (each.kind === 'interval' ? drawnEnd(each, until) : Date.parse(each.start))),
  )
  const offset = offsetMs(first.start)
  const floor = (at: number) => Math.floor((at + offset) / HOUR_MS) * HOUR_MS - offset
  const begin = floor(from)
  return {
    from: begin,
    to: Math.max(begin + HOUR_MS, Math.min(floor(end - 1) + HOUR_MS, begin + 1.5 * DAY_MS)),
    like: first.start,
  }
}

/** Moments in the span to be named on the axis. */
export function ticksOf({ from, to, like }: DaySpan, step: number): readonly { at: number; clock: string }[] {
  const count = Math.floor((to - from) / step) + 1
  return Array.from({ length: count }, (_, n) => {
    const at = from + n * step
    return { at, clock: momentLike(at, like).slice(11, 16) }
  })
}

/** To the nearest whole minute. */
export const snapped = (at: number): number => Math.round(at / MINUTE_MS) * MINUTE_MS

/** The next whole minute that way. @param by minutes, negative is earlier */
export const stepped = (at: number, by: number): number =>
  (by > 0 ? Math.floor(at / MINUTE_MS) : Math.ceil(at / MINUTE_MS)) * MINUTE_MS + by * MINUTE_MS
