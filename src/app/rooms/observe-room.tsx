import { useSyncExternalStore } from 'preact/compat'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { planFinder } from '../../analysis/floor/place-names.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import {
  contextOf,
  type FloorContext,
  lastContext,
  withoutLoad,
} from '../../screens/observe/floor-context.ts'
import { lastFollow, presentFollow } from '../../screens/observe/follow.ts'
import { isRunning } from '../../screens/observe/observation-times.ts'
import { ObserveScreen } from '../../screens/observe/observe-screen.tsx'
import {
  lastSign,
  ownRecordings,
  runningElsewhere,
  type Signs,
} from '../../screens/observe/offered-recordings.ts'
import { taskNames } from '../../screens/observe/task-names.ts'
import { dayOf, writeMoment } from '../../screens/observe/wall-moment.ts'
import { nextCode } from '../actions/department-actions.ts'
import { findingFromObservations } from '../actions/finding-actions.ts'
import { showHistory } from '../history/asked-history.ts'
import { FloorMedia } from '../media/floor-media.tsx'
import { MediaSlot } from '../media/photo-slot.tsx'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { FloorPlaces } from './floor-places.tsx'
import { floorMemory, memoryOf, remember } from './observe-memory.ts'
import { PlaceOnFloor } from './place-on-floor.tsx'
import { useAnalystNames } from './use-analyst-names.ts'
import { useFloorActions } from './use-floor-actions.ts'
import { useFloorStatus } from './use-floor-status.ts'
import { useHolding } from './use-holding.ts'
import { useIsTold, useLastAction, useLastRecordingAct } from './use-last-action.ts'
import { usePlaceActions } from './use-place-actions.ts'
import { useRecording } from './use-recording.ts'
import { useSaidReason } from './use-said-reason.ts'
import { useTakeBack } from './use-take-back.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** Milliseconds since the app was started, by a clock nobody can set. */
  readonly readElapsed?: () => number
  /** Without the other places of the floor, where it is a part of one of them. */
  readonly hasPlaces?: boolean
}

const sinceAppStarted = () => performance.now()

export default function ObserveRoom({
  departmentId,
  readElapsed = sinceAppStarted,
  hasPlaces = true,
}: Props) {
  const session = useSession()
  const { clock, everySecond, goTo, keepAwake } = useServices()
  const { device } = session.parts
  const own = session.department(departmentId)!
  const tasks = useShownTasks(useCollection(own.tasks))
  const jobs = useCollection(own.jobs)
  const observations = useCollection(own.observations)
  const [plans, places] = [useCollection(own.floorPlans), useCollection(own.places)]
  const isOnPlan = useMemo(() => planFinder(places, plans), [places, plans])
  const allPeople = useCollection(session.records.people)
  const people = useMemo(
    () => allPeople.filter((person) => person.departmentId === departmentId),
    [allPeople, departmentId],
  )
  const memory = useSyncExternalStore(floorMemory.subscribe, () => memoryOf(departmentId))
  const now = useNow(clock.now, everySecond)
  const present = { now, zone: clock.offsetMinutes }

  const { here } = memory
  const status = useFloorStatus(memory.status)
  const seenAt = session.parts.leftRunning?.find((each) => each.departmentId === departmentId)?.seenAt
  const unfinished = useMemo(() => observations.filter(isRunning), [observations])
  const { running, offered } = ownRecordings(unfinished, { device, here, elapsed: readElapsed() })
  const today = dayOf(writeMoment(now, clock.offsetMinutes))
  const { observe } = useMessages()
  const last = useMemo(
    () => ({
      follow: lastFollow(observations, device),
      context: lastContext(observations, device, today),
    }),
    [observations, device, today],
  )
  const follow = presentFollow(memory.follow ?? last.follow, jobs, people)
  const context = contextOf(running, memory.context ?? last.context)
  const recording = useRecording({ departmentId, observations, running, now })
  useHeldAwake(running.length > 0, keepAwake)
  useKeptContext(departmentId, running.length > 0 ? withoutLoad(context) : null, memory.context)

  const floorNow = { departmentId, follow, context, running, tasks, readElapsed, waiting: recording.waiting }
  const floorActions = useFloorActions(floorNow)
  const { onGoTo, ...placing } = usePlaceActions(floorNow, floorActions)

  return (
    <ObserveScreen
      places={hasPlaces && <FloorPlaces departmentId={departmentId} current="observe" />}
      placeChip={<PlaceOnFloor departmentId={departmentId} context={context} onGoTo={onGoTo} />}
      isOnPlan={isOnPlan}
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
      recording={recording}
      running={running}
      offered={offered}
      elsewhere={runningElsewhere(unfinished, device)}
      lastSignOf={(recording) =>
        lastSign(recording, observations, signsOf(recording, { device, here, now, seenAt }))
      }
      madeBy={useAnalystNames()}
      status={status}
      isTold={useIsTold(status)}
      asked={memory.asked}
      onHistory={(observation) =>
        showHistory({
          departmentId,
          root: 'observations',
          id: observation.id,
          name: taskNames(tasks, observe)(observation),
        })
      }
      mediaOf={({ id }) => (
        <MediaSlot departmentId={departmentId} about={{ kind: 'observation', id }} heading="h3" />
      )}
      onFinding={(seen) => {
        const findingId = findingFromObservations({ session, departmentId }, seen)
        goTo(formatRoute({ place: 'findings', projectId: session.id, departmentId, findingId }))
      }}
      makers={<FloorMedia departmentId={departmentId} running={running} follow={follow} context={context} />}
      onAskedShown={() => remember(departmentId, { asked: null })}
      undoes={useLastAction()}
      swipes={useLastRecordingAct()}
      {...useHolding(departmentId)}
      {...useTakeBack(departmentId)}
      {...useSaidReason(session)}
      {...floorActions}
      {...placing}
    />
  )
}

/** Of a recording of another device its own signs count; what was done here says nothing about it. */
const signsOf = ({ device = '' }: ObservationRecord, own: Signs): Signs =>
  device === own.device ? own : { device, here: { made: new Map(), confirmed: new Map() }, now: own.now }

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

/** What held while something ran goes on holding for what starts next; the load was of what ran. */
function useKeptContext(
  departmentId: DepartmentId,
  context: FloorContext | null,
  kept: FloorContext | null,
): void {
  const text = context && JSON.stringify(context)
  const keep = useCallback(() => {
    if (text && JSON.stringify(kept) !== text) remember(departmentId, { context: JSON.parse(text) })
  }, [departmentId, text, kept])
  useEffect(keep, [keep])
}
