import { useEffect, useRef, useState } from 'preact/hooks'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Grouping } from '../../screens/analysis/analysis-props.ts'
import { groupInWorker } from '../../workers/group-bridge.ts'

/** The same number on every device, so that the same records give the same functions, and so does their export. */
const ITERATIONS = 60_000
/** A tablet too slow for that shows what it has. */
const LONGEST_MS = 60_000

interface Found {
  readonly grouping: Grouping
  readonly finish: () => void
  readonly again: () => void
}

/** Candidate functions for this problem, looked for in a worker; anew whenever what decides them changes. */
export function useGrouping(problem: GroupingProblem): Found {
  const key = JSON.stringify(problem)
  const [round, setRound] = useState(0)
  const [grouping, setGrouping] = useState<Grouping>(started)
  const finishing = useRef(new AbortController())

  useEffect(() => {
    const stop = new AbortController()
    finishing.current = new AbortController()
    setGrouping(started)
    const options = { iterations: ITERATIONS, milliseconds: LONGEST_MS, finish: finishing.current.signal }
    groupInWorker(
      problem,
      options,
      ({ iterations, score }) =>
        !stop.signal.aborted && setGrouping({ kind: 'working', done: iterations, total: ITERATIONS, score }),
      stop.signal,
    ).then(
      ({ functions, score }) => {
        if (!stop.signal.aborted) setGrouping({ kind: 'done', plan: { functions }, score })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setGrouping({ kind: 'failed', message: String(error) })
      },
    )
    return () => stop.abort()
  }, [key, round])

  return { grouping, finish: () => finishing.current.abort(), again: () => setRound(round + 1) }
}

const started: Grouping = { kind: 'working', done: 0, total: ITERATIONS, score: 0 }
