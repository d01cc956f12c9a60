import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pixelate, pixelBox, tileSize } from '../../../../src/screens/media/pixelate.ts'

const photo = { width: 1600, height: 1200 }
const size = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) })

describe('pixels that are made unrecognisable', () => {
  test('a checkerboard becomes flat', () => {
    const board = { width: 64, height: 64 }
    const pixels = new Uint8ClampedArray(64 * 64 * 4)
    for (let at = 0; at < 64 * 64; at++) {
      const isWhite = (Math.floor(at / 64) + at) % 2 === 0
      pixels.set(isWhite ? [255, 255, 255, 255] : [0, 0, 0, 255], at * 4)
    }
    pixelate(pixels, board, tileSize(board, photo))
    expect(new Set(pixels)).toEqual(new Set([128, 255]))
    expect(pixels.every((value, at) => (at % 4 === 3 ? value === 255 : value === 128))).toBe(true)
  })

  test('every tile has one colour, whatever was in it', () => {
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.nat(255)),
        (area, tile, bytes) => {
          const pixels = Uint8ClampedArray.from(
            { length: area.width * area.height * 4 },
            () => bytes.next().value,
          )
          pixelate(pixels, area, tile)
          const colours = new Map<string, string>()
          for (let y = 0; y < area.height; y++)
            for (let x = 0; x < area.width; x++) {
              const key = `${Math.floor(x / tile)} ${Math.floor(y / tile)}`
              const at = (y * area.width + x) * 4
              const colour = pixels.subarray(at, at + 4).join()
              expect(colours.get(key) ?? colour).toBe(colour)
              colours.set(key, colour)
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a box takes every pixel it touches, and none outside the photo', () => {
    expect(pixelBox({ left: 0.9996, top: 0, right: 1, bottom: 1 }, photo)).toEqual({
      ...{ x: 1599, y: 0, width: 1, height: 1200 },
    })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, d) => {
        const [left, right, top, bottom] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)]
        const box = pixelBox({ left, right, top, bottom }, photo)
        expect(box.x).toBeLessThanOrEqual(left * 1600)
        expect(box.x + box.width).toBeGreaterThanOrEqual(right * 1600)
        expect(box.y + box.height).toBeGreaterThanOrEqual(bottom * 1200)
        expect(box.x + box.width).toBeLessThanOrEqual(1600)
        expect(box.y + box.height).toBeLessThanOrEqual(1200)
      }),
    )
  })

  test('at most a few tiles stand across a face, and letters are smaller than one', () => {
    expect(Math.ceil(300 / tileSize({ width: 300, height: 240 }, photo))).toBeLessThanOrEqual(5)
    expect(tileSize({ width: 300, height: 18 }, photo)).toBeGreaterThanOrEqual(25)
  })
})
