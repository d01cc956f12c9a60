import type { Found } from '../../analysis/sampling/sample-shares.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { TileName } from '../observe/task-tile.tsx'
import { filterTiles, type TileOrder } from '../observe/tile-order.ts'
import '../observe/task-tiles.css'

const STATES = ['idle', 'absent', 'unclear'] as const
type NoTask = (typeof STATES)[number]

interface Props {
  readonly order: TileOrder
  readonly tasks: readonly TaskRecord[]
  readonly filter: string
  /** What was tapped before, where one went back. */
  readonly found: Found | null
  readonly onTap: (event: Event, task: TaskRecord) => void
}

/** Those of the job first, the others after them, each group by how often it was seen. */
export function GlanceTiles({ order, tasks, filter, found, onTap }: Props) {
  const words = useArea('rounds', rounds)
  const { tasks: tasksWords } = useMessages()
  const { own, other } = filterTiles(order, tasks, filter)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, no form
    <div class="task-tiles walk__tiles" role="group" aria-label={words.tasks}>
      {[...own, ...other].map((task) => (
        <button
          key={task.id}
          type="button"
          class="task-tile"
          aria-pressed={found?.state === 'task' && found.taskId === task.id}
          onClick={(event) => onTap(event, task)}
        >
          <TileName name={task.name || tasksWords.nameless} />
        </button>
      ))}
    </div>
  )
}

interface StateProps {
  readonly found: Found | null
  readonly onTap: (event: Event, state: NoTask) => void
}

/** Under the thumb: what is no task. */
export function StateButtons({ found, onTap }: StateProps) {
  const words = useArea('rounds', rounds)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, no form
    <div class="walk__states" role="group" aria-label={words.noTask}>
      {STATES.map((state) => (
        <Button
          key={state}
          size="floor"
          aria-pressed={found?.state === state}
          onClick={(event: Event) => onTap(event, state)}
        >
          {words.states[state]}
        </Button>
      ))}
    </div>
  )
}
