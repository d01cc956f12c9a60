import { normalQuantile } from '../statistics/quantiles.ts'

export interface Precision {
  /** Half the width of the interval, as a part of 1: 0.05 is five points. */
  readonly margin: number
  /** For example 0.95. */
  readonly confidence: number
}

/**
 * Looks needed for a share to be that precise: z² p (1 - p) / e², as in every handbook of work sampling (Barnes, Motion and Time
 * Study, 7th edition, 1980, chapter 32; Niebel and Freivalds), times the design effect.
 *
 * @param share expected, 0-1; a half needs the most
 * @param designEffect 1 for separate looks
 * @returns whole looks, rounded up
 */
export function looksNeeded(share: number, { margin, confidence }: Precision, designEffect = 1): number {
  const z = normalQuantile(0.5 + confidence / 2)
  // What comes out whole on paper may come out a hair above here.
  return Math.ceil((z ** 2 * share * (1 - share) * designEffect) / margin ** 2 - 1e-9)
}
