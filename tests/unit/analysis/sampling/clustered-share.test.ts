import { expect, test } from 'vitest'
import { clusteredShare } from '../../../../src/analysis/sampling/clustered-share.ts'
import { wilsonInterval } from '../../../../src/analysis/sampling/wilson.ts'

test('of few clusters the interval is as wide as t makes it', () => {
  const { share, looks, designEffect, interval } = clusteredShare([
    { hits: 6, looks: 6 },
    { hits: 5, looks: 6 },
    { hits: 0, looks: 6 },
  ])!
  // t of two degrees of freedom against z.
  const expected = wilsonInterval(share, (looks / designEffect!) * (1.959964 / 4.302653) ** 2)
  expect(interval.low).toBeCloseTo(expected.low, 4)
  expect(interval.high).toBeCloseTo(expected.high, 4)
})
