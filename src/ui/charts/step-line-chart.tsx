import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type LineStretch, type StepLineData, stepLineDrawing } from './step-line-drawing.ts'

interface Props extends ChartProps {
  readonly data: StepLineData
  /** Heads of the table: the stretch, its value. */
  readonly columnTexts: readonly [string, string]
  readonly stretchText: (stretch: LineStretch) => string
}

/** An amount that goes in steps over time. */
export function StepLineChart({ data, columnTexts, stretchText, ...chart }: Props) {
  const draw = useCallback((width: number) => stepLineDrawing(data, width), [data])
  const rows = data.stretches.map((stretch) => [stretchText(stretch), data.formatValue(stretch.value)])
  const [unit, value] = columnTexts
  const columns = [{ header: unit }, { header: value, align: 'end' as const }]
  return <ChartFrame {...chart} draw={draw} table={{ columns, rows }} />
}
