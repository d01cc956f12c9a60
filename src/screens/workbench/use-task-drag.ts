import { useEffect, useRef } from 'preact/hooks'
import type { TaskId } from '../../records/ids.ts'
import { scrollNearEdge } from './scroll-near-edge.ts'

/** A finger that rests this long on a line means to take it; shorter is reading or scrolling. Milliseconds. */
const REST_MS = 350
/** Farther than this is meant as a movement, in CSS pixels. */
const MOVED_PX = 6
/** A resting finger trembles; farther is scrolling. */
const TREMBLED_PX = 10

export interface DragSource {
  readonly taskId: TaskId
  readonly from: number | null
}

export interface DragHandlers {
  readonly onStart: (source: DragSource) => void
  /** Each frame: what lies under the finger. */
  readonly onOver: (element: Element | null) => void
  readonly onDrop: () => void
  readonly onCancel: () => void
}

interface Press extends DragSource {
  readonly at: number
  readonly x: number
  readonly y: number
  /** Taken by the handle or by a mouse: a movement is enough. */
  readonly isDirect: boolean
  readonly pointerId: number
}

/**
 * Dragging by pointer events, so that mouse, pen and finger are alike: `onPointerDown` goes on each line, `board` on what
 * holds them, `ghost` on what follows the finger (its custom properties `--x` and `--y` are set, in CSS pixels of the window).
 * A finger rests on a line to take it, or pulls at the handle at once. Escape lets go; near an edge it scrolls.
 */
export function useTaskDrag(handlers: DragHandlers) {
  const board = useRef<HTMLElement>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const latest = useRef(handlers)
  latest.current = handlers

  useEffect(() => {
    // Only a listener that was there before the finger came may keep the page from scrolling along.
    const element = board.current
    const hold = (event: TouchEvent) => {
      if (drag.current?.isDragging && event.cancelable) event.preventDefault()
    }
    element?.addEventListener('touchmove', hold, { passive: false })
    return () => {
      element?.removeEventListener('touchmove', hold)
      drag.current?.end()
    }
  }, [])

  const onPointerDown = (event: PointerEvent, source: DragSource) => {
    if (event.button !== 0 || drag.current || !(event.target instanceof Element)) return
    const isHandle = event.target.closest('[data-grip]') !== null
    if (!isHandle && event.target.closest('button, input, summary')) return
    const press = {
      ...source,
      at: event.timeStamp,
      x: event.clientX,
      y: event.clientY,
      isDirect: isHandle || event.pointerType === 'mouse',
      pointerId: event.pointerId,
    }
    drag.current = new Drag(press, board, ghost, {
      onStart: (own) => latest.current.onStart(own),
      onOver: (element) => latest.current.onOver(element),
      onDrop: () => latest.current.onDrop(),
      onCancel: () => latest.current.onCancel(),
      onEnd: () => {
        drag.current = null
      },
    })
  }
  return { board, ghost, onPointerDown }
}

interface Found<T> {
  readonly current: T | null
}

/** One press, from the finger coming down until it goes. */
class Drag {
  isDragging = false
  private x: number
  private y: number
  private frame = 0
  private readonly listening = new AbortController()

  constructor(
    private readonly press: Press,
    private readonly board: Found<HTMLElement>,
    private readonly ghost: Found<HTMLElement>,
    private readonly handlers: DragHandlers & { readonly onEnd: () => void },
  ) {
    this.x = press.x
    this.y = press.y
    const { signal } = this.listening
    window.addEventListener('pointermove', (event) => this.move(event), { signal })
    window.addEventListener('pointerup', (event) => this.release(event), { signal })
    window.addEventListener('pointercancel', (event) => this.lose(event), { signal })
    window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
    window.addEventListener('keydown', (event) => this.key(event), { signal, capture: true })
    this.frame = requestAnimationFrame((time) => this.draw(time))
  }

  end(): void {
    cancelAnimationFrame(this.frame)
    this.listening.abort()
    this.handlers.onEnd()
  }

  private move(event: PointerEvent): void {
    if (event.pointerId !== this.press.pointerId) return
    this.x = event.clientX
    this.y = event.clientY
    if (this.isDragging) return
    const distance = Math.hypot(this.x - this.press.x, this.y - this.press.y)
    if (this.press.isDirect && distance > MOVED_PX) this.start()
    else if (!this.press.isDirect && distance > TREMBLED_PX) this.end()
  }

  private release(event: PointerEvent): void {
    if (event.pointerId !== this.press.pointerId) return
    const wasDragging = this.isDragging
    // Where the finger is now, not where it was when the last frame was drawn.
    if (wasDragging) this.look()
    this.end()
    if (!wasDragging) return
    swallowNextClick()
    this.handlers.onDrop()
  }

  private lose(event: PointerEvent): void {
    if (event.pointerId !== this.press.pointerId) return
    const wasDragging = this.isDragging
    this.end()
    if (wasDragging) this.handlers.onCancel()
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isDragging) return
    event.preventDefault()
    event.stopPropagation()
    this.end()
    swallowNextClick()
    this.handlers.onCancel()
  }

  private start(): void {
    this.isDragging = true
    window.getSelection()?.removeAllRanges()
    this.handlers.onStart({ taskId: this.press.taskId, from: this.press.from })
  }

  private draw(time: number): void {
    if (!this.isDragging && !this.press.isDirect && time - this.press.at >= REST_MS) this.start()
    if (this.isDragging) {
      scrollNearEdge(this.board.current, this.x, this.y)
      this.look()
    }
    this.frame = requestAnimationFrame((next) => this.draw(next))
  }

  private look(): void {
    this.ghost.current?.style.setProperty('--x', `${this.x}px`)
    this.ghost.current?.style.setProperty('--y', `${this.y}px`)
    this.handlers.onOver(document.elementFromPoint(this.x, this.y))
  }
}

/** The click that follows a drag is not meant for what lies under it. It comes before the next frame, or not at all. */
function swallowNextClick(): void {
  const listening = new AbortController()
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', swallow, { capture: true, signal: listening.signal })
  requestAnimationFrame(() => requestAnimationFrame(() => listening.abort()))
}
