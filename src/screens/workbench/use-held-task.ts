import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { TaskId } from '../../records/ids.ts'
import { type HeldTask, nextSpot, spotName, spotOf, stepOfKey } from './held-task.ts'
import { useTaskDrag } from './use-task-drag.ts'
import type { MoveTrial, Spot, WorkbenchEdits } from './workbench-props.ts'

interface Options {
  /** In the order of the arrow keys. */
  readonly spots: readonly Spot[]
  readonly edits: WorkbenchEdits
  /** Says it to a screen reader. */
  readonly say: (what: Said) => void
}

/** What is said while a task is moved without looking. */
export type Said =
  | { readonly kind: 'grabbed'; readonly taskId: TaskId }
  | { readonly kind: 'letGo'; readonly taskId: TaskId }
  | { readonly kind: 'over'; readonly taskId: TaskId; readonly spot: Spot; readonly trial: MoveTrial | null }
  | { readonly kind: 'dropped'; readonly taskId: TaskId; readonly spot: Spot }

export interface Holding {
  readonly held: HeldTask | null
  /** What putting it down where it hovers would make; null where it would change nothing. */
  readonly trial: MoveTrial | null
  readonly board: ReturnType<typeof useTaskDrag>['board']
  readonly ghost: ReturnType<typeof useTaskDrag>['ghost']
  readonly onPointerDown: ReturnType<typeof useTaskDrag>['onPointerDown']
  /** On the handle of a line: space or Enter picks up and puts down, arrows choose, Escape lets go. */
  readonly onGripKey: (event: KeyboardEvent, taskId: TaskId, from: number | null) => void
  readonly grab: (taskId: TaskId, from: number | null) => void
  readonly dropAt: (spot: Spot) => void
  readonly cancel: () => void
}

/** One task in the hand, whether of a finger or of the keyboard, and what would come of putting it down. */
export function useHeldTask({ spots, edits, say }: Options): Holding {
  const [held, setHeld] = useState<HeldTask | null>(null)
  // A drop may come in the same task as the last movement, before the screen was drawn again.
  const now = useRef<HeldTask | null>(null)
  const hold = (next: HeldTask | null) => {
    now.current = next
    setHeld(next)
  }
  const trialOf = ({ taskId, from, over }: HeldTask): MoveTrial | null =>
    over === undefined || over === from ? null : edits.tryMove({ taskId, from, to: over, hours: null })
  const trial = useMemo(() => (held ? trialOf(held) : null), [held, edits])
  const focusAt = useFocusAfterDrop()

  const hover = (over: Spot | undefined) => {
    const held = now.current
    if (!held || held.over === over) return
    const next = { ...held, over }
    hold(next)
    if (held.by === 'keys' && over !== undefined)
      say({ kind: 'over', taskId: held.taskId, spot: over, trial: trialOf(next) })
  }
  const cancel = () => {
    if (now.current) say({ kind: 'letGo', taskId: now.current.taskId })
    hold(null)
  }
  const dropAt = (spot: Spot | undefined) => {
    const held = now.current
    if (!held || spot === undefined || spot === held.from) return cancel()
    hold(null)
    edits.move({ taskId: held.taskId, from: held.from, to: spot, hours: null })
    say({ kind: 'dropped', taskId: held.taskId, spot })
    if (held.by === 'keys') focusAt(held.taskId, spot)
  }
  const grab = (taskId: TaskId, from: number | null) => {
    hold({ taskId, from, by: 'keys', over: from })
    say({ kind: 'grabbed', taskId })
  }
  const onGripKey = (event: KeyboardEvent, taskId: TaskId, from: number | null) => {
    const holds = now.current?.by === 'keys' && now.current.taskId === taskId && now.current.from === from
    const step = stepOfKey(event.key)
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (holds) dropAt(now.current?.over)
      else grab(taskId, from)
    } else if (holds && step) {
      event.preventDefault()
      hover(nextSpot(spots, now.current?.over, step))
    } else if (holds && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
  }
  const drag = useTaskDrag({
    onStart: ({ taskId, from }) => hold({ taskId, from, by: 'pointer', over: undefined }),
    onOver: (element) => hover(spotOf(element?.closest<HTMLElement>('[data-spot]')?.dataset.spot)),
    onDrop: () => dropAt(now.current?.over),
    onCancel: cancel,
  })
  return { held, trial, ...drag, onGripKey, grab, dropAt, cancel }
}

/** The focus goes along with the task, so that a keyboard finds it where it was put. */
function useFocusAfterDrop(): (taskId: TaskId, spot: Spot) => void {
  const wanted = useRef<{ readonly taskId: TaskId; readonly at: string } | null>(null)
  useEffect(() => {
    if (!wanted.current) return
    const { taskId, at } = wanted.current
    wanted.current = null
    const grips = [...document.querySelectorAll<HTMLElement>('[data-grip]')]
    const own = grips.filter(({ dataset }) => dataset.grip === taskId)
    // In a function that was just made the task is the last of its own.
    const there = own.find(({ dataset }) => dataset.at === at) ?? own.at(-1)
    there?.focus()
  })
  return (taskId, spot) => {
    wanted.current = { taskId, at: spotName(spot) }
  }
}
