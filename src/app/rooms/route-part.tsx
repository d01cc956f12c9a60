import { useMemo, useState } from 'preact/hooks'
import { placeFinder } from '../../analysis/floor/place-names.ts'
import { walkedRoute } from '../../analysis/floor/walked-route.ts'
import { type Walker, walksOf } from '../../analysis/floor/walks.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, FloorPlanId, PersonId } from '../../records/ids.ts'
import type { FloorPlanRecord } from '../../records/media.ts'
import { RouteView } from '../../screens/floorplan/route-view.tsx'
import { ownRecordings } from '../../screens/observe/offered-recordings.ts'
import { useSaveChart } from '../files/use-save-chart.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { memoryOf } from './observe-memory.ts'
import { useAnalystNames } from './use-analyst-names.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly plan: FloorPlanRecord | null
  readonly onPlan: (id: FloorPlanId) => void
  /** Milliseconds since the app was started, by a clock nobody can set. */
  readonly readElapsed?: () => number
}

const sinceAppStarted = () => performance.now()

const ALL_DAYS = 'all'
const EVERYBODY = 'people'

/** The walking route of a day and a person, as chosen. */
export function RoutePart({ departmentId, plan, onPlan, readElapsed = sinceAppStarted }: Props) {
  const session = useSession()
  const own = session.department(departmentId)!
  const observations = useCollection(own.observations)
  const places = useCollection(own.places)
  const plans = useCollection(own.floorPlans)
  const onSave = useSaveChart()
  const [chosenDay, setDay] = useState<string | null>(null)
  const [chosenWho, setWho] = useState<string | null>(null)
  const { device } = session.parts
  const running = useMemo(() => {
    const asked = { device, here: memoryOf(departmentId).here, elapsed: readElapsed() }
    return new Set<string>(ownRecordings(observations, asked).running.map(({ id }) => id))
  }, [observations, device, departmentId, readElapsed])
  const intervals = useMemo(() => observations.filter(({ kind }) => kind === 'interval'), [observations])
  const days = useDays(intervals)
  const day = days.some(({ value }) => value === chosenDay) ? chosenDay! : (days[0]?.value ?? ALL_DAYS)
  const ofDay = useMemo(
    () => (day === ALL_DAYS ? intervals : intervals.filter(({ start }) => start.slice(0, 10) === day)),
    [intervals, day],
  )
  const walkers = useWalkers(ofDay)
  const who = walkers.some(({ value }) => value === chosenWho) ? chosenWho! : (walkers[0]?.value ?? EVERYBODY)
  const walks = useMemo(
    () =>
      walksOf(ofDay, {
        walker: walkerOf(who),
        day: null,
        running,
        until: Date.parse(session.now()),
        placeOf: placeFinder(places),
      }),
    [ofDay, who, places, session, running],
  )
  const route = useMemo(() => walkedRoute(walks, places, plans), [walks, places, plans])
  return (
    <RouteView
      plan={plan}
      plans={plans}
      places={places}
      days={days}
      day={day}
      onDay={setDay}
      walkers={walkers}
      walker={who}
      onWalker={setWho}
      onPlan={(id) => onPlan(id as FloorPlanId)}
      route={route}
      walks={walks}
      floorHref={formatRoute({ place: 'observe', projectId: session.id, departmentId })}
      onSave={onSave}
    />
  )
}

/** Newest first; all together last. */
function useDays(intervals: readonly ObservationRecord[]) {
  const words = useArea('floorplan', dutch)
  const { formatDate } = useFormat()
  return useMemo(() => {
    const days = [...new Set(intervals.map(({ start }) => start.slice(0, 10)))].sort().reverse()
    const named = days.map((value) => ({ value, label: formatDate(value, 'weekday') }))
    return days.length > 1 ? [...named, { value: ALL_DAYS, label: words.allDays }] : named
  }, [intervals, words, formatDate])
}

/** Who was watched by code, all of them together, and who looked. */
function useWalkers(intervals: readonly ObservationRecord[]) {
  const session = useSession()
  const words = useArea('floorplan', dutch)
  const people = useCollection(session.records.people)
  const nameOf = useAnalystNames()
  return useMemo(() => {
    const seen = new Set(intervals.flatMap(({ personId }) => personId ?? []))
    const own = people
      .filter(({ id }) => seen.has(id))
      .map(({ id, code }) => ({ value: `person ${id}`, label: code }))
    const observers = new Map(intervals.map((each) => [each.observer ?? each.by ?? '', each]))
    observers.delete('')
    return [
      ...own,
      ...(own.length > 1 ? [{ value: EVERYBODY, label: words.everybody }] : []),
      ...[...observers].map(([by, each]) => ({
        value: `observer ${by}`,
        label: words.observer({ name: nameOf(each) ?? words.me }),
      })),
    ]
  }, [intervals, people, words, nameOf])
}

function walkerOf(value: string): Walker {
  const [kind, id = ''] = [value.slice(0, value.indexOf(' ')), value.slice(value.indexOf(' ') + 1)]
  if (kind === 'person') return { kind, personId: id as PersonId }
  return kind === 'observer' ? { kind, by: id } : { kind: 'people' }
}
