import { PROJECT_KEY } from '../../document/project-roots.ts'
import { ProjectScreen } from '../../screens/project/project-screen.tsx'
import { addDepartment, changeInProject } from '../actions/department-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

export default function ProjectRoom() {
  const session = useSession()
  const { goTo } = useServices()
  const project = useCollection(session.records.project).find(({ id }) => id === PROJECT_KEY)
  const departments = useCollection(session.records.departments)
  if (!project) return null
  const routeTo = (departmentId: (typeof departments)[number]['id']) =>
    formatRoute({ place: 'department', projectId: session.id, departmentId })
  return (
    <ProjectScreen
      project={project}
      departments={departments}
      departmentHref={routeTo}
      onProject={(fields) => changeInProject(session, 'project', project, fields, true)}
      onAddDepartment={(name) => goTo(routeTo(addDepartment(session, name)))}
    />
  )
}
