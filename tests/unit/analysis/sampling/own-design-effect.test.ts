import { expect, test } from 'vitest'
import { ownDesignEffect } from '../../../../src/analysis/sampling/own-design-effect.ts'
import type { SampledShare } from '../../../../src/analysis/sampling/sample-shares.ts'

const share = (part: number, designEffect: number | null) => ({ share: part, designEffect }) as SampledShare

test('shares weigh by their variance; too few hours, and glances that all say the same, tell nothing', () => {
  const shares = [share(0.5, 3), share(0.1, 1), share(0.4, null)]
  expect(ownDesignEffect({ shares, clusters: 5 })).toBeCloseTo((0.25 * 3 + 0.09) / 0.34)
  expect(ownDesignEffect({ shares, clusters: 4 })).toBeNull()
  expect(ownDesignEffect({ shares: [share(1, null)], clusters: 9 })).toBeNull()
})
