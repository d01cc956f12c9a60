import { compareText, type TaskId } from '../records/ids.ts'

/** Two tasks whose names say nearly the same. */
export interface SimilarPair {
  /** In code-unit order. */
  readonly ids: readonly [TaskId, TaskId]
  /** 0 (nothing in common) to 1 (the same but for case, accents and punctuation). */
  readonly likeness: number
}

/** Below it tasks with the same object but another verb begin to show up. */
export const LEAST_LIKENESS = 0.7

/**
 * Pairs of tasks that may be the same work written twice, likest first, ties by ids; independent of the order given.
 * Likeness is the Dice coefficient (Dice 1945) of the names' letter pairs, so that a plural or a typo does not matter
 * and word order hardly does.
 *
 * Cost: compares every two names of about the same length: for 1,000 tasks up to 500,000 comparisons,
 * about a second on a slow tablet.
 */
export function similarTasks(
  tasks: readonly { readonly id: TaskId; readonly name: string }[],
  leastLikeness = LEAST_LIKENESS,
): SimilarPair[] {
  const names = tasks
    .map(({ id, name }) => ({ id, pairs: letterPairs(name) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.pairs.length - b.pairs.length || compareText(a.id, b.id))
  const found: SimilarPair[] = []
  for (const [place, one] of names.entries()) {
    for (let next = place + 1; next < names.length; next++) {
      const other = names[next]!
      if (mostLikeness(one.pairs, other.pairs) < leastLikeness) break
      const likeness = dice(one.pairs, other.pairs)
      if (likeness >= leastLikeness) found.push({ ids: inOrder(one.id, other.id), likeness })
    }
  }
  return found.sort(
    (a, b) => b.likeness - a.likeness || compareText(a.ids[0], b.ids[0]) || compareText(a.ids[1], b.ids[1]),
  )
}

const inOrder = (a: TaskId, b: TaskId): [TaskId, TaskId] => (a < b ? [a, b] : [b, a])

/** Sorted pairs of neighbouring letters within words; a word of one letter counts as a pair with a space. */
function letterPairs(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.flatMap((word) => (word.length === 1 ? [`${word} `] : pairsIn(word))).sort(compareText)
}

const pairsIn = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))

/** What the lengths allow; `shorter` is no longer than `longer`. */
const mostLikeness = (shorter: readonly string[], longer: readonly string[]) =>
  (2 * shorter.length) / (shorter.length + longer.length)

function dice(a: readonly string[], b: readonly string[]): number {
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared += 1
      i += 1
      j += 1
    } else if (a[i]! < b[j]!) i += 1
    else j += 1
  }
  return (2 * shared) / (a.length + b.length)
}
