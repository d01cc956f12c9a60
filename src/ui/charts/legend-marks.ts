import { type Mark, type Paint, textMarks } from './drawing.ts'
import { textWidth } from './text-metrics.ts'

export interface LegendEntry {
  readonly label: string
  readonly paint: Paint
  /** `box`: a filled area; `diamond`: a sign on a scale. */
  readonly shape?: 'box' | 'diamond'
}

const SIZE = 14
const LINE = 24
const SWATCH = 22

/** A legend in as many lines as it takes, from the top left. */
export function legendMarks(
  entries: readonly LegendEntry[],
  width: number,
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = []
  let [x, y] = [0, 0]
  for (const { label, paint, shape } of entries) {
    const wide = SWATCH + 8 + textWidth(label, SIZE) + 16
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE]
    marks.push(
      shape === 'diamond'
        ? diamond(x + SWATCH / 2, y + LINE / 2)
        : { kind: 'rect', x, y: y + 5, width: SWATCH, height: 14, fill: paint, stroke: 'border' },
      ...textMarks([label], { x: x + SWATCH + 8, y: y + 3, size: SIZE }),
    )
    x += wide
  }
  return { marks, height: entries.length > 0 ? y + LINE : 0 }
}

/** The sign of a second profile: read by its shape, not its colour. */
export const diamond = (x: number, y: number, size = 8): Mark => ({
  kind: 'path',
  steps: [['M', x - size, y], ['L', x, y - size], ['L', x + size, y], ['L', x, y + size], ['Z']],
  fill: 'surface',
  stroke: 'ink',
  strokeWidth: 2,
})
