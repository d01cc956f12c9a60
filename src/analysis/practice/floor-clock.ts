import type { FloorClockPoint } from '../../records/practice.ts'

export const FLOOR_SPEEDS = [1, 2, 5, 10] as const
export type FloorSpeed = (typeof FLOOR_SPEEDS)[number]

/** Time of the floor at a real moment, both in milliseconds since the epoch; of no points the real one. */
export function floorTime(points: readonly FloorClockPoint[], real: number): number {
  const last = points.at(-1)
  return last ? last.floor + Math.max(0, real - last.real) * last.speed : real
}

/** Whether it stands still. */
export const isHeld = (points: readonly FloorClockPoint[]): boolean => (points.at(-1)?.speed ?? 0) === 0

/** The speed it goes at, or went at before it was held; 1 before it ever went. */
export const speedOf = (points: readonly FloorClockPoint[]): number =>
  points.filter(({ speed }) => speed > 0).at(-1)?.speed ?? 1

/** From now on it goes so fast; 0 holds it. Time of the floor does not jump. */
export const withSpeed = (
  points: readonly FloorClockPoint[],
  real: number,
  speed: number,
): readonly FloorClockPoint[] => [...points, { real, floor: floorTime(points, real), speed }]

/** Put back to a moment of the floor, held: nobody was looking since. */
export const heldAt = (
  points: readonly FloorClockPoint[],
  real: number,
  floor: number,
): readonly FloorClockPoint[] => [...points, { real, floor, speed: 0 }]
