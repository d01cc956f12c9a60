import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord } from '../../records/document-records.ts'
import type { JobId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  readonly jobs: readonly JobRecord[]
  readonly value: readonly JobId[]
  readonly onChange: (value: readonly JobId[]) => void
  /** Makes a job and gives the task to it. */
  readonly onNewJob: (name: string) => void
}

/** The jobs that do the task, one tap each; a new one in place. */
export function JobsField({ jobs, value, onChange, onNewJob }: Props) {
  const { tasks, common } = useMessages()
  const [name, setName] = useState<string | null>(null)
  const add = () => {
    const trimmed = name?.trim()
    if (trimmed) onNewJob(trimmed)
    setName(null)
  }
  return (
    <div class="jobs-field">
      <p class="field__label">{tasks.jobs}</p>
      {jobs.length === 0 && name === null && <p class="field__hint">{tasks.jobsEmpty}</p>}
      <ChipGroup label={tasks.jobs}>
        {jobs.map(({ id, name: label }) => (
          <Chip
            key={id}
            label={label}
            on={value.includes(id)}
            onToggle={() =>
              onChange(value.includes(id) ? value.filter((each) => each !== id) : [...value, id])
            }
          />
        ))}
        {name === null && (
          <Button variant="quiet" icon="plus" onClick={() => setName('')}>
            {tasks.addJob}
          </Button>
        )}
      </ChipGroup>
      {name !== null && (
        <div class="jobs-field__new">
          <TextField
            label={tasks.newJob}
            value={name}
            maxLength={300}
            onInput={setName}
            onEnter={add}
            inputRef={focusOnce}
          />
          <Button onClick={add}>{common.add}</Button>
        </div>
      )}
    </div>
  )
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus()
