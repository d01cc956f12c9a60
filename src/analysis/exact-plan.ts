import type { Highs } from 'highs'
import { checkPlan } from './check-plan.ts'
import { type ExactProgress, type ExactResult, resultSoFar } from './exact/exact-result.ts'
import { ExactRun } from './exact/exact-run.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import type { Plan } from './plan.ts'

export type { ExactProgress, ExactResult }

export interface ExactOptions {
  /** Of the solver's own clock. */
  readonly seconds: number
  /** A valid plan to start from and never to fall below; the empty plan where there is none. */
  readonly start: Plan
  /** Called with each lower bound and each better plan. */
  readonly onProgress?: (progress: ExactProgress) => void
  readonly isCancelled?: () => boolean
}

/**
 * The best plan a mixed-integer solver (HiGHS) finds within the time, with a proven bound. Blocks for up to `seconds`
 * and a little more: in the app only in a worker. The solver is passed in, loaded, because where its wasm lies depends
 * on who calls. A solver that fails costs what it had still to prove, never the plan.
 */
export function exactPlan(problem: GroupingProblem, highs: Highs, options: ExactOptions): ExactResult {
  const { seconds, start, onProgress, isCancelled = () => false } = options
  const started = { functions: start.functions, score: checkPlan(problem, start).score }
  const run: ExactRun = new ExactRun(problem, highs, started, {
    isCancelled,
    onProgress: () => onProgress?.(run.progress),
  })
  try {
    while (!run.isDone && !isCancelled() && run.seconds < seconds) run.step(seconds - run.seconds)
    run.dispose()
  } catch (error) {
    if (!isOfSolver(highs, error)) throw error
  }
  return resultSoFar(run.progress)
}

/** Also out of memory: then nothing in the solver can be used any more, not even to clear it. */
const isOfSolver = (highs: Highs, error: unknown): boolean =>
  error instanceof highs.errors.HighsError || error instanceof WebAssembly.RuntimeError
