import { wallTimeAt } from '../records/wall-time.ts'

/** Where time, ids and device identity come from; built in `main.tsx`, replaced in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Minutes the wall clock is ahead of UTC at that moment. */
  readonly offsetMinutes: (at: number) => number
}

/** Wall time with its offset, to the second: `2026-09-09T13:48:00+02:00`. */
export const wallTime = (clock: Clock, at: number = clock.now()): string =>
  wallTimeAt(at, clock.offsetMinutes(at))
