import { seededRandom } from '../grouping/seeded-random.ts'
import type { Coefficient } from './ratings.ts'

/** The same draws on every device and in every report. */
export const BOOTSTRAP_SEED = 20_260_601

/** Percentiles of so many settle in the second decimal, which is what is shown. */
export const BOOTSTRAP_DRAWS = 1000

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The middle 95 % of what each statistic is when subjects are drawn anew, with replacement (percentile bootstrap: Efron and Tibshirani,
 * 1993, chapter 13). Null for one that has no value in a tenth or more of the draws: it would say too much.
 *
 * @param subjects what is drawn; what belongs together (all fields of one task) is one subject
 */
export function bootstrapIntervals<Subject>(
  subjects: readonly Subject[],
  statistics: (drawn: readonly Subject[]) => readonly Coefficient[],
  seed = BOOTSTRAP_SEED,
  draws = BOOTSTRAP_DRAWS,
): readonly (Interval | null)[] {
  const found = statistics(subjects).map((): number[] => [])
  if (subjects.length < 2) return found.map(() => null)
  const random = seededRandom(seed)
  for (let draw = 0; draw < draws; draw++) {
    const drawn = subjects.map(() => subjects[random.below(subjects.length)]!)
    for (const [at, { value }] of statistics(drawn).entries()) if (value !== null) found[at]!.push(value)
  }
  return found.map((values) => {
    if (values.length <= 0.9 * draws) return null
    values.sort((a, b) => a - b)
    const at = (share: number) => values[Math.round(share * (values.length - 1))]!
    return { low: at(0.025), high: at(0.975) }
  })
}
