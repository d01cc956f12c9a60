import { type Drawing, LEADING, type Mark, textMarks } from './drawing.ts'
import { textWidth, wrapText } from './text-metrics.ts'

/** Something that takes a day or a stretch of days. Numbers of days, from any beginning; both ends are within it. */
export interface TimelineItem {
  readonly label: string
  /** "3 jan tot 9 feb". */
  readonly detail: string
  readonly from: number
  readonly to: number
  readonly isDone: boolean
}

export interface TimelineData {
  /** In the order they are drawn, each group under its title ('' has none). */
  readonly groups: readonly { readonly title: string; readonly items: readonly TimelineItem[] }[]
  /** First days of months or the like, ascending; the first and the last are the ends of the line. */
  readonly ticks: readonly { readonly day: number; readonly label: string }[]
}

const SIZE = 14
const LINE = SIZE * LEADING
const BAR = 12
const GAP = 12
/** Narrower than this the words stand over the bars. */
const WIDE = 560
/** A day alone is drawn as a diamond; shorter stretches than this are made so long that they are seen. */
const LEAST = 6

/** Who does what when, as bars over a calendar: words beside them, or above where there is little room. */
export function timelineDrawing({ groups, ticks }: TimelineData, width: number): Drawing {
  const isWide = width >= WIDE
  const left = isWide ? Math.round(width * 0.38) : 6
  const right = width - 8
  const [first, last] = [ticks[0]?.day ?? 0, ticks.at(-1)?.day ?? 1]
  const x = (day: number) => left + ((right - left) * (day - first)) / Math.max(1, last - first)
  const marks: Mark[] = []
  const bars: Mark[] = []
  let y = LINE + 8
  const top = y
  for (const { title, items } of groups) {
    if (title !== '') {
      const lines = wrapText(title, { width: isWide ? left - 16 : width, size: SIZE, strong: true })
      bars.push(...textMarks(lines, { x: 0, y, size: SIZE, strong: true }))
      y += lines.length * LINE + 4
    }
    for (const item of items) {
      const row = rowOf(item, { isWide, width: isWide ? left - 20 : width, y, x })
      bars.push(...row.marks)
      y += row.height + GAP
    }
  }
  for (const [at, { day, label }] of ticks.entries()) {
    const room = at + 1 < ticks.length ? x(ticks[at + 1]!.day) - x(day) : 0
    marks.push({ kind: 'line', x1: x(day), x2: x(day), y1: top - 4, y2: y, stroke: 'line' })
    if (room >= textWidth(label, SIZE) + 6) {
      marks.push(...textMarks([label], { x: x(day) + 3, y: 0, size: SIZE, ink: 'muted' }))
    }
  }
  return { width, height: Math.max(y, top + LINE), marks: [...marks, ...bars] }
}

interface Row {
  readonly isWide: boolean
  /** Of the words. */
  readonly width: number
  readonly y: number
  readonly x: (day: number) => number
}

function rowOf(item: TimelineItem, { isWide, width, y, x }: Row): { marks: Mark[]; height: number } {
  const label = wrapText(item.label, { width, size: SIZE, lines: 3 })
  const detail = wrapText(item.detail, { width, size: SIZE })
  const words = [
    ...textMarks(label, { x: 0, y, size: SIZE }),
    ...textMarks(detail, { x: 0, y: y + label.length * LINE, size: SIZE, ink: 'muted' }),
  ]
  const height = (label.length + detail.length) * LINE
  if (isWide) return { marks: [...words, ...barOf(item, y + 3, x)], height }
  return { marks: [...words, ...barOf(item, y + height + 3, x)], height: height + BAR + 6 }
}

/** Done is filled with a pattern as well, so that colour is not needed to tell. */
function barOf({ from, to, isDone }: TimelineItem, y: number, x: (day: number) => number): Mark[] {
  const fill = isDone ? 'dots' : 'accent'
  if (from === to) {
    const [middle, half] = [x(from), BAR / 2]
    return [
      {
        kind: 'path',
        fill,
        stroke: 'accent',
        steps: [
          ['M', middle, y],
          ['L', middle + half, y + half],
          ['L', middle, y + BAR],
          ['L', middle - half, y + half],
          ['Z'],
        ],
      },
    ]
  }
  const width = Math.max(LEAST, x(to + 1) - x(from))
  return [{ kind: 'rect', x: x(from), y, width, height: BAR, radius: 3, fill, stroke: 'accent' }]
}
