import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { findByName } from '../observe/tile-order.ts'

interface Props {
  /** What was typed so far; null: closed. */
  readonly name: string | null
  readonly tasks: readonly TaskRecord[]
  readonly onClose: () => void
  readonly onNote: (name: string, known: TaskRecord | undefined) => void
}

/** A task that has no tile yet: its name, and it is noted. */
export function NewTaskHere({ name, tasks, onClose, onNote }: Props) {
  const words = useArea('rounds', rounds)
  const { common } = useMessages()
  return (
    <Sheet open={name !== null} title={words.newTaskTitle} closeLabel={common.close} onClose={onClose}>
      {name !== null && <NameIt name={name} tasks={tasks} onNote={onNote} />}
    </Sheet>
  )
}

function NameIt({ name: first, tasks, onNote }: Pick<Props, 'tasks' | 'onNote'> & { readonly name: string }) {
  const words = useArea('rounds', rounds)
  const [typed, setTyped] = useState(first)
  const name = typed.trim()
  const known = findByName(tasks, name)
  const note = () => name !== '' && onNote(known?.name ?? name, known)
  return (
    <>
      <TextField
        label={words.newTaskName}
        hint={known ? words.newTaskKnown({ name: known.name }) : words.newTaskHint}
        size="floor"
        value={typed}
        maxLength={500}
        onInput={setTyped}
        onEnter={note}
      />
      <Button size="floor" variant="primary" icon="check" disabled={name === ''} onClick={note}>
        {words.noteNewTask}
      </Button>
    </>
  )
}
