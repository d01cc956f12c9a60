import { type Coefficient, given, pairable, type Ratings, undefinedFor, valuesOf } from './ratings.ts'

export const ALPHA_SCALES = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type AlphaScale = (typeof ALPHA_SCALES)[number]

/**
 * Krippendorff's alpha (2011, Computing Krippendorff's Alpha-Reliability, section C and D): one less the disagreement there is over that
 * expected when the same values were handed out by chance. Any number of raters, gaps left out.
 *
 * @param measureOf the amount a category stands for; only for `interval` and `ratio`
 */
export function krippendorffAlpha(
  ratings: Ratings,
  scale: AlphaScale,
  measureOf: (category: number) => number = (category) => category,
): Coefficient {
  const subjects = pairable(ratings)
  if (subjects.length < 2) return undefinedFor('tooFew')
  const size = 1 + Math.max(...subjects.map((rated) => Math.max(...valuesOf(rated))))
  return alphaOf(coincidencesOf(subjects, size), scale, measureOf)
}

/** Alpha from how often values came together. */
export function alphaOf(
  coincidences: readonly (readonly number[])[],
  scale: AlphaScale,
  measureOf: (category: number) => number = (category) => category,
): Coefficient {
  const size = coincidences.length
  const counts = coincidences.map((row) => row.reduce((total, each) => total + each, 0))
  const total = counts.reduce((all, each) => all + each, 0)
  const distance = distanceOf(scale, counts, measureOf)
  let observed = 0
  let expected = 0
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const apart = distance(a, b)
      observed += coincidences[a]![b]! * apart
      expected += counts[a]! * counts[b]! * apart
    }
  }
  return expected === 0 ? undefinedFor('oneCategory') : given(1 - ((total - 1) * observed) / expected)
}

/** Each pair of values within a subject, both ways, weighed so that a subject counts as often as it has values. */
export function coincidencesOf(subjects: Ratings, size: number): readonly (readonly number[])[] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const rated of subjects) {
    const values = valuesOf(rated)
    const share = 1 / (values.length - 1)
    for (const [at, a] of values.entries()) {
      for (const [other, b] of values.entries()) if (at !== other) table[a]![b]! += share
    }
  }
  return table
}

/** Squared differences, as each scale measures them. */
function distanceOf(
  scale: AlphaScale,
  counts: readonly number[],
  measureOf: (category: number) => number,
): (a: number, b: number) => number {
  if (scale === 'nominal') return (a, b) => (a === b ? 0 : 1)
  if (scale === 'interval') return (a, b) => (measureOf(a) - measureOf(b)) ** 2
  if (scale === 'ratio') {
    return (a, b) => {
      const [x, y] = [measureOf(a), measureOf(b)]
      return x + y === 0 ? 0 : ((x - y) / (x + y)) ** 2
    }
  }
  const upTo = [0]
  for (const count of counts) upTo.push(upTo.at(-1)! + count)
  // All values from the one to the other, of both ends half.
  return (a, b) => (upTo[b + 1]! - upTo[a]! - (counts[a]! + counts[b]!) / 2) ** 2
}
