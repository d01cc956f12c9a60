import { memo } from 'preact/compat'
import type { TaskRecord } from '../../records/task-record.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHold } from '../../ui/use-hold.ts'
import { breaksOf, longestWord } from './tile-words.ts'

interface Props {
  readonly task: TaskRecord
  readonly isRunning: boolean
  readonly onTap: (task: TaskRecord) => void
  readonly onHold: (task: TaskRecord) => void
}

/** Tap starts, tap again stops, hold notes a short moment. */
export const TaskTile = memo(({ task, isRunning, onTap, onHold }: Props) => {
  const hold = useHold({ onTap: () => onTap(task), onHold: () => onHold(task) })
  return (
    <button type="button" class="task-tile" aria-pressed={isRunning} {...hold}>
      <TileName name={task.name} />
      {isRunning && (
        <span class="task-tile__state">
          <Icon name="stop" />
        </span>
      )}
    </button>
  )
})

/** Written smaller where that keeps its longest word on one line. */
export function TileName({ name }: { readonly name: string }) {
  const letters = longestWord(name)
  return (
    <span class="task-tile__name" data-breaks={breaksOf(letters)} style={{ '--letters': letters }}>
      {name}
    </span>
  )
}
