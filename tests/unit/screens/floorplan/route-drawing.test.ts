import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RouteData, routeDrawing } from '../../../../src/screens/floorplan/route-drawing.ts'

const data: RouteData = {
  ratio: 1.5,
  strokes: [[0, 0, 1, 1]],
  places: [
    { key: 'a', name: 'Keuken', x: 0.2, y: 0.2, ms: 400, time: '4 min' },
    { key: 'b', name: 'Linnen', x: 0.8, y: 0.2, ms: 100, time: '1 min' },
    { key: 'c', name: 'Hal', x: 0.5, y: 0.8, ms: 0, time: '' },
  ],
  moves: [
    { from: 'a', to: 'b', count: 4 },
    { from: 'b', to: 'a', count: 1 },
  ],
}

test('a circle four times as large is four times the time; where nobody was is a small open one', () => {
  const circles = routeDrawing(data, 900).marks.filter((mark) => mark.kind === 'circle')
  const [a, b, c] = circles.map(({ radius }) => radius)
  expect((a! / b!) ** 2).toBeCloseTo(4)
  expect(c).toBeLessThan(b!)
  expect(circles[2]!.fill).toBe('surface')
})

test('the way gone more often is thicker, says how often, and lies apart from the way back', () => {
  const { marks } = routeDrawing(data, 900)
  const ways = marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke === 'accent' ? [mark] : []))
  expect(ways).toHaveLength(2)
  expect(ways[0]!.strokeWidth!).toBeGreaterThan(ways[1]!.strokeWidth!)
  const bendOf = (at: number) => ways[at]!.steps.find(([to]) => to === 'C')![2] as number
  expect(bendOf(0)).toBeGreaterThan(bendOf(1))
  expect(marks.some((mark) => mark.kind === 'text' && mark.text === '4×')).toBe(true)
})

test('all of it lies within the sheet, however narrow, wherever places are', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const place = fc.record({ x: part, y: part, ms: fc.nat(100) })
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 8 }),
      fc.integer({ min: 300, max: 1200 }),
      part,
      (made, width, r) => {
        const places = made.map((each, at) => ({
          ...each,
          key: String(at),
          name: 'Huiskamer',
          time: '3 min',
        }))
        const moves = places.map((_, at) => ({
          from: String(at),
          to: String(places.length - 1 - at),
          count: at + 1,
        }))
        const drawing = routeDrawing({ ratio: 0.6 + r, strokes: [], places, moves }, width)
        expect(drawing.width).toBeLessThanOrEqual(width)
        for (const mark of drawing.marks) {
          if (mark.kind !== 'text') continue
          expect(mark.x).toBeGreaterThanOrEqual(-0.001)
          expect(mark.x).toBeLessThanOrEqual(drawing.width + 0.001)
        }
        expect(JSON.stringify(drawing)).not.toContain('null')
      },
    ),
  )
})
