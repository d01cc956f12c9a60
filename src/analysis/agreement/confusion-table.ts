import type { Ratings } from './ratings.ts'

/** How often the first rater gave the row's category where the second gave the column's. */
export type ConfusionTable = readonly (readonly number[])[]

/** Of subjects both rated. @param pair places of the two raters */
export function confusionTable(
  ratings: Ratings,
  categories: number,
  [first, second]: readonly [number, number] = [0, 1],
): ConfusionTable {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0))
  for (const rated of ratings) {
    const [a, b] = [rated[first], rated[second]]
    if (a == null || b == null) continue
    table[a]![b]! += 1
  }
  return table
}
