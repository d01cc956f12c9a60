import type { FloorPlanRecord, PlanScale } from '../../records/media.ts'

/*
 * Points of a plan are parts of 1 of its width and of its height. Lengths are in widths of the plan, so that they mean the same
 * along both: a step down counts for its part of the height divided by `ratio` (width divided by height).
 */

export interface Point {
  readonly x: number
  readonly y: number
}

/** Straight from one point to another, in widths of the plan. */
export const widthsBetween = (a: Point, b: Point, ratio: number): number =>
  Math.hypot(a.x - b.x, (a.y - b.y) / ratio)

/** How long a plan is from side to side, in metres; null while nobody said how long a line of it is. */
export function metresWide({ scale, ratio }: Pick<FloorPlanRecord, 'scale' | 'ratio'>): number | null {
  if (!scale) return null
  const widths = lineWidths(scale.line, ratio)
  return widths > 0 && scale.metres > 0 ? scale.metres / widths : null
}

export const lineWidths = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: PlanScale['line'], ratio: number): number =>
  widthsBetween({ x: x1, y: y1 }, { x: x2, y: y2 }, ratio)

/** Four decimals: a tenth of a millimetre on a tablet. */
export const rounded = (value: number): number => Math.round(within(value) * 10_000) / 10_000

/** Nothing of a plan lies outside of it. */
export const within = (value: number): number => Math.min(1, Math.max(0, value))
