import { useCallback, useMemo } from 'preact/hooks'
import { withJobOfPerson } from '../../analysis/seen/job-of-person.ts'
import type { SeenDimension, SeenSource } from '../../analysis/seen/seen-summary.ts'
import { groupedBy } from '../../document/grouped-by.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { seen } from '../../i18n/nl/seen.ts'
import type { Daypart } from '../../records/daypart.ts'
import type { DepartmentId, PersonId } from '../../records/ids.ts'
import { standingOf } from '../../records/task-standing.ts'
import { SeenScreen } from '../../screens/seen/seen-screen.tsx'
import { useWorked } from '../analysis/use-worked.ts'
import { countedTasks } from '../blind/blind-gate.ts'
import { useSaveChart } from '../files/use-save-chart.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { FloorPlaces } from './floor-places.tsx'

/** What a department's observations say. */
export default function SeenRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const { id: projectId } = useSession()
  const source = useSeenSource(departmentId)
  const onSave = useSaveChart()
  const { worked } = useWorked({ kind: 'seen', request: source.request, key: source.key, total: 1 })
  return (
    <SeenScreen
      places={<FloorPlaces departmentId={departmentId} current="seen" />}
      hasObservations={source.request.observations.some(({ kind }) => kind === 'interval')}
      worked={worked}
      nameOf={source.nameOf}
      onSave={onSave}
      peopleHref={formatRoute({ place: 'department', projectId, departmentId })}
      codeOf={source.codeOf}
      floorHref={formatRoute({ place: 'observe', projectId, departmentId })}
    />
  )
}

/** Counts requests: records that did not change are the same objects, so the same request has the same number. */
let requests = 0

function useSeenSource(departmentId: DepartmentId) {
  const session = useSession()
  const words = useArea('seen', seen)
  const { levels, tasks: tasksWords } = useMessages()
  const own = session.department(departmentId)!
  const recorded = useCollection(own.observations)
  const people = useCollection(session.records.people)
  const observations = useMemo(() => withJobOfPerson(recorded, people), [recorded, people])
  const interruptions = useCollection(own.interruptions)
  const jobs = useCollection(own.jobs)
  const places = useCollection(own.places)
  const processes = useCollection(own.processes)
  const decisions = useCollection(own.decisions)
  const everyTask = useShownTasks(useCollection(own.tasks))
  const tasks = useMemo(() => countedTasks(session, everyTask), [session, everyTask])
  const { request, key } = useMemo(() => {
    const byTask = groupedBy(decisions, ({ taskId }) => taskId)
    const told = tasks.map((task) => standingOf(task, byTask.get(task.id) ?? []).task)
    const asked: SeenSource = { observations, interruptions, jobs, tasks: told, places }
    return { request: asked, key: String(requests++) }
  }, [observations, interruptions, jobs, tasks, decisions, places])
  const names = useMemo(() => {
    const nameless = tasksWords.nameless
    return {
      task: new Map(tasks.map(({ id, name }) => [id as string, name || nameless])),
      job: new Map(jobs.map(({ id, name }) => [id as string, name || nameless])),
      process: new Map(processes.map(({ id, name }) => [id as string, name || nameless])),
    }
  }, [tasks, jobs, processes, tasksWords])
  const nameOf = useCallback(
    (dimension: SeenDimension, asked: string | null): string => {
      if (asked === null) return words.unsaid[dimension]
      if (dimension === 'place') return asked
      if (dimension === 'daypart')
        return asked === 'night' || asked === 'weekend' ? words[asked] : levels.dayparts[asked as Daypart]
      return names[dimension].get(asked) ?? words.gone
    },
    [names, words, levels],
  )
  const codeOf = useCallback(
    (asked: PersonId) => people.find(({ id }) => id === asked)?.code ?? words.gone,
    [people, words],
  )
  return { request, key, nameOf, codeOf }
}
