import { useEffect, useMemo, useState } from 'preact/hooks'
import { speedOf, withSpeed } from '../../analysis/practice/floor-clock.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import { endRun, setRunClock, startRun } from '../actions/practice-actions.ts'
import type { Clock } from '../clock.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { enterFloor, openRun } from './floor-watch.ts'
import { beginningOf, practiceClock } from './practice-clock.ts'

/** The run this analyst is in or did last, and what can be done with its clock. */
export interface PracticeRun {
  /** False until the floor stands where it was left. */
  readonly isReady: boolean
  readonly open: PracticeRunRecord | null
  readonly last: PracticeRunRecord | null
  /** The clock of the floor. */
  readonly clock: Clock
  readonly waited: boolean
  readonly start: (seed: number) => void
  readonly setSpeed: (speed: number) => void
  readonly hold: () => void
  readonly goOn: () => void
  readonly finish: () => void
}

/** A run while it is in sight: only then its clock goes. */
export function usePracticeRun(departmentId: DepartmentId): PracticeRun {
  const session = useSession()
  const own = session.department(departmentId)!
  const runs = useCollection(own.practiceRuns)
  const [isReady, setReady] = useState(false)
  const [waited, setWaited] = useState(false)
  const real = session.parts.clock
  const clock = useMemo(
    () => practiceClock(real, () => openRun(session, departmentId)?.clock ?? []),
    [session, departmentId],
  )
  const mine = runs
    .filter(({ by }) => by === session.analyst)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const change = (points: (run: PracticeRunRecord) => PracticeRunRecord['clock']) => {
    const run = openRun(session, departmentId)
    if (run) setRunClock(session, departmentId, run, points(run))
  }
  const goAt = (speed: number) => {
    setWaited(false)
    change((run) => withSpeed(run.clock, real.now(), speed))
  }
  useEffect(() => {
    setWaited(enterFloor(session, departmentId))
    setReady(true)
    // The floor waits while the screen is off; that is said when one is back.
    const handleHidden = () => document.visibilityState === 'hidden' && setWaited(true)
    document.addEventListener('visibilitychange', handleHidden)
    return () => document.removeEventListener('visibilitychange', handleHidden)
  }, [session, departmentId])

  return {
    isReady,
    open: mine.filter(({ endedAt }) => endedAt === null).at(-1) ?? null,
    last: mine.filter(({ endedAt }) => endedAt !== null).at(-1) ?? null,
    clock,
    waited,
    start: (seed) => {
      const taken = runs.flatMap((run) => run.clock[0]?.floor ?? [])
      setWaited(false)
      startRun(session, departmentId, { seed, floor: beginningOf(real, taken), speed: 1 })
    },
    setSpeed: goAt,
    hold: () => change((run) => withSpeed(run.clock, real.now(), 0)),
    goOn: () => goAt(speedOf(openRun(session, departmentId)?.clock ?? [])),
    finish: () => {
      const run = openRun(session, departmentId)
      if (!run) return
      const running = own.observations
        .list()
        .filter(({ kind, end, by }) => kind === 'interval' && !end && by === session.analyst)
      endRun(session, departmentId, run, { clock: withSpeed(run.clock, real.now(), 0), running })
    },
  }
}
