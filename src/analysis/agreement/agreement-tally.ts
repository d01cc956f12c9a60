import { cohenKappa } from './cohen-kappa.ts'
import { confusionTable } from './confusion-table.ts'
import { gwetOf, percentAgreement, sharesOf } from './gwet-coefficient.ts'
import { alphaOf, coincidencesOf } from './krippendorff-alpha.ts'
import { type Coefficient, pairable, type Ratings, undefinedFor } from './ratings.ts'
import { weightOf } from './weights.ts'

/** What is scored, and by how many. */
export interface ScoredKind {
  readonly categories: number
  /** Steps of a level, against wishes. */
  readonly isOrdered: boolean
  readonly raters: number
}

/**
 * All that the coefficients need of some rows, so that drawing tasks anew adds up numbers instead of going by all ratings again: table of two raters,
 * coincidences, shares of the categories, agreement, how many rows two or more rated, and how many anybody.
 */
export type Tally = Float64Array

const lengthOf = ({ categories }: ScoredKind) => 2 * categories ** 2 + categories + 3

/** @param rows that one or more rated: those of one alone tell how common a category is */
export function tallyOf(rows: Ratings, kind: ScoredKind): Tally {
  const { categories, raters } = kind
  const shared = pairable(rows).length
  const table = raters === 2 ? confusionTable(rows, categories) : []
  return Float64Array.from([
    ...(raters === 2 ? table.flat() : new Array<number>(categories ** 2).fill(0)),
    ...coincidencesOf(rows, categories).flat(),
    ...sharesOf(rows, categories).map((share) => share * rows.length),
    (percentAgreement(rows) ?? 0) * shared,
    shared,
    rows.length,
  ])
}

export function sumOfTallies(tallies: readonly Tally[], kind: ScoredKind): Tally {
  const sum = new Float64Array(lengthOf(kind))
  for (const tally of tallies) for (let at = 0; at < sum.length; at++) sum[at]! += tally[at]!
  return sum
}

/** Kappa, weighted kappa, alpha and AC1. Steps apart weigh in proportion; alpha takes levels as ordered. */
export function coefficientsOf(tally: Tally, kind: ScoredKind): readonly Coefficient[] {
  const { categories, isOrdered, raters } = kind
  const cells = categories ** 2
  const tableAt = (start: number) =>
    Array.from({ length: categories }, (_, row) => [
      ...tally.subarray(start + row * categories, start + (row + 1) * categories),
    ])
  const [agreed, rows, rated] = [tally.at(-3)!, tally.at(-2)!, tally.at(-1)!]
  const forTwo = (weight: 'plain' | 'linear') =>
    raters === 2
      ? cohenKappa(tableAt(0), weightOf(weight, categories))
      : undefinedFor(rows < 2 ? 'tooFew' : 'notTwoRaters')
  const shares = [...tally.subarray(2 * cells, 2 * cells + categories)].map((share) => share / rated)
  return [
    forTwo('plain'),
    isOrdered ? forTwo('linear') : undefinedFor('noOrder'),
    rows < 2 ? undefinedFor('tooFew') : alphaOf(tableAt(cells), isOrdered ? 'ordinal' : 'nominal'),
    rows < 2 ? undefinedFor('tooFew') : gwetOf(agreed / rows, shares),
  ]
}
