/**
 * Quantile of the standard normal distribution: Acklam's rational approximation (2003; relative error below 1.2e-9).
 *
 * @param p in (0, 1)
 * @throws RangeError outside it
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`)
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return ratio(q, TAIL_ABOVE, TAIL_BELOW)
  }
  const q = p - 0.5
  return q * ratio(q * q, MIDDLE_ABOVE, MIDDLE_BELOW)
}

/**
 * Quantile of Student's t: Hill's expansion (1970, Algorithm 396, Communications of the ACM 13, 619-620). Exact for one and two
 * degrees of freedom; within 0.001 of printed tables from three on.
 *
 * @param p in (0, 1)
 * @param degrees of freedom, at least 1
 */
export function tQuantile(p: number, degrees: number): number {
  if (p < 0.5) return -tQuantile(1 - p, degrees)
  const tails = 2 * (1 - p)
  if (degrees === 1) return 1 / Math.tan((tails * Math.PI) / 2)
  if (degrees === 2) return Math.sqrt(2 / (tails * (2 - tails)) - 2)
  const a = 1 / (degrees - 0.5)
  const b = 48 / a ** 2
  const c = ((20_700 * a) / b - 98) * a - 16
  const c96 = c + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees
  const y = (d * tails) ** (2 / degrees)
  const squared = y > 0.05 + a ? nearMiddle(p, degrees, { a, b, c: c96, d }) : farOut(y, degrees, d)
  return Math.sqrt(degrees * squared)
}

interface Hill {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

function nearMiddle(p: number, degrees: number, { a, b, c: start, d }: Hill): number {
  const x = normalQuantile(1 - p)
  let y = x * x
  const c =
    (degrees < 5 ? start + 0.3 * (degrees - 4.5) * (x + 0.6) : start) +
    (((0.05 * d * x - 5) * x - 7) * x - 2) * x +
    b
  y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
  y = a * y * y
  return Math.expm1(y)
}

function farOut(y: number, n: number, d: number): number {
  const inner =
    ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1) *
    ((n + 1) / (n + 2))
  return inner + 1 / y
}

const polynomial = (x: number, coefficients: readonly number[]) =>
  coefficients.reduce((sum, each) => sum * x + each, 0)
const ratio = (x: number, above: readonly number[], below: readonly number[]) =>
  polynomial(x, above) / polynomial(x, below)

const MIDDLE_ABOVE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
]
const MIDDLE_BELOW = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
  1,
]
const TAIL_ABOVE = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]
