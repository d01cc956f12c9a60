import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { findByName } from './tile-order.ts'

/** A task seen but not yet known: when it was seen, and what was typed so far. */
export interface NewTask {
  readonly name: string
  /** Wall time with offset: the work began before its name was typed. */
  readonly startedAt: string
}

interface Props {
  /** null: closed. */
  readonly asked: NewTask | null
  readonly tasks: readonly TaskRecord[]
  readonly onStart: (task: NewTask, known: TaskRecord | undefined) => void
  readonly onClose: () => void
}

export function NewTaskSheet({ asked, tasks, onStart, onClose }: Props) {
  const { observe, common } = useMessages()
  return (
    <Sheet open={asked !== null} title={observe.newTaskTitle} closeLabel={common.close} onClose={onClose}>
      {asked && <NameIt asked={asked} tasks={tasks} onStart={onStart} />}
    </Sheet>
  )
}

function NameIt({ asked, tasks, onStart }: Pick<Props, 'tasks' | 'onStart'> & { readonly asked: NewTask }) {
  const { observe } = useMessages()
  const { formatClock } = useFormat()
  const [name, setName] = useState(asked.name)
  const known = name.trim() === '' ? undefined : findByName(tasks, name)
  const start = () => {
    if (name.trim() !== '') onStart({ ...asked, name: name.trim() }, known)
  }
  return (
    <>
      <TextField
        label={observe.newTaskName}
        hint={known ? observe.taskExists({ name: known.name }) : observe.newTaskHint}
        size="floor"
        value={name}
        maxLength={500}
        onInput={setName}
        onEnter={start}
      />
      <Button size="floor" variant="primary" icon="play" disabled={name.trim() === ''} onClick={start}>
        {observe.startNewTask({ time: formatClock(asked.startedAt) })}
      </Button>
    </>
  )
}
