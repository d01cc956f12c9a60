import { memo } from 'preact/compat'
import type { TaskRecord } from '../../records/task-record.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHold } from '../../ui/use-hold.ts'

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
      <span class="task-tile__name">{task.name}</span>
      {isRunning && (
        <span class="task-tile__state">
          <Icon name="stop" />
        </span>
      )}
    </button>
  )
})
