import type { ObservationRecord } from '../../records/document-records.ts'
import type { AnalystId, PersonId, PlaceId } from '../../records/ids.ts'
import type { InterruptionRecord } from '../../records/observing.ts'
import { endOf, type Watch, type WatchedEvent, type WatchedInterruption } from './watched-event.ts'

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

/**
 * What one analyst has on record, for comparing; notes are left out. Places go by their names, so that a chip and a plan agree. Work
 * that went on elsewhere without a pause is one event: who tells more of where saw no more work.
 */
export function recordedWatch({ observations, interruptions, placeName }: Recorded, asked: Asked): Watch {
  const events: WatchedEvent[] = []
  const known = new Map<string, WatchedEvent>()
  const before = new Map<string, string>()
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
    if (each.resumes) before.set(each.id, each.resumes)
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
  return { events: wholes(events, before), interruptions: [...broke.values()] }
}

/** Pieces of a turn that touch are one, called as the first, at the place where it lasted longest. @param before what each goes on with */
function wholes(
  events: readonly WatchedEvent[],
  before: ReadonlyMap<string, string>,
): readonly WatchedEvent[] {
  const chains = new Map<string, WatchedEvent[]>()
  const open = new Map<string, WatchedEvent[]>()
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    const chain = open.get(before.get(event.id) ?? '')
    const last = chain?.at(-1)
    const goesOn =
      last?.end === event.start && last.id === before.get(event.id) && last.end !== null && event.end !== null
    if (chain && goesOn && last.task === event.task && last.person === event.person) {
      chain.push(event)
      open.set(event.id, chain)
    } else {
      const own = [event]
      chains.set(event.id, own)
      open.set(event.id, own)
    }
  }
  return events.flatMap(({ id }) => {
    const chain = chains.get(id)
    return chain ? wholeOf(chain) : []
  })
}

function wholeOf(chain: readonly WatchedEvent[]): WatchedEvent {
  const [first] = chain
  if (chain.length === 1) return first!
  const times = new Map<string, number>()
  for (const { place, start, end } of chain)
    times.set(place, (times.get(place) ?? 0) + endOf({ start, end }) - start)
  return {
    ...first!,
    ...chain.at(-1)!,
    id: first!.id,
    start: first!.start,
    company: [...new Set(chain.flatMap(({ company }) => company))],
    load: [...new Set(chain.flatMap(({ load }) => load))],
    place: [...times].reduce((most, each) => (each[1] > most[1] ? each : most))[0],
  }
}
