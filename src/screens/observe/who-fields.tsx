import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { JobId, PersonId, TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { Select } from '../../ui/select.tsx'
import type { OnChange } from './observation-fields.ts'

interface Props {
  readonly observation: ObservationRecord
  readonly tasks: readonly TaskRecord[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly onChange: OnChange
}

/** Which task, and whose. */
export function WhoFields({ observation, tasks, jobs, people, onChange }: Props) {
  const { observe, common } = useMessages()
  const choosePerson = (id: string) => {
    const person = people.find((each) => each.id === id)
    onChange({
      personId: (id || null) as PersonId | null,
      ...(person?.jobId && { jobId: person.jobId }),
    })
  }
  return (
    <section class="floor__group">
      <Combobox
        label={observe.task}
        options={tasks.map((task) => ({ key: task.id, label: task.name }))}
        value={observation.taskId ?? null}
        onChange={(id) => onChange({ taskId: id as TaskId })}
        placeholder={observe.chooseTask}
        nothingFound={common.nothingFound}
      />
      <div class="observation__who">
        <Select
          label={observe.person}
          options={[
            { value: '', label: observe.noPerson },
            ...people.map(({ id, code }) => ({ value: id as string, label: code })),
          ]}
          value={observation.personId ?? ''}
          onChange={choosePerson}
        />
        <Select
          label={observe.job}
          options={[
            { value: '', label: observe.noJob },
            ...jobs.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          value={observation.jobId ?? ''}
          onChange={(id) => onChange({ jobId: (id || null) as JobId | null })}
        />
      </div>
    </section>
  )
}
