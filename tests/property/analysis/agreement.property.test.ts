import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coefficientsOf, sumOfTallies, tallyOf } from '../../../src/analysis/agreement/agreement-tally.ts'
import { bootstrapIntervals } from '../../../src/analysis/agreement/bootstrap-interval.ts'
import { cohenKappa } from '../../../src/analysis/agreement/cohen-kappa.ts'
import { confusionTable } from '../../../src/analysis/agreement/confusion-table.ts'
import { gwetCoefficient, percentAgreement } from '../../../src/analysis/agreement/gwet-coefficient.ts'
import {
  ALPHA_SCALES,
  type AlphaScale,
  krippendorffAlpha,
} from '../../../src/analysis/agreement/krippendorff-alpha.ts'
import type { Ratings } from '../../../src/analysis/agreement/ratings.ts'
import { weightOf } from '../../../src/analysis/agreement/weights.ts'

const CATEGORIES = 5
const value = fc.integer({ min: 0, max: CATEGORIES - 1 })

const ratingsWith = (raters: number, each: fc.Arbitrary<number | null>) =>
  fc.array(fc.array(each, { minLength: raters, maxLength: raters }), { minLength: 2, maxLength: 12 })

const withGaps: fc.Arbitrary<Ratings> = fc
  .integer({ min: 2, max: 4 })
  .chain((raters) => ratingsWith(raters, fc.option(value, { freq: 4, nil: null })))
const ofTwo: fc.Arbitrary<Ratings> = ratingsWith(2, value)
const orderOf = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

const kappa = (ratings: Ratings, kind: 'plain' | 'linear' | 'quadratic') =>
  cohenKappa(confusionTable(ratings, CATEGORIES), weightOf(kind, CATEGORIES)).value
const all = (ratings: Ratings) => [
  ...ALPHA_SCALES.map((scale) => krippendorffAlpha(ratings, scale).value),
  gwetCoefficient(ratings, CATEGORIES).value,
  percentAgreement(ratings),
]

const same = (a: readonly (number | null)[], b: readonly (number | null)[]) => {
  for (const [at, one] of a.entries()) {
    if (one === null || b[at] === null) expect(b[at]).toBe(one)
    else expect(b[at]).toBeCloseTo(one, 9)
  }
}

test('the order of subjects and of raters does not matter', () => {
  fc.assert(
    fc.property(
      withGaps.chain((ratings) =>
        fc.tuple(fc.constant(ratings), orderOf(ratings), orderOf(ratings[0]!.map((_, at) => at))),
      ),
      ([ratings, subjects, raters]) => {
        same(all(ratings), all(subjects))
        same(all(ratings), all(ratings.map((rated) => raters.map((at) => rated[at]!))))
      },
    ),
  )
})

test('two raters may change places, also with weights', () => {
  fc.assert(
    fc.property(ofTwo, (ratings) => {
      const turned = ratings.map(([a, b]) => [b!, a!])
      for (const kind of ['plain', 'linear', 'quadratic'] as const) {
        same([kappa(ratings, kind)], [kappa(turned, kind)])
      }
    }),
  )
})

test('other names for the categories change nothing where they have no order', () => {
  fc.assert(
    fc.property(ofTwo, orderOf([0, 1, 2, 3, 4]), (ratings, names) => {
      const renamed = ratings.map((rated) => rated.map((each) => names[each!]!))
      const nominal = (each: Ratings) => [
        kappa(each, 'plain'),
        krippendorffAlpha(each, 'nominal').value,
        gwetCoefficient(each, CATEGORIES).value,
      ]
      same(nominal(ratings), nominal(renamed))
    }),
  )
})

test('nothing is above 1, and where all agree it is 1, or undefined where there is one category', () => {
  fc.assert(
    fc.property(ofTwo, (ratings) => {
      const agreed = ratings.map(([a]) => [a!, a!])
      const values = (each: Ratings) => [
        kappa(each, 'plain'),
        kappa(each, 'linear'),
        kappa(each, 'quadratic'),
        ...all(each),
      ]
      for (const each of values(ratings)) expect(each ?? 0).toBeLessThanOrEqual(1)
      const isOne = new Set(agreed.map(([a]) => a)).size === 1
      for (const each of values(agreed).slice(0, 7)) {
        if (isOne) expect(each).toBeNull()
        else expect(each).toBeCloseTo(1, 12)
      }
      expect(gwetCoefficient(agreed, CATEGORIES).value).toBeCloseTo(1, 12)
    }),
  )
})

/** Alpha without a table of coincidences: mean squared difference within subjects over that of all pairs of values. */
function alphaByPairs(ratings: Ratings, scale: AlphaScale): number | null {
  const subjects = ratings
    .map((rated) => rated.filter((each) => each !== null))
    .filter(({ length }) => length > 1)
  if (subjects.length < 2) return null
  const values = subjects.flat()
  const among = (from: number, to: number) =>
    values.reduce<number>((sum, each) => {
      const isEnd = each === from || each === to
      return sum + (isEnd ? 0.5 : each > from && each < to ? 1 : 0)
    }, 0)
  const distance = (a: number, b: number): number => {
    if (a === b) return 0
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    if (scale === 'nominal') return 1
    if (scale === 'interval') return (a - b) ** 2
    return scale === 'ratio' ? ((a - b) / (a + b)) ** 2 : among(low, high) ** 2
  }
  const pairs = (list: readonly number[]) =>
    list.flatMap((a, at) => list.flatMap((b, other) => (at === other ? [] : [distance(a, b)])))
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
  const observed = sum(subjects.map((each) => sum(pairs(each)) / (each.length - 1))) / values.length
  const expected = sum(pairs(values)) / (values.length * (values.length - 1))
  return expected === 0 ? null : 1 - observed / expected
}

test('alpha is what going by every pair of values gives', () => {
  fc.assert(
    fc.property(withGaps, fc.constantFrom(...ALPHA_SCALES), (ratings, scale) => {
      same([alphaByPairs(ratings, scale)], [krippendorffAlpha(ratings, scale).value])
    }),
  )
})

test('adding up what each task brings gives what all of them give', () => {
  const tasks = fc.array(ratingsWith(2, value), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(tasks, (perTask) => {
      const kind = { categories: CATEGORIES, isOrdered: true, raters: 2 }
      const sum = sumOfTallies(
        perTask.map((rows) => tallyOf(rows, kind)),
        kind,
      )
      const rows = perTask.flat()
      same(
        coefficientsOf(sum, kind).map((each) => each.value),
        [
          kappa(rows, 'plain'),
          kappa(rows, 'linear'),
          krippendorffAlpha(rows, 'ordinal').value,
          gwetCoefficient(rows, CATEGORIES).value,
        ],
      )
    }),
  )
})

test('kappa with quadratic weights is what means and variances give (Schuster, 2004)', () => {
  fc.assert(
    fc.property(ofTwo, (ratings) => {
      const [a, b] = [0, 1].map((at) => ratings.map((rated) => rated[at]!)) as [number[], number[]]
      const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length
      const [meanA, meanB] = [mean(a), mean(b)]
      const shared = mean(a.map((each, at) => (each - meanA) * (b[at]! - meanB)))
      const spread = mean(a.map((each) => (each - meanA) ** 2)) + mean(b.map((each) => (each - meanB) ** 2))
      const below = spread + (meanA - meanB) ** 2
      same([below === 0 ? null : (2 * shared) / below], [kappa(ratings, 'quadratic')])
    }),
  )
})

test('an interval is the same each time, lies in order and is drawn from its seed', () => {
  const ratings: Ratings = Array.from({ length: 20 }, (_, at) => [at % 5, (at * 3) % 4])
  const measure = (drawn: Ratings) => [
    krippendorffAlpha(drawn, 'nominal'),
    gwetCoefficient(drawn, CATEGORIES),
  ]
  const [alpha, ac1] = bootstrapIntervals(ratings, measure)
  expect(bootstrapIntervals(ratings, measure)).toEqual([alpha, ac1])
  expect(alpha!.low).toBeLessThan(alpha!.high)
  expect(bootstrapIntervals(ratings, measure, 2)).not.toEqual([alpha, ac1])
  expect(bootstrapIntervals([[1, 1]], measure)).toEqual([null, null])
})
