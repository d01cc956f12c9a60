import { floorTime } from '../../analysis/practice/floor-clock.ts'
import type { FloorClockPoint } from '../../records/practice.ts'
import type { Clock } from '../clock.ts'

/** The clock on the wall of the practice floor. @param read the points as they are now */
export const practiceClock = (real: Clock, read: () => readonly FloorClockPoint[]): Clock => ({
  now: () => floorTime(read(), real.now()),
  offsetMinutes: real.offsetMinutes,
})

/** When the shift of the practice floor begins. */
const BEGINS = '07:00'
const DAY_MS = 86_400_000

/**
 * The moment a run begins on the floor: seven in the morning of a day of its own, so that no two runs share their hours. Today, or the
 * last day before it on which none began.
 *
 * @param taken when earlier ones began on the floor
 */
export function beginningOf(clock: Clock, taken: readonly number[]): number {
  const now = clock.now()
  for (let back = 0; ; back++) {
    const at = now - back * DAY_MS
    const offset = clock.offsetMinutes(at)
    const day = new Date(at + offset * 60_000).toISOString().slice(0, 10)
    const begins = Date.parse(`${day}T${BEGINS}:00Z`) - clock.offsetMinutes(at) * 60_000
    if (!taken.some((each) => Math.abs(each - begins) < DAY_MS / 2)) return begins
  }
}
