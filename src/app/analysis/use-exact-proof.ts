import { useEffect, useRef, useState } from 'preact/hooks'
import { type ExactResult, resultSoFar } from '../../analysis/exact/exact-result.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { ExactState } from '../../screens/exact/exact-state.ts'
import { solveInWorker } from '../../workers/group-bridge.ts'

interface Proof {
  readonly state: ExactState
  readonly start: (seconds: number) => void
  /** Ends it with what was proven and found. */
  readonly stop: () => void
}

const TICK_MS = 1000

/** What was proven last, so that looking again finds it: it stays true as long as the problem is the same. */
let lastProof: { readonly key: string; readonly result: ExactResult } | null = null

/** A proof goes with any plan of the problem; of two the lower bound counts. */
function withKnown(key: string, result: ExactResult): ExactResult {
  const known = lastProof?.key === key ? lastProof.result : null
  if (!known) return result
  const best = known.score > result.score ? known : result
  const bounds = [known.bound, result.bound].flatMap((bound) => bound ?? [])
  return resultSoFar({ ...best, bound: bounds.length > 0 ? Math.min(...bounds) : null })
}

/** Looks for proof of how good plans can be, when asked. Another problem, or going away, ends it. */
export function useExactProof(problem: GroupingProblem, start: Plan & { readonly score: number }): Proof {
  const key = JSON.stringify(problem)
  const [state, setState] = useState<ExactState>(() => atRest(key, start))
  const running = useRef<{ readonly gone: AbortController; readonly finish: AbortController } | null>(null)

  useEffect(
    () => () => {
      running.current?.gone.abort()
      running.current = null
      setState({ kind: 'idle' })
    },
    [key],
  )

  const look = (seconds: number) => {
    const own = { gone: new AbortController(), finish: new AbortController() }
    running.current = own
    const began = performance.now()
    const show = (change: (before: ExactState) => ExactState) => {
      if (!own.gone.signal.aborted) setState(change)
    }
    const { functions, score } = knownFrom(key, start)
    setState({ kind: 'working', progress: null, elapsed: 0, total: seconds })
    const tick = setInterval(() => {
      const elapsed = Math.round((performance.now() - began) / 1000)
      show((before) => (before.kind === 'working' ? { ...before, elapsed } : before))
    }, TICK_MS)
    solveInWorker(
      problem,
      { seconds, start: { functions, score }, finish: own.finish.signal },
      (told) => {
        const progress = { ...told, ...withKnown(key, resultSoFar(told)) }
        show((before) => (before.kind === 'working' ? { ...before, progress } : before))
      },
      own.gone.signal,
    )
      .then(
        (found) => {
          const result = withKnown(key, found)
          lastProof = { key, result }
          show(() => ({ kind: 'done', result, startScore: start.score }))
        },
        () => show(() => ({ kind: 'failed' })),
      )
      .finally(() => clearInterval(tick))
  }
  return { state, start: look, stop: () => running.current?.finish.abort() }
}

/** What is shown before anything is asked: the last proof, seen from the plan that is known now. */
function atRest(key: string, start: Plan & { readonly score: number }): ExactState {
  if (lastProof?.key !== key) return { kind: 'idle' }
  return { kind: 'done', result: knownFrom(key, start), startScore: start.score }
}

const knownFrom = (key: string, start: Plan & { readonly score: number }): ExactResult =>
  withKnown(key, resultSoFar({ ...start, bound: null }))
