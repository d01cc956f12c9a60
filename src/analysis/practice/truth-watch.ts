import type { Watch, WatchedEvent } from '../watching/watched-event.ts'
import type { PracticePerson, PracticePlace, PracticeTask } from './practice-cast.ts'
import type { PracticeTruth } from './practice-truth.ts'

/** How the truth is named where it is compared: ids of records, and the moment the shift began. */
export interface TruthNames {
  /** Milliseconds since the epoch. */
  readonly began: number
  readonly task: (task: PracticeTask) => string
  readonly person: (person: PracticePerson) => string
  readonly place: (place: PracticePlace) => string
}

/** The truth as one who misses nothing would have recorded it. */
export function truthWatch(truth: PracticeTruth, names: TruthNames): Watch {
  const at = (seconds: number) => names.began + seconds * 1_000
  const events = truth.events.map(
    (event): WatchedEvent => ({
      id: event.id,
      task: names.task(event.task),
      person: names.person(event.person),
      start: at(event.start),
      end: event.end === null ? null : at(event.end),
      company: event.company ? [event.company] : [],
      load: event.load,
      place: names.place(event.place),
    }),
  )
  const taskOf = new Map(events.map(({ id, task }) => [id, task]))
  const interruptions = truth.interruptions.map((each) => ({
    id: each.id,
    task: taskOf.get(each.eventId) ?? '',
    person: names.person(each.person),
    at: at(each.at),
    kind: each.kind,
    resumed: each.resumed,
  }))
  return { events, interruptions }
}
