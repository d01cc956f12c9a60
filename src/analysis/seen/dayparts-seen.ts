import { type Daypart, daypartOf } from '../../records/daypart.ts'
import type { SeenSpan, SeenStream } from './streams.ts'
import { zoneMs } from './time-by.ts'

/** When something was seen: a daypart of the working week, or outside it. */
export type SeenDaypart = Daypart | 'night' | 'weekend'

/** The night lies between these wall times. */
const NIGHT_ENDS = '06:00'
const NIGHT_BEGINS = '22:00'
/** Where the day is cut, in minutes: the night, the afternoon, and the hour around noon in which "morning" ends for one before another. */
const CUTS = [0, 6 * 60, 12 * 60, 12 * 60 + 30, 13 * 60, 22 * 60]
const DAY_MS = 86_400_000

/** @param time wall time as records have it */
export function seenDaypart(time: string): SeenDaypart {
  const daypart = daypartOf(time)
  if (daypart === null) return 'weekend'
  const clock = time.slice(11, 16)
  return clock < NIGHT_ENDS || clock >= NIGHT_BEGINS ? 'night' : daypart
}

/** Whether it is within half an hour of the border between morning and afternoon. */
export const isAroundNoon = (time: string): boolean =>
  time.slice(11, 16) >= '12:00' && time.slice(11, 16) < '13:00'

/** The same streams with what goes on past a border of the day cut there, so that each piece lies in one part of it. */
export const cutAtDayparts = (streams: readonly SeenStream[]): readonly SeenStream[] =>
  streams.map((stream) => ({
    ...stream,
    spans: stream.spans.flatMap(cutSpan).sort((a, b) => a.start - b.start),
  }))

function cutSpan(span: SeenSpan): readonly SeenSpan[] {
  const zone = span.observation.start.slice(19)
  const ahead = zoneMs(zone)
  const pieces: SeenSpan[] = []
  for (let from = span.start; ; ) {
    const day = Math.floor((from + ahead) / DAY_MS) * DAY_MS - ahead
    const next = [...CUTS, 1440].map((minute) => day + minute * 60_000).find((at) => at > from)!
    const to = Math.min(next, span.end)
    if (from === span.start && to === span.end) return [span]
    const start = new Date(from + ahead).toISOString().slice(0, 19) + zone
    pieces.push({ ...span, observation: { ...span.observation, start }, start: from, end: to })
    if (to === span.end) return pieces
    from = to
  }
}
