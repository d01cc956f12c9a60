import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type SankeyData, sankeyDrawing } from './sankey-drawing.ts'

interface Props extends ChartProps, SankeyData {
  readonly columnTexts: { readonly from: string; readonly to: string; readonly value: string }
  /** A value in words, with its unit. */
  readonly formatValue: (value: number) => string
}

/** What goes where: streams between layers, as wide as their value. As a table: one row per stream. */
export function SankeyChart({ columnTexts, formatValue, heads, nodes, links, ...chart }: Props) {
  const data: SankeyData = { heads, nodes, links }
  const draw = useCallback((width: number) => sankeyDrawing(data, width), [JSON.stringify(data)])
  const labels = new Map(nodes.map(({ key, label }) => [key, label]))
  return (
    <ChartFrame
      {...chart}
      draw={draw}
      table={{
        columns: [
          { header: columnTexts.from },
          { header: columnTexts.to },
          { header: columnTexts.value, align: 'end' },
        ],
        rows: links.map(({ from, to, value }) => [
          labels.get(from) ?? from,
          labels.get(to) ?? to,
          formatValue(value),
        ]),
      }}
    />
  )
}
