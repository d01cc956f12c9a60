import { readEvents } from '../../exchange/events/read-events.ts'
import type { EventProblem, Row } from '../../records/table.ts'
import { wallTimeAt } from '../../records/wall-time.ts'
import { type EventImport, type EventsThere, planEvents } from './plan-events.ts'

/** What a file of events becomes. */
export interface EventsPlan extends EventImport {
  readonly problems: readonly EventProblem[]
  /** Columns that stay out. */
  readonly unknown: readonly string[]
  /** No day stands in the file: it must be asked. */
  readonly needsDay: boolean
}

export interface EventsAsked {
  /** `2026-09-08T08:00`; '' while nobody said it. */
  readonly began: string
  readonly there: EventsThere
}

export interface EventsMeans {
  readonly mint: <Id extends string>() => Id
  /** Minutes the wall clock is ahead of UTC at that moment. */
  readonly offsetMinutes: (at: number) => number
  readonly onProgress?: (done: number, total: number) => void
}

const LINES_PER_PROGRESS = 2000

/** Reads the lines and plans what becomes of them; changes nothing. Each line is gone through twice. */
export function planFile(
  rows: readonly Row[],
  { began, there }: EventsAsked,
  { mint, offsetMinutes, onProgress = () => undefined }: EventsMeans,
): EventsPlan {
  const total = 2 * rows.length
  const tell = (done: number) => {
    if (done % LINES_PER_PROGRESS === 0) onProgress(done, total)
  }
  const momentAt = (time: string, seconds: number) => {
    const utc = Date.parse(`${time.replace(' ', 'T')}Z`)
    // The offset that holds then, by the offset that holds about then.
    const about = utc - offsetMinutes(utc) * 60_000
    const at = utc - offsetMinutes(about) * 60_000 + Math.round(seconds) * 1000
    return wallTimeAt(at, offsetMinutes(at))
  }
  const asked = began === '' ? null : `${began.slice(0, 16).replace('T', ' ')}:00`
  const reading = readEvents(rows, { began: asked, momentAt, onLine: tell })
  const { events = [], problems = [], unknown = [], needsDay = false } = reading ?? {}
  const plan = planEvents(there, events, mint, (done) => tell(rows.length + done))
  return { ...plan, problems, unknown, needsDay }
}
