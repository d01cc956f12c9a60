/**
 * Two searches of one problem, with seeds that follow from one another, find the better plan more often than one that is
 * twice as long, and two cores do them in the time of one. A number of iterations says how far each goes, so that the same
 * number gives the same plan on one core, on two, and where the time ran out.
 */
export interface SearchShares {
  readonly first: number
  readonly second: number
}

/** The first search goes so far alone: a short one has no time for two, and where the second never comes only what is beyond is lost. */
const ALONE = 20_000

/** How many of these iterations each search does. */
export function sharesOf(iterations: number): SearchShares {
  const second = Math.max(0, Math.floor((iterations - ALONE) / 2))
  return { first: iterations - second, second }
}

/** The most iterations whose shares two searches that are so far have both done. */
export function iterationsOf({ first, second }: SearchShares): number {
  const more = Math.min(first - ALONE, second)
  return more <= 0 ? Math.min(first, ALONE) : ALONE + 2 * more
}

/** Of the second search; far from the seeds of first ones, which are small numbers. */
export const otherSeed = (seed: number): number => (seed ^ 0x5bd1e995) >>> 0
