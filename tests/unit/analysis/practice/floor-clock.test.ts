import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  floorTime,
  heldAt,
  isHeld,
  speedOf,
  withSpeed,
} from '../../../../src/analysis/practice/floor-clock.ts'

const start = [{ real: 1_000, floor: 50_000, speed: 1 }]

test('ten real seconds at five times the speed are fifty on the floor; held, none', () => {
  const fast = withSpeed(start, 2_000, 5)
  expect(floorTime(fast, 12_000)).toBe(50_000 + 1_000 + 50_000)
  const held = withSpeed(fast, 12_000, 0)
  expect(floorTime(held, 99_000)).toBe(101_000)
  expect([isHeld(held), speedOf(held)]).toEqual([true, 5])
})

test('never jumps or goes back, however the speed is changed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(0, 1, 2, 5, 10))), (changes) => {
      let points: ReturnType<typeof withSpeed> = start
      let [real, before] = [1_000, 50_000]
      for (const [wait, speed] of changes) {
        real += wait
        const now = floorTime(points, real)
        expect(now).toBeGreaterThanOrEqual(before)
        points = withSpeed(points, real, speed)
        expect(floorTime(points, real)).toBe(now)
        before = now
      }
    }),
  )
})

test('put back, it waits there', () => {
  const back = heldAt(start, 9_000, 52_000)
  expect(floorTime(back, 60_000)).toBe(52_000)
  expect(isHeld(back)).toBe(true)
})
