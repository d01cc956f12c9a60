import { type ExactProgress, type ExactResult, resultSoFar } from '../analysis/exact/exact-result.ts'
import type { GroupGiven, GroupProgress, GroupResult } from '../analysis/group-result.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import { otherSeed, sharesOf } from '../analysis/search-pair.ts'
import { askAnalysis } from './ask-analysis.ts'

export interface GroupInWorkerOptions extends GroupGiven {
  /** Default 1. */
  readonly seed?: number
  readonly iterations: number
  /** Ends the search when it takes so long; default a minute. */
  readonly milliseconds?: number
  /** When aborted the search ends and the promise resolves with the best plan so far. */
  readonly finish?: AbortSignal
}

/** Where the device is too slow for the iterations, it says what it has. */
const LONGEST_MS = 60_000

/**
 * Groups tasks off the main thread: the two searches of `search-pair.ts`, each in a worker of its own.
 *
 * @param signal ends the worker; the promise then rejects with its reason. To keep what was found: `options.finish`
 */
export async function groupInWorker(
  problem: GroupingProblem,
  options: GroupInWorkerOptions,
  onProgress: (progress: GroupProgress) => void,
  signal: AbortSignal,
): Promise<GroupResult> {
  const { seed = 1, iterations, milliseconds = LONGEST_MS, finish, ...given } = options
  const shares = sharesOf(iterations)
  const progress: GroupProgress[] = []
  const search = (at: number, own: { seed: number; iterations: number }, until: AbortSignal) =>
    askAnalysis(
      'group',
      { problem, ...own, milliseconds, given },
      {
        signal: until,
        onProgress: (now) => {
          progress[at] = now
          onProgress(sumOf(progress))
        },
        ...(finish && { finish }),
      },
    )
  const first = search(0, { seed, iterations: shares.first }, signal)
  if (shares.second === 0) return first
  const second = new Second(signal)
  const other = search(1, { seed: otherSeed(seed), iterations: shares.second }, second.signal).catch(
    () => null,
  )
  try {
    const own = await first
    if (!progress[1]) second.waitFor(() => progress[1] !== undefined)
    const found = await other
    const best = found && found.worth > own.worth ? found : own
    return { ...best, iterations: own.iterations + (found?.iterations ?? 0) }
  } finally {
    second.end()
  }
}

/** A second worker that does not come up (or cannot be had) must not keep from the screen what the first found. */
const SECOND_COMES_MS = 4_000

class Second {
  readonly #ending = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly whole: AbortSignal) {
    whole.addEventListener('abort', this.#abort, { once: true })
  }

  get signal(): AbortSignal {
    return this.#ending.signal
  }

  /** Ends it unless it came by then. */
  waitFor(hasCome: () => boolean): void {
    this.#timer = setTimeout(() => {
      if (!hasCome()) this.#abort()
    }, SECOND_COMES_MS)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.whole.removeEventListener('abort', this.#abort)
    this.#abort()
  }

  readonly #abort = () => this.#ending.abort(this.whole.reason)
}

const sumOf = (progress: readonly GroupProgress[]): GroupProgress => {
  const told = progress.filter((each) => each !== undefined)
  return {
    iterations: told.reduce((sum, each) => sum + each.iterations, 0),
    score: Math.max(...told.map(({ score }) => score)),
  }
}

export interface SolveInWorkerOptions {
  readonly seconds: number
  /** A valid plan to start from, with its score. */
  readonly start: Plan & { readonly score: number }
  /** When aborted the solver ends and the promise resolves with what was proven and found. */
  readonly finish?: AbortSignal
}

/** The exact mode off the main thread. The solver cannot be spoken to while it works, so to end it is to end its worker. */
export async function solveInWorker(
  problem: GroupingProblem,
  { seconds, start, finish }: SolveInWorkerOptions,
  onProgress: (progress: ExactProgress) => void,
  signal: AbortSignal,
): Promise<ExactResult> {
  const ending = new AbortController()
  const end = () => ending.abort(signal.reason)
  let last: ExactProgress = { ...start, bound: null, seconds: 0 }
  for (const each of [signal, finish]) each?.addEventListener('abort', end, { once: true })
  if (signal.aborted || finish?.aborted) end()
  try {
    return await askAnalysis(
      'exact',
      { problem, seconds, start: { functions: start.functions } },
      {
        signal: ending.signal,
        onProgress: (progress) => {
          last = progress
          onProgress(progress)
        },
      },
    )
  } catch (error) {
    if (finish?.aborted && !signal.aborted) return resultSoFar(last)
    throw error
  } finally {
    for (const each of [signal, finish]) each?.removeEventListener('abort', end)
  }
}
