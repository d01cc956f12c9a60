import { normalQuantile } from './quantiles.ts'

export interface CountLimits {
  readonly low: number
  readonly high: number
}

/**
 * Exact limits of the mean of a Poisson count (Garwood, 1936, Biometrika 28, 437-442): half the chi-square quantiles with twice the
 * count, and twice the count and two, degrees of freedom. They hold at least as often as they say, for every mean.
 *
 * @param count whole, from 0
 */
export function poissonLimits(count: number, confidence = 0.95): CountLimits {
  const tail = (1 - confidence) / 2
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  }
}

/** Quantile of chi-square. @param degrees of freedom, above 0 */
export const chiSquareQuantile = (p: number, degrees: number): number => 2 * gammaQuantile(p, degrees / 2)

/** Halvings after which nothing is left to halve. */
const HALVINGS = 200

/**
 * Where a gamma variable of scale 1 has `p` below it: from the guess of Wilson and Hilferty (1931) by halving, which cannot fail.
 *
 * @param p in (0, 1) @param shape above 0
 */
function gammaQuantile(p: number, shape: number): number {
  const guess = shape * Math.max(0.01, 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3
  let [low, high] = [guess, guess]
  while (gammaBelow(shape, low) > p && low > 1e-300) low /= 2
  while (gammaBelow(shape, high) < p) high *= 2
  for (let n = 0; n < HALVINGS && high - low > 1e-12 * high; n++) {
    const middle = (low + high) / 2
    if (gammaBelow(shape, middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Regularized lower incomplete gamma function: its series left of the middle, its continued fraction (Lentz) right of it. */
function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  if (x < shape + 1) {
    let [term, sum] = [1 / shape, 1 / shape]
    for (let n = 1; n < 10_000 && term > sum * 1e-16; n++) {
      term *= x / (shape + n)
      sum += term
    }
    return front * sum
  }
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 10_000; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return 1 - front * fraction
}

/** Lanczos (1964), nine terms; relative error below 1e-14. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const at = x - 1 + 7.5
  const sum = LANCZOS.reduce((total, each, n) => total + (n === 0 ? each : each / (x - 1 + n)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(at) - at + Math.log(sum)
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
