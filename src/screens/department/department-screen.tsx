import { useRef } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import type {
  DepartmentRecord,
  JobRecord,
  PersonRecord,
  ProcessRecord,
} from '../../records/document-records.ts'
import type { TableKind } from '../../records/table.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './department-screen.css'
import { JobList } from './job-list.tsx'
import type { ListChanges } from './list-changes.ts'
import { PeopleList } from './people-list.tsx'
import { ProcessList } from './process-list.tsx'

interface Props {
  readonly department: DepartmentRecord
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  /** The next free code for a new employee. */
  readonly nextCode: string
  readonly onDepartment: (fields: Partial<DepartmentRecord>) => void
  readonly onProcesses: ListChanges<ProcessRecord>
  readonly onJobs: ListChanges<JobRecord>
  readonly onPeople: ListChanges<PersonRecord>
  readonly onRemoveDepartment: () => void
  readonly onHistory: () => void
  readonly onToFloor: () => void
  /** @param kind null: whatever the list turns out to be */
  readonly onImport: (kind: TableKind | null) => void
  readonly onExport: () => void
  readonly onPrint: () => void
}

/** What one knows of a department before walking its floor: processes, jobs and people as codes. */
export function DepartmentScreen(props: Props) {
  const { department, common } = useMessages()
  return (
    <div class="department-screen">
      <PageHeader
        title={props.department.name || department.unnamed}
        lead={department.lead}
        actions={<Actions {...props} />}
      />
      <div class="department-screen__about">
        <TextField
          label={common.name}
          value={props.department.name}
          onInput={(name) => props.onDepartment({ name })}
          maxLength={300}
        />
        <TextArea
          label={department.problem}
          hint={department.problemHint}
          value={props.department.problem ?? ''}
          maxLength={20_000}
          onInput={(problem) => props.onDepartment({ problem })}
        />
      </div>
      <Lists {...props} />
      <PrimaryAction>
        <Button variant="primary" size="floor" icon="play" onClick={props.onToFloor}>
          {department.toFloor}
        </Button>
      </PrimaryAction>
    </div>
  )
}

function Actions({ onImport, onExport, onPrint, onHistory, onRemoveDepartment }: Props) {
  const { department, print } = useMessages()
  const history = useArea('history', historyTexts)
  return (
    <>
      <Button icon="upload" onClick={() => onImport(null)}>
        {department.importList}
      </Button>
      <Menu
        label={department.moreActions}
        items={[
          { key: 'export', label: department.exportLists, icon: 'download', onChoose: onExport },
          { key: 'print', label: print.print, icon: 'print', onChoose: onPrint },
          { key: 'history', label: history.show, icon: 'clock', onChoose: onHistory },
          {
            key: 'remove',
            label: department.removeDepartment,
            icon: 'trash',
            danger: true,
            onChoose: onRemoveDepartment,
          },
        ]}
      />
    </>
  )
}

/** The three lists, with a way to each from above: the third is far below on a phone. */
function Lists({ processes, jobs, people, nextCode, onImport, ...on }: Props) {
  const { department } = useMessages()
  const { formatNumber } = useFormat()
  const root = useRef<HTMLDivElement>(null)
  const lists = [
    { title: department.processes, count: processes.length },
    { title: department.jobs, count: jobs.length },
    { title: department.people, count: people.length },
  ]
  const show = (title: string) => {
    const list = [...(root.current?.querySelectorAll<HTMLElement>('.entry-list') ?? [])].find(
      (each) => each.getAttribute('aria-label') === title,
    )
    list?.scrollIntoView({ block: 'start' })
    list?.querySelector('input')?.focus({ preventScroll: true })
  }
  return (
    <div ref={root} class="department-screen__lists">
      <nav class="department-screen__ways" aria-label={department.lists}>
        {lists.map(({ title, count }) => (
          <Button key={title} variant="quiet" iconEnd="chevron-down" onClick={() => show(title)}>
            {`${title} ${formatNumber(count)}`}
          </Button>
        ))}
      </nav>
      <ProcessList processes={processes} on={on.onProcesses} onImport={() => onImport('processes')} />
      <JobList jobs={jobs} on={on.onJobs} onImport={() => onImport('jobs')} />
      <PeopleList
        people={people}
        jobs={jobs}
        nextCode={nextCode}
        on={on.onPeople}
        onImport={() => onImport('people')}
      />
    </div>
  )
}
