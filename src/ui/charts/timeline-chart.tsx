import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type TimelineData, timelineDrawing } from './timeline-drawing.ts'

interface Props extends ChartProps {
  readonly data: TimelineData
  /** Heads of the table: group, what, when, done. */
  readonly columnTexts: readonly [string, string, string, string]
  readonly doneText: string
}

/** Actions over a calendar. */
export function TimelineChart({ data, columnTexts, doneText, ...chart }: Props) {
  const draw = useCallback((width: number) => timelineDrawing(data, width), [data])
  const rows = data.groups.flatMap(({ title, items }) =>
    items.map(({ label, detail, isDone }) => [label, title, detail, isDone ? doneText : '']),
  )
  const [group, what, when, done] = columnTexts
  const columns = [what, group, when, done].map((header) => ({ header }))
  return <ChartFrame {...chart} draw={draw} table={{ columns, rows }} />
}
