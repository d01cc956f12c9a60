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

/** How large the tiles of a box are, in pixels. */
export const tileSize = (box: Size, photo: Size): number =>
  Math.max(
    2,
    Math.ceil(Math.min(box.width, box.height) / TILES),
    Math.ceil(Math.max(photo.width, photo.height) * SMALLEST_TILE),
  )

/** Makes tiles of one colour of RGBA pixels, in place: what was in a tile is in none of its pixels any more. */
export function pixelate(pixels: Uint8ClampedArray, { width, height }: Size, tile: number): void {
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const right = Math.min(width, left + tile)
      const bottom = Math.min(height, top + tile)
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
