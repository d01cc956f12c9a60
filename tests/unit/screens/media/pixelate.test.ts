import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pixelate, pixelBox, tileSize } from '../../../../src/screens/media/pixelate.ts'

const photo = { width: 1600, height: 1200 }
const size = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) })

/** As the tiles have to lie: as many as fit, shared out evenly. */
function runs(length: number, tile: number): [number, number][] {
  const count = Math.max(1, Math.floor(length / tile))
  const cut = (place: number) => Math.round((place * length) / count)
  return Array.from({ length: count }, (_, place) => [cut(place), cut(place + 1)])
}

function meanOf(
  pixels: Uint8ClampedArray,
  width: number,
  channel: number,
  [left, right, top, bottom]: readonly [number, number, number, number],
): number {
  let sum = 0
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) sum += pixels[(y * width + x) * 4 + channel]!
  return sum / ((right - left) * (bottom - top))
}

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

  test('every pixel to the edges is in a flat tile that is not smaller than the smallest', () => {
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 2, max: 12 }),
        fc.infiniteStream(fc.nat(255)),
        (area, tile, bytes) => {
          const { width, height } = area
          const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, () => bytes.next().value)
          const rows = runs(height, tile)
          const columns = runs(width, tile)
          const before = pixels.slice()
          pixelate(pixels, area, tile)
          for (const [top, bottom] of rows)
            for (const [left, right] of columns) {
              expect(bottom - top).toBeGreaterThanOrEqual(Math.min(tile, height))
              expect(right - left).toBeGreaterThanOrEqual(Math.min(tile, width))
              const mean = [0, 1, 2].map((channel) =>
                meanOf(before, width, channel, [left, right, top, bottom]),
              )
              for (let y = top; y < bottom; y++)
                for (let x = left; x < right; x++) {
                  const at = (y * width + x) * 4
                  for (const [channel, value] of mean.entries()) {
                    expect(pixels[at + channel]).toBe(pixels[(top * width + left) * 4 + channel])
                    expect(Math.abs(pixels[at + channel]! - value)).toBeLessThanOrEqual(8)
                  }
                }
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('one pixel more than two tiles leaves no row of its own at the right and the bottom', () => {
    const board = { width: 69, height: 69 }
    const tile = tileSize(board, photo)
    expect(tile).toBe(34)
    const pixels = new Uint8ClampedArray(69 * 69 * 4)
    // One white pixel in the corner, and one half way along each edge.
    for (const at of [69 * 69 - 1, 68 * 69 + 10, 10 * 69 + 68]) pixels.set([255, 255, 255, 255], at * 4)
    pixelate(pixels, board, tile)
    expect(pixels.every((value, at) => (at % 4 === 3 ? value === 255 : value === 0))).toBe(true)
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
