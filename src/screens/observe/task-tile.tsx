import { memo } from 'preact/compat'
import type { TaskRecord } from '../../records/task-record.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHold } from '../../ui/use-hold.ts'
import { useSwipe } from '../../ui/use-swipe.ts'
import { breaksOf, longestWord } from './tile-words.ts'

interface Props {
  readonly task: TaskRecord
  readonly isRunning: boolean
  readonly onTap: (task: TaskRecord) => void
  readonly onHold: (task: TaskRecord) => void
  /** A swipe over it while it runs. */
  readonly onTakeBack: (task: TaskRecord) => void
}

/** Tap starts, tap again stops, hold notes a short moment, a swipe takes back what runs. */
export const TaskTile = memo(({ task, isRunning, onTap, onHold, onTakeBack }: Props) => {
  const hold = useHold({ onTap: () => onTap(task), onHold: () => onHold(task) })
  const swipe = useSwipe({ onSwipe: () => onTakeBack(task), disabled: !isRunning })
  return (
    <button
      type="button"
      class="task-tile"
      aria-pressed={isRunning}
      {...swipe}
      {...hold}
      onPointerDown={(event) => {
        swipe.onPointerDown(event)
        hold.onPointerDown(event)
      }}
      onPointerMove={(event) => {
        swipe.onPointerMove(event)
        hold.onPointerMove(event)
      }}
      onPointerUp={(event) => {
        swipe.onPointerUp(event)
        hold.onPointerUp(event)
      }}
      onPointerCancel={(event) => {
        swipe.onPointerCancel(event)
        hold.onPointerCancel()
      }}
    >
      <TileName name={task.name} />
      {isRunning && (
        <span class="task-tile__state">
          <Icon name={swipe['data-swipe'] === 'far' ? 'undo' : 'stop'} />
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
