import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { NameOf } from './task-names.ts'

interface Props {
  readonly open: boolean
  readonly text: string
  readonly taskId: TaskId | null
  /** What a note can belong to: what runs now. */
  readonly running: readonly ObservationRecord[]
  readonly nameOf: NameOf
  readonly onText: (text: string) => void
  readonly onTask: (taskId: TaskId | null) => void
  readonly onClose: () => void
}

/** Kept from the first letter on: closing it, or the app, loses nothing. */
export function NoteSheet({ open, text, taskId, running, nameOf, onText, onTask, onClose }: Props) {
  const { observe, common } = useMessages()
  const tasks = new Map(
    running.flatMap((each) => (each.taskId ? [[each.taskId, nameOf(each)] as const] : [])),
  )
  return (
    <Sheet
      open={open}
      title={observe.noteTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button size="floor" variant="primary" onClick={onClose}>
          {common.done}
        </Button>
      }
    >
      <TextArea
        label={observe.noteText}
        hint={observe.noteHint}
        rows={3}
        maxLength={20_000}
        value={text}
        onInput={onText}
        inputRef={focusOnce}
      />
      {tasks.size > 0 && (
        <section class="floor__group">
          <h3>{observe.noteAbout}</h3>
          <ChipGroup label={observe.noteAbout}>
            {[...tasks].map(([id, name]) => (
              <Chip key={id} label={name} on={taskId === id} onToggle={() => onTask(id)} />
            ))}
            <Chip label={observe.noteAboutNothing} on={taskId === null} onToggle={() => onTask(null)} />
          </ChipGroup>
        </section>
      )}
    </Sheet>
  )
}

/** A ref that is called when the field appears; the same function each time, so it is not called again while typing. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus()
