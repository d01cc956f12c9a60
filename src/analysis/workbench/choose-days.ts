import { DAYPARTS } from '../../records/daypart.ts'
import { type CompiledProblem, countBits, DAY_COUNT } from '../grouping/compiled-problem.ts'
import type { Allocation } from '../plan.ts'
import { findWeek } from './find-week.ts'
import type { TakenHours, WantedTask } from './week-request.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6
/** Days that may differ from those worked now before the change is too large to make unasked. */
const MOST_OTHER_DAYS = 2

/** The days on which something is done, as bits. */
export function workedDays(allocations: readonly Allocation[]): number {
  let days = 0
  DAYPARTS.forEach((daypart, part) => {
    if (allocations.some(({ schedule }) => (schedule[daypart] ?? 0) > NOTHING)) days |= 1 << (part >> 1)
  })
  return days
}

/** Other sets of days the rules allow, those nearest to the days worked now first. */
export const daysNear = ({ patterns }: CompiledProblem, now: number): number[] =>
  patterns
    .filter((days) => days !== now && countBits(days ^ now) <= MOST_OTHER_DAYS)
    .sort((a, b) => countBits(a ^ now) - countBits(b ^ now) || a - b)

/**
 * The days on which these tasks break the rules of a function least, as few as can be; the days worked now where they
 * are as good.
 */
export function bestDaysAlone(
  problem: CompiledProblem,
  taken: TakenHours,
  tasks: readonly WantedTask[],
  now: number,
): number {
  const sets = Array.from({ length: (1 << DAY_COUNT) - 1 }, (_, place) => place + 1)
    .filter((days) => countBits(days) <= problem.parameters.maxDays)
    .sort((a, b) => Number(b === now) - Number(a === now) || countBits(a) - countBits(b) || a - b)
  let best = now
  let bestWorth = Number.NEGATIVE_INFINITY
  for (const days of sets) {
    const week = findWeek(problem, taken, [{ tasks, days, isLoose: true }])
    if (!week || week.worth <= bestWorth + NOTHING) continue
    best = days
    bestWorth = week.worth
  }
  return best === 0 ? (1 << DAY_COUNT) - 1 : best
}
