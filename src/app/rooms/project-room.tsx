import { PROJECT_KEY } from '../../document/project-roots.ts'
import type { ProjectRecord } from '../../records/document-records.ts'
import type { ProjectId } from '../../records/ids.ts'
import { ProjectScreen } from '../../screens/project/project-screen.tsx'
import { addDepartment, changeInProject } from '../actions/department-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

const NAMELESS: ProjectRecord = { id: PROJECT_KEY as ProjectId, name: '' }

export default function ProjectRoom() {
  const session = useSession()
  const { goTo } = useServices()
  // Without its record (a damaged backup) the departments are still there to be reached.
  const project = useCollection(session.records.project).find(({ id }) => id === PROJECT_KEY) ?? NAMELESS
  const departments = useCollection(session.records.departments)
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
