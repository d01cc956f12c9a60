import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import { NO_GUIDANCE, type PlanGuidance } from '../../analysis/plan-guidance.ts'
import type { Choosing } from '../../screens/explain/explain-props.ts'
import { askAnalysis } from '../../workers/ask-analysis.ts'
import { useSession } from '../services.ts'
import { analysisMemoryOf, questionKey } from './analysis-memory.ts'

interface Asked {
  readonly choosing: Choosing
  /** Looks for other plans; what was under way is given up. */
  readonly look: () => void
  /** Ends it with the plans found so far. */
  readonly stop: () => void
}

/**
 * Clearly different good plans, looked for in the worker when asked. Those of another problem or guidance are not shown; back at
 * that one they are there again, while the project is open.
 *
 * @param start a plan known to be good, so that none is worse for it; may change without looking again
 */
export function useAlternatives(
  problem: GroupingProblem,
  start: Plan | null,
  guidance: PlanGuidance = NO_GUIDANCE,
): Asked {
  const { others } = analysisMemoryOf(useSession())
  const key = useMemo(() => questionKey([problem, guidance]), [problem, guidance])
  const [state, setState] = useState<{ readonly key: string; readonly choosing: Choosing }>()
  const under = useRef<{ readonly gone: AbortController; readonly finishing: AbortController }>(undefined)
  // Another problem, or no screen any more: nobody waits for the answer.
  useEffect(() => {
    // Back at a problem whose search was given up there is nothing under way.
    setState(undefined)
    return () => under.current?.gone.abort()
  }, [key])

  const look = () => {
    under.current?.gone.abort()
    const asked = { gone: new AbortController(), finishing: new AbortController() }
    under.current = asked
    const show = (choosing: Choosing) => {
      if (!asked.gone.signal.aborted) setState({ key, choosing })
    }
    show({ kind: 'working', done: 0, total: 0 })
    askAnalysis(
      'alternatives',
      { problem, guidance, ...(start && { start }) },
      {
        signal: asked.gone.signal,
        finish: asked.finishing.signal,
        onProgress: ({ done, total }) => show({ kind: 'working', done, total }),
      },
    ).then(
      (found) => {
        if (!asked.gone.signal.aborted) others.keep(key, found)
        show({ kind: 'done', found })
      },
      (error: unknown) => show({ kind: 'failed', message: String(error) }),
    )
  }

  const kept = others.get(key)
  const known: Choosing = kept ? { kind: 'done', found: kept } : { kind: 'idle' }
  return {
    choosing: state?.key === key ? state.choosing : known,
    look,
    stop: () => under.current?.finishing.abort(),
  }
}
