import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Explanation } from '../../analysis/explain/explain-plan.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import { NO_GUIDANCE, type PlanGuidance } from '../../analysis/plan-guidance.ts'
import type { Explaining } from '../../screens/explain/explain-props.ts'
import { askAnalysis } from '../../workers/ask-analysis.ts'
import { useSession } from '../services.ts'
import { analysisMemoryOf, type KeptExplanation, questionKey } from './analysis-memory.ts'

/** A plan that somebody is changing is explained once it has rested this long. */
const REST_MS = 600
/** Tasks explained without being asked for more: with hundreds left a tablet would be busy for minutes. */
const TASKS_AT_ONCE = 40

interface Asked {
  readonly explaining: Explaining
  /** Ends it with what is known. */
  readonly stop: () => void
  /** Goes on where it ended, or begins again after a failure. */
  readonly again: () => void
}

/**
 * Explains a plan in the worker, anew whenever plan, problem or guidance is another; nothing is asked while there is no plan.
 * What was explained stays known while the project is open: back at a plan its explanation is there, or goes on where it was.
 *
 * @param guidance what the plan has to keep; another object with the same in it changes nothing
 */
export function useExplanation(
  problem: GroupingProblem,
  plan: Plan | null,
  guidance: PlanGuidance = NO_GUIDANCE,
): Asked {
  const { explanations } = analysisMemoryOf(useSession())
  // A name somebody gives a function changes nothing about it.
  const key = useMemo(
    () => questionKey([problem, plan?.functions.map(({ allocations }) => allocations), guidance]),
    [problem, plan, guidance],
  )
  /** Another object asks anew. */
  const [asked, setAsked] = useState({})
  const [state, setState] = useState<{ readonly key: string; readonly explaining: Explaining }>()
  const finishing = useRef(new AbortController())

  useEffect(() => {
    const kept = explanations.get(key)
    if (!plan || kept?.isDone) return
    const gone = new AbortController()
    finishing.current = new AbortController()
    const show = (explaining: Explaining) => {
      if (!gone.signal.aborted) setState({ key, explaining })
    }
    const keep = (explanation: Explanation, isDone: boolean) => {
      if (!gone.signal.aborted) explanations.keep(key, { explanation, isDone })
    }
    const known = kept && { known: kept.explanation }
    const ask = () =>
      askAnalysis(
        'explain',
        { problem, plan, guidance, most: TASKS_AT_ONCE, ...known },
        {
          signal: gone.signal,
          finish: finishing.current.signal,
          background: true,
          onProgress: (explanation) => {
            if (explanation) keep(explanation, false)
            show({ kind: 'working', explanation })
          },
        },
      ).then(
        (explanation) => {
          if (explanation) keep(explanation, true)
          show(explanation ? { kind: 'done', explanation } : { kind: 'broken' })
        },
        (error: unknown) => show({ kind: 'failed', message: String(error) }),
      )
    const rest = setTimeout(ask, REST_MS)
    return () => {
      clearTimeout(rest)
      gone.abort()
    }
  }, [key, asked])

  const kept = plan ? explanations.get(key) : undefined
  const current = state?.key === key ? state.explaining : kept ? shownOf(kept) : null
  return {
    explaining: current ?? (plan ? { kind: 'working', explanation: null } : { kind: 'none' }),
    stop: () => finishing.current.abort(),
    again: () => {
      const known = current && 'explanation' in current ? current.explanation : null
      if (known) explanations.keep(key, { explanation: known, isDone: false })
      setState({ key, explaining: { kind: 'working', explanation: known } })
      setAsked({})
    },
  }
}

const shownOf = ({ explanation, isDone }: KeptExplanation): Explaining => ({
  kind: isDone ? 'done' : 'working',
  explanation,
})
