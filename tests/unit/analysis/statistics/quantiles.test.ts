import { expect, test } from 'vitest'
import { normalQuantile, tQuantile } from '../../../../src/analysis/statistics/quantiles.ts'

// Any printed table of the normal distribution and of Student's t, two-sided 90, 95 and 99 %.
test.each([
  [0.975, 1.959964],
  [0.995, 2.575829],
  [0.95, 1.644854],
  [0.01, -2.326348],
  [0.5, 0],
])('the normal quantile of %d is %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 6))

test.each([
  [1, 6.314, 12.706, 63.657],
  [2, 2.92, 4.303, 9.925],
  [3, 2.353, 3.182, 5.841],
  [4, 2.132, 2.776, 4.604],
  [5, 2.015, 2.571, 4.032],
  [9, 1.833, 2.262, 3.25],
  [19, 1.729, 2.093, 2.861],
  [29, 1.699, 2.045, 2.756],
  [120, 1.658, 1.98, 2.617],
])('t with %d degrees of freedom is that of the table', (degrees, ninety, ninetyFive, ninetyNine) => {
  expect(Math.abs(tQuantile(0.95, degrees) - ninety)).toBeLessThan(0.001)
  expect(Math.abs(tQuantile(0.975, degrees) - ninetyFive)).toBeLessThan(0.001)
  expect(Math.abs(tQuantile(0.995, degrees) - ninetyNine)).toBeLessThan(0.0015)
  expect(tQuantile(0.025, degrees)).toBe(-tQuantile(0.975, degrees))
})

test('what is no probability is refused', () => {
  for (const p of [0, 1, -1, 2, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
})
