import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type HeatData, heatDrawing } from './heat-drawing.ts'

interface Props extends ChartProps {
  readonly data: HeatData
  /** Head of the column of names. */
  readonly rowsText: string
}

/** Amounts in rows and columns, as shades. */
export function HeatChart({ data, rowsText, ...chart }: Props) {
  const draw = useCallback((width: number) => heatDrawing(data, width), [data])
  const columns = [{ header: rowsText }, ...data.columns.map((header) => ({ header, align: 'end' as const }))]
  const rows = data.rows.map(({ label, cells }) => [
    label,
    ...cells.map((value) => (value > 0 ? data.cellText(value) : '')),
  ])
  return <ChartFrame {...chart} draw={draw} table={{ columns, rows }} />
}
