import type { ConfusionTable } from '../agreement/confusion-table.ts'
import { type Coefficient, given, undefinedFor } from '../agreement/ratings.ts'

/** Rounds of fitting; it settles long before. */
const ROUNDS = 100
const SETTLED = 1e-7

/**
 * Event-based kappa: events that were paired by their names, those of one observer alone in the last row or column (missed). The cell of
 * both missing it cannot be filled, so chance is what the margins give without that cell, by iterative proportional fitting (Bakeman,
 * Quera and Gnisci, 2009, Behavior Research Methods 41, 137-147).
 *
 * @param table square; the last row and column are "not seen", their common cell is not read
 */
export function eventKappa(table: ConfusionTable): Coefficient {
  const size = table.length
  const isOpen = (a: number, b: number) => a !== size - 1 || b !== size - 1
  const seen = table.map((row, a) => row.map((count, b) => (isOpen(a, b) ? count : 0)))
  const total = sum(seen.flat())
  if (total < 2) return undefinedFor('tooFew')
  const rows = seen.map(sum)
  // With one task there is nothing to name: all that is left is who missed what, and how often both did nobody knows.
  const named = seen.filter((row, at) => at < size - 1 && sum(row) + sum(seen.map((each) => each[at]!)) > 0)
  if (named.length < 2) return undefinedFor('oneCategory')
  const columns = rows.map((_, b) => sum(seen.map((row) => row[b]!)))
  const expected = seen.map((row, a) =>
    row.map((_, b) => (isOpen(a, b) && rows[a]! * columns[b]! > 0 ? 1 : 0)),
  )
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (let a = 0; a < size; a++) {
      const factor = ratio(rows[a]!, sum(expected[a]!))
      for (let b = 0; b < size; b++) expected[a]![b]! *= factor
    }
    for (let b = 0; b < size; b++) {
      const factor = ratio(columns[b]!, sum(expected.map((row) => row[b]!)))
      moved = Math.max(moved, Math.abs(factor - 1))
      for (let a = 0; a < size; a++) expected[a]![b]! *= factor
    }
    if (moved < SETTLED) break
  }
  const agreed = sum(seen.map((row, at) => row[at]!)) / total
  const chance = sum(expected.map((row, at) => row[at]!)) / total
  return 1 - chance < 1e-9 ? undefinedFor('oneCategory') : given((agreed - chance) / (1 - chance))
}

const ratio = (wanted: number, is: number): number => (is === 0 ? 0 : wanted / is)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
