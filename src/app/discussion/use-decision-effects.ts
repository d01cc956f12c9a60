import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type DecisionEffect, hoursInPlay } from '../../analysis/discussion/decision-effect.ts'
import { askAnalysis } from '../../workers/ask-analysis.ts'
import type { FoundEffect } from '../../workers/discussion-job.ts'
import { groupInWorker } from '../../workers/group-bridge.ts'
import { LastAnswers, questionKey } from '../analysis/analysis-memory.ts'
import type { DepartmentDiscussion } from './department-discussion.ts'

/** As many as the analysis room takes, so that its functions are the ones spoken about here. */
const ITERATIONS_NOW = 60_000
/** From the plan of now a decision about one task is found within some hundred; twice per decision. */
const ITERATIONS_DECIDED = 1_500
/** The same on every device. */
const SEED = 1
/** Somebody who is judging is not kept waiting by what is about to be out of date. */
const REST_MS = 600

export interface DecisionEffects {
  /** By `valueKey`. */
  readonly found: ReadonlyMap<string, DecisionEffect>
  /** How many decisions were tried; null when nothing is going on. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly hasFailed: boolean
  /** Ends it with what there is. */
  readonly stop: () => void
  /** Begins anew, after it was stopped or failed. */
  readonly again: () => void
}

/** Answers of the projects that are open, so that coming back finds them. Work that was stopped is not kept. */
const answers = new WeakMap<object, LastAnswers<readonly FoundEffect[]>>()

/** What each value that could be decided does to the functions, department after department, in the worker. */
export function useDecisionEffects(
  project: object,
  departments: readonly DepartmentDiscussion[],
): DecisionEffects {
  const memory = answers.get(project) ?? new LastAnswers<readonly FoundEffect[]>(20)
  answers.set(project, memory)
  const asked = useMemo(
    () =>
      departments
        .filter(({ changes }) => changes.size > 0)
        .map(({ problem, changes }) => {
          // What can matter most is known first.
          const decisions = [...changes]
            .map(([key, change]) => ({ key, change }))
            .sort((a, b) => hoursInPlay(problem, b.change) - hoursInPlay(problem, a.change))
          return { problem, decisions, key: questionKey([problem, decisions]) }
        }),
    [departments],
  )
  const key = asked.map((each) => each.key).join('\n')
  const [state, setState] = useState<{
    readonly key: string
    readonly isDone: boolean
    readonly hasFailed: boolean
  }>()
  const [found, setFound] = useState<ReadonlyMap<string, DecisionEffect>>(new Map())
  const [round, setRound] = useState(0)
  const stopping = useRef(new AbortController())

  useEffect(() => {
    const stop = new AbortController()
    stopping.current = stop
    let isGone = false
    const effects = new Map<string, DecisionEffect>()
    const add = ({ key: of, effect }: FoundEffect) => {
      effects.set(of, effect)
      if (!isGone) setFound(new Map(effects))
    }
    const end = (hasFailed: boolean) => {
      if (!isGone) setState({ key, isDone: true, hasFailed })
    }
    const work = async () => {
      for (const each of asked) {
        const known = memory.get(each.key)
        for (const one of known ?? []) add(one)
        if (known) continue
        const given = { seed: SEED, iterations: ITERATIONS_NOW }
        const { functions } = await groupInWorker(each.problem, given, () => undefined, stop.signal)
        const request = {
          problem: each.problem,
          plan: { functions },
          decisions: each.decisions,
          seed: SEED,
          iterations: ITERATIONS_DECIDED,
        }
        const options = { signal: stop.signal, onProgress: add, background: true }
        memory.keep(each.key, await askAnalysis('discussion', request, options))
      }
    }
    setFound(effects)
    setState({ key, isDone: asked.length === 0, hasFailed: false })
    const isKnown = asked.every((each) => memory.get(each.key))
    const start = () =>
      work().then(
        () => end(false),
        () => end(!stop.signal.aborted),
      )
    const rest = isKnown ? void start() : setTimeout(start, REST_MS)
    return () => {
      isGone = true
      if (rest !== undefined) clearTimeout(rest)
      stop.abort()
    }
  }, [key, round])

  const total = asked.reduce((sum, { decisions }) => sum + decisions.length, 0)
  const isDone = state?.key === key ? state.isDone : total === 0
  return {
    found,
    progress: isDone || total === 0 ? null : { done: Math.min(found.size, total), total },
    hasFailed: state?.key === key && state.hasFailed,
    stop: () => {
      stopping.current.abort()
      setState({ key, isDone: true, hasFailed: false })
    },
    again: () => setRound(round + 1),
  }
}
