import { useEffect, useRef, useState } from 'preact/hooks'
import type { Worked } from '../../screens/effects/effects-props.ts'
import type { AnalysisKinds } from '../../workers/analysis-kinds.ts'
import { askAnalysis } from '../../workers/ask-analysis.ts'

/** Kinds of work that tell how far they are by a count. */
type CountedKind = 'likelihood' | 'mends' | 'seen' | 'hours'
type ResultOf<Kind extends CountedKind> = AnalysisKinds[Kind]['result']

interface Work<Kind extends CountedKind> {
  readonly kind: Kind
  readonly request: AnalysisKinds[Kind]['request']
  /** Equal for requests that have the same answer. */
  readonly key: string
  /** What the count ends at. */
  readonly total: number
}

interface Found<Result> {
  readonly worked: Worked<Result>
  /** Ends it with what there is. */
  readonly stop: () => void
}

/** Somebody who is changing a plan is not kept waiting by what is about to be out of date. */
const REST_MS = 400

/** The last answer of each kind, so that coming back to a tab finds it. Work that was stopped early is not kept. */
const lastAnswers = new Map<CountedKind, { readonly key: string; readonly result: unknown }>()

/** What the worker makes of a request, anew whenever its key is another. Null: nothing is asked. */
export function useWorked<Kind extends CountedKind>(work: Work<Kind> | null): Found<ResultOf<Kind>> {
  const [state, setState] = useState<{ readonly key: string; readonly worked: Worked<ResultOf<Kind>> }>()
  const finishing = useRef(new AbortController())
  const key = work?.key ?? ''

  useEffect(() => {
    if (!work || knownAnswer(work)) return
    const gone = new AbortController()
    const finish = new AbortController()
    finishing.current = finish
    const show = (worked: Worked<ResultOf<Kind>>) => {
      if (!gone.signal.aborted) setState({ key, worked })
    }
    const ask = () =>
      askAnalysis(work.kind, work.request, {
        signal: gone.signal,
        finish: finish.signal,
        background: true,
        onProgress: (done) => show({ kind: 'working', done, total: work.total }),
      }).then(
        (result) => {
          if (!finish.signal.aborted) lastAnswers.set(work.kind, { key, result })
          show({ kind: 'done', result })
        },
        () => show({ kind: 'failed' }),
      )
    const rest = setTimeout(ask, REST_MS)
    return () => {
      clearTimeout(rest)
      gone.abort()
    }
  }, [key])

  const known = work && knownAnswer(work)
  const current = state?.key === key ? state.worked : null
  const waiting = { kind: 'working', done: 0, total: work?.total ?? 0 } as const
  return {
    worked: known ? { kind: 'done', result: known.result } : (current ?? waiting),
    stop: () => finishing.current.abort(),
  }
}

function knownAnswer<Kind extends CountedKind>({ kind, key }: Work<Kind>) {
  const known = lastAnswers.get(kind)
  // What is kept under a kind is the result of that kind.
  return known?.key === key ? { result: known.result as ResultOf<Kind> } : null
}
