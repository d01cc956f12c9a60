import type { ConfusionTable } from './confusion-table.ts'
import { type Coefficient, given, undefinedFor } from './ratings.ts'
import { type Weight, weightOf } from './weights.ts'

/**
 * Cohen's kappa (1960), with weights his weighted kappa (1968): agreement beyond that of two raters who share out the categories as
 * these two did, but by chance.
 *
 * @param weight `plain` when absent
 */
export function cohenKappa(
  table: ConfusionTable,
  weight: Weight = weightOf('plain', table.length),
): Coefficient {
  const rows = table.map((row) => sum(row))
  const columns = table.map((_, b) => sum(table.map((row) => row[b]!)))
  const total = sum(rows)
  if (total < 2) return undefinedFor('tooFew')
  let observed = 0
  let expected = 0
  for (const [a, row] of table.entries()) {
    for (const [b, count] of row.entries()) {
      const disagreement = 1 - weight(a, b)
      observed += disagreement * count
      expected += (disagreement * rows[a]! * columns[b]!) / total
    }
  }
  return expected === 0 ? undefinedFor('oneCategory') : given(1 - observed / expected)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
