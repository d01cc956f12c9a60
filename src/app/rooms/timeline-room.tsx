import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Correction } from '../../analysis/timeline/corrections.ts'
import { daySpanOf, drawnUntil, observedDays } from '../../analysis/timeline/day-span.ts'
import { lanesOf } from '../../analysis/timeline/lanes.ts'
import { unpairedIn } from '../../analysis/timeline/unpaired.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { dayOf } from '../../screens/observe/wall-moment.ts'
import { TimelineScreen } from '../../screens/timeline/timeline-screen.tsx'
import { correct } from '../actions/correction-actions.ts'
import { splitAt } from '../actions/observe-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { FloorPlaces } from './floor-places.tsx'
import { useSaidReason } from './use-said-reason.ts'
import { useSituationChanges, useSituations } from './use-situation-changes.ts'
import { useTimelineNames } from './use-timeline-names.ts'

/** What was recorded on a day, put right with the reason why. */
export default function TimelineRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { clock } = useServices()
  const words = useArea('timeline', timeline)
  const { formatDate } = useFormat()
  const own = session.department(departmentId)!
  const observations = useCollection(own.observations)
  const corrections = useCollection(own.corrections)
  const [picked, setDay] = useState<string | null>(null)
  const why = useSaidReason(session)
  const now = useMinute()
  const { names, options } = useTimelineNames(departmentId)
  const days = useMemo(() => observedDays(observations), [observations])
  const day = days.find((each) => each.day === picked)?.day ?? days[0]?.day ?? null
  const shown = useMemo(() => {
    const like = observations.find(({ start }) => dayOf(start) === day)?.start
    const until = like ? drawnUntil(like, now) : now
    const lanes = day ? lanesOf(observations, day, until) : []
    return { until, lanes, span: daySpanOf(lanes, until) }
  }, [observations, day, now])
  const { situations, unended } = useSituations(departmentId, observations, now)
  const unpaired = useMemo(() => unpairedIn(observations, now), [observations, now])

  return (
    <TimelineScreen
      places={<FloorPlaces departmentId={departmentId} current="timeline" />}
      days={days.map(({ day: value, count }) => ({
        value,
        label: words.dayOption({ day: formatDate(value, 'weekday'), count }),
      }))}
      day={day}
      onDay={setDay}
      observations={observations}
      {...shown}
      present={{ now, zone: clock.offsetMinutes }}
      unpaired={unpaired}
      names={names}
      options={options}
      corrections={corrections}
      {...why}
      {...useSituationChanges(departmentId)}
      situations={situations.filter(({ start }) => dayOf(start) === day)}
      unended={unended}
      onCorrect={(correction, reason) => {
        correct(session, departmentId, correction, reason)
        notify(words.did[correction.action](countOf(correction)), true)
      }}
      onSplit={(observation, at, reason) => {
        splitAt(session, departmentId, observation, at, reason)
        notify(words.did.split(), true)
      }}
      floorHref={formatRoute({ place: 'observe', projectId: session.id, departmentId })}
    />
  )
}

const countOf = ({ changed, removed }: Correction): number =>
  new Set([...changed.map(({ observation }) => observation.id), ...removed.map(({ id }) => id)]).size

/** Now, by the clock of the floor; drawn again each minute. */
function useMinute(): number {
  const session = useSession()
  const { everySecond } = useServices()
  const [now, setNow] = useState(() => Date.parse(session.now()))
  useEffect(
    () =>
      everySecond(() => {
        const next = Date.parse(session.now())
        setNow((before) => (minuteOf(before) === minuteOf(next) ? before : next))
      }),
    [session, everySecond],
  )
  return now
}

const minuteOf = (at: number) => Math.floor(at / 60_000)
