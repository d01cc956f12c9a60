export interface Alignment {
  /** Matches less mismatches less gaps. */
  readonly score: number
  /** Part of the aligned places that are the same, from 0 to 1; null where both are empty. */
  readonly identity: number | null
}

/**
 * Global alignment of two sequences (Needleman and Wunsch, 1970, Journal of Molecular Biology 48, 443-453), with 1 for the same and -1
 * for another or a gap; identity over the length of the alignment, as BORIS has it. Of alignments with the same score the one with most
 * places the same.
 */
export function alignSequences(first: readonly string[], second: readonly string[]): Alignment {
  if (first.length + second.length === 0) return { score: 0, identity: null }
  // Of the best alignment so far in a row of the table: score, places the same, length.
  let above: Cell[] = Array.from({ length: second.length + 1 }, (_, at) => ({
    score: -at,
    same: 0,
    length: at,
  }))
  for (const [at, a] of first.entries()) {
    const row: Cell[] = [{ score: -(at + 1), same: 0, length: at + 1 }]
    for (const [b, other] of second.entries()) {
      const same = a === other
      row.push(
        better(
          better(grown(above[b]!, same ? 1 : -1, same), grown(above[b + 1]!, -1, false)),
          grown(row[b]!, -1, false),
        ),
      )
    }
    above = row
  }
  const { score, same, length } = above[second.length]!
  return { score, identity: same / length }
}

interface Cell {
  readonly score: number
  readonly same: number
  readonly length: number
}

const grown = (cell: Cell, score: number, same: boolean): Cell => ({
  score: cell.score + score,
  same: cell.same + (same ? 1 : 0),
  length: cell.length + 1,
})

const better = (a: Cell, b: Cell): Cell =>
  b.score > a.score || (b.score === a.score && b.same > a.same) ? b : a
