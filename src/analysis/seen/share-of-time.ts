import type { ShareInterval } from '../sampling/wilson.ts'
import { scoreInterval } from '../sampling/wilson.ts'
import { normalQuantile, tQuantile } from '../statistics/quantiles.ts'

/** Of a stretch of observed time: the part that went to something, and all of it. Any unit, the same for both. */
export interface TimePart {
  readonly part: number
  readonly whole: number
}

/**
 * The interval of a share of time that was seen in stretches which are alike within themselves: the variance of a ratio over
 * stretches (Cochran, Sampling Techniques, 3rd edition, 1977, chapter 6), put into Wilson's interval as so many separate looks,
 * with t for few stretches (Korn and Graubard, 1998). Where all stretches say the same, each counts as one look.
 *
 * @param parts stretches with nothing in them are left out
 * @param mostLooks what the time can be worth at most: stretches that happen to be equal are no certainty
 * @returns null for fewer than two stretches: one says nothing about how far the next may differ
 */
export function shareInterval(
  parts: readonly TimePart[],
  confidence = 0.95,
  mostLooks = Number.POSITIVE_INFINITY,
): ShareInterval | null {
  const stretches = parts.filter(({ whole }) => whole > 0)
  const count = stretches.length
  if (count < 2) return null
  const whole = sum(stretches.map((each) => each.whole))
  const share = Math.min(1, sum(stretches.map((each) => each.part)) / whole)
  const spread = sum(stretches.map((each) => (each.part - share * each.whole) ** 2))
  const variance = ((count / (count - 1)) * spread) / whole ** 2
  const z = normalQuantile(0.5 + confidence / 2)
  const t = tQuantile(0.5 + confidence / 2, count - 1)
  const looks = Math.min(mostLooks, variance > 1e-12 ? (share * (1 - share)) / variance : count)
  return scoreInterval(share, Math.max(looks, 1e-6) * (z / t) ** 2, z)
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
