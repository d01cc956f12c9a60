import { useRef, useState } from 'preact/hooks'

/** A press of half a second is meant; a tap seldom lasts longer than 200 ms. */
export const HOLD_MS = 500
/** A finger that moved further is scrolling. CSS pixels. */
const MOVED_PX = 12

interface Actions {
  /** Tap, click, Enter or Space. */
  readonly onTap: () => void
  /** Held and let go, or Shift+Enter on a keyboard. */
  readonly onHold: () => void
}

interface Press {
  readonly at: number
  readonly x: number
  readonly y: number
}

/**
 * Spread the result on a button. The press is measured by the times of its own events, decided when let go;
 * while it is down `data-pressing` is set, so that CSS can show the hold filling up (`--hold: 500ms`).
 */
export function useHold({ onTap, onHold }: Actions) {
  const press = useRef<Press | null>(null)
  const wasPointer = useRef(false)
  const [isPressing, setPressing] = useState(false)

  const forget = () => {
    press.current = null
    setPressing(false)
  }

  return {
    'data-pressing': isPressing,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return
      press.current = { at: event.timeStamp, x: event.clientX, y: event.clientY }
      wasPointer.current = false
      setPressing(true)
    },
    onPointerMove(event: PointerEvent) {
      const down = press.current
      if (down && Math.hypot(event.clientX - down.x, event.clientY - down.y) > MOVED_PX) forget()
    },
    onPointerUp(event: PointerEvent) {
      const down = press.current
      forget()
      if (!down || event.timeStamp - down.at < HOLD_MS) return
      wasPointer.current = true
      onHold()
    },
    onPointerCancel: forget,
    onPointerLeave: forget,
    /** A long press opens the platform's menu on Android: not here. */
    onContextMenu(event: Event) {
      if (press.current) event.preventDefault()
    },
    onClick(event: MouseEvent) {
      const cameFromHold = wasPointer.current
      wasPointer.current = false
      if (cameFromHold) return
      if (event.shiftKey) onHold()
      else onTap()
    },
  }
}
