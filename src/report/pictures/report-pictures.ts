import { bareSvg } from '../../ui/charts/drawing-to-svg.ts'
import { sectionsOf } from '../docx/writing.ts'
import type { Block, Report } from '../report-document.ts'
import type { ChartPainter } from './chart-painter.ts'

type Chart = Extract<Block, { kind: 'chart' }>

export const chartsOf = (report: Report): Chart[] =>
  sectionsOf(report.sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  )

/** Every chart of the report as PNG, by its key. @param onPainted how many are done, after each */
export function paintCharts(
  report: Report,
  paint: ChartPainter,
  onPainted: (done: number, total: number) => void = () => {},
): Map<string, Uint8Array> {
  const charts = chartsOf(report)
  return new Map(
    charts.map(({ key, drawing, caption }, at) => {
      const png = paint(bareSvg(drawing, caption))
      onPainted(at + 1, charts.length)
      return [key, png] as const
    }),
  )
}
