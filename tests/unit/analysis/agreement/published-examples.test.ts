import { expect, test } from 'vitest'
import { agreementSummary } from '../../../../src/analysis/agreement/agreement-summary.ts'
import { cohenKappa } from '../../../../src/analysis/agreement/cohen-kappa.ts'
import { gwetCoefficient, percentAgreement } from '../../../../src/analysis/agreement/gwet-coefficient.ts'
import { krippendorffAlpha } from '../../../../src/analysis/agreement/krippendorff-alpha.ts'
import type { Ratings } from '../../../../src/analysis/agreement/ratings.ts'
import { weightOf } from '../../../../src/analysis/agreement/weights.ts'
import type { ScoredTask } from '../../../../src/records/established.ts'

/** Two raters' table as the ratings it was counted from. */
const ratingsOf = (table: readonly (readonly number[])[]): Ratings =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b])))

/** One line for each rater, a point for nothing given. */
const byRater = (lines: readonly string[], categories: string): Ratings =>
  [...lines[0]!].map((_, at) =>
    lines.map((line) => (line[at] === '.' ? null : categories.indexOf(line[at]!))),
  )

// Proportions of 200 subjects.
const COHEN = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]

test('Cohen (1960, Educational and Psychological Measurement 20, 37-46, tables 1 and 2): kappa .492', () => {
  expect(cohenKappa(COHEN).value).toBeCloseTo(0.492, 3)
})

test('Cohen (1968, Psychological Bulletin 70, 213-220, table 1): weighted kappa .348', () => {
  const disagreement = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ]
  expect(cohenKappa(COHEN, (a, b) => 1 - disagreement[a]![b]! / 6).value).toBeCloseTo(0.348, 3)
})

// R package irrCAC (Gwet), overview vignette; data of Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.
const ABSTRACTORS = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]

test('Gwet (2014; irrCAC, cont3x3abstractors): kappa 0.7964094, AC1 0.8493305, alpha 0.7972585, agreement 0.89', () => {
  const ratings = ratingsOf(ABSTRACTORS)
  expect(cohenKappa(ABSTRACTORS).value).toBeCloseTo(0.7964094, 7)
  expect(gwetCoefficient(ratings, 3).value).toBeCloseTo(0.8493305, 7)
  expect(krippendorffAlpha(ratings, 'nominal').value).toBeCloseTo(0.7972585, 7)
  expect(percentAgreement(ratings)).toBeCloseTo(0.89, 10)
})

test('Gwet (2014; irrCAC, kappa2.table of cont3x3abstractors): kappa with quadratic weights 0.8921569', () => {
  expect(cohenKappa(ABSTRACTORS, weightOf('quadratic', 3)).value).toBeCloseTo(0.8921569, 7)
})

test('Feinstein and Cicchetti (1990, Journal of Clinical Epidemiology 43, 543-549): 85 % agreement, kappa .70 and .32', () => {
  const even = [
    [40, 9],
    [6, 45],
  ]
  const skewed = [
    [80, 10],
    [5, 5],
  ]
  expect(cohenKappa(even).value).toBeCloseTo(0.7, 2)
  expect(cohenKappa(skewed).value).toBeCloseTo(0.32, 2)
  expect(percentAgreement(ratingsOf(skewed))).toBeCloseTo(0.85, 10)
})

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
const FOUR_OBSERVERS = byRater(['123321412...', '1233224125.3', '.3332342251.', '12332441251.'], ' 12345')

test('Krippendorff (2011), section A: two observers, two values, alpha 0.095', () => {
  const ratings = byRater(['0100000010', '1110010000'], '01')
  expect(krippendorffAlpha(ratings, 'nominal').value).toBeCloseTo(0.095, 3)
})

test('Krippendorff (2011), section B: two observers, five values, alpha 0.692', () => {
  const ratings = byRater(['aabbdcccedda', 'babbbccceddd'], 'abcde')
  expect(krippendorffAlpha(ratings, 'nominal').value).toBeCloseTo(0.692, 3)
})

test('Krippendorff (2011), sections C and D: four observers with gaps, nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797', () => {
  const alpha = (scale: Parameters<typeof krippendorffAlpha>[1]) =>
    krippendorffAlpha(FOUR_OBSERVERS, scale).value
  expect(alpha('nominal')).toBeCloseTo(0.743, 3)
  expect(alpha('ordinal')).toBeCloseTo(0.815, 3)
  expect(alpha('interval')).toBeCloseTo(0.849, 3)
  expect(alpha('ratio')).toBeCloseTo(0.797, 3)
})

test('Gwet (2014; irrCAC, cac.raw4raters): the same four raters with gaps, AC1 0.77544, agreement 0.8181818', () => {
  const ratings = FOUR_OBSERVERS.map((rated) => rated.map((value) => value && value - 1))
  expect(gwetCoefficient(ratings, 5).value).toBeCloseTo(0.77544, 5)
  expect(percentAgreement(ratings)).toBeCloseTo(0.8181818, 7)
  const scored = ratings.map((rated, at) => ({
    id: `t${at}`,
    scores: {
      pace: rated.flatMap((value, rater) => (value === null ? [] : [{ by: `analyst ${rater}`, value }])),
    },
  })) as unknown as readonly ScoredTask[]
  const pace = agreementSummary(scored).fields.find(({ field }) => field === 'pace')!
  expect(pace.measures.ac1.value).toBeCloseTo(0.77544, 5)
  expect(pace.measures.alpha.value).toBeCloseTo(0.815, 3)
  expect(pace).toMatchObject({ count: 11, leading: 'alpha' })
})

test('Gwet (2014; irrCAC, distrib.6raters): six raters, AC1 0.4448007, alpha 0.4204384, agreement 0.5511111', () => {
  const counts = [
    '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031',
  ].flatMap((line) => line.split(' '))
  const ratings = counts.map((row) =>
    [...row].flatMap((count, at) => new Array<number>(Number(count)).fill(at)),
  )
  expect(gwetCoefficient(ratings, 5).value).toBeCloseTo(0.4448007, 7)
  expect(krippendorffAlpha(ratings, 'nominal').value).toBeCloseTo(0.4204384, 7)
  expect(percentAgreement(ratings)).toBeCloseTo(0.5511111, 7)
})
