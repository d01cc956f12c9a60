import { type Drawing, LEADING, type Mark, textMarks } from './drawing.ts'
import { textWidth, wrapText } from './text-metrics.ts'

/** A share with how sure it is. */
export interface IntervalBar {
  readonly label: string
  /** 0-1. */
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly valueText: string
}

const SIZE = 14
const LINE = SIZE * LEADING
const BAR = 14
const GAP = 10
/** Narrower than this the words stand over the bars. */
const WIDE = 560

/** Bars with a whisker over what the value may be; the longest whisker ends where the room does. */
export function intervalDrawing(bars: readonly IntervalBar[], width: number): Drawing {
  const isWide = width >= WIDE
  const left = isWide ? Math.round(width * 0.36) : 0
  const room = Math.max(0, ...bars.map(({ valueText }) => textWidth(valueText, SIZE))) + 12
  const most = Math.max(0.01, ...bars.map(({ value, high }) => Math.max(value, high ?? 0)))
  const scale = (width - left - room) / most
  const marks: Mark[] = []
  let y = 4
  for (const { label, value, low, high, valueText } of bars) {
    const lines = wrapText(label, { width: isWide ? left - 16 : width, size: SIZE })
    marks.push(...textMarks(lines, { x: 0, y, size: SIZE }))
    const height = lines.length * LINE
    const top = isWide ? y + Math.max(0, (height - BAR) / 2) : y + height + 2
    marks.push({
      kind: 'rect',
      x: left,
      y: top,
      width: Math.max(1, value * scale),
      height: BAR,
      fill: 'accent',
      radius: 2,
    })
    if (low !== null && high !== null)
      marks.push(...whisker({ left, scale, middle: top + BAR / 2 }, low, high))
    const end = left + Math.max(value, high ?? 0) * scale
    marks.push(...textMarks([valueText], { x: end + 8, y: top + BAR / 2 - LINE / 2, size: SIZE }))
    y = (isWide ? y + Math.max(height, BAR) : top + BAR) + GAP
  }
  return { width, height: y, marks }
}

interface Place {
  readonly left: number
  readonly scale: number
  readonly middle: number
}

function whisker({ left, scale, middle }: Place, low: number, high: number): Mark[] {
  const [from, to] = [left + low * scale, left + high * scale]
  const line = (x1: number, x2: number, y1: number, y2: number): Mark[] => [
    { kind: 'line', x1, x2, y1, y2, stroke: 'surface', strokeWidth: 5 },
    { kind: 'line', x1, x2, y1, y2, stroke: 'ink', strokeWidth: 2 },
  ]
  return [
    ...line(from, to, middle, middle),
    ...line(from, from, middle - 5, middle + 5),
    ...line(to, to, middle - 5, middle + 5),
  ]
}
