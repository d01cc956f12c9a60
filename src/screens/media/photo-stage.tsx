import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { cssVars } from '../../ui/css-vars.ts'
import { drawPhoto } from './draw-photo.ts'
import { MarkHandle } from './mark-handle.tsx'
import { dragged, type Held, heldAt, type Mark, type MarkKind, newMark, type Point } from './photo-marks.ts'
import { type Size, scaledTo } from './photo-size.ts'
import type { Marks } from './use-marks.ts'

interface Props {
  readonly source: CanvasImageSource
  readonly size: Size
  readonly tool: MarkKind
  readonly marks: Marks
  /** What the picture is, for who does not see it. */
  readonly label: string
}

/** Pixels of what is shown while one draws; what is kept is drawn from the photo itself. */
const SHOWN = 1400
/** Half of what a finger covers, in pixels of the screen. */
const FINGER = 24

interface Drag {
  readonly from: Point
  readonly to: Point
  readonly held: Held | null
}

/** The photo as it will be kept. A drag draws, moves or stretches; a tap puts or chooses. */
export function PhotoStage({ source, size, tool, marks, label }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const ratio = size.width / size.height
  const changed = drag && changedBy(drag, marks.nextId, tool, ratio)
  const shown = changed ? [...marks.marks.filter(({ id }) => id !== changed.id), changed] : marks.marks
  const picture = useShownPicture(source, size, shown)

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = area.current!.getBoundingClientRect()
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
  }
  const reach = () => {
    const { width, height } = area.current!.getBoundingClientRect()
    return { x: FINGER / width, y: FINGER / height }
  }
  const handleDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    event.preventDefault()
    area.current!.setPointerCapture(event.pointerId)
    const from = pointOf(event)
    const held = heldAt(marks.marks, from, marks.chosen, tool, reach())
    if (held) marks.choose(held.mark.id)
    setDrag({ from, to: from, held })
  }
  const handleUp = (event: PointerEvent) => {
    if (!drag) return
    const done = changedBy({ ...drag, to: pointOf(event) }, marks.nextId, tool, ratio)
    setDrag(null)
    // A finger that only chose moved nothing.
    if (!drag.held || done !== drag.held.mark) marks.put(done)
  }

  return (
    <div class="photo-stage">
      <div
        ref={area}
        class="photo-stage__picture"
        style={cssVars({ '--ratio': ratio })}
        onPointerDown={handleDown}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: pointOf(event) })}
        onPointerUp={handleUp}
        onPointerCancel={() => setDrag(null)}
      >
        <canvas ref={picture} class="photo-stage__canvas" role="img" aria-label={label} />
        {shown.map((mark) => (
          <MarkHandle
            key={mark.id}
            mark={mark}
            place={shown.filter(({ id, kind }) => kind === mark.kind && id <= mark.id).length}
            isChosen={mark.id === (changed?.id ?? marks.chosen)}
            takesFocus={mark.id === marks.added}
            onChoose={() => marks.choose(mark.id)}
            onChange={marks.put}
            onRemove={() => marks.remove(mark.id)}
          />
        ))}
      </div>
    </div>
  )
}

/** The mark as it stands under the finger now. */
function changedBy({ from, to, held }: Drag, nextId: number, tool: MarkKind, ratio: number): Mark {
  if (!held) return newMark(nextId, tool, from, to, ratio)
  const isStill = Math.hypot(to.x - from.x, to.y - from.y) < 0.005
  return isStill ? held.mark : dragged(held, from, to)
}

/** Draws what is shown, each time from a smaller picture of the whole: a phone's photo is too much for every move of a finger. */
function useShownPicture(source: CanvasImageSource, size: Size, marks: readonly Mark[]) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useMemo(() => scaledTo(size, SHOWN), [size])
  const base = useMemo(() => {
    const made = document.createElement('canvas')
    Object.assign(made, { width, height })
    const context = made.getContext('2d')
    if (context) drawPhoto(context, source, { width, height }, [])
    return made
  }, [source, width, height])
  // One without a size has no memory: what was under the boxes goes with the editor.
  useEffect(() => {
    const shown = canvas.current
    return () => {
      for (const each of [base, shown]) if (each) Object.assign(each, { width: 0, height: 0 })
    }
  }, [base])
  useEffect(() => {
    const shown = canvas.current
    if (!shown) return
    if (shown.width !== width || shown.height !== height) Object.assign(shown, { width, height })
    const context = shown.getContext('2d', { willReadFrequently: true })
    if (context) drawPhoto(context, base, { width, height }, marks)
  }, [base, width, height, marks])
  return canvas
}
