export const MARK_KINDS = ['blur', 'arrow'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** From 0 to 1 of the width and height of the photo. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A box that is made unrecognisable, from corner to corner, or an arrow with its head at the end. */
export interface Mark {
  readonly id: number
  readonly kind: MarkKind
  readonly start: Point
  readonly end: Point
}

/** What a finger holds of a mark. */
export type Part = 'start' | 'end' | 'whole'
export interface Held {
  readonly mark: Mark
  readonly part: Part
}

/** How far from a mark a finger still hits it, from 0 to 1 of width and height. */
export type Reach = Point

/** A drag shorter than this is a tap. */
const TAP = 0.02
/** Of the short side of the photo. */
const FIRST_SIZE = 0.24
const SMALLEST = 0.02

const within = (value: number) => Math.min(1, Math.max(0, value))
export const inPicture = ({ x, y }: Point): Point => ({ x: within(x), y: within(y) })

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const boxOf = ({ start, end }: Pick<Mark, 'start' | 'end'>): Box => ({
  left: Math.min(start.x, end.x),
  top: Math.min(start.y, end.y),
  right: Math.max(start.x, end.x),
  bottom: Math.max(start.y, end.y),
})

/**
 * A new mark: as it was dragged, or where there was only a tap one of a usual size there.
 *
 * @param ratio width of the photo divided by its height
 */
export function newMark(id: number, kind: MarkKind, from: Point, to: Point, ratio: number): Mark {
  const isTap = Math.abs(to.x - from.x) < TAP && Math.abs(to.y - from.y) < TAP
  if (!isTap) return { id, kind, start: inPicture(from), end: inPicture(to) }
  const width = FIRST_SIZE / Math.max(1, ratio)
  const height = FIRST_SIZE * Math.min(1, ratio)
  if (kind === 'arrow') {
    // It points at what was tapped, from where there is room.
    const side = from.x > 0.5 ? -1 : 1
    const start = inPicture({ x: from.x + side * width, y: from.y + (from.y > 0.5 ? -height : height) })
    return { id, kind, start, end: inPicture(from) }
  }
  const mark = {
    start: { x: from.x - width / 2, y: from.y - height / 2 },
    end: { x: from.x + width / 2, y: from.y + height / 2 },
  }
  return moved({ id, kind, ...mark }, { x: 0, y: 0 })
}

/** Moved as far as it stays in the photo. */
export function moved(mark: Mark, by: Point): Mark {
  const { left, top, right, bottom } = boxOf(mark)
  const x = Math.min(1 - right, Math.max(-left, by.x))
  const y = Math.min(1 - bottom, Math.max(-top, by.y))
  const shift = (point: Point) => inPicture({ x: point.x + x, y: point.y + y })
  return { ...mark, start: shift(mark.start), end: shift(mark.end) }
}

/** Drags what is held; a box never becomes too small to take hold of. */
export function dragged({ mark, part }: Held, from: Point, to: Point): Mark {
  const by = { x: to.x - from.x, y: to.y - from.y }
  if (part === 'whole') return moved(mark, by)
  const was = mark[part]
  const next = { ...mark, [part]: inPicture({ x: was.x + by.x, y: was.y + by.y }) }
  const { left, top, right, bottom } = boxOf(next)
  const isTooSmall =
    mark.kind === 'blur'
      ? right - left < SMALLEST || bottom - top < SMALLEST
      : right - left < SMALLEST && bottom - top < SMALLEST
  return isTooSmall ? mark : next
}

/**
 * What a finger takes hold of: an end of the chosen mark, that mark, or else the topmost one of the kind that is drawn now.
 *
 * @returns null where a new mark begins
 */
export function heldAt(
  marks: readonly Mark[],
  point: Point,
  chosen: number | null,
  kind: MarkKind,
  reach: Reach,
): Held | null {
  const mine = marks.find(({ id }) => id === chosen)
  if (mine) {
    const end = heldEnd(mine, point, reach)
    if (end) return end
    if (isHit(mine, point, reach)) return { mark: mine, part: 'whole' }
  }
  const hit = [...marks].reverse().find((mark) => mark.kind === kind && isHit(mark, point, reach))
  return hit ? { mark: hit, part: 'whole' } : null
}

/** The corner or end within reach; of a box the corner across stays. */
function heldEnd(mark: Mark, point: Point, reach: Reach): Held | null {
  const isNear = ({ x, y }: Point) => Math.abs(x - point.x) <= reach.x && Math.abs(y - point.y) <= reach.y
  if (mark.kind === 'arrow')
    return isNear(mark.end) ? { mark, part: 'end' } : isNear(mark.start) ? { mark, part: 'start' } : null
  const { left, top, right, bottom } = boxOf(mark)
  // A box as small as a finger is moved, not stretched, by its middle.
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const x = point.x > middle.x ? right : left
  const y = point.y > middle.y ? bottom : top
  const isInside = isBetween(point.x, left, right) && isBetween(point.y, top, bottom)
  const near = isInside
    ? { x: Math.min(reach.x, (right - left) / 4), y: Math.min(reach.y, (bottom - top) / 4) }
    : reach
  if (Math.abs(x - point.x) > near.x || Math.abs(y - point.y) > near.y) return null
  const across = { x: x === right ? left : right, y: y === bottom ? top : bottom }
  return { mark: { ...mark, start: across, end: { x, y } }, part: 'end' }
}

const isBetween = (value: number, from: number, to: number) => value >= from && value <= to

function isHit(mark: Mark, point: Point, reach: Reach): boolean {
  const { left, top, right, bottom } = boxOf(mark)
  if (mark.kind === 'blur') return isBetween(point.x, left, right) && isBetween(point.y, top, bottom)
  // Distance to the line, measured in reaches: an ellipse around the finger.
  const { start, end } = mark
  const [ax, ay] = [(start.x - point.x) / reach.x, (start.y - point.y) / reach.y]
  const [dx, dy] = [(end.x - start.x) / reach.x, (end.y - start.y) / reach.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : within(-(ax * dx + ay * dy) / length)
  return (ax + share * dx) ** 2 + (ay + share * dy) ** 2 <= 1
}
