import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boxOf,
  dragged,
  heldAt,
  type Mark,
  moved,
  newMark,
} from '../../../../src/screens/media/photo-marks.ts'

const REACH = { x: 0.03, y: 0.03 }
const share = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: share, y: share })
const far = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.double({ min: -3, max: 3, noNaN: true }),
})
const kind = fc.constantFrom('blur' as const, 'arrow' as const)
const box = (id: number, x0: number, y0: number, x1: number, y1: number): Mark => ({
  ...{ id, kind: 'blur', start: { x: x0, y: y0 }, end: { x: x1, y: y1 } },
})
const isInside = (mark: Mark) => {
  const { left, top, right, bottom } = boxOf(mark)
  return left >= 0 && top >= 0 && right <= 1 && bottom <= 1
}

describe('marks on a photo', () => {
  test('lie in the photo however they are drawn, moved and dragged', () => {
    fc.assert(
      fc.property(
        kind,
        point,
        far,
        far,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (what, a, b, c, ratio) => {
          const made = newMark(1, what, a, b, ratio)
          expect(isInside(made)).toBe(true)
          expect(isInside(moved(made, c))).toBe(true)
          for (const part of ['start', 'end', 'whole'] as const)
            expect(isInside(dragged({ mark: made, part }, a, c))).toBe(true)
        },
      ),
    )
  })

  test('keep their size when they are moved, also against an edge', () => {
    fc.assert(
      fc.property(point, point, far, (a, b, by) => {
        const mark = { ...box(1, a.x, a.y, b.x, b.y) }
        const [was, is] = [boxOf(mark), boxOf(moved(mark, by))]
        expect(is.right - is.left).toBeCloseTo(was.right - was.left, 9)
        expect(is.bottom - is.top).toBeCloseTo(was.bottom - was.top, 9)
      }),
    )
  })

  test('a tap makes a square box around it, and an arrow that points at it', () => {
    const made = boxOf(newMark(1, 'blur', { x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }, 4 / 3))
    expect((made.right - made.left) * 4).toBeCloseTo((made.bottom - made.top) * 3)
    expect(newMark(1, 'arrow', { x: 0.9, y: 0.9 }, { x: 0.9, y: 0.9 }, 1).end).toEqual({ x: 0.9, y: 0.9 })
  })

  test('a corner of the chosen box is dragged, with the one across in its place', () => {
    const marks = [box(1, 0.2, 0.2, 0.6, 0.6)]
    const held = heldAt(marks, { x: 0.21, y: 0.59 }, 1, 'blur', REACH)!
    expect(held.part).toBe('end')
    const next = dragged(held, { x: 0.21, y: 0.59 }, { x: 0.11, y: 0.69 })
    expect(boxOf(next).left).toBeCloseTo(0.1)
    expect(boxOf(next).bottom).toBeCloseTo(0.7)
    expect(boxOf(next)).toMatchObject({ top: 0.2, right: 0.6 })
  })

  test('only the chosen mark and those of the kind that is drawn are in the way', () => {
    const marks = [box(1, 0.2, 0.2, 0.6, 0.6), box(2, 0.3, 0.3, 0.5, 0.5)]
    const inBoth = { x: 0.4, y: 0.4 }
    expect(heldAt(marks, inBoth, null, 'blur', REACH)?.mark.id).toBe(2)
    expect(heldAt(marks, inBoth, 1, 'blur', REACH)?.mark.id).toBe(1)
    expect(heldAt(marks, inBoth, null, 'arrow', REACH)).toBeNull()
    expect(heldAt(marks, { x: 0.9, y: 0.9 }, 1, 'blur', REACH)).toBeNull()
  })
})
