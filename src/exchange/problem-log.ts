import type { Problem } from '../records/parsed.ts'
import { printableText } from './printable-text.ts'

/**
 * Most problems listed one by one; the rest are only counted. A thousand is more than anybody reads, and keeps a file
 * of 50,000 bad rows from costing more memory than its records.
 */
export const MAX_LISTED_PROBLEMS = 1000

/** Collects problems in the order found, up to `MAX_LISTED_PROBLEMS`, and counts them all. */
export class ProblemLog {
  readonly listed: Problem[] = []
  total = 0

  add(problem: Problem): void {
    this.total += 1
    if (this.listed.length < MAX_LISTED_PROBLEMS) this.listed.push(printable(problem))
  }
}

/** Field names and found values come from the file: cut, and without signs that a terminal or screen would act on. */
function printable({ list, id, field, rule, detail }: Problem): Problem {
  const place = { list: printableText(list), id: printableText(id), field: printableText(field), rule }
  return detail === undefined ? place : { ...place, detail: printableText(detail) }
}
