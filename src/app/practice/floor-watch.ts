import { floorTime, heldAt, isHeld, withSpeed } from '../../analysis/practice/floor-clock.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import { setRunClock } from '../actions/practice-actions.ts'
import type { Route } from '../route.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { viewStore } from '../view-store.ts'
import { practiceClock } from './practice-clock.ts'

/** Where the floor is in sight; anywhere else it waits. */
const IN_SIGHT: readonly Route['place'][] = ['practice', 'rounds']

const watched = new WeakSet<ProjectSession>()

/**
 * Somebody looks at the practice floor: until they go elsewhere its clock is that of the session. A floor that still goes then was left
 * by a kill, and is put back to the last sign of it.
 *
 * @returns whether a floor was waiting
 */
export function enterFloor(session: ProjectSession, departmentId: DepartmentId): boolean {
  if (watched.has(session)) return false
  watched.add(session)
  const real = session.parts.clock
  const run = openRun(session, departmentId)
  if (run && !isHeld(run.clock)) {
    const floor = Math.min(floorTime(run.clock, real.now()), lastSignOf(session, departmentId, run))
    setRunClock(session, departmentId, run, heldAt(run.clock, real.now(), floor))
  }
  session.floorClock = practiceClock(real, () => openRun(session, departmentId)?.clock ?? [])
  const handleHidden = () => document.visibilityState === 'hidden' && holdFloor(session, departmentId)
  document.addEventListener('visibilitychange', handleHidden)
  const leave = viewStore.subscribe(({ route }) => {
    if (IN_SIGHT.includes(route.place) && 'projectId' in route && route.projectId === session.id) return
    leave()
    document.removeEventListener('visibilitychange', handleHidden)
    watched.delete(session)
    holdFloor(session, departmentId)
    session.floorClock = null
  })
  return run !== null
}

function holdFloor(session: ProjectSession, departmentId: DepartmentId): void {
  const run = openRun(session, departmentId)
  if (!run || isHeld(run.clock)) return
  setRunClock(session, departmentId, run, withSpeed(run.clock, session.parts.clock.now(), 0))
}

/** The last run of this analyst that is not over. */
export function openRun(session: ProjectSession, departmentId: DepartmentId): PracticeRunRecord | null {
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
    ...own.samples.list().map(({ at }) => at),
  ]
  const recorded = signs.flatMap((at) => (at ? [Date.parse(at)] : []))
  const now = floorTime(run.clock, session.parts.clock.now())
  return Math.max(touched, ...recorded.filter((at) => at >= began && at <= now))
}
