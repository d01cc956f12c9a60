import type { ObservationRecord } from '../../records/document-records.ts'
import { isRunning } from './observation-times.ts'
import { instantOf } from './wall-moment.ts'

/** Nobody observes one task this long without a rest: more likely the tablet was put away. */
const FORGOTTEN_MS = 12 * 3_600_000

interface Situation {
  readonly device: string
  /** Milliseconds since the epoch at which the app was started. */
  readonly sessionStartedAt: number
  readonly now: number
  /** Recordings the analyst said go on, since the app was started. */
  readonly confirmed: ReadonlySet<string>
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
  { device, sessionStartedAt, now, confirmed }: Situation,
): OwnRecordings {
  const own = observations
    .filter((observation) => observation.device === device && isRunning(observation))
    .sort((a, b) => instantOf(a.start) - instantOf(b.start))
  const isOffered = ({ id, start }: ObservationRecord) =>
    !confirmed.has(id) && (instantOf(start) < sessionStartedAt || now - instantOf(start) > FORGOTTEN_MS)
  return { running: own.filter((each) => !isOffered(each)), offered: own.filter(isOffered) }
}

/**
 * The last thing this device wrote down before it stopped: the best guess at when a recording really ended.
 *
 * @param before milliseconds since the epoch; what came later says nothing about it
 * @returns null when there was nothing after its start
 */
export function lastSign(
  recording: ObservationRecord,
  observations: readonly ObservationRecord[],
  { device, before }: { readonly device: string; readonly before: number },
): string | null {
  const from = instantOf(recording.start)
  return observations
    .filter((each) => each.device === device)
    .flatMap((each) => [each.start, ...(each.end ? [each.end] : [])])
    .filter((time) => instantOf(time) > from && instantOf(time) < before)
    .reduce<string | null>((last, time) => (!last || instantOf(time) > instantOf(last) ? time : last), null)
}
