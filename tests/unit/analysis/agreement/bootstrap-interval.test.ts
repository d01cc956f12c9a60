import { expect, test } from 'vitest'
import { bootstrapIntervals } from '../../../../src/analysis/agreement/bootstrap-interval.ts'
import { given } from '../../../../src/analysis/agreement/ratings.ts'

/** Of which the first `ones` are one. */
const share = (ones: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (at < ones ? 1 : 0))
const mean = (drawn: readonly number[]) => [given(drawn.reduce((sum, each) => sum + each, 0) / drawn.length)]

// A share of so many is all but normal: 1.96 standard errors to either side.
test.each([
  [200, 400],
  [100, 400],
])('the interval of %d of %d holds the level it is given for', (ones, count) => {
  const p = ones / count
  const error = 1.96 * Math.sqrt((p * (1 - p)) / count)
  const [interval] = bootstrapIntervals(share(ones, count), mean)
  expect(Math.abs(interval!.low - (p - error))).toBeLessThan(0.006)
  expect(Math.abs(interval!.high - (p + error))).toBeLessThan(0.006)
})
