import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { farEnough, readSwipe } from '../../../src/ui/swipe-reading.ts'

describe('readSwipe', () => {
  test('a finger that hardly moved may still be a tap', () => {
    expect(readSwipe(11, -11, 360)).toBe('still')
  })

  test('a third of the width is far enough, in either direction', () => {
    expect(readSwipe(125, 10, 360)).toBe('short')
    expect(readSwipe(127, 10, 360)).toBe('far')
    expect(readSwipe(-127, 10, 360)).toBe('far')
  })

  test('a thumb that goes as much down as across scrolls', () => {
    expect(readSwipe(200, 140, 360)).toBe('scroll')
  })

  const pixels = fc.integer({ min: -2_000, max: 2_000 })

  test('what goes more down than across never takes anything back', () => {
    fc.assert(
      fc.property(pixels, pixels, fc.integer({ min: 0, max: 2_000 }), (dx, dy, width) => {
        if (Math.abs(dy) >= Math.abs(dx)) expect(['still', 'scroll']).toContain(readSwipe(dx, dy, width))
      }),
    )
  })

  test('no width asks for less than a twitch or for more than a thumb reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (width) => {
        expect(farEnough(width)).toBeGreaterThanOrEqual(80)
        expect(farEnough(width)).toBeLessThanOrEqual(160)
      }),
    )
  })
})
