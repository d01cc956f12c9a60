import {
  INTERRUPTION_KINDS,
  type InterruptionKind,
  type InterruptionRecord,
} from '../../records/observing.ts'
import type { ShareInterval } from '../sampling/wilson.ts'
import { poissonLimits } from '../statistics/poisson-limits.ts'

export interface InterruptionRate {
  readonly count: number
  /** Per hour of the observed person's time. */
  readonly perHour: number
  readonly interval: ShareInterval
}

export interface InterruptionFigures extends InterruptionRate {
  /** Those that occurred, most often first. */
  readonly kinds: readonly (InterruptionRate & { readonly kind: InterruptionKind })[]
  /** Of those of which it is known, the part after which the work was taken up again, 0-1; null when of none. */
  readonly resumedShare: number | null
  /** Minutes until it was over, in the middle (median); null when never known. */
  readonly medianMinutes: number | null
}

/**
 * How often work is broken in on. The interval of a rate is that of a Poisson count, exact (Garwood). It supposes that one
 * interruption does not bring the next: where they come in bursts it is too narrow.
 *
 * @param events one for each time something broke in, also when it stopped several tasks
 * @param personHours observed, above 0
 */
export function interruptionFigures(
  events: readonly Pick<InterruptionRecord, 'kind' | 'at' | 'endedAt' | 'resumed'>[],
  personHours: number,
  confidence = 0.95,
): InterruptionFigures | null {
  if (!(personHours > 0)) return null
  const rate = (count: number): InterruptionRate => ({
    count,
    perHour: count / personHours,
    interval: rateInterval(count, personHours, confidence),
  })
  const known = events.filter(({ resumed }) => resumed !== null)
  const minutes = events
    .flatMap(({ at, endedAt }) => (endedAt === null ? [] : [(Date.parse(endedAt) - Date.parse(at)) / 60_000]))
    .filter((each) => each >= 0)
    .sort((a, b) => a - b)
  return {
    ...rate(events.length),
    kinds: INTERRUPTION_KINDS.map((kind) => ({
      kind,
      ...rate(events.filter((each) => each.kind === kind).length),
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    resumedShare: known.length === 0 ? null : known.filter(({ resumed }) => resumed).length / known.length,
    medianMinutes: medianOf(minutes),
  }
}

/** @param sorted ascending */
function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Of `count` events in `time`, per unit of time. */
export function rateInterval(count: number, time: number, confidence = 0.95): ShareInterval {
  const { low, high } = poissonLimits(count, confidence)
  return { low: low / time, high: high / time }
}
