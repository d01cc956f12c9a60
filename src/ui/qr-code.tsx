import { encode } from 'uqr'
import './qr-code.css'

interface Props {
  readonly text: string
  /** What the code is for, read aloud. Give the text itself in words beside it. */
  readonly label: string
}

/** Black on white in every theme, with the quiet zone of four modules that readers need. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect class="qr-code__paper" width={size} height={size} />
      <path class="qr-code__ink" d={darkPath(data)} />
    </svg>
  )
}

/** One path of horizontal runs: far fewer nodes than a square each. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`
    }
  })
  return path
}
