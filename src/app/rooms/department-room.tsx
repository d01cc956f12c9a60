import type { RecordsByRoot } from '../../document/new-record.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { DepartmentScreen, type ListChanges } from '../../screens/department/department-screen.tsx'
import {
  addJob,
  addPerson,
  addProcess,
  changeInDepartment,
  changeInProject,
  moveInDepartment,
  moveInProject,
  nextCode,
  removeFromDepartment,
  removeFromProject,
  roleOfCode,
} from '../actions/department-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'

export default function DepartmentRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { goTo } = useServices()
  const { common } = useMessages()
  const own = session.department(departmentId)!
  const department = useCollection(session.records.departments).find(({ id }) => id === departmentId)
  const processes = useCollection(own.processes)
  const jobs = useCollection(own.jobs)
  const people = useCollection(session.records.people).filter(
    (person) => person.departmentId === departmentId,
  )
  if (!department) return null

  const removed = (name: string) => notify(common.removed({ name }), true)
  const inDepartment = <Name extends 'processes' | 'jobs'>(
    root: Name,
    onAdd: (name: string) => void,
  ): ListChanges<RecordsByRoot[Name]> => ({
    onAdd,
    onChange: (record, fields, joined) =>
      changeInDepartment(session, departmentId, root, record, fields, joined),
    onMove: (id, place) => moveInDepartment(session, departmentId, root, id, place),
    onRemove: (id, name) => {
      removeFromDepartment(session, departmentId, root, id)
      removed(name)
    },
  })

  return (
    <DepartmentScreen
      department={department}
      processes={processes}
      jobs={jobs}
      people={people}
      nextCode={nextCode(people, 'employee')}
      onDepartment={(fields) => changeInProject(session, 'departments', department, fields, true)}
      onProcesses={inDepartment('processes', (name) => addProcess(session, departmentId, name))}
      onJobs={inDepartment('jobs', (name) => addJob(session, departmentId, name))}
      onPeople={{
        onAdd: (code) => addPerson(session, departmentId, { code, role: roleOfCode(code), jobId: null }),
        onChange: (record, fields, joined) => changeInProject(session, 'people', record, fields, joined),
        onMove: (id, place) => moveInProject(session, 'people', people, id, place),
        onRemove: (id, name) => {
          removeFromProject(session, 'people', id)
          removed(name)
        },
      }}
      onRemoveDepartment={() => {
        removeFromProject(session, 'departments', departmentId)
        removed(department.name)
        goTo(formatRoute({ place: 'project', projectId: session.id }))
      }}
      onToFloor={() => goTo(formatRoute({ place: 'observe', projectId: session.id, departmentId }))}
    />
  )
}
