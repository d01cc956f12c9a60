import { type Drawing, LEADING, type Mark, moved, textMarks } from './drawing.ts'
import { diamond, type LegendEntry, legendMarks } from './legend-marks.ts'
import { wrapText } from './text-metrics.ts'

export interface ProfileRow {
  readonly key: string
  readonly label: string
  /** 0 to `most`. */
  readonly step: number
  /** What the step means. */
  readonly word?: string | undefined
  /** What makes it so high, e.g. the names of tasks. */
  readonly because?: string | undefined
  /** The same of the profile it is compared with; null: not known there. */
  readonly other?: number | null | undefined
  /** How the two differ, in words. `over`: more than the other has; `under`: much less. */
  readonly difference?: { readonly kind: 'over' | 'under'; readonly text: string } | undefined
}

export interface ProfileData {
  readonly rows: readonly ProfileRow[]
  /** End of the scale. */
  readonly most: number
  /** Words of the legend; the last three only where there is a second profile. */
  readonly own: string
  readonly other?: string | undefined
  readonly overText?: string | undefined
  readonly underText?: string | undefined
}

const SIZE = 15
const SMALL = 14
const BAR = 14
/** Room for half a diamond at both ends of the scale. */
const SIDE = 10
const GAP = 14
/** Below this the label stands over its bar. */
const WIDE = 560

/** One bar per row on a scale from 0; with a second profile its sign beside it, and what differs shaded and said. */
export function profileDrawing(data: ProfileData, width: number): Drawing {
  const legend = legendMarks(legendOf(data), width)
  const columns = columnsOf(width)
  const scaleTop = legend.height + (legend.height > 0 ? 8 : 0)
  const marks: Mark[] = [...legend.marks, ...axisMarks(data.most, columns, scaleTop)]
  const heaviest = Math.max(0, ...data.rows.map(({ step }) => step))
  let y = scaleTop + SMALL * LEADING + 4
  for (const row of data.rows) {
    const drawn = rowMarks(
      row,
      { most: data.most, isHeaviest: heaviest > 1 && row.step === heaviest },
      columns,
    )
    marks.push(...moved(drawn.marks, 0, y))
    y += drawn.height + GAP
  }
  return { width, height: Math.ceil(y - GAP + 4), marks }
}

function legendOf({ rows, own, other, overText, underText }: ProfileData): LegendEntry[] {
  if (other === undefined) return []
  const has = (kind: string) => rows.some(({ difference }) => difference?.kind === kind)
  return [
    { label: own, paint: 'muted' },
    { label: other, paint: 'surface', shape: 'diamond' },
    ...(overText && has('over') ? [{ label: overText, paint: 'hatch' } as const] : []),
    ...(underText && has('under') ? [{ label: underText, paint: 'dots' } as const] : []),
  ]
}

interface Columns {
  readonly isWide: boolean
  readonly labelWidth: number
  readonly scaleStart: number
  readonly scaleWidth: number
  readonly wordsStart: number
  readonly wordsWidth: number
}

function columnsOf(width: number): Columns {
  if (width < WIDE) {
    const scaleWidth = width - 2 * SIDE
    return {
      isWide: false,
      labelWidth: width,
      scaleStart: SIDE,
      scaleWidth,
      wordsStart: 0,
      wordsWidth: width,
    }
  }
  const labelWidth = Math.round(width * 0.23)
  const scaleStart = labelWidth + SIDE + 8
  const scaleWidth = Math.round(width * 0.33)
  const wordsStart = scaleStart + scaleWidth + SIDE + 20
  return { isWide: true, labelWidth, scaleStart, scaleWidth, wordsStart, wordsWidth: width - wordsStart }
}

const placeOn = ({ scaleStart, scaleWidth }: Columns, step: number, most: number) =>
  scaleStart + (scaleWidth * step) / most

function axisMarks(most: number, columns: Columns, y: number): Mark[] {
  return Array.from({ length: most + 1 }, (_, step) =>
    textMarks([String(step)], {
      x: placeOn(columns, step, most),
      y,
      size: SMALL,
      ink: 'muted',
      anchor: 'middle',
    }),
  ).flat()
}

interface Scale {
  readonly most: number
  readonly isHeaviest: boolean
}

function rowMarks(row: ProfileRow, scale: Scale, columns: Columns): { marks: Mark[]; height: number } {
  const label = wrapText(row.label, { width: columns.labelWidth, size: SIZE, strong: scale.isHeaviest })
  const labelHeight = label.length * SIZE * LEADING
  const words = wordMarks(row, columns)
  const labels = textMarks(label, { x: 0, y: 0, size: SIZE, strong: scale.isHeaviest })
  if (columns.isWide) {
    const marks = [...labels, ...barMarks(row, scale, columns, 2), ...words.marks]
    return { marks, height: Math.max(labelHeight, words.height, BAR + 6) }
  }
  const barTop = labelHeight + 4
  const wordsTop = barTop + BAR + 6
  const marks = [...labels, ...barMarks(row, scale, columns, barTop), ...moved(words.marks, 0, wordsTop)]
  return { marks, height: wordsTop + words.height }
}

function wordMarks({ step, word, because, difference }: ProfileRow, { wordsStart, wordsWidth }: Columns) {
  const room = { width: wordsWidth, size: SMALL }
  const marks: Mark[] = []
  let y = 0
  const say = (text: string | undefined, style: { strong?: boolean; ink?: 'muted' }) => {
    if (!text) return
    const lines = wrapText(text, { ...room, strong: style.strong ?? false })
    marks.push(...textMarks(lines, { x: wordsStart, y, size: SMALL, ...style }))
    y += lines.length * SMALL * LEADING
  }
  say([String(step), word].filter(Boolean).join(' '), {})
  say(difference?.text, { strong: true })
  say(because, { ink: 'muted' })
  return { marks, height: y }
}

function barMarks(row: ProfileRow, { most, isHeaviest }: Scale, columns: Columns, y: number): Mark[] {
  const at = (step: number) => placeOn(columns, step, most)
  const box = (from: number, to: number) => ({
    kind: 'rect' as const,
    x: at(from),
    y,
    width: at(to) - at(from),
    height: BAR,
  })
  const middle = y + BAR / 2
  const marks: Mark[] = [
    { kind: 'line', x1: at(0), y1: middle, x2: at(most), y2: middle, stroke: 'line' },
    ...Array.from({ length: most + 1 }, (_, step): Mark => {
      return { kind: 'line', x1: at(step), y1: y - 3, x2: at(step), y2: y + BAR + 3, stroke: 'border' }
    }),
  ]
  if (row.step > 0) marks.push({ ...box(0, row.step), fill: isHeaviest ? 'ink' : 'muted' })
  if (row.other === undefined || row.other === null) return marks
  if (row.difference?.kind === 'over') {
    marks.push({ ...box(row.other, row.step), fill: 'hatch', stroke: 'attention' })
  }
  if (row.difference?.kind === 'under') {
    marks.push({ ...box(row.step, row.other), fill: 'dots', stroke: 'border', dashed: true })
  }
  return [...marks, diamond(at(row.other), middle)]
}
