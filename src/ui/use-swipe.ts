import { useRef, useState } from 'preact/hooks'
import { farEnough, readSwipe } from './swipe-reading.ts'
import './swipe.css'

interface Options {
  /** Swiped far enough, and let go. */
  readonly onSwipe: () => void
  /** Nothing to swipe for: the finger moves nothing. */
  readonly disabled?: boolean
}

interface Drag {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly width: number
  isSwiping: boolean
}

/**
 * Spread the result on what is swiped over. It follows the finger sideways, tells by `data-swipe` whether it is far enough,
 * and springs back when it is not, or when the browser takes the finger for scrolling.
 */
export function useSwipe({ onSwipe, disabled = false }: Options) {
  const drag = useRef<Drag | null>(null)
  const swallows = useRef(false)
  const [moved, setMoved] = useState(0)
  const width = drag.current?.width ?? 0

  const stop = () => {
    drag.current = null
    setMoved(0)
  }

  return {
    'data-swipe':
      moved === 0 ? (disabled ? undefined : 'still') : Math.abs(moved) >= farEnough(width) ? 'far' : 'short',
    style: { '--swipe': `${moved}px` },
    onPointerDown({ button, pointerId, clientX, clientY, currentTarget }: PointerEvent) {
      swallows.current = false
      if (disabled || button !== 0 || (drag.current?.isSwiping && drag.current.id !== pointerId)) return
      const { clientWidth } = currentTarget as HTMLElement
      drag.current = { id: pointerId, x: clientX, y: clientY, width: clientWidth, isSwiping: false }
    },
    onPointerMove({ pointerId, clientX, clientY, buttons, currentTarget }: PointerEvent) {
      const held = drag.current
      if (held?.id !== pointerId) return
      // It was let go where nobody heard of it.
      if (buttons === 0) return stop()
      const dx = clientX - held.x
      if (!held.isSwiping) {
        const swipe = readSwipe(dx, clientY - held.y, held.width)
        if (swipe === 'scroll') return stop()
        if (swipe === 'still') return
        held.isSwiping = true
        ;(currentTarget as HTMLElement).setPointerCapture?.(pointerId)
      }
      setMoved(dx)
    },
    /** Not thrown by the browser as well: one that takes its end for a fling swallows the tap after it. */
    onTouchMove(event: TouchEvent) {
      if (drag.current?.isSwiping && event.cancelable) event.preventDefault()
    },
    onPointerUp({ pointerId, clientX }: PointerEvent) {
      const held = drag.current
      if (held?.id !== pointerId) return
      stop()
      if (!held.isSwiping) return
      swallows.current = true
      if (Math.abs(clientX - held.x) >= farEnough(held.width)) onSwipe()
    },
    onPointerLeave({ pointerId }: PointerEvent) {
      if (drag.current?.id === pointerId && !drag.current.isSwiping) stop()
    },
    onPointerCancel({ pointerId }: PointerEvent) {
      if (drag.current?.id === pointerId) stop()
    },
    /** A mouse that swiped over a button also clicks it: not meant. */
    onClickCapture(event: Event) {
      if (!swallows.current) return
      swallows.current = false
      event.stopPropagation()
      event.preventDefault()
    },
  }
}
