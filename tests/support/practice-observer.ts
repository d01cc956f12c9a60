import type {
  PracticePerson,
  PracticePlace,
  PracticeTask,
} from '../../src/analysis/practice/practice-cast.ts'
import type { PracticeTruth, ShiftPart, TruthEvent } from '../../src/analysis/practice/practice-truth.ts'
import type { Watch, WatchedEvent, WatchedInterruption } from '../../src/analysis/watching/watched-event.ts'
import type { Company, InterruptionKind } from '../../src/records/observing.ts'

interface At {
  /** Seconds since the shift began. */
  readonly at: number
  readonly person: PracticePerson
  readonly task: PracticeTask
}

/** What somebody sees of work that begins. */
export interface Seen {
  readonly company: Company | null
  readonly load: readonly string[]
  readonly place: PracticePlace
}

/**
 * One thing an observer does. `interrupt` stops the task for a reason; `aside`: something breaks in and the task goes on. `resume`
 * takes the interrupted task up again; `let-go` says that it will not be. Of what breaks in `over` is when that ends.
 */
export type Tap =
  | (At & Seen & { readonly kind: 'start' | 'resume' | 'instant' })
  | (At & { readonly kind: 'stop' | 'let-go' })
  | (At & { readonly kind: 'interrupt' | 'aside'; readonly why: InterruptionKind; readonly over: number })

/** At one moment: first what stops, then what begins. */
const ORDER = [
  'interrupt',
  'stop',
  'aside',
  'let-go',
  'instant',
  'resume',
  'start',
] as const satisfies readonly Tap['kind'][]

/** What one who follows these people and misses nothing taps, in order. What runs at the edges begins and ends with the part. */
export function tapsOf(
  truth: PracticeTruth,
  people: readonly PracticePerson[],
  { from, until }: ShiftPart,
): readonly Tap[] {
  const taps: Tap[] = []
  for (const event of truth.events) {
    if (!people.includes(event.person)) continue
    const { person, task, start, end } = event
    const seen = { person, task, company: event.company, load: event.load, place: event.place }
    if (end === null) {
      if (start >= from && start <= until) taps.push({ ...seen, kind: 'instant', at: start })
      continue
    }
    if (start >= until || end <= from) continue
    const isResumed = event.resumes !== null && start >= from && wasSeen(truth, event.resumes, from)
    taps.push({ ...seen, kind: isResumed ? 'resume' : 'start', at: Math.max(start, from) })
    const broke = truth.interruptions.find(({ eventId, aside }) => eventId === event.id && !aside)
    const aside = truth.interruptions.find((each) => each.eventId === event.id && each.aside)
    if (aside && aside.at > from && aside.at <= until) {
      taps.push({ kind: 'aside', at: aside.at, person, task, why: aside.kind, over: aside.endedAt })
    }
    if (!broke || broke.at > until) taps.push({ kind: 'stop', at: Math.min(end, until), person, task })
    else {
      taps.push({ kind: 'interrupt', at: broke.at, person, task, why: broke.kind, over: broke.endedAt })
      if (!broke.resumed && broke.endedAt < until)
        taps.push({ kind: 'let-go', at: broke.endedAt, person, task })
    }
  }
  return taps.sort((a, b) => a.at - b.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

const wasSeen = ({ events }: PracticeTruth, id: string, from: number): boolean =>
  (events.find((each: TruthEvent) => each.id === id)?.end ?? 0) > from

/** What is on record after those taps, with seconds since the shift began as milliseconds. */
export function recordTaps(taps: readonly Tap[]): Watch {
  const events: WatchedEvent[] = []
  const interruptions: WatchedInterruption[] = []
  const runningOf = ({ person, task }: At) =>
    events.findIndex(
      (each) => each.person === person && each.task === task && each.end === Number.POSITIVE_INFINITY,
    )
  const stop = (tap: At) => {
    const running = runningOf(tap)
    events[running] = { ...events[running]!, end: tap.at * 1_000 }
  }
  for (const [index, tap] of taps.entries()) {
    const { person, task } = tap
    const at = tap.at * 1_000
    if ('place' in tap) {
      const { load, place, company } = tap
      const end = tap.kind === 'instant' ? null : Number.POSITIVE_INFINITY
      events.push({
        id: `tap-${index}`,
        person,
        task,
        start: at,
        end,
        load,
        place,
        company: company ? [company] : [],
      })
    } else if ('why' in tap) {
      interruptions.push({ id: `tap-${index}`, person, task, at, kind: tap.why, resumed: null })
      if (tap.kind === 'interrupt') stop(tap)
    } else if (tap.kind === 'stop') stop(tap)
  }
  return { events, interruptions }
}
