const HOUR_MS = 3_600_000

/**
 * Rounds that stand close resemble each other: who was washing somebody at ten past does so a quarter past. So those that began
 * within an hour from the first of them are one cluster, and the next one begins the next.
 *
 * @param starts moments in milliseconds, in any order; null for a round of which no time is known, which stands alone
 * @returns per round the number of its cluster, from 0
 */
export function hourClusters(starts: readonly (number | null)[]): readonly number[] {
  const clusters = new Array<number>(starts.length).fill(0)
  const order = starts.map((_, at) => at).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b)
  let [cluster, first] = [-1, null as number | null]
  for (const at of order) {
    const start = starts[at]!
    if (start === null || first === null || start - first >= HOUR_MS) {
      cluster += 1
      first = start
    }
    clusters[at] = cluster
  }
  return clusters
}
