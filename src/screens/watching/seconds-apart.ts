import type { Match } from '../../analysis/watching/match-in-order.ts'
import type { WatchedEvent } from '../../analysis/watching/watched-event.ts'

/** Whole seconds between two starts and two ends; 0 for the ends of moments. */
export const secondsApart = ({ first, second }: Match<WatchedEvent>) => ({
  start: Math.round(Math.abs(first.start - second.start) / 1_000),
  end: first.end === null || second.end === null ? 0 : Math.round(Math.abs(first.end - second.end) / 1_000),
})

/** The dimension that agrees least; null where all that was seen agrees. */
export function weakestOf<T extends { readonly agreed: number; readonly count: number }>(
  dimensions: readonly T[],
): T | null {
  const [weakest] = dimensions
    .filter(({ agreed, count }) => agreed < count)
    .sort((a, b) => a.agreed / a.count - b.agreed / b.count)
  return weakest ?? null
}

/** How much a share is, in words: from 0.85 high, from 0.6 middling. */
export const gradeOf = (share: number): 'high' | 'middling' | 'low' =>
  share >= 0.85 ? 'high' : share >= 0.6 ? 'middling' : 'low'
