import type { GroupGiven, GroupProgress, GroupResult } from './group-result.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import { GroupingRun, type RunFind } from './grouping-run.ts'
import { otherSeed, sharesOf } from './search-pair.ts'

export interface GroupOptions extends GroupGiven {
  /** A whole number; the same seed gives the same plan after the same number of iterations. */
  readonly seed?: number
  /** Stop after this many; without it only the deadline (or `isCancelled`) stops the search. */
  readonly iterations?: number
  /** Stop after this time on the clock given. Caps the iterations, decides nothing else. */
  readonly deadline?: { readonly now: () => number; readonly milliseconds: number }
  /** Called after every slice of work. */
  readonly onProgress?: (progress: GroupProgress) => void
  readonly isCancelled?: () => boolean
}

/** Iterations between two looks at the clock; a slice takes a few milliseconds. */
const SLICE = 50
/** What is done when neither iterations nor a deadline are given. */
const DEFAULT_ITERATIONS = 20_000

/**
 * Groups tasks into candidate functions: the best valid plan found within the iterations or the time, whichever
 * ends first. Deterministic for problem, seed and the iterations of the result. Blocks while it works; see
 * `GroupingRun` for a search that can be put down and taken up, and `search-pair.ts` for the two searches it is made of.
 */
export function groupTasks(problem: GroupingProblem, options: GroupOptions = {}): GroupResult {
  const { iterations, deadline, seed = 1 } = options
  const most = iterations ?? (deadline ? Number.POSITIVE_INFINITY : DEFAULT_ITERATIONS)
  const end = deadline ? deadline.now() + deadline.milliseconds : 0
  const first = new GroupingRun(problem, seed, options)
  let second: GroupingRun | null = null
  let done = 0
  while (done < most && !first.isDone) {
    if (options.isCancelled?.() || (deadline && deadline.now() >= end)) break
    done += Math.min(SLICE, most - done)
    const shares = sharesOf(done)
    first.advance(shares.first - first.progress.iterations)
    if (shares.second > 0) {
      second ??= new GroupingRun(problem, otherSeed(seed), options)
      second.advance(shares.second - second.progress.iterations)
    }
    options.onProgress?.({ iterations: done, score: bestScore(first, second) })
  }
  const best = better(first.finds.at(-1), second?.finds.at(-1))
  return best ? first.resultOf(best, done) : first.result()
}

const bestScore = (first: GroupingRun, second: GroupingRun | null): number =>
  Math.max(first.progress.score, second?.progress.score ?? Number.NEGATIVE_INFINITY)

/** The first where they are worth the same. */
export const better = (first: RunFind | undefined, second: RunFind | undefined): RunFind | undefined =>
  second && (!first || second.worth > first.worth) ? second : first
