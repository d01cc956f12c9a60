import { useEffect, useMemo, useState } from 'preact/hooks'
import { floorTime, heldAt, isHeld, speedOf, withSpeed } from '../../analysis/practice/floor-clock.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import { endRun, setRunClock, startRun } from '../actions/practice-actions.ts'
import type { Clock } from '../clock.ts'
import type { ProjectSession } from '../project-session.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
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

/** A run while its room is on screen: only then its clock goes. */
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
  const holdUnseen = () => {
    const run = openRun(session, departmentId)
    if (!run || isHeld(run.clock)) return
    setRunClock(session, departmentId, run, withSpeed(run.clock, real.now(), 0))
    setWaited(true)
  }

  useEffect(() => {
    // A floor that still goes was left by a kill: it waits where the last sign of it is.
    const run = openRun(session, departmentId)
    if (run && !isHeld(run.clock)) {
      const floor = Math.min(floorTime(run.clock, real.now()), lastSignOf(session, departmentId, run))
      setRunClock(session, departmentId, run, heldAt(run.clock, real.now(), floor))
    }
    setWaited(run !== null)
    session.floorClock = clock
    setReady(true)
    const handleHidden = () => document.visibilityState === 'hidden' && holdUnseen()
    document.addEventListener('visibilitychange', handleHidden)
    return () => {
      document.removeEventListener('visibilitychange', handleHidden)
      holdUnseen()
      session.floorClock = null
    }
  }, [session, departmentId, clock])

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

/** The last one of this analyst that is not over. */
function openRun(session: ProjectSession, departmentId: DepartmentId): PracticeRunRecord | null {
  const runs = session.department(departmentId)?.practiceRuns.list() ?? []
  return (
    runs
      .filter(({ by, endedAt }) => by === session.analyst && endedAt === null)
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .at(-1) ?? null
  )
}

/** Time of the floor at which something was last recorded in a run, or its clock was touched. */
function lastSignOf(session: ProjectSession, departmentId: DepartmentId, run: PracticeRunRecord): number {
  const own = session.department(departmentId)!
  const [began, touched] = [run.clock[0]?.floor ?? 0, run.clock.at(-1)?.floor ?? 0]
  const signs = [
    ...own.observations.list().flatMap(({ start, end }) => [start, end]),
    ...own.interruptions.list().flatMap(({ at, endedAt }) => [at, endedAt]),
  ]
  const recorded = signs.flatMap((at) => (at ? [Date.parse(at)] : []))
  const now = floorTime(run.clock, session.parts.clock.now())
  return Math.max(touched, ...recorded.filter((at) => at >= began && at <= now))
}
