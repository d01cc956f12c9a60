import { useEffect, useRef } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { boxOf, dragged, type Mark, moved, type Point } from './photo-marks.ts'

interface Props {
  readonly mark: Mark
  /** The how-manieth of its kind. */
  readonly place: number
  readonly isChosen: boolean
  readonly takesFocus: boolean
  readonly onChoose: () => void
  readonly onChange: (mark: Mark) => void
  readonly onRemove: () => void
}

const STEP = 0.02
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}
const NOWHERE = { x: 0, y: 0 }

/** A mark to a keyboard and a screen reader; fingers go through the stage under it. */
export function MarkHandle({ mark, place, isChosen, takesFocus, onChoose, onChange, onRemove }: Props) {
  const { photo } = useArea('media', dutch)
  const { formatPercent } = useFormat()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const { left, top, right, bottom } = boxOf(mark)
  const at = mark.kind === 'arrow' ? mark.end : { x: (left + right) / 2, y: (top + bottom) / 2 }
  const words = { place, x: formatPercent(at.x), y: formatPercent(at.y) }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return onRemove()
    }
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onChange(event.shiftKey ? dragged({ mark, part: 'end' }, NOWHERE, step) : moved(mark, step))
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="photo-mark"
        data-kind={mark.kind}
        data-mark={mark.id}
        aria-pressed={isChosen}
        aria-label={mark.kind === 'blur' ? photo.boxAt(words) : photo.arrowAt(words)}
        aria-describedby="photo-mark-keys"
        style={cssVars({ '--left': left, '--top': top, '--right': right, '--bottom': bottom })}
        onFocus={onChoose}
        onKeyDown={handleKey}
      />
      {isChosen &&
        cornersOf(mark).map(({ x, y }) => (
          <span
            key={`${x} ${y}`}
            class="photo-mark__corner"
            aria-hidden="true"
            style={cssVars({ '--left': x, '--top': y })}
          />
        ))}
    </>
  )
}

function cornersOf(mark: Mark): Point[] {
  if (mark.kind === 'arrow') return [mark.start, mark.end]
  const { left, top, right, bottom } = boxOf(mark)
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ]
}
