import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { TaskId } from '../../records/ids.ts'

/** Moves the focus into a record that opens, and back to its row when it closes. */
export function useRowFocus(openId: TaskId | null): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<TaskId | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    last.current = openId
    if (openId === before) return
    if (openId !== null) {
      root.current?.querySelector<HTMLElement>('.task-editor')?.focus({ preventScroll: true })
      rowOf(root.current, openId)?.scrollIntoView?.({ block: 'center' })
    } else if (before !== null) rowOf(root.current, before)?.focus()
  }, [openId])
  return root
}

const rowOf = (root: HTMLElement | null, id: TaskId) =>
  root?.querySelector<HTMLElement>(`[data-task="${CSS.escape(id)}"]`)?.closest<HTMLElement>('button')
