import type { ObservationRecord } from '../../records/document-records.ts'
import type { AnalystId, PersonId, PlaceId } from '../../records/ids.ts'
import type { InterruptionRecord } from '../../records/observing.ts'
import type { Watch, WatchedEvent, WatchedInterruption } from './watched-event.ts'

interface Recorded {
  readonly observations: readonly ObservationRecord[]
  readonly interruptions: readonly InterruptionRecord[]
  /** Name of a place; null where there is none. */
  readonly placeName: (id: PlaceId) => string | null
}

interface Asked {
  readonly by: AnalystId
  /** '' is where nobody was chosen; null: of everybody. */
  readonly people: ReadonlySet<PersonId | ''> | null
  /** Moment in milliseconds up to which is looked; what still runs ends there. */
  readonly until: number
}

/** What one analyst has on record, for comparing; notes are left out. Places go by their names, so that a chip and a plan agree. */
export function recordedWatch({ observations, interruptions, placeName }: Recorded, asked: Asked): Watch {
  const events: WatchedEvent[] = []
  const known = new Map<string, WatchedEvent>()
  for (const each of observations) {
    const start = Date.parse(each.start)
    if (each.kind === 'note' || each.by !== asked.by || !(start <= asked.until)) continue
    if (asked.people && !asked.people.has(each.personId ?? '')) continue
    const end =
      each.kind === 'instant' ? null : Math.min(asked.until, each.end ? Date.parse(each.end) : asked.until)
    const event: WatchedEvent = {
      id: each.id,
      task: each.taskId ?? '',
      person: each.personId ?? '',
      start,
      end: end === null ? null : Math.max(start, end),
      company: each.company ?? [],
      load: each.load,
      ...(each.kind !== 'instant' && !(each.end && Date.parse(each.end) <= asked.until)
        ? { isCutAtEnd: true }
        : {}),
      place: ((each.placeId && placeName(each.placeId)) || each.location || '').trim().toLowerCase(),
    }
    events.push(event)
    known.set(each.id, event)
  }
  // What broke in on three tasks at once broke in once.
  const broke = new Map<string, WatchedInterruption>()
  for (const { id, observationId, at, kind, resumed, by } of interruptions) {
    const event = known.get(observationId)
    if (!event || by !== asked.by) continue
    const seen = { id, task: event.task, person: event.person, at: Date.parse(at), kind, resumed }
    const key = `${seen.person} ${seen.at} ${kind}`
    if (!broke.has(key)) broke.set(key, seen)
  }
  return { events, interruptions: [...broke.values()] }
}
