import { compareText } from '../../records/ids.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'
import { zoneMs } from './time-by.ts'

/** What was done at which hour of the day. */
export interface HeatOfDay {
  /** Hours of the day in which something was seen, first to last: 8 is 08:00-09:00. */
  readonly hours: readonly number[]
  /** Most time first, then by key. */
  readonly rows: readonly {
    readonly key: string | null
    /** Person hours in each of `hours`. */
    readonly cells: readonly number[]
  }[]
  /** Person hours seen in each of `hours`. */
  readonly seen: readonly number[]
}

/** By the wall clock of the observations, all days laid over each other. */
export function heatOfDay(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
): HeatOfDay {
  const rows = new Map<string | null, number[]>()
  const seen = Array.from({ length: 24 }, () => 0)
  for (const stream of streams)
    for (const { from, to, running } of segmentsOf(stream)) {
      const ahead = zoneMs(running[0]!.observation.start.slice(19))
      for (let at = from; at < to; ) {
        const hour = Math.floor((at + ahead) / HOUR_MS)
        const until = Math.min(to, (hour + 1) * HOUR_MS - ahead)
        const place = ((hour % 24) + 24) % 24
        seen[place]! += (until - at) / HOUR_MS
        for (const { observation } of running) {
          const key = keyOf(observation)
          const cells = rows.get(key) ?? Array.from({ length: 24 }, () => 0)
          rows.set(key, cells)
          cells[place]! += (until - at) / running.length / HOUR_MS
        }
        at = until
      }
    }
  const first = seen.findIndex((hours) => hours > 0)
  const last = seen.reduce((found, hours, at) => (hours > 0 ? at : found), -1)
  const within = <T>(list: readonly T[]) => (first < 0 ? [] : list.slice(first, last + 1))
  const total = (cells: readonly number[]) => cells.reduce((sum, each) => sum + each, 0)
  return {
    hours: within(seen.map((_, hour) => hour)),
    rows: [...rows]
      .sort(([a, x], [b, y]) => total(y) - total(x) || compareText(a ?? '', b ?? ''))
      .map(([key, cells]) => ({ key, cells: within(cells) })),
    seen: within(seen),
  }
}

const HOUR_MS = 3_600_000
