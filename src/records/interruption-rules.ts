import type { ObservationRecord } from './document-records.ts'
import { compareText } from './ids.ts'
import type { InterruptionRecord } from './observing.ts'

/** Longer than this after it began nobody takes work up again as if it had been interrupted: the day went on. */
const FORGOTTEN_MS = 12 * 3_600_000

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
  return withObservations(open, observations)
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
 * device are one event. Oldest first.
 */
export function interruptionEvents(
  interruptions: readonly InterruptionRecord[],
): readonly (readonly InterruptionRecord[])[] {
  const events = new Map<string, InterruptionRecord[]>()
  for (const each of [...interruptions].sort(byMoment)) {
    const key = JSON.stringify([each.at, each.kind, each.device || each.by, each.aside])
    const event = events.get(key)
    if (event) event.push(each)
    else events.set(key, [each])
  }
  return [...events.values()]
}

/**
 * Interruptions that stand at the end of an observation and so move with it.
 *
 * @returns none of those that went on beside the work: these have a moment of their own
 */
export const endingWith = (
  interruptions: readonly InterruptionRecord[],
  observation: Pick<ObservationRecord, 'id'>,
): readonly InterruptionRecord[] =>
  interruptions.filter((each) => !each.aside && each.observationId === observation.id)

const isRecent = (each: InterruptionRecord, { device, now }: Here): boolean =>
  each.device === device && now - Date.parse(each.at) < FORGOTTEN_MS

function withObservations(
  interruptions: readonly InterruptionRecord[],
  observations: readonly ObservationRecord[],
): readonly Interrupted[] {
  if (interruptions.length === 0) return []
  const wanted = new Map(interruptions.map((each) => [each.observationId as string, each]))
  const found = new Map(
    observations.filter(({ id }) => wanted.has(id)).map((each) => [each.id as string, each]),
  )
  return [...wanted.values()].sort(byMoment).flatMap((interruption) => {
    const observation = found.get(interruption.observationId)
    return observation ? [{ interruption, observation }] : []
  })
}

const byMoment = (a: InterruptionRecord, b: InterruptionRecord): number =>
  Date.parse(a.at) - Date.parse(b.at) || a.count - b.count || compareText(a.id, b.id)

/** An interruption that began at another moment: it is never over before it began. */
export const beganAt = (
  { endedAt }: Pick<InterruptionRecord, 'endedAt'>,
  at: string,
): Pick<InterruptionRecord, 'at'> & Partial<Pick<InterruptionRecord, 'endedAt'>> =>
  endedAt !== null && Date.parse(endedAt) < Date.parse(at) ? { at, endedAt: at } : { at }
