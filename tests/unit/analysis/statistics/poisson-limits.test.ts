import { expect, test } from 'vitest'
import { chiSquareQuantile, poissonLimits } from '../../../../src/analysis/statistics/poisson-limits.ts'

// Any printed table of chi-square.
test.each([
  [0.95, 1, 3.841],
  [0.975, 2, 7.378],
  [0.025, 10, 3.247],
  [0.975, 10, 20.483],
  [0.95, 30, 43.773],
  [0.025, 100, 74.222],
  [0.975, 100, 129.561],
])('chi-square: %d below with %d degrees of freedom is %d', (p, degrees, value) =>
  expect(Math.abs(chiSquareQuantile(p, degrees) - value)).toBeLessThan(0.001),
)

// Garwood (1936), as printed in tables of exact 95 % limits of a Poisson mean (Ulm, 1990, American Journal of Epidemiology 131, 373-375).
test.each([
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [2, 0.242, 7.225],
  [3, 0.619, 8.767],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [20, 12.217, 30.889],
  [50, 37.111, 65.919],
])('a count of %i has the published limits', (count, low, high) => {
  const limits = poissonLimits(count)
  expect(Math.abs(limits.low - low)).toBeLessThan(0.001)
  expect(Math.abs(limits.high - high)).toBeLessThan(0.001)
})

test('the limits hold at least as often as they say, also of few', () => {
  for (const mean of [0.05, 0.3, 1, 2.5, 4, 9, 40, 300]) {
    let held = 0
    let chance = Math.exp(-mean)
    for (let count = 0; count < mean + 30 * Math.sqrt(mean + 1); count++) {
      const { low, high } = poissonLimits(count)
      if (low <= mean && mean <= high) held += chance
      chance *= mean / (count + 1)
    }
    expect(held).toBeGreaterThanOrEqual(0.95)
  }
})

test('large counts come near the normal ones', () => {
  const { low, high } = poissonLimits(40_000)
  expect(low).toBeCloseTo(40_000 - 1.96 * 200 + 0.9, -1)
  expect(high).toBeCloseTo(40_000 + 1.96 * 200 + 1.9, -1)
})
