import { type Coefficient, given, undefinedFor } from '../agreement/ratings.ts'

export interface Concordance {
  /** From -1 to 1; 1 only where all pairs are equal. */
  readonly concordance: Coefficient
  /** Pearson's r: how far they lie on a line, any line. */
  readonly correlation: Coefficient
}

/**
 * Lin's concordance correlation coefficient (1989, Biometrics 45, 255-268), with his variances over n: how far pairs of amounts lie on the
 * line of being equal.
 */
export function concordanceOf(pairs: readonly (readonly [number, number])[]): Concordance {
  const count = pairs.length
  if (count < 2) return { concordance: undefinedFor('tooFew'), correlation: undefinedFor('tooFew') }
  const mean = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0) / count
  const [meanA, meanB] = [mean(([a]) => a), mean(([, b]) => b)]
  const varianceA = mean(([a]) => (a - meanA) ** 2)
  const varianceB = mean(([, b]) => (b - meanB) ** 2)
  const shared = mean(([a, b]) => (a - meanA) * (b - meanB))
  const spread = varianceA + varianceB + (meanA - meanB) ** 2
  const both = Math.sqrt(varianceA * varianceB)
  return {
    concordance: spread === 0 ? undefinedFor('oneCategory') : given((2 * shared) / spread),
    correlation: both === 0 ? undefinedFor('oneCategory') : given(shared / both),
  }
}
