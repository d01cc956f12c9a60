import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { Select } from '../../ui/select.tsx'
import { formatRoute, type ProjectRoute, type Route } from '../route.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'

interface Props {
  readonly route: Route
  readonly session: ProjectSession | null
}

/** Which project and department one is in, and the way to another. */
export function Where({ route, session }: Props) {
  if (!('projectId' in route) || !session) return null
  return <Switcher route={route} session={session} />
}

const WHOLE_PROJECT = ''

function Switcher({ route, session }: { route: ProjectRoute; session: ProjectSession }) {
  const { frame } = useMessages()
  const { goTo } = useServices()
  const departments = useCollection(session.records.departments)
  const [project] = useCollection(session.records.project)
  const isAnalysis = route.place === 'across' || route.place === 'analysis'
  const handleChange = (id: string) => {
    const place = isAnalysis ? 'analysis' : 'departmentId' in route ? route.place : 'department'
    if (id !== WHOLE_PROJECT)
      goTo(formatRoute({ place, projectId: session.id, departmentId: id as DepartmentId }))
    else goTo(formatRoute({ place: isAnalysis ? 'across' : 'project', projectId: session.id }))
  }
  return (
    <Select
      class="where"
      label={frame.departmentSwitch}
      labelHidden
      value={'departmentId' in route ? route.departmentId : WHOLE_PROJECT}
      options={[
        { value: WHOLE_PROJECT, label: project?.name || frame.project },
        ...departments.map((department) => ({ value: department.id as string, label: department.name })),
      ]}
      onChange={handleChange}
    />
  )
}
