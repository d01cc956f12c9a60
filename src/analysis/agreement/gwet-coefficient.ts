import { type Coefficient, given, pairable, type Ratings, undefinedFor, valuesOf } from './ratings.ts'
import { type Weight, weightOf } from './weights.ts'

/**
 * Gwet's AC1 (2008), with weights his AC2 (2014, Handbook of Inter-Rater Reliability, 4th ed., chapters 2-5): chance is taken as what raters do
 * with the subjects that are hard to rate, so that it stays sensible where nearly all subjects are in one category. Any number of
 * raters; subjects that one rated count for what is common, those that two or more rated for agreement.
 *
 * @param categories all there are, also those nobody used
 */
export function gwetCoefficient(
  ratings: Ratings,
  categories: number,
  weight: Weight = weightOf('plain', categories),
): Coefficient {
  const subjects = pairable(ratings)
  if (subjects.length < 2) return undefinedFor('tooFew')
  if (categories < 2) return undefinedFor('oneCategory')
  return gwetOf(percentAgreement(ratings, weight)!, sharesOf(ratings, categories), weight)
}

/**
 * AC1 or AC2 from the agreement there is and how common each category is.
 *
 * @param shares one for each category there is
 */
export function gwetOf(
  observed: number,
  shares: readonly number[],
  weight: Weight = weightOf('plain', shares.length),
): Coefficient {
  const categories = shares.length
  let weights = 0
  for (let a = 0; a < categories; a++) for (let b = 0; b < categories; b++) weights += weight(a, b)
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0)
  const chance = (weights * spread) / (categories * (categories - 1))
  return given((observed - chance) / (1 - chance))
}

/** The mean share of pairs of raters that agree, of subjects that two or more rated; null where there are none. */
export function percentAgreement(
  ratings: Ratings,
  weight: Weight = (a, b) => Number(a === b),
): number | null {
  const subjects = pairable(ratings)
  if (subjects.length === 0) return null
  const shares = subjects.map((rated) => {
    const values = valuesOf(rated)
    let agreed = 0
    for (const [at, a] of values.entries()) {
      for (const [other, b] of values.entries()) if (at !== other) agreed += weight(a, b)
    }
    return agreed / (values.length * (values.length - 1))
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** How common each category is: its mean share of what a subject got. */
export function sharesOf(ratings: Ratings, categories: number): readonly number[] {
  const rated = ratings.map(valuesOf).filter((values) => values.length > 0)
  const shares = new Array<number>(categories).fill(0)
  for (const values of rated) for (const value of values) shares[value]! += 1 / values.length / rated.length
  return shares
}
