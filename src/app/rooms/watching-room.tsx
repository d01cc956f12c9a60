import { useMemo, useState } from 'preact/hooks'
import { recordedWatch } from '../../analysis/watching/recorded-watch.ts'
import { WATCH_RULES, watchAgreement } from '../../analysis/watching/watch-agreement.ts'
import { sharedStretch } from '../../analysis/watching/watched-event.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import { type WatchChoice, WatchingScreen } from '../../screens/watching/watching-screen.tsx'
import { openPractice } from '../practice/open-practice.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { FloorPlaces } from './floor-places.tsx'
import { useWatchOptions } from './use-watch-options.ts'

/** Two analysts who watched the same work. */
export default function WatchingRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { clock, projects, goTo } = useServices()
  const words = useArea('practice', practice)
  const { tasks: tasksWords } = useMessages()
  const own = session.department(departmentId)!
  const observations = useCollection(own.observations)
  const interruptions = useCollection(own.interruptions)
  const tasks = useCollection(own.tasks)
  const people = useCollection(session.records.people)
  const [chosen, setChosen] = useState<WatchChoice | null>(null)
  const { choice, compared, ...shown } = useWatchOptions(departmentId, chosen)
  const agreement = useMemo(() => {
    if (!choice) return null
    const recorded = {
      observations: observations.filter(({ start }) => start.slice(0, 10) === choice.day),
      interruptions,
      placeName: (id: Parameters<typeof own.places.get>[0]) => own.places.get(id)?.name ?? null,
    }
    const asked = { people: compared, until: clock.now() }
    const watchOf = (by: string) => recordedWatch(recorded, { ...asked, by: by as AnalystId })
    const [first, second] = [watchOf(choice.first), watchOf(choice.second)]
    const stretch = sharedStretch(first, second)
    return stretch && watchAgreement(first, second, { ...WATCH_RULES, stretch })
  }, [choice?.first, choice?.second, choice?.day, choice?.person, observations, interruptions])
  const names = useMemo(() => {
    const nameOf = new Map(tasks.map(({ id, name }) => [id as string, name || tasksWords.nameless]))
    const codeOf = new Map(people.map(({ id, code }) => [id as string, code]))
    return { task: (id: string) => nameOf.get(id) ?? '', person: (id: string) => codeOf.get(id) ?? '' }
  }, [tasks, people, tasksWords])

  return (
    <WatchingScreen
      places={<FloorPlaces departmentId={departmentId} current="watching" />}
      {...shown}
      choice={choice}
      onChoose={setChosen}
      agreement={agreement}
      names={names}
      floorHref={formatRoute({ place: 'observe', projectId: session.id, departmentId })}
      onPractice={() => void openPractice(projects, words).then(goTo)}
    />
  )
}
