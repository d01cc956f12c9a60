import type { GroupResult } from '../group-result.ts'
import type { Plan } from '../plan.ts'

export interface ExactProgress extends Plan {
  /** Proven: no plan scores higher; null before the first proof. Falls while the solver works. */
  readonly bound: number | null
  /** Of the best plan so far, which are `functions`. */
  readonly score: number
  /** Time the solver took. */
  readonly seconds: number
  /** Of a plan better than the one it started from. */
  readonly untidy?: GroupResult['untidy']
}

export interface ExactResult extends Plan {
  readonly score: number
  /** Proven upper bound, at least `score`; null when the solver had no time for one. */
  readonly bound: number | null
  /** (bound - score) / score, 0 when both are 0; null without a bound. */
  readonly gap: number | null
  /** The score is the bound, within 1e-4. */
  readonly proven: boolean
  /** Of a plan better than the one it started from. */
  readonly untidy?: GroupResult['untidy']
}

/** Scores closer than this are equal, in weighted hours. */
export const EQUAL = 1e-4

/** What stands when the solver ends here: whatever was proven and found stays true. */
export function resultSoFar({
  functions,
  score,
  bound: proven,
  untidy,
}: Omit<ExactProgress, 'seconds'>): ExactResult {
  const bound = proven === null ? null : Math.max(proven, score)
  const gap = bound === null ? null : bound === 0 ? 0 : (bound - score) / Math.max(score, EQUAL)
  return {
    functions,
    score,
    bound,
    gap,
    proven: bound !== null && bound - score <= EQUAL,
    ...(untidy && { untidy }),
  }
}
