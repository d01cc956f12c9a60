import { normalQuantile } from '../statistics/quantiles.ts'

export interface ShareInterval {
  /** 0-1. */
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval of a share (Wilson, 1927, JASA 22, 209-212). Never outside 0-1, and of use for shares near the ends too.
 *
 * @param share seen, 0-1
 * @param count independent looks it rests on, at least 1; need not be whole
 * @param confidence for example 0.95
 */
export function wilsonInterval(share: number, count: number, confidence = 0.95): ShareInterval {
  return scoreInterval(share, count, normalQuantile(0.5 + confidence / 2))
}

/** @param z how many standard errors the interval reaches to each side */
export function scoreInterval(share: number, count: number, z: number): ShareInterval {
  const scale = 1 + z ** 2 / count
  const middle = (share + z ** 2 / (2 * count)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  // At the ends the sums are exactly the end, but for rounding.
  return {
    low: share <= 0 ? 0 : Math.max(0, middle - half),
    high: share >= 1 ? 1 : Math.min(1, middle + half),
  }
}
