import { useRef, useState } from 'preact/hooks'
import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { Signature } from '../../records/answer.ts'
import { Button } from '../../ui/button.tsx'
import { SignatureLines } from './signature-lines.tsx'

interface Props {
  readonly words: HandoverWords
  readonly signature: Signature | null
  readonly onSign: (signature: Signature | null) => void
}

const WIDTH = 600
const HEIGHT = 180
/** Nearer than this to the last point nobody sees. */
const LEAST_STEP = 2
const MOST_POINTS = 4_000

/** Drawing with a finger, a pen or a mouse. Nobody has to, so a keyboard needs no way to it. */
export function SignaturePad({ words, signature, onSign }: Props) {
  const { title, text, clear, label, drawn } = words.signature
  const [stroke, setStroke] = useState<readonly number[] | null>(null)
  const drawing = useRef<number[] | null>(null)
  const strokes = [...(signature?.strokes ?? []), ...(stroke ? [stroke] : [])]
  const count = strokes.reduce((sum, each) => sum + each.length / 2, 0)

  const pointOf = (event: PointerEvent): readonly [number, number] => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect()
    const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)))
    return [
      within(((event.clientX - box.left) / box.width) * WIDTH, WIDTH),
      within(((event.clientY - box.top) / box.height) * HEIGHT, HEIGHT),
    ]
  }
  const begin = (event: PointerEvent) => {
    if (drawing.current || count >= MOST_POINTS) return
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    drawing.current = [...pointOf(event)]
    setStroke([...drawing.current])
  }
  const go = (event: PointerEvent) => {
    const points = drawing.current
    if (!points || count >= MOST_POINTS) return
    const [x, y] = pointOf(event)
    if (Math.hypot(x - points.at(-2)!, y - points.at(-1)!) < LEAST_STEP) return
    points.push(x, y)
    setStroke([...points])
  }
  const end = () => {
    const points = drawing.current
    drawing.current = null
    setStroke(null)
    if (points) onSign({ width: WIDTH, height: HEIGHT, strokes: [...(signature?.strokes ?? []), points] })
  }
  return (
    <section class="handover__signature">
      <h2 class="handover__small-title">{title}</h2>
      <p>{text}</p>
      <div
        class="handover__pad"
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <SignatureLines signature={{ width: WIDTH, height: HEIGHT, strokes }} />
      </div>
      <div class="handover__signed">
        <p role="status">{signature && drawn}</p>
        {signature && (
          <Button variant="quiet" icon="erase" onClick={() => onSign(null)}>
            {clear}
          </Button>
        )}
      </div>
    </section>
  )
}
