import { type Point, rounded, widthsBetween } from './plan-geometry.ts'

/** A drawn line: x, y, x, y ... in parts of 1 of the width and height of its plan. */
export type Stroke = readonly number[]

/** Further than this from the line nobody sees a point left out. Widths of the plan. */
const TOLERANCE = 0.003
/** Shorter than this is a tap, no line. */
const SHORTEST = 0.012
/** A straight line that begins or ends this near the end of another is meant to meet it. */
const MEETS_WITHIN = 0.025
/** Within so many degrees of level or upright, a straight line is meant to be so. */
const SQUARE_DEGREES = 12
/** Points on either side a point is smoothed with. */
const REACH = 2

interface Drawn {
  /** Width of the plan divided by its height. */
  readonly ratio: number
  readonly isStraight: boolean
  /** Lines that are there: a straight one meets their ends. */
  readonly others: readonly Stroke[]
}

/**
 * What is kept of a line drawn by finger: smoothed and with only the points it needs, or straight from where it began to where it
 * ended, squared and joined to the ends of others. Within the plan, to four decimals.
 *
 * @returns null for what is too short to be a line
 */
export function keptStroke(points: Stroke, { ratio, isStraight, others }: Drawn): Stroke | null {
  const drawn = pointsOf(points)
  if (drawn.length < 2 || lengthOf(drawn, ratio) < SHORTEST) return null
  const kept = isStraight ? straightened(drawn, ratio, others) : thinned(smoothed(drawn), ratio)
  return kept.flatMap(({ x, y }) => [rounded(x), rounded(y)])
}

/** Each point by the mean of those around it; where it begins and ends stays. */
export function smoothed(points: readonly Point[]): Point[] {
  return points.map((point, at) => {
    const reach = Math.min(REACH, at, points.length - 1 - at)
    if (reach === 0) return point
    const around = points.slice(at - reach, at + reach + 1)
    return { x: mean(around.map(({ x }) => x)), y: mean(around.map(({ y }) => y)) }
  })
}

/** The points without those that lie on the line anyway (Ramer 1972; Douglas and Peucker 1973). None left out lies further than the tolerance. */
export function thinned(points: readonly Point[], ratio: number, tolerance = TOLERANCE): Point[] {
  const kept = new Set([0, points.length - 1])
  const open: (readonly [from: number, to: number])[] = [[0, points.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    let [furthest, distance] = [from, tolerance]
    for (let at = from + 1; at < to; at++) {
      const off = distanceToLine(points[at]!, points[from]!, points[to]!, ratio)
      if (off > distance) [furthest, distance] = [at, off]
    }
    if (furthest === from) continue
    kept.add(furthest)
    open.push([from, furthest], [furthest, to])
  }
  return [...kept].sort((a, b) => a - b).map((at) => points[at]!)
}

function straightened(points: readonly Point[], ratio: number, others: readonly Stroke[]): Point[] {
  const ends = others.flatMap((each) => {
    const own = pointsOf(each)
    return own.length > 0 ? [own[0]!, own.at(-1)!] : []
  })
  const meeting = (point: Point) => {
    const [near] = ends
      .map((end) => ({ end, off: widthsBetween(point, end, ratio) }))
      .filter(({ off }) => off <= MEETS_WITHIN)
      .sort((a, b) => a.off - b.off)
    return near?.end ?? null
  }
  const [first, last] = [points[0]!, points.at(-1)!]
  const from = meeting(first) ?? first
  const met = meeting(last)
  // Joined at both ends it goes where these are, square or not.
  return [from, met && met !== from ? met : squared(from, last, ratio)]
}

function squared(from: Point, to: Point, ratio: number): Point {
  const degrees = (Math.atan2(Math.abs(to.y - from.y) / ratio, Math.abs(to.x - from.x)) * 180) / Math.PI
  if (degrees <= SQUARE_DEGREES) return { x: to.x, y: from.y }
  return degrees >= 90 - SQUARE_DEGREES ? { x: from.x, y: to.y } : to
}

/**
 * The line under a finger.
 *
 * @param reach widths of the plan a finger may be off
 * @returns its key; null where none is so near
 */
export function strokeAt(
  strokes: Readonly<Record<string, Stroke>>,
  point: Point,
  { ratio, reach }: { readonly ratio: number; readonly reach: number },
): string | null {
  let nearest: { readonly key: string; readonly off: number } | null = null
  for (const [key, stroke] of Object.entries(strokes)) {
    const points = pointsOf(stroke)
    for (const [at, end] of points.entries()) {
      const off = distanceToLine(point, points[Math.max(0, at - 1)]!, end, ratio)
      if (off <= (nearest?.off ?? reach)) nearest = { key, off }
    }
  }
  return nearest?.key ?? null
}

export const pointsOf = (stroke: Stroke): Point[] =>
  Array.from({ length: Math.floor(stroke.length / 2) }, (_, at) => ({
    x: stroke[at * 2]!,
    y: stroke[at * 2 + 1]!,
  }))

const lengthOf = (points: readonly Point[], ratio: number): number =>
  points.reduce((sum, point, at) => sum + (at === 0 ? 0 : widthsBetween(points[at - 1]!, point, ratio)), 0)

/** From a point to the nearest of a stretch, in widths. */
function distanceToLine(point: Point, from: Point, to: Point, ratio: number): number {
  const [dx, dy] = [to.x - from.x, (to.y - from.y) / ratio]
  const [px, py] = [point.x - from.x, (point.y - from.y) / ratio]
  const squares = dx * dx + dy * dy
  const along = squares === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squares))
  return Math.hypot(px - along * dx, py - along * dy)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
