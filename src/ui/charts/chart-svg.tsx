import { createElement, type VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Drawing } from './drawing.ts'
import { CHART_FONT } from './drawing-to-svg.ts'
import { screenPalette } from './paints.ts'
import { type SvgPart, svgParts } from './svg-parts.ts'

interface Props {
  /** Read in place of the picture; the same figures stand in a table beside it. */
  readonly label: string
  readonly drawing: Drawing
}

/** A drawing on the screen, in the colours of the theme. */
export function ChartSvg({ label, drawing }: Props) {
  const prefix = useId().replace(/[^\w-]/g, '')
  return (
    <svg
      class="chart__svg"
      role="img"
      aria-label={label}
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      font-family={CHART_FONT}
    >
      {svgParts(drawing, screenPalette, prefix).map(partNode)}
    </svg>
  )
}

const partNode = ({ tag, attributes, children }: SvgPart): VNode =>
  createElement(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : partNode(child))),
  )
