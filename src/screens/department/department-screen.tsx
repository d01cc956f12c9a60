import { useMessages } from '../../i18n/messages-context.tsx'
import type {
  DepartmentRecord,
  JobRecord,
  PersonRecord,
  ProcessRecord,
} from '../../records/document-records.ts'
import { ROLES } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './department-screen.css'
import { codeProblem } from './code-problem.ts'
import { EntryList } from './entry-list.tsx'

/** How one list is changed. `place` from 0; `joined` is true while somebody types. */
export interface ListChanges<T> {
  readonly onAdd: (name: string) => void
  readonly onChange: (record: T, fields: Partial<T>, joined?: boolean) => void
  readonly onMove: (id: string, place: number) => void
  readonly onRemove: (id: string, name: string) => void
}

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
  readonly onToFloor: () => void
}

/** What one knows of a department before walking its floor: processes, jobs and people as codes. */
export function DepartmentScreen(props: Props) {
  const messages = useMessages()
  const { department, common } = messages
  return (
    <div class="department-screen">
      <PageHeader title={props.department.name || department.unnamed} lead={department.lead} />
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
      <div class="department-screen__lists">
        <Processes {...props} />
        <Jobs {...props} />
        <People {...props} />
      </div>
      <div>
        <Button variant="quiet" icon="trash" onClick={props.onRemoveDepartment}>
          {department.removeDepartment}
        </Button>
      </div>
      <PrimaryAction>
        <Button variant="primary" size="floor" icon="play" onClick={props.onToFloor}>
          {department.toFloor}
        </Button>
      </PrimaryAction>
    </div>
  )
}

function Processes({ processes, onProcesses: on }: Props) {
  const { department } = useMessages()
  const byId = (id: string) => processes.find((process) => process.id === id)!
  return (
    <EntryList
      title={department.processes}
      hint={department.processesHint}
      nameLabel={department.processName}
      addLabel={department.addProcess}
      entries={processes.map((process) => ({
        id: process.id,
        name: process.name,
        fields: (
          <Checkbox
            label={department.core}
            checked={process.core}
            onChange={(core) => on.onChange(process, { core })}
          />
        ),
      }))}
      {...on}
      onRename={(id, name) => on.onChange(byId(id), { name }, true)}
    />
  )
}

function Jobs({ jobs, onJobs: on }: Props) {
  const { department, common } = useMessages()
  const byId = (id: string) => jobs.find((job) => job.id === id)!
  const numbers = {
    unreadable: common.numberUnreadable,
    tooSmall: common.numberTooSmall,
    tooLarge: common.numberTooLarge,
  }
  const number = (job: JobRecord, field: 'scale' | 'hourlyCost' | 'fte', max: number) => (
    <NumberField
      label={department.jobField[field]}
      value={job[field] ?? null}
      min={0}
      max={max}
      texts={numbers}
      onChange={(value) => on.onChange(job, { [field]: value }, true)}
    />
  )
  return (
    <EntryList
      wide
      title={department.jobs}
      hint={department.jobsHint}
      nameLabel={department.jobName}
      addLabel={department.addJob}
      entries={jobs.map((job) => ({
        id: job.id,
        name: job.name,
        fields: (
          <>
            {number(job, 'scale', 30)}
            {number(job, 'hourlyCost', 1000)}
            {number(job, 'fte', 10_000)}
          </>
        ),
      }))}
      {...on}
      onRename={(id, name) => on.onChange(byId(id), { name }, true)}
    />
  )
}

function People({ people, jobs, nextCode, onPeople: on }: Props) {
  const { department, levels } = useMessages()
  const byId = (id: string) => people.find((person) => person.id === id)!
  const jobOptions = [
    { value: '', label: department.noJob },
    ...jobs.map((job) => ({ value: job.id as string, label: job.name })),
  ]
  return (
    <EntryList
      wide
      title={department.people}
      hint={department.peopleHint}
      nameLabel={department.code}
      addLabel={department.addPerson}
      suggestion={nextCode}
      problemOf={(code, ownId) => {
        const problem = codeProblem(code, people, ownId)
        return problem && department.codeProblem[problem]
      }}
      entries={people.map((person) => ({
        id: person.id,
        name: person.code,
        fields: (
          <>
            <Select
              label={department.role}
              value={person.role}
              options={ROLES.map((role) => ({ value: role, label: levels.roles[role] }))}
              onChange={(role) => on.onChange(person, { role })}
            />
            <Select
              label={department.job}
              value={person.jobId ?? ''}
              options={jobOptions}
              onChange={(jobId) => on.onChange(person, { jobId: (jobId || null) as PersonRecord['jobId'] })}
            />
          </>
        ),
      }))}
      {...on}
      onRename={(id, code) => on.onChange(byId(id), { code }, true)}
    />
  )
}
