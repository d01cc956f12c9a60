/** The value below which `share` (0..1) of the values lie; between two neighbours it is drawn straight. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Median of the ratios of pairs measured one right after the other, so that a busy machine weighs on both. */
export const pairedRatio = (ours: readonly number[], plain: readonly number[]): number =>
  median(ours.map((value, round) => value / plain[round]!))
