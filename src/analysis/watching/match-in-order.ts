/** One of each list that belong together, with how well. */
export interface Match<T> {
  readonly first: T
  readonly second: T
  readonly fit: number
}

/**
 * Matches two lists one to one, keeping the order of both, so that the sum of the fits is as great as can be (dynamic programming, as
 * the alignment of event sequences of Quera, Bakeman and Gnisci, 2007, Behavior Research Methods 39, 39-49).
 *
 * @param first @param second in order of time
 * @param fitOf above 0 for two that may belong together, else 0
 * @returns in order; the earliest ones where two matchings are as good
 */
export function matchInOrder<T>(
  first: readonly T[],
  second: readonly T[],
  fitOf: (first: T, second: T) => number,
): readonly Match<T>[] {
  const width = second.length + 1
  // best[a * width + b]: of what is left from a and b on.
  const best = new Float64Array((first.length + 1) * width)
  const fits = new Float64Array(first.length * second.length)
  for (let a = first.length - 1; a >= 0; a--) {
    for (let b = second.length - 1; b >= 0; b--) {
      const fit = fitOf(first[a]!, second[b]!)
      fits[a * second.length + b] = fit
      const both = fit > 0 ? fit + best[(a + 1) * width + b + 1]! : 0
      best[a * width + b] = Math.max(both, best[(a + 1) * width + b]!, best[a * width + b + 1]!)
    }
  }
  const matches: Match<T>[] = []
  let [a, b] = [0, 0]
  while (a < first.length && b < second.length) {
    const fit = fits[a * second.length + b]!
    const here = best[a * width + b]!
    if (fit > 0 && here === fit + best[(a + 1) * width + b + 1]!) {
      matches.push({ first: first[a]!, second: second[b]!, fit })
      a += 1
      b += 1
    } else if (here === best[(a + 1) * width + b]!) a += 1
    else b += 1
  }
  return matches
}
