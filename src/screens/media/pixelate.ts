import type { Box } from './photo-marks.ts'
import type { Size } from './photo-size.ts'

/** Whole pixels of a photo. */
export interface PixelBox extends Size {
  readonly x: number
  readonly y: number
}

/** Tiles across the short side of a box: too few to know a face by. */
const TILES = 3
/** A tile is never smaller than this share of the photo, so that a narrow box over letters leaves none to read. */
const SMALLEST_TILE = 1 / 48
/** Colours left of a tile, per channel: what it was made of cannot be worked back from small differences. */
const COLOUR_STEP = 16

/** Every pixel a box touches, also in part. */
export function pixelBox(box: Box, { width, height }: Size): PixelBox {
  const x = Math.max(0, Math.floor(box.left * width))
  const y = Math.max(0, Math.floor(box.top * height))
  return {
    x,
    y,
    width: Math.min(width, Math.ceil(box.right * width)) - x,
    height: Math.min(height, Math.ceil(box.bottom * height)) - y,
  }
}

/** How small the tiles of a box may be, in pixels. */
export const tileSize = (box: Size, photo: Size): number =>
  Math.max(
    2,
    Math.ceil(Math.min(box.width, box.height) / TILES),
    Math.ceil(Math.max(photo.width, photo.height) * SMALLEST_TILE),
  )

/** Equal tiles of at least that many pixels, from edge to edge: a narrow rest at the end would keep what was there. */
function tilesAlong(length: number, tile: number): readonly (readonly [from: number, to: number])[] {
  const count = Math.max(1, Math.floor(length / tile))
  const cut = (place: number) => Math.round((place * length) / count)
  return Array.from({ length: count }, (_, place) => [cut(place), cut(place + 1)] as const)
}

/**
 * Makes tiles of one colour of RGBA pixels, in place: what was in a tile is in none of its pixels any more.
 *
 * @param tile none is smaller, unless the box is
 */
export function pixelate(pixels: Uint8ClampedArray, { width, height }: Size, tile: number): void {
  for (const [top, bottom] of tilesAlong(height, tile)) {
    for (const [left, right] of tilesAlong(width, tile)) {
      const sums = [0, 0, 0]
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const at = (y * width + x) * 4
          for (let channel = 0; channel < 3; channel++) sums[channel]! += pixels[at + channel]!
        }
      }
      const count = (right - left) * (bottom - top)
      const colour = sums.map((sum) => Math.round(sum / count / COLOUR_STEP) * COLOUR_STEP)
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const at = (y * width + x) * 4
          for (let channel = 0; channel < 3; channel++) pixels[at + channel] = colour[channel]!
          pixels[at + 3] = 255
        }
      }
    }
  }
}
