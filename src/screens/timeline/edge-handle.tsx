import { useRef } from 'preact/hooks'
import { type DaySpan, snapped, stepped } from '../../analysis/timeline/day-span.ts'

interface Props {
  readonly edge: 'start' | 'end'
  readonly label: string
  /** Where it is or is dragged to, milliseconds since the epoch. */
  readonly at: number
  readonly span: DaySpan
  /** The time as it is said, with what is wrong about it. */
  readonly text: string
  readonly onDraft: (at: number | null) => void
  readonly onDone: () => void
}

/** A finger that rests moves a little: within so many pixels it only touched. */
const TOUCH_PX = 4

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

/** One end of what is chosen: dragged with a finger, or moved a minute at a time by the arrow keys. */
export function EdgeHandle({ edge, label, at, span, text, onDraft, onDone }: Props) {
  const grip = useRef<{ x: number; at: number; msPerPixel: number; hasMoved: boolean } | null>(null)
  const move = (x: number) => {
    const held = grip.current
    if (!held) return
    held.hasMoved ||= Math.abs(x - held.x) > TOUCH_PX
    if (held.hasMoved) onDraft(snapped(held.at + (x - held.x) * held.msPerPixel))
  }
  return (
    <span
      class="timeline__handle"
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(span.from / 60_000)}
      aria-valuemax={Math.round(span.to / 60_000)}
      aria-valuenow={Math.round(at / 60_000)}
      aria-valuetext={text}
      onPointerDown={(event) => {
        const track = event.currentTarget.closest('.timeline__track')
        const width = track?.getBoundingClientRect().width || 1
        event.currentTarget.setPointerCapture?.(event.pointerId)
        grip.current = { x: event.clientX, at, msPerPixel: (span.to - span.from) / width, hasMoved: false }
      }}
      onPointerMove={(event) => move(event.clientX)}
      onPointerUp={(event) => {
        move(event.clientX)
        grip.current = null
        onDone()
      }}
      onPointerCancel={() => {
        grip.current = null
        onDraft(null)
      }}
      onKeyDown={(event) => {
        const by = KEYS[event.key]
        if (by !== undefined) onDraft(stepped(at, by))
        else if (event.key === 'Enter') onDone()
        else if (event.key === 'Escape') onDraft(null)
        else return
        event.preventDefault()
      }}
      onBlur={() => {
        if (!grip.current) onDone()
      }}
    >
      <span class="timeline__grip" />
    </span>
  )
}
