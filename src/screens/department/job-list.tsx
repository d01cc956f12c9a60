import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord } from '../../records/document-records.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { EntryList } from './entry-list.tsx'
import type { ListChanges } from './list-changes.ts'

interface Props {
  readonly jobs: readonly JobRecord[]
  readonly on: ListChanges<JobRecord>
  readonly onImport: () => void
}

/** Jobs with scale, cost and establishment. */
export function JobList({ jobs, on, onImport }: Props) {
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
      onImport={onImport}
      onRename={(id, name) => on.onChange(byId(id), { name }, true)}
    />
  )
}
