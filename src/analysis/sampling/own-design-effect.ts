import type { SampledDay } from './sample-shares.ts'

/** Fewer hours with rounds than these tell little of how alike they are. */
const LEAST_HOURS = 5

/**
 * How alike the glances of rounds walked so far were: the design effect of their shares, each weighing as its variance p (1 - p).
 *
 * @returns null where too few hours were looked at, or every glance said the same
 */
export function ownDesignEffect({
  shares,
  clusters,
}: Pick<SampledDay, 'shares' | 'clusters'>): number | null {
  if (clusters < LEAST_HOURS) return null
  let [weights, sum] = [0, 0]
  for (const { share, designEffect } of shares) {
    if (designEffect === null) continue
    const weight = share * (1 - share)
    weights += weight
    sum += weight * designEffect
  }
  return weights > 0 ? sum / weights : null
}
