import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconnectDelay } from '../../../src/sync/reconnect-delay.ts'

test('waits longer after each failure, at random, half a second at least and half a minute at most', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, random) => {
      const delay = reconnectDelay(attempts, random)
      expect(delay).toBeGreaterThanOrEqual(500)
      expect(delay).toBeLessThanOrEqual(30_000)
      expect(reconnectDelay(attempts + 1, random)).toBeGreaterThanOrEqual(delay)
    }),
  )
  expect(reconnectDelay(9, 0.1)).not.toBe(reconnectDelay(9, 0.9))
})
