import type { Signature } from '../../records/answer.ts'
import './signature-lines.css'

/** A signature as it was drawn. */
export function SignatureLines({ signature: { width, height, strokes } }: { readonly signature: Signature }) {
  return (
    <svg class="signature-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {strokes.map((stroke, index) => (
        <path key={index} d={pathOf(stroke)} />
      ))}
    </svg>
  )
}

/** A single tap is a dot. */
function pathOf(stroke: readonly number[]): string {
  if (stroke.length < 4) return `M${stroke[0]} ${stroke[1]}h0.1`
  const points = stroke.flatMap((value, at) => (at % 2 === 1 ? [`${stroke[at - 1]} ${value}`] : []))
  return `M${points.join('L')}`
}
