import { type Drawing, LEADING, type Mark, textMarks } from './drawing.ts'
import { wrapText } from './text-metrics.ts'

export interface HeatData {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly number[] }[]
  /** What a cell says beside its shade; '' for none. */
  readonly cellText: (value: number) => string
}

const SIZE = 14
const SMALL = 12
const LINE = SIZE * LEADING
const CELL = 30
/** Narrower than this the names stand over their row. */
const WIDE = 560

/** A table in shades: the more, the darker, with the figure in each cell that has room. */
export function heatDrawing({ columns, rows, cellText }: HeatData, width: number): Drawing {
  const isWide = width >= WIDE
  const left = isWide ? Math.round(width * 0.3) : 0
  const step = (width - left) / Math.max(1, columns.length)
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells))
  const marks: Mark[] = columns.flatMap((text, at) =>
    textMarks([text], { x: left + (at + 0.5) * step, y: 0, size: SMALL, ink: 'muted', anchor: 'middle' }),
  )
  let y = LINE + 4
  for (const { label, cells } of rows) {
    const lines = wrapText(label, { width: isWide ? left - 12 : width, size: SIZE })
    const height = lines.length * LINE
    const top = isWide ? y + Math.max(0, (height - CELL) / 2) : y + height
    marks.push(
      ...textMarks(lines, { x: 0, y: isWide ? y + Math.max(0, (CELL - height) / 2) : y, size: SIZE }),
    )
    for (const [at, value] of cells.entries()) {
      const x = left + at * step
      const cell = {
        kind: 'rect',
        x: x + 1,
        y: top + 1,
        width: Math.max(1, step - 2),
        height: CELL - 2,
        radius: 2,
      } as const
      marks.push({ ...cell, fill: 'background', stroke: 'line' })
      if (value > 0 && most > 0) marks.push({ ...cell, fill: 'accent', opacity: 0.12 + 0.5 * (value / most) })
      const text = value > 0 && step >= 26 ? cellText(value) : ''
      if (text)
        marks.push(
          ...textMarks([text], {
            x: x + step / 2,
            y: top + CELL / 2 - (SMALL * LEADING) / 2,
            size: SMALL,
            anchor: 'middle',
          }),
        )
    }
    y = (isWide ? y + Math.max(height, CELL) : top + CELL) + 4
  }
  return { width, height: y, marks }
}
