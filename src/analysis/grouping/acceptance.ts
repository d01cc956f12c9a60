const STEPS = 1024

/** -ln((j + 0.5) / STEPS) by the series of artanh: basic arithmetic only, so equal on every engine. */
const TABLE = Float64Array.from({ length: STEPS }, (_, step) => negativeLogarithm((step + 0.5) / STEPS))

/**
 * How much worse a neighbour may be at temperature 1: exponentially distributed with mean 1, which makes the
 * acceptance that of Metropolis, drawn before the neighbour is scored so that scoring can stop early.
 *
 * @param uniform in [0, 1)
 */
export const exponentialAllowance = (uniform: number): number => TABLE[Math.floor(uniform * STEPS)]!

function negativeLogarithm(value: number): number {
  let scaled = value
  let halvings = 0
  while (scaled < 0.75) {
    scaled *= 2
    halvings++
  }
  return halvings * Math.LN2 - seriesLogarithm(scaled)
}

function seriesLogarithm(value: number): number {
  const ratio = (value - 1) / (value + 1)
  let power = ratio
  let sum = 0
  for (let term = 1; term < 40; term += 2) {
    sum += power / term
    power *= ratio * ratio
  }
  return 2 * sum
}
