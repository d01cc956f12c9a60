/** Where time, ids and device identity come from; built in `main.tsx`, replaced in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Minutes the wall clock is ahead of UTC at that moment. */
  readonly offsetMinutes: (at: number) => number
}

/** Wall time with its offset, to the second: `2026-09-09T13:48:00+02:00`. */
export function wallTime(clock: Clock, at: number = clock.now()): string {
  const offset = clock.offsetMinutes(at)
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offset)
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`
}
