import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartTableData } from './chart-table.tsx'
import { type IntervalBar, intervalDrawing } from './interval-drawing.ts'

interface Props extends ChartProps {
  readonly bars: readonly IntervalBar[]
  /** More than the picture has room for. */
  readonly table: ChartTableData
}

/** Shares with their intervals. */
export function IntervalChart({ bars, table, ...chart }: Props) {
  const draw = useCallback((width: number) => intervalDrawing(bars, width), [bars])
  return <ChartFrame {...chart} draw={draw} table={table} />
}
