import type { ExactProgress, ExactResult } from '../analysis/exact-plan.ts'
import { GroupingRun, type GroupProgress, type GroupResult } from '../analysis/group-tasks.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'

export type GroupRequest =
  | {
      readonly kind: 'group'
      readonly problem: GroupingProblem
      readonly seed: number
      readonly iterations: number
      readonly milliseconds: number
    }
  | {
      readonly kind: 'exact'
      readonly problem: GroupingProblem
      readonly seconds: number
      readonly start: Plan
    }
  /** End the search under way and answer with the best so far. */
  | { readonly kind: 'finish' }

export type GroupReply =
  | { readonly kind: 'progress'; readonly progress: GroupProgress }
  | { readonly kind: 'exact-progress'; readonly progress: ExactProgress }
  | { readonly kind: 'grouped'; readonly result: GroupResult }
  | { readonly kind: 'solved'; readonly result: ExactResult }
  | { readonly kind: 'failed'; readonly message: string }

/** Between two slices the worker looks at its messages and tells how far it is. */
const SLICE_MS = 50
const SLICE_ITERATIONS = 50

let finishing = false

const reply = (message: GroupReply) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<GroupRequest>) => {
  if (data.kind === 'finish') {
    finishing = true
    return
  }
  finishing = false
  const work = data.kind === 'group' ? group(data) : solve(data)
  work.catch((error: unknown) => reply({ kind: 'failed', message: String(error) }))
})

async function group(request: Extract<GroupRequest, { kind: 'group' }>): Promise<void> {
  const end = performance.now() + request.milliseconds
  const run = new GroupingRun(request.problem, request.seed)
  const left = () => request.iterations - run.progress.iterations
  while (!finishing && !run.isDone && left() > 0 && performance.now() < end) {
    const sliceEnd = Math.min(end, performance.now() + SLICE_MS)
    while (performance.now() < sliceEnd && left() > 0) run.advance(Math.min(SLICE_ITERATIONS, left()))
    reply({ kind: 'progress', progress: run.progress })
    await new Promise((resolve) => setTimeout(resolve))
  }
  reply({ kind: 'grouped', result: run.result() })
}

/** Loads the solver on first use; blocks the worker until it ends, so ending it early means ending the worker. */
async function solve({ problem, seconds, start }: Extract<GroupRequest, { kind: 'exact' }>): Promise<void> {
  const [{ default: loadHighs }, { default: wasm }, { exactPlan }] = await Promise.all([
    import('highs'),
    import('highs/runtime?url'),
    import('../analysis/exact-plan.ts'),
  ])
  const highs = await loadHighs({ locateFile: () => wasm })
  const onProgress = (progress: ExactProgress) => reply({ kind: 'exact-progress', progress })
  reply({ kind: 'solved', result: exactPlan(problem, highs, { seconds, start, onProgress }) })
}
