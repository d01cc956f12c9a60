import type { ObservationRecord } from '../../records/document-records.ts'
import { inMadeOrder } from './made-order.ts'
import { isRunning } from './observation-times.ts'
import { instantOf } from './wall-moment.ts'

/** Nobody observes one task this long without a rest: more likely the tablet was put away. */
const FORGOTTEN_MS = 12 * 3_600_000

/**
 * What this device did since the app was started, by id, each with when by a clock nobody can set: milliseconds
 * since the app was started. No wall clock tells it, because that one may be set back or forward meanwhile.
 */
export interface DoneHere {
  readonly made: ReadonlyMap<string, number>
  /** What the analyst said goes on. */
  readonly confirmed: ReadonlyMap<string, number>
}

interface Situation {
  readonly device: string
  readonly here: DoneHere
  /** Milliseconds since the app was started, by the same clock. */
  readonly elapsed: number
}

export interface OwnRecordings {
  /** What this device records now, oldest first. */
  readonly running: readonly ObservationRecord[]
  /** What it was recording when the app stopped, or for so long that somebody must look. */
  readonly offered: readonly ObservationRecord[]
}

/** Recordings of other devices are not this one's to run or to stop. */
export function ownRecordings(
  observations: readonly ObservationRecord[],
  { device, here, elapsed }: Situation,
): OwnRecordings {
  const own = inMadeOrder(
    observations.filter((observation) => observation.device === device && isRunning(observation)),
  )
  const isOffered = ({ id }: ObservationRecord) => {
    const since = here.confirmed.get(id) ?? here.made.get(id)
    return since === undefined || elapsed - since > FORGOTTEN_MS
  }
  return { running: own.filter((each) => !isOffered(each)), offered: own.filter(isOffered) }
}

/** Recordings without an end that are not this device's: it runs elsewhere, or came in with a file. Oldest first. */
export const runningElsewhere = (
  observations: readonly ObservationRecord[],
  device: string,
): readonly ObservationRecord[] =>
  inMadeOrder(observations.filter((observation) => observation.device !== device && isRunning(observation)))

export interface Signs {
  readonly device: string
  readonly here: DoneHere
  /** Milliseconds since the epoch; what lies after it was written by a clock that ran ahead. */
  readonly now: number
  /** Wall time at which the app was last seen recording before it was started. */
  readonly seenAt?: string | null
}

/**
 * The last thing this device wrote down before the app stopped: the best guess at when a recording really ended.
 * Of one the app saw forgotten, the last thing at all.
 *
 * @returns null when there was nothing after its start
 */
export function lastSign(
  recording: ObservationRecord,
  observations: readonly ObservationRecord[],
  { device, here, now, seenAt }: Signs,
): string | null {
  const { made, confirmed } = here
  const wasLeft = !made.has(recording.id) && !confirmed.has(recording.id)
  const from = instantOf(recording.start)
  const seen = seenAt && wasLeft && instantOf(seenAt) >= from && instantOf(seenAt) <= now ? seenAt : null
  return observations
    .filter((each) => each.device === device && !(wasLeft && made.has(each.id)))
    .flatMap((each) => [each.start, ...(each.end && !(wasLeft && confirmed.has(each.id)) ? [each.end] : [])])
    .filter((time) => instantOf(time) > from && instantOf(time) <= now)
    .reduce<string | null>((last, time) => (!last || instantOf(time) > instantOf(last) ? time : last), seen)
}
