import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import type { JobRecord, ObservationRecord } from '../../records/document-records.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TaskTile, TileName } from './task-tile.tsx'
import { filterTiles, findByName, firstTiles } from './tile-order.ts'
import { useStable } from './use-stable.ts'
import { useTileOrder } from './use-tile-order.ts'

/**
 * Tiles drawn at first, and added each time somebody asks for more: a tap restyles all that is drawn, and a task this
 * far down is found by typing, not by looking.
 */
const PAGE = 60

interface Props {
  readonly tasks: readonly TaskRecord[]
  /** For how often each task was seen. */
  readonly observations: readonly ObservationRecord[]
  readonly job: JobRecord | undefined
  /** Tasks that run for whom is followed. */
  readonly runningTasks: ReadonlySet<string>
  /** The next tap is a short moment. */
  readonly isInstant: boolean
  readonly onInstantMode: (on: boolean) => void
  readonly onTap: (task: TaskRecord) => void
  readonly onInstant: (task: TaskRecord) => void
  readonly onTakeBack: (task: TaskRecord) => void
  /** @param name what was typed in the filter */
  readonly onNewTask: (name: string) => void
  /** In place of a new task, where none may be added. */
  readonly locked?: ComponentChildren
  /** Under the tiles. */
  readonly children?: ComponentChildren
}

export function TaskTiles(props: Props) {
  const { tasks, observations, job, isInstant, onInstantMode } = props
  const { onTap, onInstant, onNewTask } = props
  const { observe } = useMessages()
  const words = useArea('walking', dutch)
  const [filter, setFilter] = useState('')
  const order = useTileOrder(tasks, observations, job?.id ?? null, filter)
  const [limit, setLimit] = useState(PAGE)
  const found = filterTiles(order, tasks, filter)
  const tiles = firstTiles(found, limit)
  const hidden = found.own.length + found.other.length - tiles.own.length - tiles.other.length
  const isKnown = findByName(tasks, filter) !== undefined

  const newTile = props.locked ?? <NewTile filter={filter} isKnown={isKnown} onNewTask={onNewTask} />

  const handleTap = useStable((task: TaskRecord) => {
    if (isInstant) {
      onInstantMode(false)
      onInstant(task)
    } else onTap(task)
  })
  const handleHold = useStable(onInstant)
  const onEnter = () => {
    const first = tiles.own[0] ?? tiles.other[0]
    if (filter.trim() === '') return
    if (first) handleTap(first)
    else if (!props.locked) onNewTask(filter.trim())
    else return
    setFilter('')
  }

  return (
    <section class="floor__tiles" aria-label={observe.tasks} data-instant={isInstant}>
      <div class="floor__tile-tools">
        <TextField
          class="floor__filter"
          label={observe.filterTasks}
          labelHidden
          type="search"
          placeholder={observe.filterTasks}
          value={filter}
          onInput={setFilter}
          onEnter={onEnter}
        />
        <Chip label={observe.instantMode} on={isInstant} onToggle={() => onInstantMode(!isInstant)} />
      </div>
      {tiles.own.length > 0 && job && tiles.other.length > 0 && (
        <h2 class="floor__label">{observe.tasksOf({ job: job.name })}</h2>
      )}
      <div class="task-tiles">
        <TileList {...props} tasks={tiles.own} onTap={handleTap} onInstant={handleHold} />
        {tiles.other.length === 0 && newTile}
      </div>
      {tiles.other.length > 0 && (
        <>
          <h2 class="floor__label">{observe.otherTasks}</h2>
          <div class="task-tiles">
            <TileList {...props} tasks={tiles.other} onTap={handleTap} onInstant={handleHold} />
            {newTile}
          </div>
        </>
      )}
      {hidden > 0 && (
        <Button size="floor" onClick={() => setLimit(limit + PAGE)}>
          {observe.showMore({ count: Math.min(PAGE, hidden) })}
        </Button>
      )}
      {props.children}
      <p class="floor__hint">
        {observe.holdHint} {words.runHint}
      </p>
    </section>
  )
}

function TileList({
  tasks,
  runningTasks,
  onTap,
  onInstant,
  onTakeBack,
}: Pick<Props, 'tasks' | 'runningTasks' | 'onTap' | 'onInstant' | 'onTakeBack'>) {
  return (
    <>
      {tasks.map((task) => (
        <TaskTile
          key={task.id}
          task={task}
          isRunning={runningTasks.has(task.id)}
          onTap={onTap}
          onHold={onInstant}
          onTakeBack={onTakeBack}
        />
      ))}
    </>
  )
}

interface NewTileProps {
  readonly filter: string
  readonly isKnown: boolean
  readonly onNewTask: (name: string) => void
}

function NewTile({ filter, isKnown, onNewTask }: NewTileProps) {
  const { observe } = useMessages()
  const name = isKnown ? '' : filter.trim()
  return (
    <button
      type="button"
      class="task-tile task-tile--new"
      aria-haspopup="dialog"
      onClick={() => onNewTask(name)}
    >
      <Icon name="plus" />
      <TileName name={name ? observe.newTaskNamed({ name }) : observe.newTask} />
    </button>
  )
}
