import type { ComponentChildren } from 'preact'
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
  /** Why no task may be added; one that is known may be noted. */
  readonly locked?: ComponentChildren
  readonly onClose: () => void
  readonly onNote: (name: string, known: TaskRecord | undefined) => void
}

/** A task that has no tile yet: its name, and it is noted. */
export function NewTaskHere({ name, tasks, locked, onClose, onNote }: Props) {
  const words = useArea('rounds', rounds)
  const { common } = useMessages()
  return (
    <Sheet open={name !== null} title={words.newTaskTitle} closeLabel={common.close} onClose={onClose}>
      {name !== null && <NameIt name={name} tasks={tasks} locked={locked} onNote={onNote} />}
    </Sheet>
  )
}

function NameIt({
  name: first,
  tasks,
  locked,
  onNote,
}: Pick<Props, 'tasks' | 'locked' | 'onNote'> & { readonly name: string }) {
  const words = useArea('rounds', rounds)
  const [typed, setTyped] = useState(first)
  const name = typed.trim()
  const known = findByName(tasks, name)
  const mayNote = name !== '' && (known !== undefined || locked === undefined)
  const note = () => mayNote && onNote(known?.name ?? name, known)
  return (
    <>
      <TextField
        label={words.newTaskName}
        hint={known ? words.newTaskKnown({ name: known.name }) : locked ? undefined : words.newTaskHint}
        size="floor"
        value={typed}
        maxLength={500}
        onInput={setTyped}
        onEnter={note}
      />
      {!known && locked}
      <Button size="floor" variant="primary" icon="check" disabled={!mayNote} onClick={note}>
        {words.noteNewTask}
      </Button>
    </>
  )
}
