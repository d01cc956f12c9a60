import { useEffect, useState, useSyncExternalStore } from 'preact/compat'
import type { Collection } from '../../../document/collection.ts'
import { type Arrival, ArrivalNotice } from '../../../screens/together/arrival-notice.tsx'
import { formatRoute } from '../../route.ts'
import { useServices, useSession } from '../../services.ts'
import type { ProjectSession } from '../../session/project-session.ts'
import { justJoined } from '../../sharing/just-joined.ts'
import { isSettled, type SyncState } from '../../sync/sync-desk.ts'

/** In the project room: a project that was just joined, until the work of the others is here. */
export function ArrivalPanel() {
  const session = useSession()
  const [isNew] = useState(() => isEmpty(session) || justJoined.has(session.id))
  return isNew ? <Arriving key={session.id} /> : null
}

function Arriving() {
  const session = useSession()
  const { sync, everySecond, goTo } = useServices()
  const state = useSyncExternalStore(sync.subscribe, () => sync.state(session.id))
  const [count, setCount] = useState(() => countRecords(session))
  useEffect(() => everySecond(() => setCount(countRecords(session))), [session])
  // Once all is here it stays so: what comes after is work as ever.
  const [isDone, setDone] = useState(false)
  const arrival: Arrival = isDone ? { kind: 'done', count } : arrivalOf(state, isEmpty(session) ? 0 : count)
  useEffect(() => {
    if (arrival.kind !== 'done') return
    setDone(true)
    justJoined.seen(session.id)
  }, [arrival.kind, session])
  return (
    <div class="together__arrival">
      <ArrivalNotice
        arrival={arrival}
        onOverview={() => goTo(formatRoute({ place: 'project', projectId: session.id }))}
      />
    </div>
  )
}

/** Who made the project wrote its record; whoever joined did not. */
const isEmpty = (session: ProjectSession) => session.records.project.list().length === 0

/** Records of the project and of those departments that are open: a server opens all of them. */
function countRecords(session: ProjectSession): number {
  const departments = session.records.departments.list().flatMap(({ id }) => session.department(id) ?? [])
  return [session.records, ...departments]
    .flatMap((collections): Collection<unknown>[] => Object.values(collections))
    .reduce((sum, collection) => sum + collection.list().length, 0)
}

function arrivalOf(state: SyncState, count: number): Arrival {
  const isOver = isSettled(state) || state.kind === 'local' || state.kind === 'paused'
  if (count > 0) return { kind: isOver ? 'done' : 'coming', count }
  if (state.kind === 'unreachable' || state.kind === 'refused') return { kind: state.kind }
  if (state.kind === 'local' || state.kind === 'paused') return { kind: 'local' }
  return { kind: isSettled(state) ? 'waiting' : 'connecting' }
}
