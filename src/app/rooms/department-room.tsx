import { useMemo, useState } from 'preact/hooks'
import type { RecordsByRoot } from '../../document/new-record.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import type { TableKind } from '../../records/table.ts'
import { DepartmentScreen } from '../../screens/department/department-screen.tsx'
import type { ListChanges } from '../../screens/department/list-changes.ts'
import { TableExportDialog } from '../../screens/department/table-export-dialog.tsx'
import { TableImportScreen } from '../../screens/department/table-import/table-import-screen.tsx'
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
import { useTableExport } from '../files/use-table-export.ts'
import { useTableImport } from '../files/use-table-import.ts'
import { showHistory } from '../history/asked-history.ts'
import { printScreen } from '../print-screen.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'

interface Props {
  readonly departmentId: DepartmentId
}

/** The department's lists, or a list on its way in. */
export default function DepartmentRoom({ departmentId }: Props) {
  const session = useSession()
  const { department: words } = useMessages()
  const { step, open, ...on } = useTableImport(departmentId)
  const department = useCollection(session.records.departments).find(({ id }) => id === departmentId)
  if (!step) return <DepartmentLists departmentId={departmentId} onImport={open} />
  return (
    <TableImportScreen
      departmentName={department?.name || words.unnamed}
      step={step}
      onRead={on.read}
      onChoose={on.choose}
      onBegan={on.began}
      onStartOver={on.startOver}
      onAgree={on.agree}
      onClose={on.close}
    />
  )
}

interface ListsProps extends Props {
  readonly onImport: (kind: TableKind | null) => void
}

function DepartmentLists({ departmentId, onImport }: ListsProps) {
  const session = useSession()
  const { goTo } = useServices()
  const { common } = useMessages()
  const [isExporting, setExporting] = useState(false)
  const own = session.department(departmentId)!
  const department = useCollection(session.records.departments).find(({ id }) => id === departmentId)
  const processes = useCollection(own.processes)
  const jobs = useCollection(own.jobs)
  const people = useCollection(session.records.people).filter(
    (person) => person.departmentId === departmentId,
  )
  if (!department) return null

  const removed = (name: string) => notify(common.removed({ name }), true)
  const tellOf = (root: string, within: DepartmentId | null) => (id: string, name: string) =>
    showHistory({ departmentId: within, root, id, name })
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
    onHistory: tellOf(root, departmentId),
  })

  return (
    <>
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
          onHistory: tellOf('people', null),
        }}
        onHistory={() => tellOf('departments', null)(departmentId, department.name)}
        onRemoveDepartment={() => {
          removeFromProject(session, 'departments', departmentId)
          removed(department.name)
          goTo(formatRoute({ place: 'project', projectId: session.id }))
        }}
        onToFloor={() => goTo(formatRoute({ place: 'observe', projectId: session.id, departmentId }))}
        onImport={onImport}
        onExport={() => setExporting(true)}
        onPrint={printScreen}
      />
      {isExporting && <Export departmentId={departmentId} onClose={() => setExporting(false)} />}
    </>
  )
}

function Export({ departmentId, onClose }: Props & { readonly onClose: () => void }) {
  const { isBusy, canShare, counts, run } = useTableExport(departmentId)
  const rows = useMemo(counts, [])
  return (
    <TableExportDialog
      first={{ what: 'all', format: 'xlsx' }}
      counts={rows}
      isBusy={isBusy}
      canShare={canShare}
      onSave={(choice) => void run(choice, 'save').then(onClose)}
      onShare={(choice) => void run(choice, 'share').then(onClose)}
      onClose={onClose}
    />
  )
}
