import { boxOf, type Mark } from './photo-marks.ts'
import type { Size } from './photo-size.ts'
import { pixelate, pixelBox, tileSize } from './pixelate.ts'

/** Seen on any photo: a light arrow with a dark edge. */
const ARROW = '#ffd400'
const ARROW_EDGE = '#1b1f23'

/** Of the long side of the photo. */
const ARROW_WIDTH = 1 / 110
const HEAD = 4.2

/**
 * Draws a photo and its marks into the pixels themselves. What lies in a box is gone from them; boxes come first, so that
 * an arrow may point into one.
 */
export function drawPhoto(
  context: CanvasRenderingContext2D,
  source: CanvasImageSource,
  size: Size,
  marks: readonly Mark[],
): void {
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, size.width, size.height)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, size.width, size.height)
  for (const mark of marks) if (mark.kind === 'blur') blur(context, mark, size)
  for (const mark of marks) if (mark.kind === 'arrow') drawArrow(context, mark, size)
}

function blur(context: CanvasRenderingContext2D, mark: Mark, size: Size): void {
  const { x, y, width, height } = pixelBox(boxOf(mark), size)
  if (width < 1 || height < 1) return
  const inside = context.getImageData(x, y, width, height)
  pixelate(inside.data, inside, tileSize(inside, size))
  context.putImageData(inside, x, y)
}

function drawArrow(context: CanvasRenderingContext2D, { start, end }: Mark, size: Size): void {
  const from = { x: start.x * size.width, y: start.y * size.height }
  const to = { x: end.x * size.width, y: end.y * size.height }
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return
  const line = Math.max(size.width, size.height) * ARROW_WIDTH
  const head = Math.min(length * 0.6, line * HEAD)
  context.save()
  context.translate(to.x, to.y)
  context.rotate(Math.atan2(to.y - from.y, to.x - from.x))
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(-head, head * 0.62)
  context.lineTo(-head, line / 2)
  context.lineTo(-length, line / 2)
  context.lineTo(-length, -line / 2)
  context.lineTo(-head, -line / 2)
  context.lineTo(-head, -head * 0.62)
  context.closePath()
  context.lineJoin = 'round'
  context.lineWidth = line * 0.7
  context.strokeStyle = ARROW_EDGE
  context.stroke()
  context.fillStyle = ARROW
  context.fill()
  context.restore()
}
