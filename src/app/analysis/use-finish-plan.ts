import { useEffect, useRef, useState } from 'preact/hooks'
import { finishedDraft, pinsOf } from '../../analysis/workbench/draft-guidance.ts'
import type { FinishState } from '../../screens/workbench/finish-state.ts'
import { groupInWorker } from '../../workers/group-bridge.ts'
import { carriedOver } from './carried-over.ts'
import { changePlan, type PlanDesk, withOwnKeys } from './plan-editor.ts'
import type { PlanLookedAt } from './plan-looked-at.ts'

/** The same number on every device, so that the same plan is finished the same way. */
const ITERATIONS = 20_000
/** A tablet too slow for that takes what it has. */
const LONGEST_MS = 30_000

interface Finishing {
  readonly state: FinishState
  /** Solves the rest of the plan on screen. */
  readonly start: () => void
  /** Ends the search with what it has. */
  readonly stop: () => void
  readonly dismiss: () => void
}

/**
 * Finishes the plan on screen in the worker: what is pinned stays, the rest is solved, and the outcome is one change.
 * A change made meanwhile ends it: what the analyst does goes first.
 */
export function useFinishPlan(
  desk: Omit<PlanDesk, 'looked'> & { readonly looked: PlanLookedAt | null },
): Finishing {
  const [state, setState] = useState<FinishState>(idle)
  const run = useRef<Run | null>(null)
  const latest = useRef(desk)
  latest.current = desk

  const isOwnChange = useRef(false)

  useEffect(() => {
    if (!isOwnChange.current) {
      run.current?.end.abort()
      run.current = null
      setState(idle)
    }
    isOwnChange.current = false
  }, [desk.looked?.functions, desk.problem])
  useEffect(() => () => run.current?.end.abort(), [])

  const start = () => {
    const { problem, looked } = latest.current
    if (!looked) return
    const own: Run = { end: new AbortController(), stop: new AbortController() }
    run.current = own
    const isCurrent = () => run.current === own
    setState({ kind: 'working', done: 0, total: ITERATIONS })
    groupInWorker(
      problem,
      {
        iterations: ITERATIONS,
        milliseconds: LONGEST_MS,
        finish: own.stop.signal,
        guidance: pinsOf(looked),
        start: { functions: looked.functions },
      },
      ({ iterations }) => isCurrent() && setState({ kind: 'working', done: iterations, total: ITERATIONS }),
      own.end.signal,
    ).then(
      ({ functions, keptAt }) => {
        if (!isCurrent()) return
        run.current = null
        if (functions.length === 0) return setState({ kind: 'nothing' })
        const { undoStack } = latest.current.session
        const moves = undoStack.moves
        setState(take(latest.current, functions, keptAt))
        // An outcome that is the plan as it stood changes nothing, so the next change is somebody's.
        isOwnChange.current = undoStack.moves !== moves
      },
      (error: unknown) => {
        if (!isCurrent()) return
        run.current = null
        setState({ kind: 'failed', message: String(error) })
      },
    )
  }
  return { state, start, stop: () => run.current?.stop.abort(), dismiss: () => setState(idle) }
}

interface Run {
  readonly end: AbortController
  readonly stop: AbortController
}

const idle: FinishState = { kind: 'idle' }

/** Makes what was found the plan, and tells what of the pins it lacks. */
function take(
  desk: Parameters<typeof useFinishPlan>[0],
  functions: Parameters<typeof finishedDraft>[1]['functions'],
  keptAt: readonly number[],
): FinishState {
  const { session, looked, names } = desk
  if (!looked) return idle
  const before = looked.isMine ? looked.functions : withOwnKeys(session, looked.functions)
  const { functions: after, missed } = finishedDraft({ functions: before }, { functions }, keptAt, () =>
    session.newId<string>(),
  )
  changePlan({ ...desk, looked }, () =>
    carriedOver(
      before.filter((fn) => !missed.includes(fn)),
      after,
    ),
  )
  return {
    kind: 'finished',
    notKept: missed.map((fn) => ({
      name: names[before.indexOf(fn)] ?? fn.name,
      taskIds: fn.whole ? fn.allocations.map(({ taskId }) => taskId) : fn.pinned,
    })),
  }
}
