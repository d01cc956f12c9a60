import { useSyncExternalStore } from 'preact/compat'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { DepartmentId } from '../../records/ids.ts'
import { contextOf, lastContext } from '../../screens/observe/floor-context.ts'
import { lastFollow, presentFollow } from '../../screens/observe/follow.ts'
import { ObserveScreen } from '../../screens/observe/observe-screen.tsx'
import { lastSign, ownRecordings } from '../../screens/observe/offered-recordings.ts'
import { dayOf, instantOf, writeMoment } from '../../screens/observe/wall-moment.ts'
import { nextCode } from '../actions/department-actions.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { floorMemory, memoryOf, remember } from './observe-memory.ts'
import { useAnalystNames } from './use-analyst-names.ts'
import { useFloorActions } from './use-floor-actions.ts'
import { useLastAction } from './use-last-action.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** Milliseconds since the epoch at which the app was started: what ran before then is asked about. */
  readonly sessionStartedAt?: number
}

export default function ObserveRoom({ departmentId, sessionStartedAt = performance.timeOrigin }: Props) {
  const session = useSession()
  const { clock, everySecond, keepAwake } = useServices()
  const { device } = session.parts
  const own = session.department(departmentId)!
  const tasks = useCollection(own.tasks)
  const jobs = useCollection(own.jobs)
  const observations = useCollection(own.observations)
  const allPeople = useCollection(session.records.people)
  const people = useMemo(
    () => allPeople.filter((person) => person.departmentId === departmentId),
    [allPeople, departmentId],
  )
  const memory = useSyncExternalStore(floorMemory.subscribe, () => memoryOf(departmentId))
  const now = useNow(clock.now, everySecond)
  const present = { now, zone: clock.offsetMinutes }

  const recordings = ownRecordings(observations, {
    device,
    sessionStartedAt,
    now,
    confirmed: memory.confirmed,
  })
  const { running } = recordings
  const follow = presentFollow(memory.follow ?? lastFollow(observations, device), jobs, people)
  const today = dayOf(writeMoment(now, clock.offsetMinutes))
  const context = contextOf(running, memory.context ?? lastContext(observations, device, today))
  useHeldAwake(running.length > 0, keepAwake)
  useKeptContext(departmentId, running.length > 0 ? context : null)

  return (
    <ObserveScreen
      present={present}
      momentNow={() => session.now()}
      tasks={tasks}
      jobs={jobs}
      people={people}
      nextCode={nextCode(people, 'employee')}
      observations={observations}
      device={device}
      follow={follow}
      context={context}
      isOneAtATime={memory.isOneAtATime}
      running={running}
      offered={recordings.offered}
      lastSignOf={(recording) =>
        lastSign(recording, observations, {
          device,
          before: instantOf(recording.start) < sessionStartedAt ? sessionStartedAt : now,
        })
      }
      madeBy={useAnalystNames()}
      status={memory.status}
      undoes={useLastAction()}
      {...useFloorActions({ departmentId, follow, context, running, tasks })}
    />
  )
}

function useNow(read: () => number, everySecond: (tick: () => void) => () => void): number {
  const [now, setNow] = useState(read)
  useEffect(() => everySecond(() => setNow(read())), [read, everySecond])
  // A record made since the last tick must not lie in the future of what is drawn with it.
  return Math.max(now, read())
}

function useHeldAwake(isNeeded: boolean, keepAwake: () => { readonly release: () => void }): void {
  useEffect(() => {
    if (!isNeeded) return
    const held = keepAwake()
    return () => held.release()
  }, [isNeeded, keepAwake])
}

/** What held while something ran goes on holding for what starts next. */
function useKeptContext(departmentId: DepartmentId, context: ReturnType<typeof contextOf> | null): void {
  const text = context && JSON.stringify(context)
  const keep = useCallback(() => {
    if (text && JSON.stringify(memoryOf(departmentId).context) !== text) {
      remember(departmentId, { context: JSON.parse(text) })
    }
  }, [departmentId, text])
  useEffect(keep, [keep])
}
