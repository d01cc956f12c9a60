import { useRef } from 'preact/hooks'
import { within } from '../../analysis/floor/plan-geometry.ts'

interface Props {
  /** Only the first and last point matter. */
  readonly isStraight: boolean
  readonly onDraft: (points: readonly number[] | null) => void
  /** The raw points of a line, in parts of 1. */
  readonly onLine: (points: readonly number[]) => void
}

/** Nearer than this to the last point nobody sees; in pixels. */
const LEAST_STEP = 2
const MOST_POINTS = 4_000

/** Listens to a finger that draws. Lines are a help for the eye; all that counts can be done without. */
export function DrawingSurface({ isStraight, onDraft, onLine }: Props) {
  const drawing = useRef<{ readonly id: number; readonly box: DOMRect; points: number[] } | null>(null)
  const pointOf = (event: PointerEvent, { left, top, width, height }: DOMRect): [number, number] => [
    within((event.clientX - left) / width),
    within((event.clientY - top) / height),
  ]
  const end = (isKept: boolean) => {
    const drawn = drawing.current
    drawing.current = null
    onDraft(null)
    if (drawn && isKept) onLine(drawn.points)
  }
  return (
    <div
      class="plan-surface"
      data-tool="draw"
      // A line is no swipe: a browser that takes its end for a fling swallows the tap after it.
      onTouchStart={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (drawing.current || event.button !== 0) return
        const box = event.currentTarget.getBoundingClientRect()
        event.currentTarget.setPointerCapture?.(event.pointerId)
        drawing.current = { id: event.pointerId, box, points: pointOf(event, box) }
      }}
      onPointerMove={(event) => {
        const drawn = drawing.current
        if (!drawn || drawn.id !== event.pointerId) return
        const { box, points } = drawn
        const [x, y] = pointOf(event, box)
        if (isStraight) drawn.points = [points[0]!, points[1]!, x, y]
        else {
          const off = Math.hypot((x - points.at(-2)!) * box.width, (y - points.at(-1)!) * box.height)
          if (off < LEAST_STEP || points.length >= MOST_POINTS) return
          points.push(x, y)
        }
        onDraft([...drawn.points])
      }}
      onPointerUp={(event) => drawing.current?.id === event.pointerId && end(true)}
      onPointerCancel={(event) => drawing.current?.id === event.pointerId && end(false)}
    />
  )
}
