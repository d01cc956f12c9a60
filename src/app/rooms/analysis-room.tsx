import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../analysis/department-parameters.ts'
import { timeBudget } from '../../analysis/time-budget.ts'
import { caseIdsOf } from '../../document/case-ids.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { standingOf } from '../../records/task-standing.ts'
import { AnalysisScreen } from '../../screens/analysis/analysis-screen.tsx'
import { interviewsWithWishes } from '../../screens/tasks/wishes-said.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useGrouping } from '../use-grouping.ts'

export default function AnalysisRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { goTo } = useServices()
  const own = session.department(departmentId)!
  const records = useCollection(own.tasks)
  const decisions = useCollection(own.decisions)
  const observations = useCollection(own.observations)
  const processes = useCollection(own.processes)
  const jobs = useCollection(own.jobs)
  const interviews = useCollection(own.interviews)
  const wishes = useCollection(own.wishes)
  const everybody = useCollection(session.records.people)
  const departments = useCollection(session.records.departments)

  const standings = useMemo(
    () => records.map((record) => standingOf(record, decisions)),
    [records, decisions],
  )
  const budget = useMemo(() => timeBudget(observations), [observations])
  const people = useMemo(
    () => everybody.filter((person) => person.departmentId === departmentId),
    [everybody, departmentId],
  )
  const source = useMemo(
    () => ({
      tasks: standings.filter(({ hasVerdict }) => hasVerdict).map(({ task }) => task),
      people,
      interviews: interviewsWithWishes(interviews, wishes),
      processes,
      jobs,
      caseIdOf: caseIdsOf(records),
    }),
    [standings, people, interviews, wishes, processes, jobs, records],
  )
  const changes = useCollection(session.records.parameters)
  const parameters = useMemo(() => departmentParameters(changes, departmentId), [changes, departmentId])
  const { grouping, finish, again } = useGrouping(source, departmentId, parameters)
  const taskRoute = { place: 'tasks', projectId: session.id, departmentId } as const

  return (
    <AnalysisScreen
      departmentName={departments.find(({ id }) => id === departmentId)?.name ?? ''}
      standings={standings}
      jobs={jobs}
      people={people}
      budget={budget}
      grouping={grouping}
      parameters={parameters}
      onFinish={finish}
      onAgain={again}
      taskHref={(taskId) => formatRoute({ ...taskRoute, taskId })}
      onToTasks={() => goTo(formatRoute(taskRoute))}
      onToFloor={() => goTo(formatRoute({ ...taskRoute, place: 'observe' }))}
    />
  )
}
