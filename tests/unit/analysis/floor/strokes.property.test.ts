import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Point, widthsBetween } from '../../../../src/analysis/floor/plan-geometry.ts'
import { keptStroke, pointsOf, strokeAt, thinned } from '../../../../src/analysis/floor/strokes.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: part, y: part })
const line = fc.array(point, { minLength: 2, maxLength: 60 })
const ratio = fc.double({ min: 0.5, max: 2, noNaN: true })
const flat = (points: readonly Point[]) => points.flatMap(({ x, y }) => [x, y])

/** From a point to the nearest spot of a thinned line, by looking at many. */
function offLine(at: Point, points: readonly Point[], wide: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let each = 1; each < points.length; each++) {
    const [from, to] = [points[each - 1]!, points[each]!]
    for (let step = 0; step <= 400; step++) {
      const on = { x: from.x + ((to.x - from.x) * step) / 400, y: from.y + ((to.y - from.y) * step) / 400 }
      least = Math.min(least, widthsBetween(at, on, wide))
    }
  }
  return least
}

test('thinning keeps both ends, adds no point, and leaves none further from the line than it may', () => {
  fc.assert(
    fc.property(line, ratio, (points, wide) => {
      const kept = thinned(points, wide, 0.02)
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
      for (const each of kept) expect(points).toContainEqual(each)
      for (const each of points) expect(offLine(each, kept, wide)).toBeLessThanOrEqual(0.02 + 0.005)
    }),
    { numRuns: 40 },
  )
})

test('what is kept of a line lies within the plan, begins and ends where the finger did, and is drawn again as it is', () => {
  fc.assert(
    fc.property(line, ratio, (points, wide) => {
      const kept = keptStroke(flat(points), { ratio: wide, isStraight: false, others: [] })
      if (!kept) return
      for (const value of kept) expect(value).toSatisfy((each: number) => each >= 0 && each <= 1)
      const [first, last] = [pointsOf(kept)[0]!, pointsOf(kept).at(-1)!]
      expect(widthsBetween(first, points[0]!, 1)).toBeLessThan(0.001)
      expect(widthsBetween(last, points.at(-1)!, 1)).toBeLessThan(0.001)
    }),
  )
})

test('a shaky line across loses nearly all its points; a tap is no line', () => {
  const shaky = Array.from({ length: 200 }, (_, at) => [at / 200, 0.5 + 0.002 * Math.sin(at)]).flat()
  const kept = keptStroke(shaky, { ratio: 4 / 3, isStraight: false, others: [] })!
  expect(kept.length / 2).toBeLessThan(10)
  expect(keptStroke([0.5, 0.5, 0.502, 0.5], { ratio: 4 / 3, isStraight: false, others: [] })).toBeNull()
  expect(keptStroke([0.5, 0.5], { ratio: 4 / 3, isStraight: false, others: [] })).toBeNull()
})

test('a straight line is squared and meets the end of another; one that goes askew on purpose stays so', () => {
  const straight = (points: number[], others: readonly (readonly number[])[] = []) =>
    keptStroke(points, { ratio: 1, isStraight: true, others })
  expect(straight([0.1, 0.2, 0.4, 0.9, 0.8, 0.24])).toEqual([0.1, 0.2, 0.8, 0.2])
  expect(straight([0.3, 0.1, 0.32, 0.9])).toEqual([0.3, 0.1, 0.3, 0.9])
  expect(straight([0.1, 0.1, 0.6, 0.6])).toEqual([0.1, 0.1, 0.6, 0.6])
  expect(straight([0.11, 0.21, 0.5, 0.6], [[0.1, 0.2, 0.9, 0.2]])).toEqual([0.1, 0.2, 0.5, 0.6])
  expect(straight([0.5, 0.5, 0.89, 0.21], [[0.1, 0.2, 0.9, 0.2]])).toEqual([0.5, 0.5, 0.9, 0.2])
})

test('a finger finds the nearest line within its reach, and none further off', () => {
  const strokes = { '0': [0.1, 0.1, 0.9, 0.1], '1': [0.1, 0.15, 0.9, 0.15] }
  expect(strokeAt(strokes, { x: 0.5, y: 0.14 }, { ratio: 1, reach: 0.05 })).toBe('1')
  expect(strokeAt(strokes, { x: 0.5, y: 0.11 }, { ratio: 1, reach: 0.05 })).toBe('0')
  expect(strokeAt(strokes, { x: 0.5, y: 0.4 }, { ratio: 1, reach: 0.05 })).toBeNull()
  // On a plan twice as wide as high the same part of the height is half as far.
  expect(strokeAt(strokes, { x: 0.5, y: 0.24 }, { ratio: 2, reach: 0.05 })).toBe('1')
})
