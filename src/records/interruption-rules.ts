import type { ObservationRecord } from './document-records.ts'
import { compareText } from './ids.ts'
import type { InterruptionRecord } from './observing.ts'

/** Longer than this after it began nobody takes work up again as if it had been interrupted: the day went on. */
const FORGOTTEN_MS = 12 * 3_600_000
/** Work that waits longer was more likely left, and nobody said so: one tap is no longer taken for going on with it. */
const LONG_WAIT_MS = 3_600_000

/** @param now milliseconds since the epoch */
export const isLongWait = ({ at }: Pick<InterruptionRecord, 'at'>, now: number): boolean =>
  now - Date.parse(at) >= LONG_WAIT_MS

interface Here {
  /** The interruptions of other devices are theirs to end. */
  readonly device: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** An interruption with what it interrupted. */
export interface Interrupted {
  readonly interruption: InterruptionRecord
  readonly observation: ObservationRecord
}

/** What this device saw interrupted and that may still be taken up again, oldest first; one for each piece of work. */
export function openInterruptions(
  interruptions: readonly InterruptionRecord[],
  observations: readonly ObservationRecord[],
  here: Here,
): readonly Interrupted[] {
  const open = interruptions.filter((each) => !each.aside && each.resumed === null && isRecent(each, here))
  const last = new Map(open.map((each) => [each.observationId, each]))
  return withObservations([...last.values()], observations)
}

/** What breaks in now while the work goes on beside it, oldest first: it lasts as long as the work runs. */
export function lastingAsides(
  interruptions: readonly InterruptionRecord[],
  running: readonly ObservationRecord[],
): readonly Interrupted[] {
  const lasting = interruptions.filter((each) => each.aside && each.endedAt === null)
  return withObservations(lasting, running)
}

/**
 * What broke in once may have stopped several tasks, and each has a record of its own: those of one moment, kind and
 * device are one event, also after one of them was put right. Oldest first.
 */
export function interruptionEvents(
  interruptions: readonly InterruptionRecord[],
): readonly (readonly InterruptionRecord[])[] {
  const events = new Map<string, InterruptionRecord[]>()
  for (const each of [...interruptions].sort(byMoment)) {
    const key = eventKey(each)
    const event = events.get(key)
    if (event) event.push(each)
    else events.set(key, [each])
  }
  return [...events.values()]
}

/**
 * What the others of its event are told before one of them gets another moment or kind, so that they stay one event.
 *
 * @returns the event they share from then on, per interruption; empty where there is nothing to tell
 */
export function sharedEvent(
  interruptions: readonly InterruptionRecord[],
  changed: readonly InterruptionRecord[],
): ReadonlyMap<InterruptionRecord, string> {
  const keys = new Set(changed.filter(({ event }) => event === undefined).map(eventKey))
  const shared = interruptions
    .filter(({ event }) => event === undefined)
    .map((each) => [each, eventKey(each)] as const)
    .filter(([, key]) => keys.has(key))
  const firsts = new Map<string, { readonly id: string; readonly count: number }>()
  for (const [{ id }, key] of shared) {
    const held = firsts.get(key)
    const least = held && compareText(held.id, id) < 0 ? held.id : id
    firsts.set(key, { id: least, count: (held?.count ?? 0) + 1 })
  }
  return new Map(
    shared.flatMap(([each, key]) => {
      const { id, count } = firsts.get(key)!
      return count > 1 ? [[each, id] as const] : []
    }),
  )
}

/** How an interruption moves when what it broke in on gets another end. What broke in beside the work is over with it at last. */
export function withEnd(
  { at, aside, endedAt }: Pick<InterruptionRecord, 'at' | 'aside' | 'endedAt'>,
  { end: was }: Pick<ObservationRecord, 'end'>,
  end: string,
): Partial<Pick<InterruptionRecord, 'at' | 'endedAt'>> {
  if (!aside) return beganAt({ endedAt }, end)
  if (endedAt !== null && endedAt !== was && Date.parse(endedAt) <= Date.parse(end)) return {}
  return { endedAt: Date.parse(end) < Date.parse(at) ? at : end }
}

const eventKey = ({ event, at, kind, device, by, aside }: InterruptionRecord): string =>
  event ?? JSON.stringify([at, kind, device || by, aside])

const isRecent = (each: InterruptionRecord, { device, now }: Here): boolean =>
  each.device === device && now - Date.parse(each.at) < FORGOTTEN_MS

function withObservations(
  interruptions: readonly InterruptionRecord[],
  observations: readonly ObservationRecord[],
): readonly Interrupted[] {
  if (interruptions.length === 0) return []
  const wanted = new Set<string>(interruptions.map(({ observationId }) => observationId))
  const found = new Map(
    observations.filter(({ id }) => wanted.has(id)).map((each) => [each.id as string, each]),
  )
  return [...interruptions].sort(byMoment).flatMap((interruption) => {
    const observation = found.get(interruption.observationId)
    return observation ? [{ interruption, observation }] : []
  })
}

const byMoment = (a: InterruptionRecord, b: InterruptionRecord): number =>
  Date.parse(a.at) - Date.parse(b.at) || a.count - b.count || compareText(a.id, b.id)

/** An interruption that began at another moment: it is never over before it began. */
const beganAt = (
  { endedAt }: Pick<InterruptionRecord, 'endedAt'>,
  at: string,
): Pick<InterruptionRecord, 'at'> & Partial<Pick<InterruptionRecord, 'endedAt'>> =>
  endedAt !== null && Date.parse(endedAt) < Date.parse(at) ? { at, endedAt: at } : { at }
