import { useRef, useState } from 'preact/hooks'
import type { Daypart } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'

/** Farther than this is meant as a movement, in CSS pixels. */
const MOVED_PX = 6

export interface WeekCell {
  readonly taskId: TaskId
  readonly daypart: Daypart
}

interface WeekDrag {
  readonly from: WeekCell
  /** Where it would land; null: not there. */
  readonly over: Daypart | null
}

interface Press {
  readonly cell: WeekCell
  readonly x: number
  readonly y: number
  readonly pointerId: number
}

/**
 * Hours of a task dragged along its own row, by mouse, pen or finger (a finger that goes up or down scrolls). Cells carry
 * `data-task` and `data-daypart`.
 *
 * @param isOpen whether the hours may lie there
 */
export function useWeekDrag(
  isOpen: (cell: WeekCell) => boolean,
  onDrop: (from: WeekCell, to: Daypart) => void,
) {
  const press = useRef<Press | null>(null)
  const [drag, setDrag] = useState<WeekDrag | null>(null)
  // A finger may go up in the same task as its last movement, before the screen was drawn again.
  const now = useRef<WeekDrag | null>(null)
  const show = (next: WeekDrag | null) => {
    now.current = next
    setDrag(next)
  }

  const overOf = (event: PointerEvent, from: WeekCell): Daypart | null => {
    const element = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('[data-daypart]')
    const daypart = element?.dataset.daypart as Daypart | undefined
    if (!daypart || element?.dataset.task !== from.taskId || daypart === from.daypart) return null
    return isOpen({ taskId: from.taskId, daypart }) ? daypart : null
  }
  const stop = () => {
    press.current = null
    show(null)
  }

  const handlersFor = (cell: WeekCell) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary) return
      press.current = { cell, x: event.clientX, y: event.clientY, pointerId: event.pointerId }
    },
    onPointerMove: (event: PointerEvent) => {
      const own = press.current
      if (!own || own.pointerId !== event.pointerId) return
      const isMoved =
        now.current !== null || Math.hypot(event.clientX - own.x, event.clientY - own.y) > MOVED_PX
      if (!isMoved) return
      // Only now: a captured tap would not reach the cell as a click in every browser.
      if (!now.current) (event.currentTarget as Element).setPointerCapture(event.pointerId)
      show({ from: own.cell, over: overOf(event, own.cell) })
    },
    onPointerUp: (event: PointerEvent) => {
      const own = press.current
      const over = own && now.current ? overOf(event, own.cell) : null
      stop()
      if (own && over) onDrop(own.cell, over)
    },
    onPointerCancel: stop,
    onLostPointerCapture: (event: PointerEvent) => {
      // A finger is captured by the word it came down on; that one letting go to the cell is no end.
      if (event.target === event.currentTarget) stop()
    },
  })

  return { drag, handlersFor, stop }
}
